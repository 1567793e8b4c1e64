/** Levels of least cost within bounds: proven by trying everything, in numbers and big integers. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bigIntegers, safeNumbers } from "../../src/search/arithmetic.js";
import { cheapestLevels } from "../../src/search/cheapest-levels.js";
import type { LevelBounds } from "../../src/search/level-counts.js";

type Costs = readonly (readonly (number | undefined)[])[];

const levels = 4;
const cost = fc.integer({ min: 0, max: 12 });
const anyCosts: fc.Arbitrary<Costs> = fc.array(
  fc
    .array(fc.option(cost, { nil: undefined }), { minLength: levels, maxLength: levels })
    .filter((row) => row.some((one) => one !== undefined)),
  { minLength: 1, maxLength: 6 },
);
const counts = (most: number) =>
  fc.array(fc.nat(most), { minLength: levels, maxLength: levels }) as fc.Arbitrary<number[]>;
const anyBounds: fc.Arbitrary<LevelBounds> = fc.record({
  exactly: counts(1),
  reached: counts(2),
  ceiling: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: levels, maxLength: levels }),
});

function fits(chosen: readonly number[], { exactly, reached, ceiling }: LevelBounds): boolean {
  return exactly.every((least, level) => {
    const above = chosen.filter((one) => one >= level).length;
    return (
      chosen.filter((one) => one === level).length >= least &&
      above >= (reached[level] ?? 0) &&
      above <= (ceiling[level] ?? 0)
    );
  });
}

const sumOf = (costs: Costs, chosen: readonly number[]): number =>
  chosen.reduce((sum, level, unit) => sum + (costs[unit]?.[level] ?? Number.NaN), 0);

function byTryingAll(costs: Costs, bounds: LevelBounds): number | null {
  let best: number | null = null;
  const walk = (chosen: readonly number[]): void => {
    const row = costs[chosen.length];
    if (row === undefined) {
      const sum = sumOf(costs, chosen);
      if (fits(chosen, bounds) && (best === null || sum < best)) best = sum;
      return;
    }
    for (const [level, one] of row.entries()) if (one !== undefined) walk([...chosen, level]);
  };
  walk([]);
  return best;
}

describe("the cheapest levels", () => {
  it("fit the bounds and cost least of all choices, or there is none", () => {
    let [found, none] = [0, 0];
    fc.assert(
      fc.property(anyCosts, anyBounds, (costs, bounds) => {
        const best = byTryingAll(costs, bounds);
        const chosen = cheapestLevels(costs, bounds, safeNumbers);
        if (chosen === null || best === null) {
          expect(chosen).toBe(best);
          none += 1;
          return;
        }
        found += 1;
        expect(fits(chosen, bounds)).toBe(true);
        expect(sumOf(costs, chosen)).toBe(best);
      }),
      { numRuns: 2000 },
    );
    expect(found).toBeGreaterThan(100);
    expect(none).toBeGreaterThan(100);
  });

  it("are the same in big integers", () => {
    fc.assert(
      fc.property(anyCosts, anyBounds, (costs, bounds) => {
        const wide = costs.map((row) =>
          row.map((one) =>
            one === undefined ? undefined : BigInt(one) * BigInt(10) ** BigInt(30),
          ),
        );
        expect(cheapestLevels(wide, bounds, bigIntegers)).toEqual(
          cheapestLevels(costs, bounds, safeNumbers),
        );
      }),
    );
  });
});
