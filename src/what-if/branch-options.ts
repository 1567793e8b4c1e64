import { ExactDecimal } from "../numbers/exact-decimal.js";
import { refuse } from "../problems/chiso-error.js";
import { resultProblem } from "../problems/problem.js";
import type { WayGroup, WayOption } from "./way-option.js";

/** Most combinations that are looked at: a count, so the answer is the same anywhere. */
const mostCombinations = 1_000_000;

const nothing: WayOption = {
  effort: /* @__PURE__ */ new ExactDecimal(0),
  worth: /* @__PURE__ */ new ExactDecimal(0),
  choices: [],
};

/**
 * What the groups below a branch can do together: each way that no other beats in effort and gain,
 * least effort first. Where a needed group has no option, there is none.
 *
 * @throws ChisoError `search-too-large` beyond a million combinations
 */
export function branchOptions(groups: readonly WayGroup[]): readonly WayOption[] {
  let found: readonly WayOption[] = [nothing];
  let seen = 0;
  for (const { options, needed } of groups) {
    seen += found.length * (options.length + 1);
    if (seen > mostCombinations) {
      refuse([resultProblem("search-too-large", { path: "" }, { count: String(groups.length) })]);
    }
    const grown = options.flatMap((option) => found.map((before) => together(before, option)));
    found = unbeaten(needed ? grown : [...found, ...grown]);
  }
  return found;
}

function together(before: WayOption, option: WayOption): WayOption {
  return {
    effort: before.effort.plus(option.effort),
    worth: before.worth.plus(option.worth),
    choices: [...before.choices, ...option.choices],
  };
}

function unbeaten(options: readonly WayOption[]): readonly WayOption[] {
  const sorted = [...options].sort(
    (left, right) => left.effort.comparedTo(right.effort) || right.worth.comparedTo(left.worth),
  );
  const kept: WayOption[] = [];
  for (const option of sorted) {
    const last = kept.at(-1);
    if (last === undefined || option.worth.greaterThan(last.worth)) kept.push(option);
  }
  return kept;
}
