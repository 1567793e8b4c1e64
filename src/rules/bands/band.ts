import { type DecimalInput, type DecimalText, toDecimalText } from "../../numbers/decimal-text.js";
import { exact } from "../../numbers/exact.js";
import type { ExactDecimal } from "../../numbers/exact-decimal.js";
import type { Worth } from "../worth.js";

/** Lower end of a band: open (`above`), closed (`atLeast`), or none. */
export type LowerEnd =
  | {
      /** Values above it; the value itself is not in the band. */
      readonly above: DecimalInput;
      readonly atLeast?: never;
    }
  | {
      /** Values from it upward; the value itself is in the band. */
      readonly atLeast: DecimalInput;
      readonly above?: never;
    }
  | { readonly above?: never; readonly atLeast?: never };

/** Upper end of a band: open (`below`), closed (`atMost`), or none. */
export type UpperEnd =
  | {
      /** Values below it; the value itself is not in the band. */
      readonly below: DecimalInput;
      readonly atMost?: never;
    }
  | {
      /** Values up to it; the value itself is in the band. */
      readonly atMost: DecimalInput;
      readonly below?: never;
    }
  | { readonly below?: never; readonly atMost?: never };

/**
 * An interval of a number with what it is worth; each end open, closed or absent, as the
 * instrument prints it.
 *
 * @example
 * { atLeast: "70", atMost: "90", points: "1" }
 */
export type Band = LowerEnd & UpperEnd & Worth;

/** One end of a band, read. */
export interface BandEnd {
  readonly value: ExactDecimal;
  readonly closed: boolean;
}

/** The lower end of a band; nothing where it has none. */
export function lowerEndOf(band: Band): BandEnd | undefined {
  if (band.atLeast !== undefined) return { value: exact(band.atLeast), closed: true };
  if (band.above !== undefined) return { value: exact(band.above), closed: false };
  return undefined;
}

/** The upper end of a band; nothing where it has none. */
export function upperEndOf(band: Band): BandEnd | undefined {
  if (band.atMost !== undefined) return { value: exact(band.atMost), closed: true };
  if (band.below !== undefined) return { value: exact(band.below), closed: false };
  return undefined;
}

/** Orders lower ends from low to high; none comes first. */
export function compareLowerEnds(left: BandEnd | undefined, right: BandEnd | undefined): number {
  if (left === undefined || right === undefined) {
    return Number(left !== undefined) - Number(right !== undefined);
  }
  return left.value.comparedTo(right.value) || Number(right.closed) - Number(left.closed);
}

/** The bands from low to high. */
export function ascendingBands(bands: readonly Band[]): readonly Band[] {
  return [...bands].sort((left, right) => compareLowerEnds(lowerEndOf(left), lowerEndOf(right)));
}

/** Where the bands of a rule begin and end, all together; they leave no hole. */
export function limitsOf(bands: readonly Band[]): {
  readonly lowest?: DecimalText;
  readonly above?: DecimalText;
  readonly highest?: DecimalText;
  readonly below?: DecimalText;
} {
  // Bands are sorted, not their ends: a list puts what is undefined, here an open end, last.
  const [lowest] = ascendingBands(bands);
  const first = lowest === undefined ? undefined : lowerEndOf(lowest);
  const last = bands.map(upperEndOf).reduce(higherEnd);
  return {
    ...(first === undefined
      ? {}
      : { [first.closed ? "lowest" : "above"]: toDecimalText(first.value) }),
    ...(last === undefined
      ? {}
      : { [last.closed ? "highest" : "below"]: toDecimalText(last.value) }),
  };
}

// No end lies above any other.
function higherEnd(left: BandEnd | undefined, right: BandEnd | undefined): BandEnd | undefined {
  if (left === undefined || right === undefined) return undefined;
  const order = left.value.comparedTo(right.value) || Number(left.closed) - Number(right.closed);
  return order < 0 ? right : left;
}
