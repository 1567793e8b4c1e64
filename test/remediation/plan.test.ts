import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { planDocument, planTable, toMarkdown } from "../../src/entries/report.js";
import { planWorkbook } from "../../src/entries/spreadsheet.js";
import { parIndexWardSample } from "../../src/indices/par-index/sets/ward-sample.js";
import { ExactDecimal } from "../../src/numbers/exact-decimal.js";
import { parsePlan } from "../../src/remediation/parse-plan.js";
import { planSummary } from "../../src/report/plan/plan-summary.js";
import {
  checkMeasures,
  diSu2024,
  type MeasureCatalogue,
  mergeMeasures,
  type PlanOptions,
  planRemediation,
  type Rule,
  type ScoreSheet,
  score,
  vietnam2024To2026,
  weekendsOnly,
} from "../support/library.js";
import { leaf, refusal, sheetOf, smallSet } from "../support/small-set.js";

const file = new URL("../../fixtures/di-su-2023/par-index.json", import.meta.url);
const diSu = JSON.parse(readFileSync(file, "utf8")) as ScoreSheet;
const card = score(parIndexWardSample, diSu, { layer: "appraised" });

const options = {
  start: "2024-03-15",
  due: "2024-11-30",
  calendar: vietnam2024To2026,
  measures: diSu2024,
} satisfies PlanOptions;

const sum = (values: readonly string[]): string =>
  values.reduce((total, value) => total.plus(value), new ExactDecimal(0)).toString();

describe("the plan of Dị Sử", () => {
  const plan = planRemediation([card], { ...options, aim: "maximum" });
  const [index] = plan.indices;
  if (index === undefined) throw new Error("one index was expected");
  const itemOf = (code: string) => index.items.find((item) => item.code === code);

  it("has an item for every gap, with gains that make up for every loss", () => {
    expect(index.items.length).toBe(42);
    expect(sum(index.items.map(({ gain }) => gain))).toBe(index.lost);
    expect(new Set(index.items.map(({ code }) => code))).toEqual(
      new Set(index.gaps.map(({ code }) => code)),
    );
    expect(index.target).toMatchObject({ points: "98.5", percentage: "100.00" });
  });

  it("starts and ends on working days: 30 November 2024 is a Saturday", () => {
    expect(plan).toMatchObject({
      start: "2024-03-15",
      due: "2024-11-29",
      year: 2024,
      baseYear: 2023,
    });
  });

  it("matches measures by theme, the nearest level first", () => {
    expect(itemOf("2.2.1")?.measures).toEqual([
      "par/institutional-reform/review",
      "par/institutional-reform/systematisation",
    ]);
    expect(itemOf("7.2.2")?.measures).toEqual(["par/digital-government/electronic-files"]);
  });

  it("proposes a measure of its own where the source says nothing of a criterion", () => {
    const [key] = itemOf("7.5.1")?.measures ?? [];
    expect(plan.measures.find((measure) => measure.key === key)).toMatchObject({
      origin: "proposal",
      text: expect.stringMatching(/^Kiểm kê máy tính .* cài phần mềm phòng, chống mã độc/),
    });
    expect(index.withoutMeasure).toEqual([]);
  });

  it("shows a gap without a measure as such, and falls back on those of its domain", () => {
    const [bare] = planRemediation([card], { ...options, proposals: false }).indices;
    expect(bare?.withoutMeasure).toEqual(["1.5", "1.2.1", "1.6"]);
    const of = (code: string) => bare?.items.find((item) => item.code === code);
    expect(of("1.5")).toMatchObject({ measures: [], responsible: "Văn phòng UBND phường" });
    // No measure serves the protection of computers by name, so those of the domain do.
    expect(of("7.5.1")?.measures.length).toBe(4);
  });

  it("serves two domains with one item of the catalogue", () => {
    const item = "par/organisation-and-civil-service/";
    expect(itemOf("4.1.1")?.measures[0]).toBe(`${item}job-positions`);
    expect(itemOf("5.1.1")?.measures[0]).toBe(`${item}staff`);
  });

  it("keeps the steering tasks whether a gap needs them or not", () => {
    const steering = plan.measures.filter(({ item }) => item === "par/steering");
    expect(steering.map(({ key }) => key)).toContain("par/steering/scoring");
    expect(plan.measureItems.some(({ index: of }) => of === "papi")).toBe(false);
  });

  it("minds the day by which a criterion wants it done", () => {
    expect(itemOf("2.2.1")).toMatchObject({ criterionDue: "2024-02-29", due: "2024-11-29" });
    expect(itemOf("5.2.1")).toMatchObject({ criterionDue: "2024-12-15", due: "2024-11-29" });
    const early = planRemediation([card], { ...options, start: "2024-01-02", due: "2024-12-31" });
    const items = early.indices[0]?.items ?? [];
    // 15 December 2024 is a Sunday.
    expect(items.find(({ code }) => code === "5.2.1")?.due).toBe("2024-12-13");
    expect(items.find(({ code }) => code === "2.2.1")?.due).toBe("2024-02-29");
  });

  it("checks the demands of the source plan", () => {
    expect(plan.demands.map(({ demand, status }) => [demand.kind, status])).toEqual([
      ["every-sub-criterion-higher", "cannot-tell"],
      ["class-at-least", "met"],
      ["class-at-least", "met"],
      ["no-index-unscored", "missed"],
      ["rank-better", "to-hold"],
    ]);
    expect(plan.demands[0]?.criteria).toEqual([{ set: "par-index-ward-sample", code: "2.2.1" }]);
    expect(plan.demands[3]?.detail.en).toBe(
      "No index left unscored: no sheet of SIPAS; PAPI; DTI; Mass-mobilisation index",
    );
  });

  it("is the same, byte for byte, when made again", () => {
    expect(JSON.stringify(planRemediation([card], { ...options, aim: "maximum" }))).toBe(
      JSON.stringify(plan),
    );
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  });
});

