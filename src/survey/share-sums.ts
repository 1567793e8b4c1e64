import { toDecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import type { ShareSums } from "./tally.js";

const scaleDigits = 6;
const zero = /* @__PURE__ */ BigInt(0);

/** A weight in millionths, as a whole number. */
export function toMillionths(weight: ExactDecimal): bigint {
  return BigInt(weight.shiftedBy(scaleDigits).toFixed(0));
}

/** Adds up the sums of a share, exactly: weights are whole numbers of millionths. */
export class ShareCollector {
  #people = 0;
  #satisfied = zero;
  #base = zero;
  #ss = zero;
  #sn = zero;
  #nn = zero;

  /**
   * @param satisfied satisfied answers of one form
   * @param counted answers of it that belong to the base
   */
  add(satisfied: number, counted: number, weight: bigint): void {
    if (counted === 0) return;
    this.#people += 1;
    const [s, n, square] = [BigInt(satisfied), BigInt(counted), weight * weight];
    this.#satisfied += s * weight;
    this.#base += n * weight;
    this.#ss += s * s * square;
    this.#sn += s * n * square;
    this.#nn += n * n * square;
  }

  result(): ShareSums {
    return {
      people: this.#people,
      satisfied: fromScaled(this.#satisfied, scaleDigits),
      base: fromScaled(this.#base, scaleDigits),
      ss: fromScaled(this.#ss, 2 * scaleDigits),
      sn: fromScaled(this.#sn, 2 * scaleDigits),
      nn: fromScaled(this.#nn, 2 * scaleDigits),
    };
  }
}

/** The sums of single answers that all weigh the same. */
export function sumsOfCounts(satisfied: number, base: number): ShareSums {
  const [s, n] = [String(satisfied), String(base)];
  return { people: base, satisfied: s, base: n, ss: s, sn: s, nn: n };
}

export function addSums(left: ShareSums, right: ShareSums): ShareSums {
  return {
    people: left.people + right.people,
    satisfied: add(left.satisfied, right.satisfied),
    base: add(left.base, right.base),
    ss: add(left.ss, right.ss),
    sn: add(left.sn, right.sn),
    nn: add(left.nn, right.nn),
  };
}

function add(left: string, right: string): string {
  return toDecimalText(new ExactDecimal(left).plus(right));
}

function fromScaled(value: bigint, digits: number): string {
  return toDecimalText(new ExactDecimal(value, digits));
}
