/** Plans of gaps with weights, of points of a whole, and of classes with conditions. */
import { describe, expect, it } from "vitest";
import {
  type ClassLadder,
  type CriteriaSet,
  diSu2024,
  type MeasureCatalogue,
  mergeMeasures,
  type PlanOptions,
  planRemediation,
  reviewOf,
  vietnam2024To2026,
} from "../support/library.js";
import { weightedCard, weightedSet } from "../support/weighted-set.js";

const ladder: ClassLadder = {
  key: "class",
  title: "Xếp loại",
  measure: "percentage",
  classes: [
    {
      key: "good",
      title: "Tốt",
      atLeast: "80",
      conditions: [{ criterion: "2", atLeast: "100", measure: "percentage" }],
    },
    { key: "fair", title: "Khá" },
  ],
};
const set: CriteriaSet = { ...weightedSet, ladders: [ladder] };
const options: PlanOptions = {
  start: "2024-03-15",
  due: "2024-11-29",
  calendar: vietnam2024To2026,
  demands: [
    { kind: "every-sub-criterion-higher" },
    { kind: "class-at-least", ladder: "class", class: "good" },
  ],
};
const parts = { "1.1": "3", "1.2": "1", "2.1": "3", "2.2": "1" };

describe("a plan with weights", () => {
  const plan = planRemediation([weightedCard(parts, {}, set)], {
    ...options,
    aim: "maximum",
    targets: { small: { "1.1": "3.5", "2.1": "4" } },
  });
  const [index] = plan.indices;

  it("has targets in own points, and what is lost and gained as it counts in the total", () => {
    const told = index?.items.map(({ code, lastPoints, target, lost, gain, weight }) => [
      code,
      lastPoints,
      target,
      lost,
      gain,
      weight,
    ]);
    expect(told).toEqual([
      ["1.1", "3", "3.5", "6", "3", "6"],
      ["1.2", "1", "2", "2", "2", "2"],
      ["2.1", "3", "4", "2", "1", undefined],
    ]);
    expect(index?.target).toMatchObject({ points: "30", percentage: "88.24" });
    expect(index?.domains.map(({ points, lost }) => [points, lost])).toEqual([
      ["10", "8"],
      ["4", "2"],
    ]);
  });

  it("promises no class that scoring would withhold, and says why", () => {
    const [result] = index?.target.classes ?? [];
    expect([result?.class?.key, result?.withheld?.[0]?.class]).toEqual(["fair", "good"]);
    expect(plan.demands[1]).toMatchObject({ status: "missed" });
    expect(plan.demands[1]?.detail.vi).toBe(
      "Xếp loại từ Tốt trở lên: đạt đủ mục tiêu thì xếp Khá (2 Lĩnh vực 2 đạt 5/6 điểm, cần từ 100%)",
    );
    const full = planRemediation([weightedCard(parts, {}, set)], { ...options, aim: "maximum" });
    expect(full.indices[0]?.target.points).toBe("34");
    expect(full.demands.map(({ status }) => status)).toEqual(["met", "met"]);
  });
});

describe("a plan for a whole", () => {
  const card = weightedCard({ "1": "7", "2.1": "5", "2.2": "1" }, {}, set);

  it("has an item of its own, without a word on what nobody knows", () => {
    const plan = planRemediation([card], { ...options, aim: "maximum" });
    const [item] = plan.indices[0]?.items ?? [];
    expect(item).toMatchObject({
      code: "1",
      whole: true,
      lastPoints: "7",
      target: "14",
      lost: "14",
      gain: "14",
      weight: "2",
    });
    expect(item).not.toHaveProperty("needs");
    expect(
      reviewOf(plan).find(({ code, kind }) => code === "1" && kind === "whole")?.words.vi,
    ).toBe("Mới biết điểm chung: chấm riêng từng mục con để xác định phần mất điểm");
  });

  it("cannot tell that each of its parts is higher, but at the maximum", () => {
    const statusAt = (target: string) =>
      planRemediation([card], { ...options, targets: { small: { "1": target } } }).demands[0];
    expect(statusAt("10")).toMatchObject({
      status: "cannot-tell",
      criteria: [{ set: "small", code: "1" }],
    });
    expect(statusAt("10")?.detail.vi).toContain("1 mục chỉ biết điểm chung");
    expect(statusAt("14")?.status).toBe("met");
    expect(statusAt("7")?.status).toBe("missed");
  });

  it("takes the measures of a merged catalogue that name it", () => {
    const mine: MeasureCatalogue = {
      id: "own",
      title: "Giải pháp của xã",
      provenance: { status: "sample", instruments: [] },
      items: [{ key: "own", index: "par-index", title: "Lĩnh vực 1" }],
      measures: [
        { key: "own/1", item: "own", text: "Chấm riêng từng mục", themes: [], criteria: ["1"] },
      ],
    };
    const measures = mergeMeasures(diSu2024, mine);
    const [item] = planRemediation([card], { ...options, measures }).indices[0]?.items ?? [];
    expect(item?.measures).toEqual(["own/1"]);
  });
});
