import * as z from "zod";
import { isCivilDate } from "../dates/civil-date.js";
import { builtOnce } from "../problems/built-once.js";
import { parseDocument } from "../problems/parse-document.js";
import type { ParseOptions } from "../problems/parse-options.js";
import type { ParseResult } from "../problems/parse-result.js";
import { below, type Problem, problem } from "../problems/problem.js";
import { showValue } from "../problems/show-value.js";
import { wordsSchema } from "../text/text-schema.js";
import type { CalendarProgress } from "./judge-deadlines.js";

/** Schema of what of a calendar was done, as stored. */
export const calendarProgressSchema: () => z.ZodType<CalendarProgress> = /* @__PURE__ */ builtOnce(
  () => z.record(wordsSchema(), z.array(wordsSchema())),
);

/**
 * Reads the days on which tasks of a calendar were done from unknown data, such as a JSON file.
 * Whether the calendar has such tasks, {@link judgeDeadlines} says.
 *
 * @returns the days by the key of the task, or all problems with code, path and message
 * @example
 * parseCalendarProgress({ "yearly-report": ["2025-01-28"] }).ok // true
 */
export function parseCalendarProgress(
  input: unknown,
  options: ParseOptions = {},
): ParseResult<CalendarProgress> {
  return parseDocument(
    input,
    calendarProgressSchema(),
    (progress, { isWhole }) => (isWhole("") ? checkDays(progress) : []),
    options,
  );
}

function checkDays(progress: CalendarProgress): readonly Problem[] {
  return Object.entries(progress).flatMap(([key, days]) =>
    days.flatMap((day, at) => {
      if (isCivilDate(day)) return [];
      return [problem("not-a-date", below({ path: "" }, key, at), { value: showValue(day) })];
    }),
  );
}
