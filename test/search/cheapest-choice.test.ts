/** Choices of one option of each, against trying all of them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cheapestChoice } from "../../src/search/cheapest-choice.js";
import type { ChoiceOption, ChoiceProblem } from "../../src/search/choice.js";

const sums = 4;
const anyOption = fc
  .record({
    cost: fc.nat(9),
    adds: fc.array(fc.integer({ min: -2, max: 3 }), { minLength: sums, maxLength: sums }),
  })
  .map(({ cost, adds }): ChoiceOption => ({ cost: BigInt(cost), adds }));
const anyProblem = fc.record<ChoiceProblem>({
  options: fc.array(fc.array(anyOption, { minLength: 1, maxLength: 4 }), { maxLength: 5 }),
  least: fc.array(fc.integer({ min: -4, max: 7 }), { minLength: sums, maxLength: sums }),
});

function byTryingAll({ options, least }: ChoiceProblem): bigint | null {
  let best: bigint | null = null;
  const walk = (at: number, cost: bigint, missing: readonly number[]): void => {
    if (at === options.length) {
      if (missing.every((value) => value <= 0) && (best === null || cost < best)) best = cost;
      return;
    }
    for (const option of options[at] ?? []) {
      walk(
        at + 1,
        cost + option.cost,
        missing.map((value, sum) => value - (option.adds[sum] as number)),
      );
    }
  };
  walk(0, BigInt(0), least);
  return best;
}

describe("the cheapest choice", () => {
  it("costs as little as any, and reaches every sum", () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const least = byTryingAll(problem);
        const found = cheapestChoice(problem);
        if (found.state !== "found") {
          expect([found.state, least]).toEqual(["impossible", null]);
          return;
        }
        const chosen = found.chosen.map((option, at) => problem.options[at]?.[option]);
        const cost = chosen.reduce((sum, option) => sum + (option?.cost ?? BigInt(0)), BigInt(0));
        expect(cost).toBe(least);
        for (const [sum, value] of problem.least.entries()) {
          const reached = chosen.reduce((total, option) => total + (option?.adds[sum] ?? 0), 0);
          expect(reached).toBeGreaterThanOrEqual(value);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it("is refused where it would take too many steps, and not guessed", () => {
    const options = Array.from({ length: 60 }, (_, at) =>
      [0, 1].map(
        (taken): ChoiceOption => ({
          cost: BigInt(taken * (1000 + ((at * 7919) % 101))),
          adds: [0, 1, 2].map((sum) => taken * (100_000 + ((at * (31 + sum) * 7907) % 99_991))),
        }),
      ),
    );
    expect(cheapestChoice({ options, least: [4_500_000, 4_400_000, 4_600_000] }).state).toBe(
      "too-large",
    );
  });
});
