/** Plans of the least effort over any targets, and over more communes than a province has. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  deAn05Roadmap,
  evaluateRoadmap,
  planRoadmap,
  type RaisableUnit,
  type Roadmap,
  type RoadmapTarget,
} from "../../src/entries/index.js";
import { refusal } from "../support/small-set.js";

const highest = 3;
const year = 2024;
const level = fc.integer({ min: 0, max: highest });
const anyTarget = fc
  .record<Pick<RoadmapTarget, "counts" | "atLeast" | "base">>({
    counts: fc.oneof(
      level.map((atLeast) => ({ atLeast })),
      level.map((exactly) => ({ exactly })),
    ),
    atLeast: fc.oneof(
      fc.nat(3).map((units) => ({ units })),
      fc.constantFrom("20", "33.3", "50", "70").map((percent) => ({ percent })),
    ),
    base: fc.oneof(
      fc.constant("all" as const),
      level.map((reached) => ({ reached })),
    ),
  })
  .map(
    (own): RoadmapTarget => ({
      key: "target",
      title: "Mục tiêu",
      from: year,
      to: year,
      when: "every-year",
      ...own,
    }),
  );
const anyRoadmap = fc.array(anyTarget, { minLength: 1, maxLength: 4 }).map(
  (targets): Roadmap => ({
    ...deAn05Roadmap(),
    highestLevel: highest,
    targets: targets.map((target, at) => ({ ...target, key: `target-${at}` })),
  }),
);
const anyUnits = fc
  .array(
    fc.record({
      level,
      efforts: fc.array(fc.option(fc.nat(6)), { minLength: highest, maxLength: highest }),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((units) =>
    units.map(
      (unit, at): RaisableUnit => ({
        id: String(at),
        name: `Xã ${at}`,
        level: unit.level,
        efforts: Object.fromEntries(
          unit.efforts.flatMap((effort, index) =>
            effort === null || index + 1 <= unit.level ? [] : [[index + 1, String(effort / 2)]],
          ),
        ),
      }),
    ),
  );

interface Best {
  readonly effort: number;
  readonly raises: number;
}

function byTryingAll(roadmap: Roadmap, units: readonly RaisableUnit[]): Best | null {
  let best: Best | null = null;
  const walk = (levels: readonly number[], { effort, raises }: Best): void => {
    const unit = units[levels.length];
    if (unit === undefined) {
      const { targets } = evaluateRoadmap(roadmap, {
        year,
        units: units.map((one, at) => ({ ...one, level: levels[at] ?? null })),
      });
      if (targets.some(({ status }) => status === "missed")) return;
      const order = best === null ? -1 : effort - best.effort || raises - best.raises;
      if (order < 0) best = { effort, raises };
      return;
    }
    walk([...levels, unit.level ?? 0], { effort, raises });
    for (const [to, more] of Object.entries(unit.efforts)) {
      walk([...levels, Number(to)], { effort: effort + Number(more), raises: raises + 1 });
    }
  };
  walk([], { effort: 0, raises: 0 });
  return best;
}

describe("plans", () => {
  it("of any targets are of the least effort and then of the fewest raises", () => {
    fc.assert(
      fc.property(anyRoadmap, anyUnits, (roadmap, units) => {
        const best = byTryingAll(roadmap, units);
        const plan = planRoadmap(roadmap, { year, units });
        expect(plan.feasible).toBe(best !== null);
        if (best === null) return;
        expect({ effort: Number(plan.effort), raises: plan.raises.length }).toEqual(best);
        expect(plan.after.targets.every(({ status }) => status === "met")).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  const many = (count: number): readonly RaisableUnit[] =>
    Array.from({ length: count }, (_, at) => ({
      id: `xa-${String(at).padStart(5, "0")}`,
      name: `Xã ${at}`,
      level: at % 3,
      efforts: Object.fromEntries(
        [1, 2, 3, 4]
          .filter((to) => to > at % 3)
          .map((to) => [to, String((((at * 37) % 101) + to * 57) / 10)]),
      ),
    }));

  it.each(["all", "reached-level-1"] as const)(
    "of 207 communes meet the targets of every year, shares of %s",
    (sharesAboveLevel1Of) => {
      for (const at of [2024, 2025, 2026, 2027, 2028, 2029, 2030]) {
        const plan = planRoadmap(deAn05Roadmap({ sharesAboveLevel1Of }), {
          year: at,
          units: many(207),
        });
        expect(plan.feasible).toBe(true);
        expect(plan.after.targets.every(({ status }) => status !== "missed")).toBe(true);
      }
    },
  );

  it("of one target raise the cheapest ones, even of thousands", () => {
    const units = many(3000).filter((unit) => unit.level === 0);
    const plan = planRoadmap(deAn05Roadmap(), { year: 2024, units });
    const cheapest = units
      .map(({ efforts }) => Number(efforts["1"]) * 10)
      .sort((left, right) => left - right)
      .slice(0, units.length / 5);
    expect(plan.raises.length).toBe(cheapest.length);
    expect(Number(plan.effort) * 10).toBeCloseTo(cheapest.reduce((sum, one) => sum + one, 0));
  });

  it("take efforts of many digits exactly", () => {
    const units = ["0.00000000000000000002", "0.00000000000000000001"].map(
      (effort, at): RaisableUnit => ({
        id: String(at),
        name: `Xã ${at}`,
        level: 0,
        efforts: { "1": `99999999${effort.slice(1)}` },
      }),
    );
    const plan = planRoadmap(deAn05Roadmap(), { year: 2024, units });
    expect(plan.raises.map(({ id }) => id)).toEqual(["1"]);
    expect(plan.effort).toBe("99999999.00000000000000000001");
  });

  it("are refused by name where the proof would take too long", () => {
    const roadmap = deAn05Roadmap({ sharesAboveLevel1Of: "reached-level-1" });
    const request = { year: 2025, units: many(30_000) };
    expect(refusal(() => planRoadmap(roadmap, request))).toEqual(["search-too-large"]);
    const many3 = [1, 2, 3].map(
      (reached): RoadmapTarget => ({
        key: String(reached),
        title: "Mục tiêu",
        from: year,
        to: year,
        when: "every-year",
        counts: { atLeast: 4 },
        atLeast: { percent: "70" },
        base: { reached },
      }),
    );
    const units = Array.from({ length: 200 }, (_, at) => ({
      id: String(at),
      name: `Xã ${at}`,
      level: 0,
      efforts: {},
    }));
    expect(
      refusal(() => planRoadmap({ ...deAn05Roadmap(), targets: many3 }, { year, units })),
    ).toEqual(["search-too-large"]);
  });

  it("refuse a level that is not written as a number is", () => {
    const unit = { id: "a", name: "Xã a", level: 0, efforts: { "01": "1", "1.0": "1" } };
    expect(refusal(() => planRoadmap(deAn05Roadmap(), { year: 2024, units: [unit] }))).toEqual([
      "not-a-level",
      "not-a-level",
    ]);
  });
});
