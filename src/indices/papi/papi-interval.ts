import {
  type DecimalInput,
  type DecimalText,
  readDecimal,
  toDecimalText,
} from "../../numbers/decimal-text.js";
import type { ExactDecimal } from "../../numbers/exact-decimal.js";
import { refuse } from "../../problems/chiso-error.js";
import { problem } from "../../problems/problem.js";
import type { LocalizedText } from "../../text/language.js";

/** The factor between a standard error and half of a published interval. */
export const papiIntervalFactor: DecimalText = "1.645";

/** What the published "95 % CI" of PAPI is. */
export const papiIntervalNotice: LocalizedText = {
  vi: "Khoảng được in là 95 % nhưng bằng giá trị ± 1,645 sai số chuẩn: với hai phía, đó là khoảng tin cậy 90 %.",
  en: "The interval is printed as 95 % but is the value ± 1.645 standard errors: two-sided, that is a 90 % interval.",
};

/** An interval as PAPI publishes it. */
export interface PapiInterval {
  readonly lower: DecimalText;
  readonly upper: DecimalText;
  readonly notice: LocalizedText;
}

/**
 * The interval that PAPI prints beside a total as "95 % CI": the value, plus and minus 1.645
 * standard errors.
 *
 * @param value points
 * @param standardError points, from 0
 * @throws ChisoError `not-a-decimal`, `negative-number`
 * @example
 * papiInterval("45.521236", "0.357869").lower // "44.932541495"
 */
export function papiInterval(value: DecimalInput, standardError: DecimalInput): PapiInterval {
  const [middle, error] = [readDecimal(value), readDecimal(standardError)];
  refuse([
    ...(middle === undefined ? [problem("not-a-decimal", { path: "/value" }, {})] : []),
    ...(error === undefined ? [problem("not-a-decimal", { path: "/standardError" }, {})] : []),
    ...(error?.isNegative() === true
      ? [problem("negative-number", { path: "/standardError" }, { value: error.toString() })]
      : []),
  ]);
  const half = (error as ExactDecimal).times(papiIntervalFactor);
  return {
    lower: toDecimalText((middle as ExactDecimal).minus(half)),
    upper: toDecimalText((middle as ExactDecimal).plus(half)),
    notice: papiIntervalNotice,
  };
}
