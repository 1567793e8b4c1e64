import * as z from "zod";
import { decimalSchema } from "../numbers/decimal-schema.js";
import { builtOnce } from "../problems/built-once.js";
import { parseDocument } from "../problems/parse-document.js";
import type { ParseOptions } from "../problems/parse-options.js";
import type { ParseResult } from "../problems/parse-result.js";
import { wordsSchema } from "../text/text-schema.js";
import type { PlanOptions } from "./plan-options.js";

/** Own targets of a plan: points by id of the criteria set and code of the criterion. */
export type PlanTargets = NonNullable<PlanOptions["targets"]>;

/** Schema of own targets as stored. */
export const targetsSchema: () => z.ZodType<PlanTargets> = /* @__PURE__ */ builtOnce(() =>
  z.record(wordsSchema(), z.record(wordsSchema(), decimalSchema())),
);

/**
 * Reads own targets of a plan from unknown data, such as a JSON file: points by id of the criteria
 * set and code of the criterion. Whether a criterion can have them, {@link planRemediation} says.
 *
 * @returns the targets, or all problems with code, path and message; the input is not changed
 * @example
 * parseTargets({ "par-index-ca-mau-2013": { "1.1.1": "1" } }).ok // true
 */
export function parseTargets(input: unknown, options: ParseOptions = {}): ParseResult<PlanTargets> {
  return parseDocument(input, targetsSchema(), () => [], options, criterionAt);
}

// Points stand under the id of a set and the code of a criterion.
function criterionAt([, code]: readonly PropertyKey[]): string | undefined {
  return code === undefined ? undefined : String(code);
}
