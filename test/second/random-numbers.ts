import {
  dividedBy,
  isBelow,
  isZero,
  minus,
  placesOf,
  plus,
  type Rational,
  rational,
  read,
  times,
  write,
} from "./rational.js";
import type { Decimal, Figures, Worth } from "./second-types.js";
import type { Random } from "./small-random.js";

/** Longest number that a sheet may hold, in characters. */
export const longestNumber = 30;

export function fits(value: Rational): boolean {
  return isTerminating(value) && write(value).length <= longestNumber;
}

function isTerminating({ under }: Rational): boolean {
  let rest = under;
  while (rest % 10n === 0n) rest /= 10n;
  while (rest % 2n === 0n) rest /= 2n;
  while (rest % 5n === 0n) rest /= 5n;
  return rest === 1n;
}

/** Writes a value in one of the ways that a person or a program might. */
export function spell(random: Random, value: Rational): Decimal {
  const text = write(value);
  if (random.oneIn(3) && String(Number(text)) === text) return Number(text);
  if (random.oneIn(12) && text.length < longestNumber - 3) {
    return write(value, placesOf(value) + random.between(1, 2));
  }
  return text;
}

/** A decimal between two, both included, with at most so many places; `low` where none lies there. */
export function decimalBetween(
  random: Random,
  low: Rational,
  high: Rational,
  places: number,
): Rational {
  if (random.oneIn(10)) return low;
  if (random.oneIn(10)) return high;
  const scale = 10n ** BigInt(places);
  const first = wholeAbove(times(low, rational(scale)));
  const last = wholeBelow(times(high, rational(scale)));
  return first > last ? low : rational(first + random.bigBelow(last - first + 1n), scale);
}

export function wholeBelow({ over, under }: Rational): bigint {
  const quotient = over / under;
  return over % under < 0n ? quotient - 1n : quotient;
}

export function wholeAbove(value: Rational): bigint {
  return -wholeBelow(minus(rational(0n), value));
}

/** A whole number with so many digits at most. */
export function wholeNumber(random: Random, digits: number): Rational {
  return rational(random.bigBelow(10n ** BigInt(digits)));
}

const shares = ["0", "0.125", "0.25", "0.3", "0.333", "0.5", "0.55", "0.6", "0.75", "0.875", "0.9"];

export function shareBelowOne(random: Random): Rational {
  if (random.oneIn(4)) return rational(random.bigBelow(10n ** 12n), 10n ** 12n);
  return read(random.pick(shares));
}

/** Points or a share from 0 to the maximum. */
export function worth(random: Random, max: Rational): Worth {
  if (random.oneIn(2)) return { share: spell(random, shareBelowOne(random)) };
  const points = decimalBetween(random, rational(0n), max, random.between(0, 8));
  return { points: spell(random, points) };
}

export function fullWorth(random: Random, max: Rational): Worth {
  return random.oneIn(2) ? { share: spell(random, rational(1n)) } : { points: spell(random, max) };
}

/** A share that gives points exactly between two that can be printed. */
export function shareOfTie(random: Random, max: Rational, decimals: number): Rational {
  if (isZero(max)) return rational(1n);
  const halves = rational(1n, 2n * 10n ** BigInt(decimals));
  const units = wholeBelow(dividedBy(max, halves));
  return dividedBy(times(halves, rational(random.bigBelow(units + 1n) | 1n)), max);
}

/** Two numbers whose quotient is often one of those given, or a hair beside it. */
export function quotient(random: Random, edges: readonly Rational[]): Figures {
  const denominator = denominatorOf(random);
  const places = placesOf(denominator);
  const edge = edges.length > 0 && !random.oneIn(3) ? random.pick(edges) : undefined;
  const wanted = edge ?? rational(random.bigBelow(1201n), 1000n);
  const target = times(wanted, denominator);
  const unit = rational(1n, 10n ** BigInt(places));
  const nearest = rational(wholeBelow(dividedBy(target, unit)), 10n ** BigInt(places));
  const candidates = [target, nearest, plus(nearest, unit), minus(nearest, unit)].filter(
    (value) => fits(value) && !isBelow(value, rational(0n)),
  );
  const numerator = candidates.length === 0 ? rational(1n) : random.pick(candidates);
  return { numerator: spell(random, numerator), denominator: spell(random, denominator) };
}

function denominatorOf(random: Random): Rational {
  switch (random.below(5)) {
    case 0:
      return rational(BigInt(random.between(1, 300)));
    case 1:
      // With these a half in the last decimal comes up often.
      return read(random.pick(["2", "4", "8", "16", "20", "32", "40", "80", "160", "200", "800"]));
    case 2:
      return rational(random.bigBelow(10n ** 6n) + 1n);
    case 3:
      return longNumber(random);
    default:
      return rational(random.bigBelow(10n ** 7n) + 1n, 1000n);
  }
}

// As long as a number may be, so that a product needs more digits than any usual precision.
function longNumber(random: Random): Rational {
  const digits = random.pick([20, 25, longestNumber, longestNumber]);
  return rational(10n ** BigInt(digits - 1) + random.bigBelow(9n * 10n ** BigInt(digits - 1)));
}
