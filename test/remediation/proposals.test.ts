/** Sentences that chiso proposes where no source says what to do. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { importCriteriaTable } from "../../src/entries/import.js";
import { type Cell, planTable } from "../../src/entries/report.js";
import { readXlsx } from "../../src/entries/spreadsheet.js";
import { searchable } from "../../src/remediation/themes/find-words.js";
import { propose } from "../../src/remediation/themes/propose.js";
import { subjectFrom } from "../../src/remediation/themes/subject-from.js";
import { findThemes } from "../../src/remediation/themes/themes-of.js";
import {
  type CriteriaSet,
  diSu2024,
  dtiCommuneTayNinh2025,
  dtiWardSample,
  leavesOf,
  type MeasureCatalogue,
  massMobilisationCommuneSample,
  measureThemes,
  type PlanOptions,
  parIndexCaMau2013,
  parIndexWardSample,
  parsePlan,
  planRemediation,
  type RemediationPlan,
  score,
  sipasCriteriaSet,
  sipasWardSample,
  vietnam2024To2026,
} from "../support/library.js";
import { leaf, sheetOf, smallSet } from "../support/small-set.js";
import { wordsOfLeaves } from "../support/words-of-leaves.js";

const options: PlanOptions = {
  start: "2026-01-05",
  due: "2026-11-30",
  calendar: vietnam2024To2026,
  measures: diSu2024,
};

async function setOf(name: string, index: string): Promise<CriteriaSet> {
  const bytes = readFileSync(new URL(`../../fixtures/tables/${name}.xlsx`, import.meta.url));
  const read = await readXlsx(bytes);
  if (!read.ok) throw new Error(name);
  const { draft } = importCriteriaTable(read.grids, {
    id: "own",
    index,
    title: "Bộ của đơn vị",
    appliesTo: "xã",
    period: { from: "2025-01-01" },
  });
  if (draft === null) throw new Error(name);
  return draft;
}

/** The plan of a unit that got nothing at all, so that every leaf is a gap. */
function planOfNothing(
  set: CriteriaSet,
  unit = "Phường Dị Sử",
  more: Partial<PlanOptions> = {},
): RemediationPlan {
  const entries = leavesOf(set).map(({ code }) => ({ code, self: { points: "0" } }));
  const sheet = sheetOf(entries, {
    unit: { id: "u", name: unit },
    year: 2025,
    set: { id: set.id, version: set.version },
  });
  return planRemediation([score(set, sheet, { layer: "self" })], { ...options, ...more });
}

const proposedFor = (plan: RemediationPlan, code: string): readonly unknown[] => {
  const item = plan.indices[0]?.items.find((one) => one.code === code);
  return (item?.measures ?? []).map((key) => {
    const measure = plan.measures.find((one) => one.key === key);
    return measure === undefined ? key : [measure.origin, measure.text];
  });
};

