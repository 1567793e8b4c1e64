/** What sets and sheets can say beyond codes and points is seen in every document. */
import { describe, expect, it } from "vitest";
import { domainChart, lossChart } from "../../src/entries/charts.js";
import {
  comparisonDocument,
  type Document,
  gapsDocument,
  gapsTable,
  planDocument,
  planTable,
  rankingDocument,
  scoreDocument,
  scoreTable,
  toMarkdown,
} from "../../src/entries/report.js";
import { periodName, periodSlug } from "../../src/score-sheet/period-words.js";
import {
  compare,
  findGaps,
  planRemediation,
  rankUnits,
  type Scorecard,
  type ScoreSheet,
  score,
  vietnam2024To2026,
} from "../support/library.js";
import { richSet, richSheet } from "../support/rich-sheet.js";
import { leaf, refusal, sheetOf, smallSet } from "../support/small-set.js";

const card = score(richSet, richSheet, { layer: "best-known" });
const at = (period: ScoreSheet["period"], more: Partial<ScoreSheet> = {}): Scorecard => {
  const { period: _period, ...rest } = richSheet;
  const sheet = { ...rest, ...(period === undefined ? {} : { period }), ...more };
  return score(richSet, sheet, { layer: "best-known" });
};
const planOf = (...cards: readonly [Scorecard, ...Scorecard[]]) =>
  planRemediation(cards, {
    start: "2025-01-02",
    due: "2025-11-28",
    calendar: vietnam2024To2026,
    aim: "maximum",
  });
const textOf = (document: Document): string => toMarkdown(document);

describe("a period", () => {
  const cases = [
    [undefined, "2024", "2024", "2024"],
    [{ month: 3 }, "tháng 3 năm 2024", "March 2024", "2024-03"],
    [{ quarter: 1 }, "quý I năm 2024", "Q1 2024", "2024-quy-1"],
    [{ date: "2024-12-31" }, "ngày 31/12/2024", "2024-12-31", "2024-12-31"],
  ] as const;

  it.each(cases)("of %o is said in every title", (period, vi, en, slug) => {
    const own = at(period);
    expect([periodName(own), periodName(own, { language: "en" }), periodSlug(own)]).toEqual([
      vi,
      en,
      slug,
    ]);
    const report = findGaps(own);
    const titles = [
      scoreDocument(own).title,
      gapsDocument(report).title,
      rankingDocument(rankUnits([own])).title,
      domainChart(own).title,
      lossChart(report).title,
    ];
    expect(titles.filter((title) => !title.endsWith(`, ${vi}`))).toEqual([]);
    expect(scoreDocument(own, { language: "en" }).title).toBe(`Result: Xã U, ${en}`);
  });

  it("tells two results of one year apart", () => {
    const { title } = comparisonDocument(compare(at({ month: 3 }), at({ quarter: 1 })));
    expect(title).toBe("So sánh: Xã U, tháng 3 năm 2024 và Xã U, quý I năm 2024");
  });

  it("is that of a plan's results, and the year alone where they differ", () => {
    const text = textOf(planDocument(planOf(card)));
    expect(text).toContain(
      "Trên cơ sở kết quả Chỉ số cải cách hành chính (PAR INDEX) tháng 3 năm 2024,",
    );
    expect(text).toContain("KẾT QUẢ THÁNG 3 NĂM 2024");
    expect(text).toContain("| Điểm tháng 3 năm 2024 |");
    const other = { ...at({ quarter: 4 }), set: { ...card.set, id: "other" } };
    const both = textOf(planDocument(planOf(card, other)));
    expect(both).toContain("KẾT QUẢ NĂM 2024");
    expect(both).toContain("Quý IV năm 2024: đạt ");
  });

  it("must be one for all units of a ranking", () => {
    const other = at({ month: 4 }, { unit: { id: "xa-v", name: "Xã V" } });
    expect(refusal(() => rankUnits([card, other]))).toEqual(["years-disagree"]);
    const same = at({ month: 3 }, { unit: { id: "xa-v", name: "Xã V" } });
    expect(rankUnits([card, same]).period).toEqual({ month: 3 });
  });
});

describe("rounds with names of their own", () => {
  it("are named with who gave them", () => {
    expect(textOf(scoreDocument(card))).toContain(
      "Vòng chấm: mới nhất hiện có, gồm tự đánh giá; thẩm định lần 1 (Sở Nội vụ); thẩm định lần 2 (Hội đồng thẩm định thị xã)",
    );
    const second = score(richSet, richSheet, { layer: "second" });
    expect(textOf(scoreDocument(second))).toContain(
      "Vòng chấm: thẩm định lần 2 (Hội đồng thẩm định thị xã)",
    );
    expect(textOf(gapsDocument(findGaps(second)))).toContain("điểm thẩm định lần 2:");
    const first = score(richSet, richSheet, { layer: "first" });
    expect(comparisonDocument(compare(first, second)).title).toBe(
      "So sánh: Xã U, tháng 3 năm 2024 (thẩm định lần 1) và Xã U, tháng 3 năm 2024 (thẩm định lần 2)",
    );
  });
});