describe("aims and targets", () => {
  it("may be the next step, and miss a class", () => {
    const plan = planRemediation([card], {
      ...options,
      aim: "next-step",
      demands: [{ kind: "class-at-least", ladder: "class", class: "excellent" }],
    });
    const item = plan.indices[0]?.items.find(({ code }) => code === "6.1.2");
    expect(item).toMatchObject({ lastPoints: "1", target: "2", gain: "1" });
    expect(item?.needs?.vi).toBe(
      "Giải ngân từ 80% kế hoạch vốn trở lên (còn thiếu 174 trên tổng số 5.480)",
    );
    expect(plan.demands[0]?.status).toBe("met");
  });

  it("may be one's own, and a target that is not higher misses the demand", () => {
    const set = "par-index-ward-sample";
    const plan = planRemediation([card], {
      ...options,
      targets: { [set]: { "6.1.2": "1", "3.5.1": 2.7 } },
      demands: [{ kind: "every-sub-criterion-higher" }],
    });
    expect(plan.indices[0]?.items.find(({ code }) => code === "3.5.1")?.gain).toBe("0.11");
    expect(plan.demands[0]).toMatchObject({
      status: "missed",
      criteria: [
        { set, code: "6.1.2" },
        { set, code: "2.2.1" },
      ],
    });
    const wrong = { [set]: { "6.1.2": "3.5", "1.1.1": 1, "6.3": "x" }, other: {} };
    expect(refusal(() => planRemediation([card], { ...options, targets: wrong }))).toEqual([
      "points-above-max",
      "not-a-gap",
      "not-a-decimal",
      "unknown-option",
    ]);
  });

  it("of a ladder that the set does not have cannot be told", () => {
    const demands = [{ kind: "class-at-least", ladder: "stars", class: "4" }] as const;
    const plan = planRemediation([card], { ...options, demands });
    expect(plan.demands[0]?.status).toBe("cannot-tell");
  });

  it("of a sheet that is not complete cannot be told", () => {
    const self = score(parIndexWardSample, diSu, { layer: "self" });
    const plan = planRemediation([self], options);
    expect(plan.indices[0]?.target).toMatchObject({ points: null, percentage: null });
    expect(plan.demands.slice(0, 2).map(({ status }) => status)).toEqual([
      "cannot-tell",
      "cannot-tell",
    ]);
  });
});

describe("a plan by a calendar without holidays", () => {
  const planned = (start: string, due: string) =>
    planRemediation([card], {
      ...options,
      ...{ start, due, calendar: weekendsOnly(2027, vietnam2024To2026) },
    });

  it("names the years that it goes through, and the documents say them", () => {
    const plan = planned("2026-12-01", "2027-11-28");
    expect(plan.calendar).toMatchObject({ withoutHolidays: [2027] });
    expect(plan.due).toBe("2027-11-26");
    expect(parsePlan(JSON.parse(JSON.stringify(plan)))).toEqual({ ok: true, value: plan });
    const said = /chưa có ngày nghỉ lễ, tết năm 2027/;
    // It is the drafter's business, so the screen says it and the paper does not.
    expect(toMarkdown(planSummary(plan))).toMatch(said);
    expect(toMarkdown(planDocument(plan))).not.toMatch(said);
    expect(planTable(plan).rows.every((row) => said.test(JSON.stringify(row)))).toBe(true);
    expect(String(planWorkbook(plan, [card]).sheets[0]?.rows[2]?.[0]?.value)).toMatch(said);
  });

  it("says nothing where it does not come to such a year", () => {
    const plan = planned("2026-01-05", "2026-11-30");
    expect(plan.calendar).not.toHaveProperty("withoutHolidays");
    expect(toMarkdown(planDocument(plan))).not.toContain("nghỉ lễ");
  });
});

