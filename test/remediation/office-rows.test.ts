/** What the office says of its criteria comes before all that chiso proposes. */
import { describe, expect, it } from "vitest";
import { bodiesOf, oneLine } from "../../src/remediation/office-bodies.js";
import {
  type MeasureCatalogue,
  type PlanOptions,
  type PlanRow,
  parsePlan,
  planRemediation,
  type Rule,
  score,
  vietnam2024To2026,
} from "../support/library.js";
import { leaf, refusal, sheetOf, smallSet } from "../support/small-set.js";

const pass: Rule = { kind: "pass" };
const set = smallSet(
  [
    {
      code: "1",
      title: "Chỉ đạo, điều hành",
      max: "6",
      children: [
        leaf("1.1", "2", pass, { themes: ["plan"], evidence: ["Quyết định"] }),
        leaf("1.2", "2", pass, { responsible: "Văn phòng" }),
        leaf("1.3", "2", pass),
      ],
    },
    leaf("2", "4", pass, { themes: ["plan"] }),
  ],
  "10",
);
const measures: MeasureCatalogue = {
  id: "own",
  title: "Giải pháp",
  provenance: { status: "sample", instruments: [] },
  items: [{ key: "plan", index: "par-index", title: "Kế hoạch" }],
  measures: [
    {
      key: "plan/early",
      item: "plan",
      text: "Ban hành kế hoạch trong quý I",
      themes: ["plan"],
      responsible: "Bộ phận Nội vụ",
      coordinating: ["Công an"],
      evidence: ["Kế hoạch đã ký"],
    },
  ],
};
const sheet = sheetOf([
  { code: "1.1", self: { declared: { met: false } } },
  { code: "1.2", self: { declared: { met: false }, remark: "Ban hành chậm" } },
  { code: "1.3", self: { declared: { met: true } } },
  { code: "2", self: { declared: { met: false } } },
]);
const card = score(set, sheet, { layer: "self" });
const options: PlanOptions = {
  start: "2024-03-15",
  due: "2024-11-30",
  calendar: vietnam2024To2026,
  measures,
};
const planWith = (rows: readonly PlanRow[], more: Partial<PlanOptions> = {}) =>
  planRemediation([card], { ...options, rows: { small: rows }, ...more });
const itemsWith = (rows: readonly PlanRow[], more: Partial<PlanOptions> = {}) => {
  const items = planWith(rows, more).indices[0]?.items ?? [];
  return (code: string) => items.find((item) => item.code === code);
};

describe("a row of the office", () => {
  const row: PlanRow = {
    code: "1.1",
    shortcoming: "Kế hoạch\n ban hành muộn",
    cause: "Thiếu người",
    measure: "Ban hành trước 15/01",
    lead: "Văn phòng",
    support: "Công an; Bộ phận Tư pháp, Hộ tịch",
    due: "2024-06-30",
    reason: "Trễ hạn",
    product: "Kế hoạch",
    leader: "Phó Chủ tịch",
  };

  it("is the item, and none of it is a proposal", () => {
    expect(itemsWith([row])("1.1")).toMatchObject({
      shortcoming: "Kế hoạch; ban hành muộn",
      cause: "Thiếu người",
      solution: "Ban hành trước 15/01",
      measures: [],
      responsible: "Văn phòng",
      coordinating: ["Công an", "Bộ phận Tư pháp, Hộ tịch"],
      // A Sunday stands as the office wrote it.
      due: "2024-06-30",
      product: "Kế hoạch",
      leader: "Phó Chủ tịch",
      evidence: ["Quyết định"],
      proposed: ["target"],
    });
  });

  it("leaves the rest to be proposed, and what the set says is no proposal", () => {
    const item = itemsWith([]);
    expect(item("1.1")?.proposed).toEqual([
      "shortcoming",
      "measures",
      "responsible",
      "coordinating",
      "due",
      "target",
    ]);
    expect(item("1.1")).toMatchObject({
      shortcoming: "Không đạt yêu cầu",
      responsible: "Bộ phận Nội vụ",
      coordinating: ["Công an"],
    });
    expect(item("1.2")).toMatchObject({ responsible: "Văn phòng", coordinating: [] });
    expect(item("1.2")?.proposed).not.toContain("responsible");
    expect(item("2")?.proposed).toContain("evidence");
  });

  it("counts as a solution where it has one", () => {
    expect(planWith([]).indices[0]?.withoutMeasure).toEqual(["1.2"]);
    const plan = planWith([{ code: "1.2", measure: "Rà soát hằng tháng" }]);
    expect(plan.indices[0]?.withoutMeasure).toEqual([]);
    expect(parsePlan(JSON.parse(JSON.stringify(plan)))).toEqual({ ok: true, value: plan });
  });

  it("gives the reason where it gives no shortcoming, and goes before a remark", () => {
    const item = itemsWith([{ code: "1.2", reason: "Trễ hạn 45 hồ sơ" }])("1.2");
    expect(item?.shortcoming).toBe("Trễ hạn 45 hồ sơ");
    expect(item?.proposed).not.toContain("shortcoming");
  });

  it("may say when in words; then no day is proposed", () => {
    const item = itemsWith([{ code: "1.1", due: "Hằng tháng" }])("1.1");
    expect(item).toMatchObject({ dueWords: "Hằng tháng" });
    expect(item?.proposed).not.toContain("due");
  });

  it("keeps its day also outside the plan, and the plan can be stored", () => {
    const plan = planWith([
      { code: "1.1", due: "2024-01-31" },
      { code: "2", due: "2025-01-15" },
    ]);
    expect(plan.indices[0]?.items.map(({ due }) => due)).toContain("2025-01-15");
    expect(parsePlan(JSON.parse(JSON.stringify(plan)))).toEqual({ ok: true, value: plan });
  });

  it("is not lost where it stands on no gap", () => {
    const plan = planWith([
      { code: "1.3", measure: "Duy trì", lead: "Văn phòng", support: "Đài, Hội Phụ nữ" },
      { code: "1", measure: "Chỉ đạo quyết liệt" },
    ]);
    expect(plan.indices[0]?.kept).toEqual([
      {
        code: "1",
        title: "Chỉ đạo, điều hành",
        domain: { code: "1", title: "Chỉ đạo, điều hành" },
        lastPoints: "2",
        max: "6",
        state: "heading",
        solution: "Chỉ đạo quyết liệt",
      },
      {
        code: "1.3",
        title: "Tiêu chí 1.3",
        domain: { code: "1", title: "Chỉ đạo, điều hành" },
        lastPoints: "2",
        max: "2",
        state: "at-maximum",
        solution: "Duy trì",
        responsible: "Văn phòng",
        coordinating: ["Đài", "Hội Phụ nữ"],
      },
    ]);
    expect(parsePlan(JSON.parse(JSON.stringify(plan)))).toEqual({ ok: true, value: plan });
  });

  it("is refused where nothing can come of it", () => {
    const refused = (rows: unknown) => refusal(() => planWith(rows as readonly PlanRow[]));
    expect(refused([{ code: "9" }, { code: "1.1", due: "2024-02-30" }])).toEqual([
      "unknown-code",
      "not-a-date",
    ]);
    expect(refused([{ code: "1.1" }, { code: "1.1" }])).toEqual(["duplicate-code"]);
    expect(refused([{ code: "1.1", lead: 5 }])).toEqual(["wrong-type"]);
    expect(refused("x")).toEqual(["wrong-type"]);
    expect(refusal(() => planRemediation([card], { ...options, rows: { other: [] } }))).toEqual([
      "unknown-option",
    ]);
  });
});

