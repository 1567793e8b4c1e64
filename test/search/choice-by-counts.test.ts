/** Choices of lists that are alike, by how many of them take each option, against trying all. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ChoiceOption, ChoiceProblem } from "../../src/search/choice.js";
import { choiceByCounts, isProvedImpossible } from "../../src/search/choice-by-counts.js";

const sums = 3;
const anyOption = fc
  .record({
    cost: fc.nat(5),
    adds: fc.array(fc.integer({ min: -2, max: 3 }), { minLength: sums, maxLength: sums }),
  })
  .map(({ cost, adds }): ChoiceOption => ({ cost: BigInt(cost), adds }));
const anyGroup = fc.record({
  options: fc.array(anyOption, { minLength: 1, maxLength: 4 }),
  members: fc.integer({ min: 1, max: 3 }),
});
const anyProblem = fc
  .record({
    groups: fc.array(anyGroup, { minLength: 1, maxLength: 3 }),
    least: fc.array(fc.integer({ min: -6, max: 12 }), { minLength: sums, maxLength: sums }),
  })
  .map(({ groups, least }): ChoiceProblem => {
    const options = groups.flatMap((group) => Array(group.members).fill(group.options));
    return { options, least };
  });

function costAndSums({ options }: ChoiceProblem, chosen: readonly number[]) {
  const taken = chosen.map((option, at) => options[at]?.[option] as ChoiceOption);
  return {
    cost: taken.reduce((sum, { cost }) => sum + cost, BigInt(0)),
    reached: Array.from({ length: sums }, (_, sum) =>
      taken.reduce((total, { adds }) => total + (adds[sum] as number), 0),
    ),
  };
}

function byTryingAll(problem: ChoiceProblem): bigint | null {
  let best: bigint | null = null;
  const walk = (chosen: readonly number[]): void => {
    const list = problem.options[chosen.length];
    if (list !== undefined) {
      for (const option of list.keys()) walk([...chosen, option]);
      return;
    }
    const { cost, reached } = costAndSums(problem, chosen);
    const isEnough = problem.least.every((value, sum) => (reached[sum] as number) >= value);
    if (isEnough && (best === null || cost < best)) best = cost;
  };
  walk([]);
  return best;
}

describe("a choice by counts", () => {
  it("costs as little as any, and reaches every sum", () => {
    let [found, none] = [0, 0];
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const least = byTryingAll(problem);
        const choice = choiceByCounts(problem);
        if (least === null) {
          none += 1;
          expect(choice.state).toBe("none");
          return;
        }
        found += 1;
        if (choice.state !== "found") throw new Error(choice.state);
        const { cost, reached } = costAndSums(problem, choice.chosen);
        expect(cost).toBe(least);
        for (const [sum, value] of problem.least.entries()) {
          expect(reached[sum]).toBeGreaterThanOrEqual(value);
        }
      }),
      { numRuns: 600, seed: 20_261_126 },
    );
    expect(Math.min(found, none)).toBeGreaterThan(50);
  });

  it("is said to be impossible only where it is", () => {
    let proved = 0;
    fc.assert(
      fc.property(anyProblem, (problem) => {
        if (!isProvedImpossible(problem)) return;
        proved += 1;
        expect(byTryingAll(problem)).toBeNull();
      }),
      { numRuns: 600, seed: 20_261_126 },
    );
    expect(proved).toBeGreaterThan(50);
  });

  it("gives the option that costs most to the first of those that are alike", () => {
    const list: readonly ChoiceOption[] = [0, 1].map((add) => ({ cost: BigInt(add), adds: [add] }));
    const problem = { options: [list, list, list, list], least: [2] };
    expect(choiceByCounts(problem)).toEqual({ state: "found", chosen: [1, 1, 0, 0] });
  });
});
