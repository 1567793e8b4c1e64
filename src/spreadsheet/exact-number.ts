import { ApproximateDecimal } from "../numbers/approximate-decimal.js";
import { type DecimalText, toDecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";

/** The number of a decimal text where a spreadsheet can hold it exactly. */
export function exactNumber(text: DecimalText): number | undefined {
  const value = new ExactDecimal(text);
  if (new ApproximateDecimal(text).precision(true) > 15) return undefined;
  const number = Number(text);
  return !String(number).includes("e") &&
    toDecimalText(new ExactDecimal(String(number))) === toDecimalText(value)
    ? number
    : undefined;
}