describe("a remark of the sheet", () => {
  const withRemark = (layer: "self" | "appraised") =>
    score(
      set,
      sheetOf([{ code: "1.2", [layer]: { points: "0", remark: "Ban hành chậm 20 ngày" } }]),
      { layer },
    );

  it("is the shortcoming; that of the appraiser is no proposal, the unit's own is", () => {
    const proposed = (["self", "appraised"] as const).map((layer) => {
      const [item] = planRemediation([withRemark(layer)], options).indices[0]?.items ?? [];
      expect(item?.shortcoming).toBe("Ban hành chậm 20 ngày");
      return item?.proposed?.includes("shortcoming");
    });
    expect(proposed).toEqual([true, false]);
  });
});

describe("bodies of a cell", () => {
  it("are parted at lines and semicolons, at commas only between bodies", () => {
    expect(bodiesOf("Công an; Văn phòng;")).toEqual(["Công an", "Văn phòng"]);
    expect(bodiesOf("- Công an\n- Bộ phận Tư pháp, Hộ tịch")).toEqual([
      "Công an",
      "Bộ phận Tư pháp, Hộ tịch",
    ]);
    expect(bodiesOf("Phòng Kinh tế, Hạ tầng và Đô thị, Công an, Trạm Y tế")).toEqual([
      "Phòng Kinh tế, Hạ tầng và Đô thị",
      "Công an",
      "Trạm Y tế",
    ]);
    expect(bodiesOf("Tư pháp, Địa chính, Tư pháp")).toEqual(["Tư pháp", "Địa chính"]);
    expect(bodiesOf(" \n ")).toEqual([]);
  });

  it("leave items of a list as one sentence", () => {
    expect(oneLine("- Rà soát.\n- Ban  hành\n+ Báo cáo")).toBe("Rà soát. Ban hành; Báo cáo");
  });
});

describe("what was published", () => {
  const published = {
    decision: "Quyết định số 12/QĐ-UBND ngày 05/01/2024",
    points: "80,5",
    rank: 3,
    units: 14,
    class: "Tốt",
    before: { rank: 5, units: 13 },
    rankTarget: 2,
  };

  it("stands in the plan", () => {
    const plan = planRemediation([card], { ...options, published: { small: published } });
    expect(plan.indices[0]?.published).toEqual(published);
    expect(parsePlan(JSON.parse(JSON.stringify(plan)))).toEqual({ ok: true, value: plan });
  });

  it("is refused where a rank is none among the units, also in a stored plan", () => {
    const refused = (more: object) =>
      refusal(() =>
        planRemediation([card], { ...options, published: { small: { ...published, ...more } } }),
      );
    expect(refused({ rank: 15 })).toEqual(["value-outside-range"]);
    expect(refused({ rankTarget: 0 })).toEqual(["value-outside-range"]);
    expect(refused({ before: { rank: 9, units: 8 } })).toEqual(["value-outside-range"]);
    expect(refused({ rank: 1.5 })).toEqual(["not-a-count"]);
    expect(refused({ rank: "1" })).toEqual(["wrong-type"]);
    const plan = planRemediation([card], { ...options, published: { small: published } });
    const [index] = plan.indices;
    const stored = { ...plan, indices: [{ ...index, published: { rank: 4, units: 3 } }] };
    const result = parsePlan(JSON.parse(JSON.stringify(stored)));
    expect(result.ok ? [] : result.problems.map(({ path }) => path)).toEqual([
      "/indices/0/published/rank",
    ]);
  });
});

describe("a confirmed plan", () => {
  it("says so", () => {
    expect(planWith([], { confirmed: true })).toMatchObject({ confirmed: true });
    expect(planWith([])).not.toHaveProperty("confirmed");
    expect(planWith([], { confirmed: false as never })).not.toHaveProperty("confirmed");
    expect(refusal(() => planWith([], { confirmed: "yes" as never }))).toEqual(["wrong-type"]);
  });
});
