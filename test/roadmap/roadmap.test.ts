/** Yearly targets of Đề án 05 over communes, plans that meet them, deadlines. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  deAn05Roadmap,
  evaluateRoadmap,
  planRoadmap,
  type RaisableUnit,
  type Roadmap,
} from "../../src/entries/scoring.js";
import { refusal } from "../support/small-set.js";

function unitsAt(...levels: readonly (number | null)[]) {
  return levels.map((level, at) => ({
    id: `x${String(at).padStart(3, "0")}`,
    name: `Xã ${at}`,
    level,
  }));
}

const repeat = (level: number | null, count: number): readonly (number | null)[] =>
  Array(count).fill(level);

describe("targets", () => {
  it("of 2024: at least 20% of 18 communes needs 4", () => {
    const of = (reached: number) =>
      evaluateRoadmap(deAn05Roadmap(), {
        year: 2024,
        units: unitsAt(...repeat(1, reached), ...repeat(0, 18 - reached)),
      }).targets[0];
    expect(of(3)).toMatchObject({
      status: "missed",
      required: 4,
      actual: 3,
      needed: 1,
      percentage: "16.67",
    });
    expect(of(4)).toMatchObject({ status: "met", needed: 0, percentage: "22.22" });
    expect(of(3)?.explanation.vi).toBe(
      "Ít nhất 20% số xã đạt mức độ 1 trở lên: có 3/18 (16,67%), cần 4, còn thiếu 1 đơn vị",
    );
  });

  it("of 2025: 20% above level 1 is 4 of all 18, or 2 of the 9 that reached level 1", () => {
    const units = unitsAt(...repeat(2, 2), ...repeat(1, 7), ...repeat(0, 9));
    const above = (roadmap: Roadmap) => evaluateRoadmap(roadmap, { year: 2025, units }).targets[1];
    expect(above(deAn05Roadmap())).toMatchObject({
      required: 4,
      actual: 2,
      status: "missed",
      base: 18,
    });
    expect(above(deAn05Roadmap({ sharesAboveLevel1Of: "reached-level-1" }))).toMatchObject({
      required: 2,
      base: 9,
      status: "met",
    });
  });

  it("count level 1 and higher, or exactly level 1, as they are read", () => {
    const units = unitsAt(4, 2, 1, 0);
    const first = (roadmap: Roadmap) =>
      evaluateRoadmap(roadmap, { year: 2024, units }).targets[0]?.actual;
    expect(first(deAn05Roadmap())).toBe(3);
    expect(first(deAn05Roadmap({ level1: "exactly" }))).toBe(1);
  });

  it("of 2027-2030 are due every year, or by 2030", () => {
    const units = unitsAt(...repeat(1, 9), 0);
    const statuses = (roadmap: Roadmap, year: number) =>
      evaluateRoadmap(roadmap, { year, units }).targets.map(({ status }) => status);
    expect(statuses(deAn05Roadmap(), 2027)).toEqual(["met", "not-due", "not-due"]);
    expect(statuses(deAn05Roadmap(), 2030)).toEqual(["met", "missed", "missed"]);
    expect(statuses(deAn05Roadmap({ raiseTo2030: "every-year" }), 2027)).toEqual([
      "met",
      "missed",
      "missed",
    ]);
    expect(statuses(deAn05Roadmap({ keepNinetyPercent: "by-the-end" }), 2028)[0]).toBe("not-due");
  });

  it("leave counts of level 4 to the province where they are read so", () => {
    const keys = (roadmap: Roadmap) => roadmap.targets.map(({ key }) => key);
    expect(keys(deAn05Roadmap())).toContain("level-4-2026");
    expect(keys(deAn05Roadmap({ countsOfLevel4: "province" }))).not.toContain("level-4-2026");
    expect(deAn05Roadmap().readings.length).toBe(7);
  });

  it("take the base of a year as data", () => {
    const units = unitsAt(...repeat(1, 4));
    const result = evaluateRoadmap(deAn05Roadmap(), {
      year: 2024,
      units,
      denominators: { "2024": 23 },
    });
    expect(result.targets[0]).toMatchObject({ base: 23, required: 5, needed: 1 });
    expect(
      refusal(() =>
        evaluateRoadmap(deAn05Roadmap(), { year: 2024, units, denominators: { "2024": 3 } }),
      ),
    ).toEqual(["denominator-too-small"]);
  });

  it("cannot be told while levels that could decide are not known", () => {
    const of = (...levels: readonly (number | null)[]) =>
      evaluateRoadmap(deAn05Roadmap(), { year: 2024, units: unitsAt(...levels) }).targets[0]
        ?.status;
    expect(of(...repeat(1, 2), ...repeat(null, 1), ...repeat(0, 7))).toBe("met");
    expect(of(1, null, ...repeat(0, 8))).toBe("cannot-tell");
    expect(of(...repeat(0, 9), null)).toBe("missed");
  });

  it("n more are enough and n - 1 are not", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 40 }),
        fc.constantFrom(2024, 2025, 2026, 2030),
        (levels, year) => {
          const { targets } = evaluateRoadmap(deAn05Roadmap(), { year, units: unitsAt(...levels) });
          for (const { target, needed, required } of targets) {
            const wanted = target.counts.atLeast ?? 1;
            const low = levels
              .map((level, at) => ({ level, at }))
              .filter(({ level }) => level < wanted);
            const metWith = (count: number): boolean => {
              const raised = [...levels];
              for (const { at } of low.slice(0, count)) raised[at] = wanted;
              const again = evaluateRoadmap(deAn05Roadmap(), { year, units: unitsAt(...raised) });
              return again.targets.find((one) => one.target.key === target.key)?.status === "met";
            };
            if (required > levels.length) continue;
            expect(metWith(needed)).toBe(true);
            if (needed > 0) expect(metWith(needed - 1)).toBe(false);
          }
        },
      ),
    );
  });

  it("refuse units twice and levels that do not exist", () => {
    const units = [...unitsAt(5, -1), ...unitsAt(0.5)];
    expect(refusal(() => evaluateRoadmap(deAn05Roadmap(), { year: 2024, units }))).toEqual([
      "not-a-level",
      "not-a-level",
      "duplicate-unit",
      "not-a-level",
    ]);
  });
});

describe("plans", () => {
  const unit = (id: string, level: number, efforts: RaisableUnit["efforts"]): RaisableUnit => ({
    id,
    name: `Xã ${id}`,
    level,
    efforts,
  });

  it("raise the cheapest communes, so that every target of the year is met", () => {
    const units = [
      unit("a", 0, { "1": "5", "2": "12" }),
      unit("b", 0, { "1": "3.5", "2": "20" }),
      unit("c", 1, { "2": "6" }),
      unit("d", 0, { "1": "9", "2": "10" }),
    ];
    const plan = planRoadmap(deAn05Roadmap(), { year: 2025, units });
    // 50% of 4 at level 1 or higher, 20% of 4 above level 1: c to level 2 and b to level 1.
    expect(plan.raises).toEqual([
      { id: "b", name: "Xã b", from: 0, to: 1, effort: "3.5" },
      { id: "c", name: "Xã c", from: 1, to: 2, effort: "6" },
    ]);
    expect([plan.feasible, plan.effort]).toEqual([true, "9.5"]);
    expect(plan.before.targets.map(({ status }) => status)).toEqual(["missed", "missed"]);
    expect(plan.after.targets.map(({ status }) => status)).toEqual(["met", "met"]);
  });

  it("say when it cannot be done, and for which target", () => {
    const units = [unit("a", 0, { "1": "5" }), unit("b", 0, {}), unit("c", 0, {})];
    const plan = planRoadmap(deAn05Roadmap(), { year: 2025, units });
    expect([plan.feasible, plan.raises, plan.outOfReach]).toEqual([
      false,
      [],
      ["level-1-2025", "above-level-1-2025"],
    ]);
  });

  it("raise nobody where nothing is missing", () => {
    const plan = planRoadmap(deAn05Roadmap(), { year: 2024, units: [unit("a", 1, { "2": "1" })] });
    expect([plan.feasible, plan.raises, plan.effort]).toEqual([true, [], "0"]);
  });

  it("are the cheapest of all choices, by trying them all", () => {
    const anyUnit = fc.record({
      level: fc.integer({ min: 0, max: 2 }),
      one: fc.integer({ min: 0, max: 9 }),
      two: fc.integer({ min: 0, max: 9 }),
      reach: fc.integer({ min: 0, max: 4 }),
    });
    fc.assert(
      fc.property(
        fc.array(anyUnit, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(2024, 2025, 2026),
        fc.constantFrom("all" as const, "reached-level-1" as const),
        fc.constantFrom("at-least" as const, "exactly" as const),
        (given, year, base, level1) => {
          const roadmap = deAn05Roadmap({ sharesAboveLevel1Of: base, level1 });
          const units = given.map(({ level, one, two, reach }, at): RaisableUnit => {
            const efforts = Object.fromEntries(
              [1, 2, 3, 4]
                .filter((to) => to > level && to <= reach)
                .map((to) => [String(to), String(one / 2 + two * (to - level))]),
            );
            return unit(String(at), level, efforts);
          });
          const plan = planRoadmap(roadmap, { year, units });
          let best: number | null = null;
          const walk = (at: number, levels: readonly number[], effort: number): void => {
            const next = units[at];
            if (next === undefined) {
              const { targets } = evaluateRoadmap(roadmap, {
                year,
                units: units.map((one, place) => ({ ...one, level: levels[place] as number })),
              });
              const ok = targets.every(({ status }) => status === "met" || status === "not-due");
              if (ok && (best === null || effort < best)) best = effort;
              return;
            }
            walk(at + 1, [...levels, next.level as number], effort);
            for (const [to, cost] of Object.entries(next.efforts)) {
              walk(at + 1, [...levels, Number(to)], effort + Number(cost));
            }
          };
          walk(0, [], 0);
          expect(plan.feasible).toBe(best !== null);
          if (best !== null) {
            expect(Number(plan.effort)).toBe(best);
            expect(plan.after.targets.every(({ status }) => status !== "missed")).toBe(true);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it("do not depend on the order of the units", () => {
    const units = ["d", "b", "c", "a"].map((id) => unit(id, 0, { "1": "2" }));
    const plan = planRoadmap(deAn05Roadmap(), {
      year: 2025,
      units: units.map((one) => ({ ...one, efforts: { ...one.efforts, "2": "3" } })),
    });
    const back = planRoadmap(deAn05Roadmap(), {
      year: 2025,
      units: [...units].reverse().map((one) => ({ ...one, efforts: { ...one.efforts, "2": "3" } })),
    });
    expect(back.raises).toEqual(plan.raises);
  });

  it("refuse efforts that lead nowhere, and levels that are not known", () => {
    const bad = [
      unit("a", 2, { "1": "5", "3": "x", "4": "-1" }),
      { ...unit("b", 0, {}), level: null },
    ];
    expect(refusal(() => planRoadmap(deAn05Roadmap(), { year: 2025, units: bad }))).toEqual([
      "not-a-level",
      "not-a-decimal",
      "negative-number",
      "level-unknown",
    ]);
  });
});
