import { type CivilDate, formatDate as dateWords } from "../dates/civil-date.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { problem } from "../problems/problem.js";
import type { LanguageOptions } from "../text/language.js";
import { languageOptionsOutline } from "../text/outline.js";
import {
  type DecimalInput,
  type DecimalText,
  readDecimal,
  sumDecimals as sumExact,
  toDecimalText,
} from "./decimal-text.js";
import type { ExactDecimal } from "./exact-decimal.js";
import {
  formatNumber as numberWords,
  formatPercentage as percentageWords,
} from "./format-number.js";

/**
 * Writes a number of a result for people, as documents of chiso do: a decimal comma in Vietnamese,
 * a point in English, every digit as it stands; a dash where there is none.
 *
 * @throws ChisoError `not-a-decimal` for anything else
 * @example
 * formatNumber("61.46") // "61,46"
 * formatNumber("61.46", { language: "en" }) // "61.46"
 * formatNumber(null) // "–"
 */
export function formatNumber(value: DecimalInput | null, options: LanguageOptions = {}): string {
  refuse(checkArguments({}, [options, languageOptionsOutline]));
  const { language = "vi" } = options;
  if (value === null) return "–";
  read(value, "");
  return numberWords(String(value), language);
}

/**
 * Writes a percentage of a result for people, with its sign; a dash where there is none.
 *
 * @param percentage percent, not a share: "87.80", never "0.878"
 * @throws ChisoError `not-a-decimal` for anything else
 * @example
 * formatPercentage("87.80") // "87,80%"
 * formatPercentage(null, { language: "en" }) // "–"
 */
export function formatPercentage(
  percentage: DecimalInput | null,
  options: LanguageOptions = {},
): string {
  refuse(checkArguments({}, [options, languageOptionsOutline]));
  const { language = "vi" } = options;
  if (percentage !== null) read(percentage, "");
  return percentageWords(percentage === null ? null : String(percentage), language);
}

/**
 * Writes a date for people: day first in Vietnamese, as it is stored in English.
 *
 * @throws ChisoError `not-a-date` for anything but a day that exists, `YYYY-MM-DD`
 * @example
 * formatDate("2024-02-29") // "29/02/2024"
 * formatDate("2024-02-29", { language: "en" }) // "2024-02-29"
 */
export function formatDate(date: CivilDate, options: LanguageOptions = {}): string {
  refuse(checkArguments({ date: [date, "date"] }, [options, languageOptionsOutline]));
  const { language = "vi" } = options;
  return dateWords(date, language);
}

/**
 * Orders two decimals exactly, as text never does ("9" is less than "10"): for `sort`.
 *
 * @returns -1 where the first is less, 0 where they are the same number, 1 where it is more
 * @throws ChisoError `not-a-decimal` at `/0` or `/1`
 * @example
 * ["10", "9.5", "9"].sort(compareDecimals).join(" ") // "9 9.5 10"
 * compareDecimals("1.50", "1.5") // 0
 */
export function compareDecimals(left: DecimalInput, right: DecimalInput): -1 | 0 | 1 {
  return Math.sign(read(left, "/0").comparedTo(read(right, "/1"))) as -1 | 0 | 1;
}

/**
 * Adds decimals exactly, as JSON numbers cannot (0.1 + 0.2).
 *
 * @returns the sum as decimal text; "0" of none
 * @throws ChisoError `not-a-decimal` at the position of what is none, `/0` being the first
 * @example
 * sumDecimals(["0.1", "0.2"]) // "0.3"
 */
export function sumDecimals(values: readonly DecimalInput[]): DecimalText {
  refuse(checkArguments({ values: [values, "list"] }));
  return toDecimalText(sumExact(values.map((value, at) => read(value, `/${at}`))));
}

function read(value: DecimalInput, path: string): ExactDecimal {
  const number = readDecimal(value);
  if (number === undefined) refuse([problem("not-a-decimal", { path }, {})]);
  return number as ExactDecimal;
}
