/** Who leads a task: the office, the set, else a proposal by what the task is about. */
import { describe, expect, it } from "vitest";
import { isSuperiorBody } from "../../src/remediation/superior-body.js";
import { bodyOn, usualBody } from "../../src/remediation/usual-bodies.js";
import {
  diSu2024,
  measureThemes,
  type PlanOptions,
  parsePlan,
  planRemediation,
  type RemediationPlan,
  reviewOf,
  score,
  vietnam2024To2026,
} from "../support/library.js";
import { leaf, sheetOf, smallSet } from "../support/small-set.js";

const later: PlanOptions = {
  start: "2026-01-05",
  due: "2026-11-30",
  calendar: vietnam2024To2026,
  measures: diSu2024,
};

function planOf(
  title: string,
  {
    unit = "Xã Tân Hưng",
    responsible,
    lead,
    options = {},
    year = 2025,
  }: {
    unit?: string;
    responsible?: string;
    lead?: string;
    options?: Partial<PlanOptions>;
    year?: number;
  } = {},
): RemediationPlan {
  const set = smallSet(
    [leaf("1", "2", { kind: "points" }, { title, ...(responsible ? { responsible } : {}) })],
    "2",
  );
  const sheet = sheetOf([{ code: "1", self: { points: "1" } }], {
    unit: { id: "u", name: unit },
    year,
  });
  return planRemediation([score(set, sheet, { layer: "self" })], {
    ...later,
    ...(lead === undefined ? {} : { rows: { small: [{ code: "1", lead }] } }),
    ...options,
  });
}

const leadOf = (plan: RemediationPlan) => {
  const item = plan.indices[0]?.items[0];
  return [item?.responsible, item?.proposed?.includes("responsible")];
};
const kindsOf = (plan: RemediationPlan) => reviewOf(plan).map(({ kind }) => kind);
const late = "Tỷ lệ hồ sơ TTHC giải quyết đúng hạn";

describe("the leading body", () => {
  it.each([
    [late, "Xã Tân Hưng", "Trung tâm Phục vụ hành chính công"],
    ["Tỷ lệ văn bản ký số", "Xã Tân Hưng", "Văn phòng HĐND và UBND"],
    ["Giải ngân vốn đầu tư công", "Xã Tân Hưng", "Phòng Kinh tế"],
    ["Giải ngân vốn đầu tư công", "Phường Dị Sử", "Phòng Kinh tế, Hạ tầng và Đô thị"],
    ["Theo dõi thi hành pháp luật", "Đặc khu Côn Đảo", "Văn phòng HĐND và UBND"],
    ["Đào tạo, bồi dưỡng cán bộ, công chức", "UBND xã Tân Hưng", "Phòng Văn hóa - Xã hội"],
  ])("is proposed by what the task is about: %s, %s", (title, unit, body) => {
    expect(leadOf(planOf(title, { unit }))).toEqual([body, true]);
  });

  it("has the name that it had in the year of the plan", () => {
    const before = { options: { start: "2025-01-02", due: "2025-06-30" }, year: 2024 };
    expect(leadOf(planOf(late, before))).toEqual(["Bộ phận Tiếp nhận và Trả kết quả", true]);
  });

  it("is nobody where no theme is known, for a province, and where proposals are off", () => {
    expect(leadOf(planOf("Nội dung khác"))).toEqual([null, false]);
    expect(leadOf(planOf(late, { unit: "Tỉnh Hưng Yên" }))).toEqual([null, false]);
    expect(leadOf(planOf(late, { options: { proposals: false } }))).toEqual([null, false]);
  });

  it("is whom the office names, else whom the set names", () => {
    expect(leadOf(planOf(late, { responsible: "Bộ phận A" }))).toEqual(["Bộ phận A", false]);
    const both = { responsible: "Bộ phận A", lead: "Bộ phận B" };
    expect(leadOf(planOf(late, both))).toEqual(["Bộ phận B", false]);
  });

  it("is no body above the unit that only the set names, and the review tells", () => {
    const plan = planOf(late, { responsible: "Sở Nội vụ" });
    expect(leadOf(plan)).toEqual(["Trung tâm Phục vụ hành chính công", true]);
    expect(kindsOf(plan)).toContain("superior-body");
    expect(kindsOf(planOf(late))).not.toContain("superior-body");
    const own = planOf(late, { responsible: "Sở Nội vụ", lead: "Văn phòng HĐND và UBND" });
    expect(kindsOf(own)).not.toContain("superior-body");
  });

  it("stands as the office wrote it, with a line of the review where it is above the unit", () => {
    const plan = planOf(late, { lead: "Sở Nội vụ" });
    expect(leadOf(plan)).toEqual(["Sở Nội vụ", false]);
    expect(kindsOf(plan)).toContain("superior-body");
  });

  it("gives a plan that can be stored", () => {
    expect(parsePlan(JSON.parse(JSON.stringify(planOf(late)))).ok).toBe(true);
  });
});

describe("bodies", () => {
  it.each([
    ["Sở Nội vụ", true],
    ["UBND tỉnh", true],
    ["Văn phòng UBND tỉnh", true],
    ["Bộ Nội vụ", true],
    ["Công an tỉnh", true],
    ["Bộ phận Một cửa", false],
    ["Công an xã", false],
    ["Văn phòng HĐND và UBND", false],
  ])("are above a commune or not: %s", (body, above) => {
    expect(isSuperiorBody(body, "Xã Tân Hưng")).toBe(above);
    expect(isSuperiorBody(body, "Tỉnh Hưng Yên")).toBe(false);
  });

  it("keep their names before the two levels, and where they are not known", () => {
    expect(bodyOn("Bộ phận Tư pháp", "Phường Dị Sử", "2025-06-30")).toBe("Bộ phận Tư pháp");
    expect(bodyOn("Bộ phận Tư pháp", "Phường Dị Sử", "2025-07-01")).toBe("Văn phòng HĐND và UBND");
    expect(bodyOn("Các đoàn thể", "Phường Dị Sử", "2026-11-30")).toBe("Các đoàn thể");
  });

  it("are known for every theme but those of any plan", () => {
    const without = measureThemes.filter(({ body }) => body === undefined).map(({ key }) => key);
    expect(without).toEqual(["plan-issuing", "plan-completion"]);
    for (const { body } of measureThemes) {
      if (body !== undefined) expect(usualBody(body, "Xã U", "2026-11-30")).toBeDefined();
    }
  });
});