describe("weights", () => {
  it("have a column where there are any", () => {
    const { columns, rows } = scoreTable(card);
    expect(columns.map(({ title }) => title)).toContain("Hệ số");
    expect(rows.map((row) => ("group" in row ? [] : [row[0], row[4]]))).toEqual([
      ["1", { number: "2" }],
      ["1.1", { number: "1.5" }],
      ["1.2", { number: "1" }],
      ["2", { number: "1" }],
    ]);
    const plain = score(
      smallSet([leaf("1", "1")], "1"),
      sheetOf([{ code: "1", self: { points: "1" } }]),
      { layer: "self" },
    );
    expect(scoreTable(plain).columns.map(({ title }) => title)).not.toContain("Hệ số");
    for (const table of [gapsTable(findGaps(card)), planTable(planOf(card))]) {
      expect(table.columns.map(({ title }) => title)).toContain("Hệ số");
      for (const row of table.rows) {
        expect("group" in row ? 0 : row.length).toBe(table.columns.length);
      }
    }
  });

  it("count in what a plan gains, so that its target is the maximum", () => {
    const [index] = planOf(card).indices;
    expect(index?.items.map(({ code, lost, gain, weight }) => [code, lost, gain, weight])).toEqual([
      ["1.1", "1.5", "1.5", "3"],
      ["2", "2", "2", undefined],
    ]);
    expect(index?.target).toMatchObject({ points: "20", percentage: "100.00" });
  });

  it("are in the sum of a plan's domains", () => {
    const text = textOf(planDocument(planOf(card)));
    expect(text).toContain("**Cộng các lĩnh vực** | **20** | **16,5** |  | **82,5%** | **3,5**");
  });
});

describe("points of a whole", () => {
  it("are marked, and planned for with the body of the domain", () => {
    const marked = "Cải cách thủ tục hành chính (điểm chung của cả mục)";
    const plan = planOf(card);
    for (const document of [scoreDocument(card), planDocument(plan)]) {
      expect(textOf(document)).toContain(marked);
    }
    expect(textOf(gapsDocument(findGaps(card)))).toContain("Điểm chung của cả mục, không có điểm");
    expect(plan.indices[0]?.items[1]).toMatchObject({
      code: "2",
      whole: true,
      responsible: "Trung tâm Phục vụ hành chính công",
    });
    expect(plan.indices[0]?.items[1]).not.toHaveProperty("needs");
  });

  it("find measures by the themes of the whole", () => {
    const plan = planRemediation([card], {
      start: "2025-01-02",
      due: "2025-11-28",
      calendar: vietnam2024To2026,
      measures: {
        id: "own",
        title: "Giải pháp",
        provenance: { status: "sample", instruments: [] },
        items: [{ key: "a", index: "par-index", title: "Thủ tục" }],
        measures: [{ key: "a1", item: "a", text: "Rà soát thủ tục", themes: ["procedures"] }],
      },
    });
    expect(plan.indices[0]?.items.map(({ code, measures }) => [code, measures])).toEqual([
      ["1.1", []],
      ["2", ["a1"]],
    ]);
  });
});

describe("a class that a condition withholds", () => {
  const sentence =
    "Đủ điểm xếp loại Tốt nhưng chưa đạt điều kiện: 2 Cải cách thủ tục hành chính đạt 6 điểm, cần từ 7 điểm";

  it("is told with the condition", () => {
    expect(card.class?.key).toBe("fair");
    for (const document of [scoreDocument(card), planDocument(planOf(card))]) {
      expect(textOf(document)).toContain(sentence);
    }
    expect(textOf(scoreDocument(card, { language: "en" }))).toContain(
      "Enough points for Good, but a condition is not met: 2 ",
    );
  });

  it("is withheld from the target of a plan that leaves the condition unmet", () => {
    const options = { start: "2025-01-02", due: "2025-11-28", calendar: vietnam2024To2026 };
    const low = planRemediation([card], { ...options, targets: { small: { "2": "6.5" } } });
    expect(low.indices[0]?.target.classes[0]?.class?.key).toBe("fair");
    expect(planOf(card).indices[0]?.target.classes[0]?.class?.key).toBe("good");
  });
});

describe("a remark", () => {
  it("has who made it and when behind it", () => {
    expect(textOf(scoreDocument(card))).toContain("Thiếu báo cáo (Tổ thẩm định, 12/04/2024)");
    const before = at({ month: 2 });
    expect(textOf(comparisonDocument(compare(before, card)))).toContain(
      "Thiếu báo cáo (Tổ thẩm định, 12/04/2024)",
    );
  });
});
