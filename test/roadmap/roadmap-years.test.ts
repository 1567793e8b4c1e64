/** Levels of every unit in every year: the least effort in all, never earlier than needed. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  deAn05Roadmap,
  planRoadmap,
  planRoadmapYears,
  type RaisableUnit,
  type Roadmap,
  type RoadmapTarget,
  type RoadmapYearsPlan,
  type RoadmapYearsRequest,
} from "../../src/entries/index.js";
import { refusal } from "../support/small-set.js";
import { leastEffortByTryingAll } from "./years-by-trying-all.js";

const [from, to, highest] = [2024, 2026, 2];
const level = fc.integer({ min: 0, max: highest });
const year = fc.integer({ min: from, max: to });

interface Years {
  readonly years: readonly [number, number];
}

function targets(anyKind: boolean): fc.Arbitrary<readonly RoadmapTarget[]> {
  const counts = level.map((atLeast) => ({ atLeast }));
  const target = fc
    .record<Pick<RoadmapTarget, "when" | "counts" | "atLeast" | "base"> & Years>({
      years: fc.tuple(year, year),
      when: fc.constantFrom("every-year" as const, "by-the-end" as const),
      counts: anyKind
        ? fc.oneof(
            counts,
            level.map((exactly) => ({ exactly })),
          )
        : counts,
      atLeast: fc.oneof(
        fc.nat(2).map((units) => ({ units })),
        fc.constantFrom("20", "33.3", "50", "70").map((percent) => ({ percent })),
      ),
      base: anyKind
        ? fc.oneof(
            fc.constant("all" as const),
            level.map((reached) => ({ reached })),
          )
        : fc.constant("all" as const),
    })
    .map(
      ({ years: [one, other], ...own }): Omit<RoadmapTarget, "key"> => ({
        title: "Mục tiêu",
        from: Math.min(one, other),
        to: Math.max(one, other),
        ...own,
      }),
    );
  return fc
    .array(target, { minLength: 1, maxLength: 4 })
    .map((list) => list.map((one, at) => ({ ...one, key: `target-${at}` })));
}

const roadmapOf = (list: readonly RoadmapTarget[]): Roadmap => ({
  ...deAn05Roadmap(),
  highestLevel: highest,
  targets: list,
});

const anyUnit = fc
  .record({
    level: fc.integer({ min: 0, max: 1 }),
    steps: fc.array(fc.option(fc.nat(4)), { minLength: highest, maxLength: highest }),
    counts: fc.option(fc.tuple(fc.option(year), fc.option(year)), { freq: 3 }),
  })
  .map(({ level: own, steps, counts }): Omit<RaisableUnit, "id" | "name"> => {
    let effort = 0;
    const efforts = steps.flatMap((step, at) => {
      if (step === null || at + 1 <= own) return [];
      effort += step;
      return [[String(at + 1), String(effort / 2)] as const];
    });
    const [begin, end] = counts ?? [null, null];
    return {
      level: own,
      efforts: Object.fromEntries(efforts),
      counts: {
        ...(begin === null ? {} : { from: begin }),
        ...(end === null || end < (begin ?? end) ? {} : { to: end }),
      },
    };
  });

const anyRequest = fc
  .record({
    units: fc.array(anyUnit, { minLength: 1, maxLength: 4 }),
    hold: fc.option(fc.record({ unit: fc.nat(3), year, pick: fc.nat(3) })),
    denominator: fc.option(fc.nat(2)),
  })
  .map(({ units: list, hold, denominator }): RoadmapYearsRequest => {
    const units = list.map((unit, at) => ({ ...unit, id: String(at), name: `Xã ${at}` }));
    const held = units[hold?.unit ?? -1];
    const begin = held?.counts?.from ?? from;
    const end = held?.counts?.to ?? to;
    const reach = [held?.level ?? 0, ...Object.keys(held?.efforts ?? {}).map(Number)];
    const isThere = hold !== null && held !== undefined && hold.year >= begin && hold.year <= end;
    return {
      from,
      to,
      units,
      ...(isThere
        ? {
            holds: [
              { id: held.id, year: hold.year, level: reach[hold.pick % reach.length] as number },
            ],
          }
        : {}),
      ...(denominator === null ? {} : { denominators: { 2025: units.length + denominator } }),
    };
  });

function expectSound(roadmap: Roadmap, request: RoadmapYearsRequest, plan: RoadmapYearsPlan): void {
  const least = leastEffortByTryingAll(roadmap, request, to);
  expect(plan.feasible).toBe(least !== null);
  if (least === null) {
    expect(plan.outOfReach.length + plan.conflict.length).toBeGreaterThan(0);
    for (const { result } of plan.outOfReach) expect(result.status).not.toBe("met");
    return;
  }
  expect(Number(plan.effort)).toBe(least);
  for (const { evaluation, parts } of plan.years) {
    for (const one of [evaluation, ...parts.map((part) => part.evaluation)]) {
      expect(one.targets.filter(({ status }) => status === "missed")).toEqual([]);
    }
  }
  for (const { id, levels } of plan.units) {
    const own = levels.filter((one) => one !== null);
    expect([...own].sort()).toEqual(own);
    for (const hold of request.holds ?? []) {
      if (hold.id === id) expect(levels[hold.year - from]).toBe(hold.level);
    }
  }
  // No year takes more than leads to the levels of the year after it.
  let spent = 0;
  for (const { year: at, effort } of plan.years) {
    spent += Number(effort);
    const later = plan.units.map(({ levels }) => {
      const after = levels.slice(at - from + 1).filter((one) => one !== null);
      const until = levels.slice(0, at - from + 1).filter((one) => one !== null);
      return after[0] ?? until[until.length - 1];
    });
    expect(spent).toBe(leastEffortByTryingAll(roadmap, request, at, later));
  }
}

describe("a plan of several years", () => {
  it("does so where all units are alike", () => {
    fc.assert(
      fc.property(targets(true), anyRequest, (list, request) => {
        const [first] = request.units;
        const units = request.units.map(({ id, name }) => ({ ...first, id, name }) as RaisableUnit);
        const given = { from, to, units };
        expectSound(roadmapOf(list), given, planRoadmapYears(roadmapOf(list), given));
      }),
      { numRuns: 60 },
    );
  });

  it("takes the least effort in all, and nothing earlier than it is needed", () => {
    fc.assert(
      fc.property(targets(false), anyRequest, (list, request) => {
        const roadmap = roadmapOf(list);
        expectSound(roadmap, request, planRoadmapYears(roadmap, request));
      }),
      { numRuns: 150 },
    );
  });

  it("does so for targets of exactly a level, and of those that reached one", () => {
    fc.assert(
      fc.property(targets(true), anyRequest, (list, request) => {
        const roadmap = roadmapOf(list);
        expectSound(roadmap, request, planRoadmapYears(roadmap, request));
      }),
      { numRuns: 150 },
    );
  });

  it("meets the targets of a province and of its districts at once", () => {
    fc.assert(
      fc.property(targets(true), targets(true), anyRequest, (whole, own, request) => {
        const parts = [
          { id: "a", name: "Huyện A", roadmap: roadmapOf(own), units: ["0", "1"] },
          { id: "b", name: "Huyện B", roadmap: roadmapOf(whole.slice(0, 1)), units: ["2"] },
        ].map((part) => ({
          ...part,
          units: part.units.filter((id) => request.units.some((unit) => unit.id === id)),
        }));
        const given = { ...request, parts };
        expectSound(roadmapOf(whole), given, planRoadmapYears(roadmapOf(whole), given));
      }),
      { numRuns: 100 },
    );
  });
});

const communes = (count: number): readonly RaisableUnit[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `xa-${String(at).padStart(3, "0")}`,
    name: `Xã ${at}`,
    level: at % 3 === 0 ? 1 : 0,
    efforts: Object.fromEntries(
      [1, 2, 3, 4]
        .filter((to) => to > (at % 3 === 0 ? 1 : 0))
        .map((to) => [to, String((((at * 37) % 101) + to * (100 + ((at * 53) % 89))) / 10)]),
    ),
  }));

const years = { from: 2024, to: 2030 };
const statusesOf = (plan: RoadmapYearsPlan): readonly string[] =>
  plan.years.flatMap(({ evaluation, parts }) =>
    [evaluation, ...parts.map((part) => part.evaluation)].flatMap((one) =>
      one.targets.map(({ status }) => status),
    ),
  );

describe("a plan of 207 communes from 2024 to 2030", () => {
  it.each(["all", "reached-level-1"] as const)(
    "takes no more in all than the last year alone, shares of %s",
    (sharesAboveLevel1Of) => {
      const roadmap = deAn05Roadmap({ sharesAboveLevel1Of });
      const units = communes(207);
      const plan = planRoadmapYears(roadmap, { ...years, units });
      expect(plan.units[0]?.levels.length).toBe(7);
      expect(statusesOf(plan)).not.toContain("missed");
      const alone = planRoadmap(roadmap, { year: 2030, units });
      if (sharesAboveLevel1Of === "all") expect(plan.effort).toBe(alone.effort);
      else expect(Number(plan.effort)).toBeGreaterThanOrEqual(Number(alone.effort));
      // The first year needs what it needs alone; the others build on it.
      for (const at of [2024, 2025, 2026]) {
        const spent = plan.years
          .filter((one) => one.year <= at)
          .reduce((sum, { effort }) => sum + Number(effort), 0);
        const least = planRoadmap(roadmap, { year: at, units });
        expect(spent).toBeGreaterThanOrEqual(Number(least.effort) - 1e-6);
      }
    },
  );

  const allAlike = (steps: readonly number[]): readonly RaisableUnit[] =>
    Array.from({ length: 207 }, (_, at) => ({
      id: `xa-${String(at).padStart(3, "0")}`,
      name: `Xã ${at}`,
      level: 0,
      efforts: Object.fromEntries(steps.map((effort, level) => [level + 1, String(effort)])),
    }));

  it("is made where all are alike and shares are of those that reached level 1", () => {
    const roadmap = deAn05Roadmap({ sharesAboveLevel1Of: "reached-level-1" });
    const plan = planRoadmapYears(roadmap, { ...years, units: allAlike([1, 2, 3, 4]) });
    expect(statusesOf(plan)).not.toContain("missed");
    // 187 at level 1 or higher, 131 of them above it, 5 at level 4: 187 + 131 + 5 + 5.
    expect(plan.effort).toBe("328");
  });

  it("says that 90 percent at exactly level 1 leave too few for half of them above it", () => {
    const readings = { sharesAboveLevel1Of: "reached-level-1", level1: "exactly" } as const;
    const units = allAlike([4, 9, 15, 26]);
    const plan = planRoadmapYears(deAn05Roadmap(readings), { ...years, units });
    expect([plan.feasible, plan.outOfReach]).toEqual([false, []]);
    const named = new Set(plan.conflict.map(({ year }) => year));
    expect([plan.conflict.length, named.size]).toEqual([2, 1]);
  });

  it("meets the targets of twelve districts and of the province, while communes merge", () => {
    const units = communes(207).map((unit, at): RaisableUnit => {
      if (at % 23 === 0) return { ...unit, counts: { to: 2024 } };
      return at % 23 === 1 ? { ...unit, counts: { from: 2025 } } : unit;
    });
    const parts = Array.from({ length: 12 }, (_, district) => ({
      id: `huyen-${district}`,
      name: `Huyện ${district}`,
      roadmap: deAn05Roadmap({ countsOfLevel4: "province" }),
      units: units.filter((_, at) => at % 12 === district).map(({ id }) => id),
    }));
    const holds = [{ id: "xa-002", year: 2027, level: 0 }];
    const plan = planRoadmapYears(deAn05Roadmap(), { ...years, units, parts, holds });
    expect(plan.feasible).toBe(true);
    expect(statusesOf(plan)).not.toContain("missed");
    expect(plan.units[2]?.levels.slice(0, 4)).toEqual([0, 0, 0, 0]);
    expect(plan.units[0]?.levels.slice(1)).toEqual(Array(6).fill(null));
  });
});

describe("a plan that cannot be made", () => {
  const units = communes(4).map((unit) => ({ ...unit, level: 0, efforts: { "1": "1" } }));

  it("says which targets of which year are out of reach, and what they would be at best", () => {
    const plan = planRoadmapYears(deAn05Roadmap(), { from: 2024, to: 2026, units });
    expect(plan.feasible).toBe(false);
    expect(plan.outOfReach.map(({ year: at, part, target }) => [at, part, target])).toEqual([
      [2025, null, "above-level-1-2025"],
      [2026, null, "above-level-1-2026"],
      [2026, null, "level-4-2026"],
    ]);
    expect(plan.outOfReach[0]?.result.explanation.vi).toBe(
      "Ít nhất 20% số xã đạt trên mức độ 1: có 0/4 (0%), cần 1, còn thiếu 1 đơn vị",
    );
    expect(plan.outOfReach.map(({ becauseOfHolds }) => becauseOfHolds)).toEqual([
      false,
      false,
      false,
    ]);
  });

  it("says where only the levels that the office holds are in the way", () => {
    const holds = units.map(({ id }) => ({ id, year: 2024, level: 0 }));
    const plan = planRoadmapYears(deAn05Roadmap(), { from: 2024, to: 2024, units, holds });
    expect(plan.outOfReach.map(({ target, becauseOfHolds }) => [target, becauseOfHolds])).toEqual([
      ["level-1-2024", true],
    ]);
  });

  it("says which targets cannot be met together where each alone can", () => {
    const roadmap = deAn05Roadmap({ level1: "exactly" });
    const able = communes(10);
    const plan = planRoadmapYears(roadmap, { from: 2026, to: 2026, units: able });
    expect(plan.outOfReach.map(({ target }) => target)).toEqual([]);
    expect(plan.conflict.map(({ target }) => target)).toEqual([
      "level-1-2026",
      "above-level-1-2026",
    ]);
  });
});

describe("a plan of several years refuses", () => {
  it("a percentage of more decimals than sums can hold exactly", () => {
    const [target] = deAn05Roadmap().targets as [RoadmapTarget];
    const atLeast = { percent: "33.3333333333" };
    const roadmap = { ...deAn05Roadmap(), targets: [{ ...target, atLeast }] };
    const request = { from: 2024, to: 2024, units: communes(3) };
    expect(refusal(() => planRoadmapYears(roadmap, request))).toEqual(["too-many-decimals"]);
  });

  const [unit] = communes(1) as [RaisableUnit];
  const plan = (changes: Partial<RoadmapYearsRequest>) =>
    refusal(() =>
      planRoadmapYears(deAn05Roadmap(), { from: 2024, to: 2026, units: [unit], ...changes }),
    );

  it.each<[string, Partial<RoadmapYearsRequest>]>([
    ["years-reversed", { to: 2023 }],
    ["years-reversed", { to: 2024.5 }],
    ["years-reversed", { to: 9999 }],
    ["effort-falls", { units: [{ ...unit, efforts: { "2": "3", "3": "2.5" } }] }],
    ["level-unknown", { units: [{ ...unit, level: null }] }],
    ["duplicate-unit", { units: [unit, unit] }],
    ["denominator-too-small", { denominators: { 2025: 0 } }],
    ["unknown-unit", { holds: [{ id: "x", year: 2024, level: 1 }] }],
    ["not-a-level", { holds: [{ id: unit.id, year: 2024, level: 5 }] }],
    ["level-falls", { holds: [{ id: unit.id, year: 2024, level: 0 }] }],
    ["year-outside-roadmap", { holds: [{ id: unit.id, year: 2031, level: 2 }] }],
    [
      "level-falls",
      {
        holds: [
          { id: unit.id, year: 2024, level: 3 },
          { id: unit.id, year: 2025, level: 2 },
        ],
      },
    ],
    ["unknown-unit", { parts: [{ id: "p", name: "P", roadmap: deAn05Roadmap(), units: ["x"] }] }],
  ])("%s", (code, changes) => {
    expect(plan(changes)).toEqual([code]);
  });
});
