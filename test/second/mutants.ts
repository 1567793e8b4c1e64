import { minus, type Rational, rational, roundHalfUp } from "./rational.js";
import { type Edges, trueEdges } from "./second-rules.js";
import type { Band } from "./second-types.js";

/** Second scorers that are wrong on purpose, each in one thing. */
export const mutants: Readonly<Record<string, Edges>> = {
  "half rounds down": { ...trueEdges, round: roundHalfDown },
  "a negative half rounds towards zero": { ...trueEdges, round: roundHalfTowardsHigher },
  "points are cut off instead of rounded": { ...trueEdges, round: cutOff },
  "points are rounded twice": { ...trueEdges, round: roundTwice },
  "an open end of a band counts as closed": {
    ...trueEdges,
    holds: (band, value) => trueEdges.holds(closed(band), value),
  },
  "a share at the floor misses it": {
    ...trueEdges,
    missesFloor: (share, floor) => !trueEdges.missesFloor(floor, share),
  },
  "done on the due date is late": { ...trueEdges, isLate: (daysAfterDue) => daysAfterDue >= 0 },
};

function roundHalfDown(value: Rational, decimals: number): Rational {
  const rounded = roundHalfUp(value, decimals);
  return isHalf(value, decimals) ? cutOff(value, decimals) : rounded;
}

function roundHalfTowardsHigher(value: Rational, decimals: number): Rational {
  return value.over < 0n ? roundHalfDown(value, decimals) : roundHalfUp(value, decimals);
}

function roundTwice(value: Rational, decimals: number): Rational {
  return roundHalfUp(roundHalfUp(value, decimals + 1), decimals);
}

function cutOff(value: Rational, decimals: number): Rational {
  const scale = 10n ** BigInt(decimals);
  return rational((value.over * scale) / value.under, scale);
}

function isHalf(value: Rational, decimals: number): boolean {
  const rest = minus(value, cutOff(value, decimals));
  const half = 2n * (rest.over < 0n ? -rest.over : rest.over) * 10n ** BigInt(decimals);
  return half === rest.under;
}

function closed({ above, below, ...band }: Band): Band {
  return {
    ...band,
    ...(above === undefined ? {} : { atLeast: above }),
    ...(below === undefined ? {} : { atMost: below }),
  };
}
