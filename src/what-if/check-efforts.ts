import type { ByCode } from "../criteria-set/typed-codes.js";
import { type DecimalInput, readDecimal, toDecimalText } from "../numbers/decimal-text.js";
import {
  below,
  ofCriterion,
  type Problem,
  problem,
  resultProblem,
  scoreSheetProblem,
} from "../problems/problem.js";
import type { Scorecard } from "../scoring/scorecard.js";
import { scoredLeaves } from "../scoring/scored-tree.js";

/** Effort of leaves by code: for whichever step, or for each step; `null` where none can be taken. */
export type Efforts<C extends string = string> = ByCode<
  C,
  DecimalInput | readonly DecimalInput[] | null
>;

/** Problems of efforts: of codes that the card has not, no numbers from 0, not one for each step. */
export function checkEfforts(card: Scorecard, effort: Efforts): readonly Problem[] {
  const leaves = new Map(scoredLeaves(card).map(({ node }) => [node.code, node]));
  return Object.entries(effort).flatMap(([code, given]): readonly Problem[] => {
    const place = ofCriterion(below({ path: "/effort" }, code), code);
    const leaf = leaves.get(code);
    if (leaf === undefined) return [scoreSheetProblem("unknown-code", place, { code })];
    if (given === null) return [];
    const list = typeof given === "object" ? given : [given];
    const numbers = list.flatMap((one, at): readonly Problem[] => {
      const where = typeof given === "object" ? below(place, at) : place;
      const value = readDecimal(one);
      if (value === undefined) return [problem("not-a-decimal", where, {})];
      return value.isNegative()
        ? [problem("negative-number", where, { value: toDecimalText(value) })]
        : [];
    });
    if (numbers.length > 0 || typeof given !== "object") return numbers;
    return list.length === leaf.steps.length
      ? []
      : [
          resultProblem("efforts-per-step", place, {
            given: String(list.length),
            steps: String(leaf.steps.length),
          }),
        ];
  });
}
