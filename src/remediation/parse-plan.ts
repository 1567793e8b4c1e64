import type { ParseOptions } from "../problems/parse-options.js";
import type { ParseResult } from "../problems/parse-result.js";
import { parseStored } from "../problems/parse-stored.js";
import { checkStoredPlan } from "./check-plan.js";
import type { RemediationPlan } from "./plan.js";
import { planSchema } from "./plan-schema.js";

/**
 * Reads a remediation plan that was stored, and finds every problem at once: what is missing or
 * misspelt, every figure that does not follow from the others, and dates outside the plan.
 *
 * @returns the plan, without the `$schema` of a file; or all problems with code, path and
 * message
 * @example
 * parsePlan(JSON.parse(JSON.stringify(plan))).ok // true
 * parsePlan({ ...plan, year: plan.baseYear }).problems[0].path // "/year"
 */
export function parsePlan(
  input: unknown,
  options: ParseOptions = {},
): ParseResult<RemediationPlan> {
  return parseStored(input, planSchema(), checkStoredPlan, options);
}
