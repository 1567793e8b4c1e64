import type { PreparedCriteriaSet } from "../criteria-set/prepared-set.js";
import type { Round } from "../criteria-set/round.js";
import { readDecimal, sumDecimals, toDecimalText } from "../numbers/decimal-text.js";
import { exact } from "../numbers/exact.js";
import type { ExactDecimal } from "../numbers/exact-decimal.js";
import {
  below,
  criteriaSetProblem,
  type Place,
  type Problem,
  problem,
  scoreSheetProblem,
} from "../problems/problem.js";
import { allSound, type Soundness } from "../problems/soundness.js";
import type { Adjustment, ScoreSheet } from "./score-sheet.js";
import { adjustmentNames as kinds } from "./words.js";

/** Adds the problems of bonus and penalty: not foreseen, no points, above the limit of the set. */
export function checkAdjustments(
  adjustments: NonNullable<ScoreSheet["adjustments"]>,
  rounds: readonly Round[],
  prepared: PreparedCriteriaSet,
  problems: Problem[],
  soundness: Soundness,
): void {
  const root = below({ path: "" }, "adjustments");
  for (const [layer, given] of Object.entries(adjustments)) {
    const place = below(root, layer);
    if (given === undefined || !(soundness === allSound || soundness.isWhole(place.path))) continue;
    if (!rounds.some(({ key }) => key === layer)) {
      const known = rounds.map(({ key }) => key).join(", ");
      problems.push(scoreSheetProblem("unknown-layer", place, { layer, layers: known }));
      continue;
    }
    for (const kind of ["bonus", "penalty"] as const) {
      const list = given[kind];
      if (list !== undefined) checkList(kind, list, prepared, below(place, kind), problems);
    }
  }
}

function checkList(
  kind: "bonus" | "penalty",
  list: readonly Adjustment[],
  { set, plan }: PreparedCriteriaSet,
  place: Place,
  problems: Problem[],
): void {
  const name = kinds[kind];
  const limit = set[kind];
  if (limit === undefined) {
    problems.push(scoreSheetProblem("adjustment-not-foreseen", place, { kind: name }));
    return;
  }
  const before = problems.length;
  const read = list.map(({ points }, index) =>
    readAdjustment(points, plan.decimals, below(place, index, "points"), problems),
  );
  if (problems.length > before) return;
  const sum = sumDecimals(read as readonly ExactDecimal[]);
  const max = exact(limit.max);
  if (!sum.greaterThan(max)) return;
  const [points, top] = [toDecimalText(sum), toDecimalText(max)];
  problems.push(
    scoreSheetProblem("adjustment-above-limit", place, { kind: name, points, max: top }),
  );
}

function readAdjustment(
  points: unknown,
  decimals: number,
  place: Place,
  problems: Problem[],
): ExactDecimal | undefined {
  const value = readDecimal(points);
  if (value === undefined) {
    problems.push(problem("not-a-decimal", place, {}));
    return undefined;
  }
  const text = toDecimalText(value);
  if (!value.greaterThan(0))
    problems.push(criteriaSetProblem("not-above-zero", place, { value: text }));
  else if (value.decimalPlaces() > decimals) {
    problems.push(problem("too-many-decimals", place, { value: text, decimals: String(decimals) }));
  }
  return value;
}
