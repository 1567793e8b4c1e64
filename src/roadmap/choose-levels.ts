import { toDecimalText } from "../numbers/decimal-text.js";
import type { ExactDecimal } from "../numbers/exact-decimal.js";
import { type Arithmetic, bigIntegers, safeNumbers } from "../search/arithmetic.js";
import { cheapestLevels, penaltyOf } from "../search/cheapest-levels.js";
import type { LevelBounds } from "../search/level-counts.js";
import { toWholeNumbers } from "../search/whole-numbers.js";

/** A level that a unit can be raised to. */
export interface RaiseOption {
  readonly level: number;
  readonly effort: ExactDecimal;
}

/** A unit as the choice sees it. */
export interface RaiseOptions {
  readonly level: number;
  readonly raises: readonly RaiseOption[];
}

/** What came of a choice: levels of the units in their order. */
export type ChosenLevels =
  | { readonly state: "found"; readonly levels: readonly number[] }
  | { readonly state: "impossible" }
  /** It would take more steps than the limit. */
  | { readonly state: "too-large" };

/** Most steps of a choice: a count and not a time, so that the answer is the same anywhere. */
const mostSteps = 5e8;

/**
 * The levels of least effort that fit one of the cases; of equal efforts those of the fewest
 * raises.
 */
export function chooseLevels(
  units: readonly RaiseOptions[],
  highestLevel: number,
  cases: readonly LevelBounds[],
): ChosenLevels {
  const steps = cases.length * units.length ** 2 * (highestLevel + 1);
  if (steps > mostSteps) return { state: "too-large" };
  const wide = costsOf(units, highestLevel);
  // A path over all levels adds the penalty a few times at most.
  const widest = penaltyOf(wide, bigIntegers) * BigInt(4 * (highestLevel + 2));
  const levels =
    widest <= BigInt(Number.MAX_SAFE_INTEGER)
      ? cheapestCase(
          wide.map((row) => row.map((cost) => (cost === undefined ? undefined : Number(cost)))),
          cases,
          safeNumbers,
        )
      : cheapestCase(wide, cases, bigIntegers);
  return levels === null ? { state: "impossible" } : { state: "found", levels };
}

// Effort first, then the raise itself: no number of raises outweighs the smallest effort.
function costsOf(
  units: readonly RaiseOptions[],
  highestLevel: number,
): readonly (readonly (bigint | undefined)[])[] {
  const efforts = toWholeNumbers(
    units.flatMap(({ raises }) => raises.map(({ effort }) => toDecimalText(effort))),
  );
  const weight = BigInt(units.length + 1);
  let at = 0;
  return units.map(({ level, raises }) => {
    const row: (bigint | undefined)[] = Array(highestLevel + 1).fill(undefined);
    row[level] = BigInt(0);
    for (const raise of raises) {
      row[raise.level] = (efforts[at] as bigint) * weight + BigInt(1);
      at += 1;
    }
    return row;
  });
}

function cheapestCase<T>(
  costs: readonly (readonly (T | undefined)[])[],
  cases: readonly LevelBounds[],
  arithmetic: Arithmetic<T>,
): readonly number[] | null {
  let best: { readonly levels: readonly number[]; readonly cost: T } | null = null;
  for (const bounds of cases) {
    const levels = cheapestLevels(costs, bounds, arithmetic);
    if (levels === null) continue;
    const cost = levels.reduce(
      (sum, level, unit) => arithmetic.plus(sum, costs[unit]?.[level] as T),
      arithmetic.zero,
    );
    if (best === null || arithmetic.isLess(cost, best.cost)) best = { levels, cost };
  }
  return best === null ? null : best.levels;
}
