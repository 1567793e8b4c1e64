import { toDecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { refuse } from "../problems/chiso-error.js";
import { resultProblem } from "../problems/problem.js";
import type { Scorecard } from "../scoring/scorecard.js";
import { cheapestCover } from "../search/cheapest-cover.js";
import type { Efforts } from "./check-efforts.js";
import type { WayNeed } from "./way-needs.js";
import type { WayGroup, WayOption } from "./way-option.js";
import { wayGroups } from "./way-options.js";

/** Steps that together satisfy a target. */
export type Way = WayOption;

const zero: ExactDecimal = /* @__PURE__ */ new ExactDecimal(0);

/** The cheapest of the ways to any of some needs; `null` where even all steps are not enough. */
export function findWay(card: Scorecard, needs: readonly WayNeed[], efforts: Efforts): Way | null {
  let best: Way | null = null;
  for (const need of needs) {
    const way = wayTo(card, need, efforts);
    if (way !== null && (best === null || isBetter(way, best))) best = way;
  }
  return best;
}

function isBetter(way: Way, best: Way): boolean {
  const order = way.effort.comparedTo(best.effort) || best.worth.comparedTo(way.worth);
  return order < 0;
}

function wayTo(card: Scorecard, { total, floors }: WayNeed, efforts: Efforts): Way | null {
  const missing = total.points.minus(card.points ?? 0);
  const isShort = total.above ? !missing.isNegative() : missing.greaterThan(0);
  if (!isShort && floors.size === 0) return together([]);
  const groups = wayGroups(card.domains, new ExactDecimal(1), { efforts, floors });
  if (groups.some(({ options, needed }) => needed && options.length === 0)) return null;
  // A premium above all gains together, so that no way does without what is needed.
  const premium = groups.reduce((sum, group) => sum.plus(largest(group)), new ExactDecimal(1));
  const premiums = groups.reduce((sum, { needed }) => (needed ? sum.plus(premium) : sum), zero);
  const gain = (isShort ? missing : zero).plus(premiums);
  const found = cheapestCover(
    groups.map(({ options, needed }) =>
      options.map(({ effort, worth }) => ({
        effort: toDecimalText(effort),
        gain: toDecimalText(needed ? worth.plus(premium) : worth),
      })),
    ),
    { gain: toDecimalText(gain), above: isShort && total.above },
  );
  if (found.state === "too-large") {
    refuse([resultProblem("search-too-large", { path: "" }, { count: String(groups.length) })]);
  }
  if (found.state !== "found") return null;
  return together(
    groups.flatMap(({ options }, at): readonly WayOption[] => {
      const place = found.chosen[at];
      return place == null ? [] : [options[place] as WayOption];
    }),
  );
}

function largest({ options }: WayGroup): ExactDecimal {
  return options.reduce((most, { worth }) => ExactDecimal.max(most, worth), zero);
}

function together(options: readonly WayOption[]): Way {
  return {
    effort: options.reduce((sum, { effort }) => sum.plus(effort), zero),
    worth: options.reduce((sum, { worth }) => sum.plus(worth), zero),
    choices: options.flatMap(({ choices }) => choices),
  };
}
