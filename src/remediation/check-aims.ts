import { readDecimal, toDecimalText } from "../numbers/decimal-text.js";
import {
  below,
  criteriaSetProblem,
  type Place,
  type Problem,
  problem,
  scoreSheetProblem,
} from "../problems/problem.js";
import { isObject } from "../problems/shape.js";
import type { Scorecard } from "../scoring/scorecard.js";
import { ladderOf } from "./aim-results.js";
import type { PlanAim } from "./plan-aim.js";
import type { PlanOptions } from "./plan-options.js";

/** Problems of aims: of no known form, a class that no set has, a total that none can have. */
export function checkAims(
  scorecards: readonly Scorecard[],
  { aim, aims = {} }: PlanOptions,
): readonly Problem[] {
  return [
    ...(aim === undefined ? [] : checkAim(aim, scorecards, { path: "/aim" })),
    ...Object.entries(aims).flatMap(([id, own]) =>
      checkAim(
        own,
        scorecards.filter(({ set }) => set.id === id),
        below({ path: "/aims" }, id),
      ),
    ),
  ];
}

// A class for all indices must be one of at least one set; where a set has it not, next steps stand.
function checkAim(aim: PlanAim, cards: readonly Scorecard[], place: Place): readonly Problem[] {
  if (!isObject(aim)) return words.includes(aim) ? [] : [wrongForm(place)];
  const given = forms.filter((key) => aim[key] !== undefined);
  if (given.length !== 1) return [wrongForm(place)];
  if (aim.class !== undefined) return checkClass(aim, cards, below(place, "class"));
  const key = given[0] as "percentage" | "gain";
  const value = readDecimal(aim[key]);
  const at = below(place, key);
  if (value === undefined) return [problem("not-a-decimal", at, {})];
  if (!value.greaterThan(0)) {
    return [criteriaSetProblem("not-above-zero", at, { value: toDecimalText(value) })];
  }
  return key === "percentage" && value.greaterThan(100)
    ? [
        scoreSheetProblem("value-outside-range", at, {
          value: toDecimalText(value),
          range: "0 - 100",
        }),
      ]
    : [];
}

const words: readonly unknown[] = ["demanded", "next-step", "maximum"];
const forms = ["class", "percentage", "gain"] as const;

function wrongForm(place: Place): Problem {
  const expected = [...words, "{ class }", "{ percentage }", "{ gain }"].join(", ");
  return problem("wrong-value", place, { expected });
}

function checkClass(
  aim: Extract<PlanAim, { readonly class: string }>,
  cards: readonly Scorecard[],
  place: Place,
): readonly Problem[] {
  if (cards.some((card) => ladderOf(aim, card) !== undefined)) return [];
  const keys = cards.flatMap(({ set }) =>
    set.ladders.flatMap(({ classes }) => classes.map(({ key }) => key)),
  );
  const options = [...new Set(keys)].join(", ");
  return [scoreSheetProblem("unknown-option", place, { key: String(aim.class), options })];
}
