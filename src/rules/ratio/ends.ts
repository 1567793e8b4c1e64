import { exact } from "../../numbers/exact.js";
import { type Fraction, fraction } from "../../numbers/fraction.js";
import type { RatioRule } from "./rule.js";

/** Shares at which a ratio changes its course. */
export interface RatioEnds {
  /** Below it there are no points. */
  readonly floor: Fraction | undefined;
  /** From it on the points are full. */
  readonly target: Fraction | undefined;
}

/** Share from which the points are full where the rule has no target. */
export const wholeShare: Fraction = { numerator: 1, denominator: 1 };

/** Reads the floor and the target of a rule, where it has them. */
export function endsOf({ floor, target }: RatioRule): RatioEnds {
  return {
    floor: floor === undefined ? undefined : fraction(exact(floor)),
    target: target === undefined ? undefined : fraction(exact(target)),
  };
}
