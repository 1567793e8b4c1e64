import { readDecimal } from "../numbers/decimal-text.js";
import {
  below,
  type Place,
  type Problem,
  problem,
  scoreSheetProblem,
} from "../problems/problem.js";
import type { ClassLadder } from "./class-ladder.js";
import type { CriteriaSet } from "./criteria-set.js";
import { walkDomains } from "./tree.js";

/** Problems of the conditions of classes: codes that the set has not, bounds that are no numbers. */
export function checkConditions(
  ladder: ClassLadder,
  set: CriteriaSet,
  place: Place,
): readonly Problem[] {
  if (ladder.classes.every(({ conditions }) => conditions === undefined)) return [];
  const codes = new Set([...walkDomains(set)].map(({ node }) => node.code));
  return ladder.classes.flatMap(({ conditions = [] }, step) =>
    conditions.flatMap((condition, index): readonly Problem[] => {
      const at = below(place, "classes", step, "conditions", index);
      const named: readonly (readonly [string, Place])[] =
        condition.criterion === undefined
          ? condition.knockOuts.map((code, position) => [code, below(at, "knockOuts", position)])
          : [[condition.criterion, below(at, "criterion")]];
      const unknown = named
        .filter(([code]) => !codes.has(code))
        .map(([code, where]) => scoreSheetProblem("unknown-code", where, { code }));
      return condition.criterion === undefined || readDecimal(condition.atLeast) !== undefined
        ? unknown
        : [...unknown, problem("not-a-decimal", below(at, "atLeast"), {})];
    }),
  );
}
