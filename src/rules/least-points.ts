import {
  addFractions,
  ceilingOf,
  compareFractions,
  type Fraction,
  floorOf,
  roundHalfUp,
  subtractFractions,
} from "../numbers/fraction.js";
import { addIntegers, type Integer, tenTo, timesIntegers } from "../numbers/integer.js";

/** A bound that exact points, a share or a count must reach, or pass where it is open. */
export interface LowerBound {
  readonly bound: Fraction;
  /** Whether the bound itself is enough. */
  readonly closed: boolean;
}

/** From where on exact points count as much as the given ones. */
export type LeastPoints = (points: Fraction) => LowerBound;

/**
 * For points that are rounded by themselves: all that round to as much. A half goes up in size, so
 * it is enough above zero and too little below.
 */
export function leastRounded(decimals: number): LeastPoints {
  return (points) => {
    const { units } = roundHalfUp(points, decimals);
    return {
      bound: {
        numerator: addIntegers(timesIntegers(units, 2), -1),
        denominator: timesIntegers(tenTo(decimals), 2),
      },
      closed: units > 0,
    };
  };
}

/** For points that are rounded together with others beside them. */
export function leastBeside(others: Fraction, least: LeastPoints): LeastPoints {
  return (points) => {
    const { bound, closed } = least(addFractions(others, points));
    return { bound: subtractFractions(bound, others), closed };
  };
}

/** For points of which rounding may spare nothing. */
export const leastExact: LeastPoints = (bound) => ({ bound, closed: true });

/** The fewest that reach a bound. */
export function fewestFor({ bound, closed }: LowerBound): Integer {
  return closed ? ceilingOf(bound) : addIntegers(floorOf(bound), 1);
}

/** True where exact points reach the bound. */
export function reaches(points: Fraction, { bound, closed }: LowerBound): boolean {
  const order = compareFractions(points, bound);
  return order > 0 || (closed && order === 0);
}
