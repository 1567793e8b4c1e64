import { type DecimalInput, readDecimal } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { ceilingOf, fraction } from "../numbers/fraction.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { criteriaSetProblem, type Problem, problem } from "../problems/problem.js";
import { showValue } from "../problems/show-value.js";

/**
 * Forms to hand out so that enough come back, rounded up.
 *
 * @param answers forms that must come back valid, see `requiredSampleSize`
 * @param responseRate share of forms that are expected back, above 0 and up to 1
 * @throws ChisoError `not-a-count`, `not-a-decimal`, `share-outside` by argument
 * @example
 * formsToIssue(385, "0.8") // 482
 */
export function formsToIssue(answers: number, responseRate: DecimalInput): number {
  refuse(checkArguments({ answers: [answers, "number"], responseRate: [responseRate, "decimal"] }));
  const rate = readDecimal(responseRate) as ExactDecimal;
  refuse([
    ...(Number.isSafeInteger(answers) && answers >= 0
      ? []
      : [problem("not-a-count", { path: "/answers" }, { value: showValue(answers) })]),
    ...checkRate(rate),
  ]);
  return Number(ceilingOf(fraction(new ExactDecimal(answers), rate)));
}

function checkRate(rate: ExactDecimal): readonly Problem[] {
  return rate.greaterThan(0) && !rate.greaterThan(1)
    ? []
    : [criteriaSetProblem("share-outside", { path: "/responseRate" }, { value: rate.toString() })];
}
