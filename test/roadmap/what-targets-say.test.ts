/** Where a share is settled although levels are unknown, where targets contradict each other, and whom a base counts. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deAn05Roadmap, evaluateRoadmap, type UnitLevel } from "../../src/entries/index.js";

const unitsAt = (levels: readonly (number | null)[]): readonly UnitLevel[] =>
  levels.map((level, at) => ({ id: String(at), name: `Xã ${at}`, level }));

const reached = deAn05Roadmap({ sharesAboveLevel1Of: "reached-level-1" });

const statuses = (year: number, levels: readonly (number | null)[]): ReadonlyMap<string, string> =>
  new Map(
    evaluateRoadmap(reached, { year, units: unitsAt(levels) }).targets.map(
      ({ target, status }) => [target.key, status] as const,
    ),
  );

function completionsOf(levels: readonly (number | null)[]): readonly (readonly number[])[] {
  return levels.reduce<readonly (readonly number[])[]>(
    (lists, level) =>
      lists.flatMap((list) =>
        (level === null ? [0, 1, 2, 3, 4] : [level]).map((one) => [...list, one]),
      ),
    [[]],
  );
}

describe("levels that are not known", () => {
  it("leave a target open exactly where they decide it", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2024, max: 2030 }),
        fc.array(fc.nat(4), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 2 }),
        (year, known, unknown) => {
          const levels = [...known, ...Array<null>(unknown).fill(null)];
          const completed = completionsOf(levels).map((list) => statuses(year, list));
          for (const [key, status] of statuses(year, levels)) {
            const answers = new Set(completed.map((one) => one.get(key)));
            expect(status).toBe(answers.size === 1 ? [...answers][0] : "cannot-tell");
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it("decide nothing of 2029 beside levels 4, 4, 2 and 0", () => {
    expect([...statuses(2029, [4, 4, null, 2, 0]).values()]).not.toContain("cannot-tell");
  });

  it("of nobody at level 1, no share above it is met", () => {
    expect(statuses(2025, [0, 0, 0]).get("above-level-1-2025")).toBe("missed");
  });
});

describe("level 1 read as exactly level 1", () => {
  const found = (year: number) =>
    evaluateRoadmap(deAn05Roadmap({ level1: "exactly" }), { year, units: unitsAt([1, 2]) })
      .contradictions;

  it("contradicts the share above level 1 from 2026, and the evaluation names the two", () => {
    expect(found(2026).map(({ targets }) => targets)).toContainEqual([
      "level-1-2026",
      "above-level-1-2026",
    ]);
    expect(found(2026)[0]?.message.vi).toContain("không thể cùng đạt");
  });

  it("contradicts nothing in 2024, nor in any year as it is read without that choice", () => {
    expect(found(2024)).toEqual([]);
    for (const year of [2024, 2025, 2026, 2027, 2028, 2029, 2030]) {
      expect(evaluateRoadmap(deAn05Roadmap(), { year, units: [] }).contradictions).toEqual([]);
    }
  });
});

describe("a commune that was merged", () => {
  it("leaves the base from the year after its last, which a denominator need not say", () => {
    const units = unitsAt([1, 0, 0, 0, 0]).map((unit, at) =>
      at === 4 ? { ...unit, counts: { to: 2024 } } : unit,
    );
    const baseIn = (year: number) =>
      evaluateRoadmap(deAn05Roadmap(), { year, units }).targets[0]?.base;
    expect(baseIn(2024)).toBe(5);
    expect(baseIn(2025)).toBe(4);
  });
});
