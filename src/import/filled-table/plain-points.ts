import type { DecimalText } from "../../numbers/decimal-text.js";
import { readVietnameseNumber } from "../vietnamese-number.js";

/** A number in text as points: "0,5", "01", "2,5 điểm"; `null` for what is none, or a percentage. */
export function readPlainPoints(text: string): DecimalText | null {
  // Offices write small counts with two digits.
  const read = readVietnameseNumber(text.trim().replace(/^0(?=\d(?:[.,]\d+)?(?:\s|đ|$))/i, ""));
  return read.ok && !read.percent ? read.value : null;
}