describe("the plan of an office's own table", () => {
  it("names in each proposal what the criterion is about, with its own day", async () => {
    const plan = planOfNothing(await setOf("van-phong-b", "par-index"));
    expect(plan.indices[0]?.withoutMeasure).toEqual([]);
    expect(proposedFor(plan, "1.1.1")).toEqual([
      [
        "proposal",
        "Ban hành kế hoạch cải cách hành chính trước ngày 31/01, giao rõ nhiệm vụ, sản phẩm, bộ phận chủ trì và thời hạn hoàn thành.",
      ],
    ]);
    expect(proposedFor(plan, "3.1")).toEqual([
      [
        "proposal",
        "Rà soát, công khai đầy đủ 100% thủ tục hành chính thuộc thẩm quyền tại nơi tiếp nhận hồ sơ và trên Cổng, Trang thông tin điện tử; thay ngay thủ tục đã sửa đổi, gỡ thủ tục đã bãi bỏ.",
      ],
    ]);
    expect(parsePlan(JSON.parse(JSON.stringify(plan))).ok).toBe(true);
  });

  it("takes the measure of the source where its text fits, in the words of a commune", async () => {
    const plan = planOfNothing(await setOf("van-phong-a", "par-index"), "Xã Tân Hưng");
    const [[origin, text] = []] = proposedFor(plan, "I.1.3") as [readonly string[]];
    expect(origin).toBe("source");
    expect(text).toContain("hoàn thành có chất lượng 100% nhiệm vụ đã đề ra");
    expect(text).toContain("của tỉnh, của xã;");
    const used = plan.measures.filter(({ origin: of }) => of === "source");
    expect(used.every(({ year, level }) => year === 2024 && level === "ward")).toBe(true);
    for (const { text: words } of used) expect(words).not.toMatch(/phường/i);
  });

  it("puts proposals under the names of the office's own domains, each sentence once", async () => {
    const plan = planOfNothing(await setOf("van-phong-c", "mass-mobilisation"));
    expect(plan.measureItems.map(({ title }) => title)).toEqual([
      "Công tác quán triệt, triển khai",
      "Thực hiện dân chủ ở cơ sở",
      "Cải cách hành chính",
    ]);
    expect(plan.measures.every(({ origin }) => origin === "proposal")).toBe(true);
    const places = plan.measures.map(({ item, text }) => `${item} ${text}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it("gives the evidence of a proposal where the set asks for none", async () => {
    const plan = planOfNothing(await setOf("van-phong-c", "mass-mobilisation"));
    const item = plan.indices[0]?.items.find(({ code }) => code === "II.2");
    expect(item?.evidence).toEqual(["Kế hoạch, thông báo kết luận đối thoại"]);
  });

  it("says in tables which fields are proposals, in a column of their own", async () => {
    const plan = planOfNothing(await setOf("van-phong-b", "par-index"));
    const { columns, rows } = planTable(plan);
    const at = columns.findIndex(({ title }) => title === "Đề xuất chưa duyệt");
    const row = rows.find((cells) => Array.isArray(cells) && cells[3] === "3.3") as readonly Cell[];
    expect(row[at]).toBe("giải pháp, chủ trì, thời hạn, mục tiêu, tài liệu kiểm chứng");
    expect(JSON.stringify(rows)).not.toContain("Đề xuất: ");
  });
});

describe("proposals", () => {
  const set = smallSet(
    [
      leaf(
        "1",
        "2",
        { kind: "points" },
        { title: "Ban hành kế hoạch phòng, chống tham nhũng năm" },
      ),
    ],
    "2",
    { period: { from: "2025-01-01" } },
  );

  it("go by the due date of the rule, unless it had passed when the plan begins", () => {
    const { rule } = leavesOf(parIndexWardSample).find(({ code }) => code === "2.2.1") ?? {};
    if (rule?.kind !== "deadline") throw new Error("a rule with a due date was expected");
    const title = "Ban hành kế hoạch cải cách hành chính";
    const dated = smallSet([leaf("1", "1", rule, { title })], "1", {
      period: { from: "2025-01-01" },
    });
    const text = (start: string) => {
      const [[, words] = []] = proposedFor(planOfNothing(dated, "Xã U", { start }), "1") as [
        readonly string[],
      ];
      return words;
    };
    expect(text("2026-01-05")).toContain("chậm nhất ngày 28/02,");
    expect(text("2026-03-05")).toContain("đúng thời hạn,");
  });

  it("are none where they are not wanted", () => {
    const plan = planOfNothing(set, "Xã U", { proposals: false });
    expect(plan.indices[0]?.withoutMeasure).toEqual(["1"]);
    expect(plan.measures.filter(({ origin }) => origin === "proposal")).toEqual([]);
  });

  it("stand behind measures that name the criterion, and before those of its domain", () => {
    const own: MeasureCatalogue = {
      id: "own",
      title: "Giải pháp của xã",
      provenance: { status: "sample", instruments: [] },
      items: [{ key: "a", index: "par-index", title: "Nhóm" }],
      measures: [{ key: "a/1", item: "a", text: "Việc của xã.", themes: ["x"], criteria: ["1"] }],
    };
    const named = planOfNothing(set, "Xã U", { measures: own });
    expect(proposedFor(named, "1")).toEqual([["source", "Việc của xã."]]);
    expect(proposedFor(planOfNothing(set), "1")).toEqual([
      [
        "proposal",
        "Ban hành kế hoạch phòng, chống tham nhũng đúng thời hạn, giao rõ nhiệm vụ, sản phẩm, người thực hiện và thời hạn hoàn thành.",
      ],
    ]);
  });
});

describe("a subject from a title", () => {
  it.each([
    [
      "Ban hành kế hoạch kiểm tra cải cách hành chính năm kịp thời",
      "kế hoạch kiểm tra cải cách hành chính",
    ],
    ["Kế hoạch tuyên truyền; báo cáo kết quả", "kế hoạch tuyên truyền"],
    ["Chỉ đạo ban hành kế hoạch CCHC (theo mẫu)", "kế hoạch CCHC"],
    ["Ban hành kế hoạch kịp thời, đúng quy định", undefined],
    ["Ban hành kế hoạch", undefined],
    ["BAN HÀNH KẾ HOẠCH KIỂM TRA", undefined],
    ["Báo cáo năm", undefined],
  ])("%s", (title, subject) => {
    expect(subjectFrom(title, "kế hoạch")).toBe(subject);
  });
});

describe("every sentence", () => {
  const forms = measureThemes.flatMap(({ key, proposals }) =>
    proposals.map(({ text, evidence }) => ({ key, text, evidence })),
  );

  it.each(forms)("$key: $text", ({ text, evidence }) => {
    expect(text).toMatch(/^\p{Lu}[^\n]+[\p{L}\d]\.$|^\p{Lu}[^\n]+\{by\}\.$/u);
    expect(text).not.toMatch(/ {2}|,,|\.\.|^Tăng cường|^Nâng cao|^Tiếp tục|^Đẩy mạnh/u);
    expect(text.split(" ").length).toBeGreaterThan(15);
    expect(text.split(" ").length).toBeLessThan(60);
    expect(evidence?.length).toBeGreaterThan(0);
  });

  it("is no theme's twice", () => {
    const texts = forms.map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe("every sentence for the criteria of sets that ship", () => {
  const leaves = [
    parIndexCaMau2013,
    dtiCommuneTayNinh2025,
    dtiWardSample,
    massMobilisationCommuneSample,
    sipasCriteriaSet(sipasWardSample),
    parIndexWardSample,
  ].flatMap(wordsOfLeaves);
  const proposed = leaves.flatMap(({ words }) => {
    const [theme] = findThemes(words);
    const proposal = theme && propose(theme, words.title, undefined);
    return proposal === undefined ? [] : [{ title: words.title, text: proposal.text }];
  });

  it("is there for most", () => {
    expect(leaves.length).toBe(206);
    expect(proposed.length).toBe(200);
  });

  it.each(proposed)("has words of its criterion: $title", ({ title, text }) => {
    expect(text).not.toMatch(/[{}…]/u);
    const words = searchable(title).trim().split(" ");
    const sentence = searchable(text);
    const pairs = words.slice(1).map((word, at) => ` ${words[at]} ${word} `);
    expect(pairs.some((pair) => sentence.includes(pair))).toBe(true);
  });
});
