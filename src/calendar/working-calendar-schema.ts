import * as z from "zod";
import { provenanceSchema } from "../criteria-set/criteria-set-schema.js";
import { builtOnce } from "../problems/built-once.js";
import { parseDocument } from "../problems/parse-document.js";
import type { ParseOptions } from "../problems/parse-options.js";
import type { ParseResult } from "../problems/parse-result.js";
import { typedSchema } from "../problems/typed-schema.js";
import { wordsSchema } from "../text/text-schema.js";
import { checkCalendar } from "./check-calendar.js";
import type { WorkingCalendar } from "./working-calendar.js";

/** Schema of a working calendar as stored. */
export const workingCalendarSchema: () => z.ZodType<WorkingCalendar> = /* @__PURE__ */ builtOnce(
  () => {
    const words = wordsSchema();
    return typedSchema<WorkingCalendar>()(
      z.strictObject({
        $schema: words.exactOptional(),
        id: words,
        title: words,
        years: z.array(z.int()).min(1),
        withoutHolidays: z.array(z.int()).exactOptional(),
        daysOff: z.array(z.strictObject({ date: words, name: words })),
        workingWeekendDays: z.array(z.strictObject({ date: words, insteadOf: words })),
        provenance: provenanceSchema(),
      }),
    );
  },
);

/**
 * Reads a working calendar from unknown data, such as a JSON file, and finds every problem at
 * once.
 *
 * @returns the calendar, or all problems with code, path and message
 * @example
 * parseWorkingCalendar(vietnam2024To2026).ok // true
 */
export function parseWorkingCalendar(
  input: unknown,
  options: ParseOptions = {},
): ParseResult<WorkingCalendar> {
  return parseDocument(
    input,
    workingCalendarSchema(),
    (value, { isWhole }) => (isWhole("") ? checkCalendar(value) : []),
    options,
  );
}
