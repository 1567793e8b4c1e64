import { type DecimalText, toDecimalText } from "../../numbers/decimal-text.js";
import { exact } from "../../numbers/exact.js";
import { threeDecimals } from "../patterns/maxima.js";
import { readVietnameseNumber } from "../vietnamese-number.js";

/**
 * The number of "4,125" below a maximum that thousands would pass: its separator can only stand
 * before decimals. `undefined` where both readings are possible, or none.
 */
export function decimalsWithin(text: string, max: string): DecimalText | undefined {
  const read = readVietnameseNumber(text);
  if (read.ok || read.reason !== "ambiguous-number") return undefined;
  const [, whole, decimals] = threeDecimals.exec(text.trim()) ?? [];
  if (whole === undefined || decimals === undefined) return undefined;
  const [thousands, points] = [exact(`${whole}${decimals}`), exact(`${whole}.${decimals}`)];
  const most = exact(max);
  return thousands.greaterThan(most) && !points.greaterThan(most)
    ? toDecimalText(points)
    : undefined;
}
