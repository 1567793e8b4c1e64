import * as z from "zod";
import { provenanceSchema } from "../criteria-set/criteria-set-schema.js";
import { dayOfYearKeys } from "../dates/day-of-year-schema.js";
import { builtOnce } from "../problems/built-once.js";
import { parseDocument } from "../problems/parse-document.js";
import type { ParseOptions } from "../problems/parse-options.js";
import type { ParseResult } from "../problems/parse-result.js";
import { typedSchema } from "../problems/typed-schema.js";
import { textSchema, wordsSchema } from "../text/text-schema.js";
import type { TaskDue } from "./calendar-task.js";
import { checkPlanCalendar } from "./check-plan-calendar.js";
import type { PlanCalendar } from "./plan-calendar.js";

const dueSchema: () => z.ZodType<TaskDue> = /* @__PURE__ */ builtOnce(() => {
  const words = wordsSchema();
  const year = z.int().min(2000).max(2100);
  const month = z.int().min(1).max(12);
  const day = z.strictObject(dayOfYearKeys());
  const years = { from: year, to: year };
  return typedSchema<TaskDue>()(
    z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("on"), date: words }),
      z.strictObject({ kind: z.literal("before"), date: words }),
      z.strictObject({ kind: z.literal("in"), year, month }),
      z.strictObject({ kind: z.literal("months"), year, from: month, to: month }),
      z.strictObject({
        kind: z.literal("every-year"),
        day,
        before: z.boolean().exactOptional(),
        ...years,
      }),
      z.strictObject({ kind: z.literal("twice-a-year"), days: z.tuple([day, day]), ...years }),
      z.strictObject({ kind: z.literal("from"), year, month }),
      z.strictObject({ kind: z.literal("yearly"), ...years }),
      z.strictObject({ kind: z.literal("ongoing") }),
      z.strictObject({ kind: z.literal("after"), event: textSchema() }),
      z.strictObject({ kind: z.literal("undated"), says: textSchema().exactOptional() }),
    ]),
  );
});

/** Schema of the calendar of a plan: strict, so that an unknown key is an error. */
export const planCalendarSchema: () => z.ZodType<PlanCalendar> = /* @__PURE__ */ builtOnce(() => {
  const words = wordsSchema();
  const text = textSchema();
  const due = dueSchema();
  const exception = z.strictObject({ key: words, units: text, due });
  const task = z.strictObject({
    key: words,
    task: text,
    body: words.nullable(),
    due,
    assumed: text.exactOptional(),
    passage: words.exactOptional(),
    directedBy: words.exactOptional(),
    with: z.array(words).exactOptional(),
    to: words.exactOptional(),
    through: words.exactOptional(),
    exceptions: z.array(exception).exactOptional(),
  });
  const ending = z.strictObject({
    bodies: z.array(words).min(1),
    until: words,
    now: text.nullable(),
    source: words,
  });
  return typedSchema<PlanCalendar>()(
    z.strictObject({
      $schema: words.exactOptional(),
      id: words,
      title: text,
      signed: words.exactOptional(),
      tasks: z.array(task).min(1),
      ended: z.array(ending).exactOptional(),
      provenance: provenanceSchema(),
    }),
  );
});

/**
 * Reads the calendar of a plan from unknown data, such as a JSON file, and finds every problem at
 * once: days that do not exist, spans that end before they begin, keys that stand twice.
 *
 * @returns the calendar, or all problems with code, path and message; the input is not changed
 * @example
 * parsePlanCalendar(tuKyCalendar).ok // true
 */
export function parsePlanCalendar(
  input: unknown,
  options: ParseOptions = {},
): ParseResult<PlanCalendar> {
  return parseDocument(
    input,
    planCalendarSchema(),
    (calendar, { isWhole }) => (isWhole("") ? checkPlanCalendar(calendar) : []),
    options,
  );
}
