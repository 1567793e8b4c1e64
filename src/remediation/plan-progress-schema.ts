import * as z from "zod";
import { builtOnce } from "../problems/built-once.js";
import { parseDocument } from "../problems/parse-document.js";
import type { ParseOptions } from "../problems/parse-options.js";
import type { ParseResult } from "../problems/parse-result.js";
import { typedSchema } from "../problems/typed-schema.js";
import { wordsSchema } from "../text/text-schema.js";
import { type PlanProgress, type TaskProgress, taskStates } from "./plan-progress.js";

/** Schema of the states of tasks as stored. */
export const progressSchema: () => z.ZodType<PlanProgress> = /* @__PURE__ */ builtOnce(() => {
  const task = typedSchema<TaskProgress>()(
    z.strictObject({ state: z.enum(taskStates), note: wordsSchema().exactOptional() }),
  );
  return z.record(wordsSchema(), z.record(wordsSchema(), task));
});

/**
 * Reads how far the tasks of a plan are from unknown data, such as a JSON file. Whether the plan
 * has such tasks, {@link judgePlan} says.
 *
 * @returns the progress, or all problems with code, path and message; the input is not changed
 * @example
 * parsePlanProgress({ "par-index-ca-mau-2013": { "1.1.1": { state: "late" } } }).ok // false
 */
export function parsePlanProgress(
  input: unknown,
  options: ParseOptions = {},
): ParseResult<PlanProgress> {
  return parseDocument(
    input,
    progressSchema(),
    () => [],
    options,
    ([, code]) => (code === undefined ? undefined : String(code)),
  );
}
