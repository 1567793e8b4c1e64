import { type DecimalText, readDecimal, toDecimalText } from "../../numbers/decimal-text.js";
import { ExactDecimal } from "../../numbers/exact-decimal.js";
import { fitsDecimals, fraction, roundHalfUp } from "../../numbers/fraction.js";
import type { Worth } from "../../rules/worth.js";
import { readVietnameseNumber } from "../vietnamese-number.js";
import {
  givenPrefix,
  percentOfPoints,
  percentTaken,
  pointsOnly,
  quotientOfMaximum,
  wholeMaximum,
} from "./patterns/worths.js";

/** What an option is worth, or the number in it that can be read in two ways. */
export type WorthReading =
  | { readonly worth: Worth; readonly ambiguous?: never }
  | { readonly ambiguous: string; readonly worth?: never };

/**
 * Reads a number inside rule text. Documents print numbers below ten with a zero in front
 * ("03 điểm"); here, where no codes stand, that is the number 3.
 */
export function readNumber(text: string): DecimalText | "ambiguous" | undefined {
  const reading = readVietnameseNumber(text.replace(/^0(?=\d{1,2}$)/, ""));
  if (reading.ok) return reading.percent ? undefined : reading.value;
  return reading.reason === "ambiguous-number" ? "ambiguous" : undefined;
}

/**
 * Reads what stands behind a label: "2", "0,5 điểm", "điểm tối đa", "75% điểm", "1/2 × điểm tối
 * đa"; `undefined` for anything else.
 */
export function readWorth(text: string): WorthReading | undefined {
  const bare = text.trim().toLowerCase().replace(givenPrefix, "");
  if (wholeMaximum.test(bare)) return { worth: { share: "1" } };
  if (/^0 ?%$/.test(bare)) return { worth: { share: "0" } };
  const [, points] = pointsOnly.exec(bare) ?? [];
  if (points !== undefined) return withNumber(points, (value) => ({ points: value }));
  const [, lost] = percentTaken.exec(bare) ?? [];
  if (lost !== undefined) return withNumber(lost, (value) => shareOf(percentLeft(value), "100"));
  const [, percent] = percentOfPoints.exec(bare) ?? [];
  if (percent !== undefined) return withNumber(percent, (value) => shareOf(value, "100"));
  const [, above, under] = quotientOfMaximum.exec(bare) ?? [];
  if (above !== undefined) return withNumber(above, (value) => shareOf(value, under ?? "1"));
  return undefined;
}

function withNumber(
  text: string,
  build: (value: DecimalText) => Worth | undefined,
): WorthReading | undefined {
  const value = readNumber(text);
  if (value === "ambiguous") return { ambiguous: text };
  const worth = value === undefined ? undefined : build(value);
  return worth === undefined ? undefined : { worth };
}

function percentLeft(taken: DecimalText): DecimalText {
  return toDecimalText(new ExactDecimal(100).minus(readDecimal(taken) ?? 0));
}

// A third of the maximum has no exact decimal, so it is no worth that a rule can hold.
function shareOf(above: DecimalText, under: DecimalText): Worth | undefined {
  const divisor = readDecimal(under) ?? new ExactDecimal(0);
  if (divisor.isZero()) return undefined;
  const share = fraction(readDecimal(above) ?? new ExactDecimal(0), divisor);
  return fitsDecimals(share, 6) ? { share: toDecimalText(roundHalfUp(share, 6)) } : undefined;
}