describe("requests that cannot be met", () => {
  it("name what is wrong", () => {
    const plan = (more: Pick<Partial<PlanOptions>, "start" | "due">) => () =>
      planRemediation([card], { ...options, ...more });
    expect(refusal(plan({ start: "2024-02-30" }))).toEqual(["not-a-date"]);
    expect(refusal(plan({ due: "2024-01-31" }))).toEqual(["dates-reversed"]);
    expect(refusal(plan({ due: "2027-01-31" }))).toEqual(["calendar-does-not-cover"]);
    expect(refusal(() => planRemediation([card, card], options))).toEqual(["duplicate-set"]);
    const other = {
      ...card,
      unit: { id: "other", name: "Phường khác" },
      set: { ...card.set, id: "x" },
    };
    expect(refusal(() => planRemediation([card, other], options))).toEqual(["years-disagree"]);
  });
});

describe("measures", () => {
  it("of the Dị Sử catalogue are five items of PAR INDEX, six of PAPI, and steering", () => {
    expect(checkMeasures(diSu2024)).toEqual([]);
    const count = (index: string) => diSu2024.items.filter((item) => item.index === index).length;
    expect([count("par-index") - 1, count("papi")]).toEqual([5, 6]);
    for (const { key } of diSu2024.items) {
      expect(diSu2024.measures.some(({ item }) => item === key)).toBe(true);
    }
  });

  const own: MeasureCatalogue = {
    id: "own",
    title: "Giải pháp của phường",
    provenance: { status: "sample", instruments: [] },
    items: [{ key: "own", index: "par-index", title: "Giải pháp của phường" }],
    measures: [
      {
        key: "own/budget",
        item: "own",
        text: "Niêm yết ngân sách trong tháng",
        themes: [],
        criteria: ["6.2.3"],
        coordinating: ["Đài Truyền thanh phường"],
        due: { workingDays: 20 },
      },
      { ...(diSu2024.measures[0] as (typeof diSu2024.measures)[number]), text: "Viết lại" },
    ],
  };

  it("of one's own lie over the shipped ones: same key replaces, a code goes before a theme", () => {
    const merged = mergeMeasures(diSu2024, own);
    expect(merged.measures.length).toBe(diSu2024.measures.length + 1);
    expect(merged.measures[0]?.text).toBe("Viết lại");
    const plan = planRemediation([card], { ...options, measures: merged });
    expect(plan.indices[0]?.items.find(({ code }) => code === "6.2.3")).toMatchObject({
      measures: ["own/budget"],
      coordinating: ["Đài Truyền thanh phường"],
      due: "2024-04-12",
    });
  });

  it("end with the plan at the latest", () => {
    const long = mergeMeasures(diSu2024, {
      ...own,
      measures: [
        {
          ...(own.measures[0] as (typeof own.measures)[number]),
          due: { on: { month: 12, day: "last" } },
        },
      ],
    });
    const plan = planRemediation([card], { ...options, measures: long });
    expect(plan.indices[0]?.items.find(({ code }) => code === "6.2.3")?.due).toBe("2024-11-29");
  });

  it("are not needed: then every gap stands without one, or with a proposal", () => {
    const { measures: _, ...bare } = options;
    const plan = planRemediation([card], { ...bare, proposals: false });
    expect(plan.indices[0]?.withoutMeasure.length).toBe(42);
    const proposed = planRemediation([card], bare);
    expect(proposed.indices[0]?.withoutMeasure.length).toBe(1);
    expect(proposed.measures.every(({ origin }) => origin === "proposal")).toBe(true);
    expect(plan.catalogue).toBeNull();
  });
});

describe("dates of next year", () => {
  it("follow the year after the plan where the rule says so", () => {
    const rule: Rule = {
      kind: "deadline",
      due: { month: 2, day: "last", year: "next" },
      late: { points: "0" },
      notDone: { points: "0" },
    };
    const set = smallSet([leaf("1", "1", rule)], "1");
    const late = score(set, sheetOf([{ code: "1", self: { declared: { done: "2024-03-05" } } }]), {
      layer: "self",
    });
    const item = planRemediation([late], options).indices[0]?.items[0];
    expect(item).toMatchObject({
      criterionDue: "2025-02-28",
      due: "2024-11-29",
      responsible: null,
    });
  });
});
