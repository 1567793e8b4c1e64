/** The same file as a criteria set and as a filled sheet of it, whatever codes the set was given. */
import { describe, expect, it } from "vitest";
import {
  type CriteriaTableOptions,
  type Grid,
  importCriteriaTable,
  importScoreSheet,
} from "../../../src/entries/import.js";
import type { CriteriaSet } from "../../../src/entries/index.js";

type Row = readonly (string | number | null)[];

const options: CriteriaTableOptions = {
  id: "vi-du",
  index: "par-index",
  title: "Ví dụ",
  appliesTo: "xã",
  period: { from: "2025-01-01" },
};

function gridOf(rows: readonly Row[]): readonly Grid[] {
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === "number" ? { number: String(cell) } : cell)),
  );
  return [{ name: "B", rows: cells, merges: [], formulas: [] }];
}

function setOf(rows: readonly Row[]) {
  const { draft, findings } = importCriteriaTable(gridOf(rows), options);
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  if (draft === null) throw new Error("no set was read");
  return { draft, findings };
}

function read(rows: readonly Row[], set: CriteriaSet) {
  const unit = { id: "vi-du", name: "Xã Ví Dụ" };
  const { sheet, findings } = importScoreSheet(gridOf(rows), set, { unit, year: 2025 });
  return {
    points: (sheet?.entries ?? []).map(({ code, self }) => `${code} ${self?.points}`),
    asked: findings.flatMap(({ severity, code, path }) =>
      severity === "error" ? [`${code} ${path}`] : [],
    ),
  };
}

const head: Row = ["TT", "Tiêu chí", "Điểm tối đa", "Điểm tự chấm"];

// The numbers begin again below sections without a number, and so do the titles.
const table: readonly Row[] = [
  head,
  [null, "CẢI CÁCH THỂ CHẾ", 8, null],
  ["1", "Kế hoạch", 2, 1],
  ["2", "Thực hiện", 6, null],
  ["2.1", "Kế hoạch", 2, 2],
  ["2.2", "Báo cáo", 4, 3],
  [null, "CẢI CÁCH THỦ TỤC", 9, null],
  ["1", "Thực hiện", 5, null],
  ["1.1", "Kế hoạch", 2, 0.5],
  ["1.2", "Báo cáo", 3, 2.5],
  ["2", "Kế hoạch", 4, 4],
];

describe("the same file as set and as filled sheet", () => {
  it("reads back where made codes are the numbers of other rows", () => {
    const { draft } = setOf(table);
    expect(read(table, draft)).toEqual({
      points: ["1.1 1", "1.2.1 2", "1.2.2 3", "2.1.1 0.5", "2.1.2 2.5", "2.2 4"],
      asked: [],
    });
  });

  it("reads back without any numbers, in the order of the set", () => {
    const bare = table.map(([, ...cells], at) => [at === 0 ? "TT" : null, ...cells]);
    const { draft } = setOf(table);
    expect(read(bare, draft).points).toEqual(read(table, draft).points);
  });

  it("reads back where criteria of one name follow each other beside columns of levels", () => {
    const levels: readonly Row[] = [
      ["Lĩnh vực", "Tiêu chí", "Tiêu chí thành phần", "Điểm tối đa", "Điểm tự chấm"],
      ["Thể chế", "Văn bản", "Kế hoạch", 3, 1],
      ["Thể chế", "Văn bản", "Kế hoạch", 1, 1],
      ["Thể chế", "Tuyên truyền", "Kế hoạch", 5, 4],
      ["Thủ tục", "Văn bản", "Kế hoạch", 3, 2],
    ];
    const { draft } = setOf(levels);
    expect(draft.domains.map(({ title }) => title)).toEqual(["Thể chế", "Thủ tục"]);
    expect(read(levels, draft)).toEqual({
      points: ["1.1.1 1", "1.1.2 1", "1.2.1 4", "2.1.1 2"],
      asked: [],
    });
  });

  it("does not go by the order where the codes say another one", () => {
    const twins: readonly Row[] = [
      head,
      ["1", "Thể chế", 4, null],
      ["1.1", "Kế hoạch", 2, 1],
      ["1.2", "Kế hoạch", 2, 2],
    ];
    const [, section = [], first = [], second = []] = twins;
    const { draft } = setOf(twins);
    expect(read(twins, draft).points).toEqual(["1.1 1", "1.2 2"]);
    expect(read([head, section, second, first], draft).points).toEqual(["1.2 2", "1.1 1"]);
  });
});

describe("a part of the file", () => {
  const without = (...left: readonly number[]): readonly Row[] =>
    table.filter((_, at) => !left.includes(at));

  it("is read in the sections that are open, not by the code of another section", () => {
    const { draft } = setOf(table);
    expect(read(without(1, 2, 3, 4, 5), draft)).toEqual({
      points: ["2.1.1 0.5", "2.1.2 2.5", "2.2 4"],
      asked: [],
    });
    expect(read(without(2, 10), draft)).toEqual({
      points: ["1.2.1 2", "1.2.2 3", "2.1.1 0.5", "2.1.2 2.5"],
      asked: [],
    });
  });

  it("asks for a row of which criteria only their order would tell", () => {
    const dashes: readonly Row[] = [
      head,
      ["1", "Thể chế", 4, null],
      ["-", "Kế hoạch", 2, 1],
      ["-", "Kế hoạch", 2, 2],
    ];
    const { draft } = setOf(dashes);
    expect(read(dashes, draft)).toEqual({ points: ["1.1 1", "1.2 2"], asked: [] });
    expect(read(dashes.slice(0, 3), draft).asked).toEqual(["row-ambiguous B!A3"]);
  });

  it("asks where a number may be of two sections that are open", () => {
    const nested: readonly Row[] = [
      head,
      [null, "THỂ CHẾ", 9, null],
      ["1", "Thực hiện", 6, null],
      ["1.1", "Báo cáo", 3, 3],
      ["1.2", "Kế hoạch", 3, 2],
      ["2", "Kế hoạch", 3, 1],
    ];
    const { draft } = setOf(nested);
    expect(read(nested, draft).points).toEqual(["1.1.1 3", "1.1.2 2", "1.2 1"]);
    const cut = nested.filter((_, at) => at !== 4);
    expect(read(cut, draft).asked).toEqual(["row-ambiguous B!A5"]);
  });
});

describe("points below what the rule of their own table gives", () => {
  const columns: Row = ["TT", "Tiêu chí", "Điểm tối đa", "Cách chấm", "Điểm tự chấm"];
  const rule = "Trừ 1 điểm/lần vi phạm, tối đa trừ 2 điểm";
  const filled = (sum: number | null, total: number | null = null): readonly Row[] => [
    columns,
    ["1", "Thể chế", 7, null, sum],
    ["1.1", "Kỷ luật", 4, rule, 1.5],
    ["1.2", "Kế hoạch", 3, null, 3],
    [null, "Tổng cộng", 7, null, total],
  ];
  const kinds = (set: CriteriaSet) =>
    set.domains.flatMap(({ children = [] }) =>
      children.map((node) => (node.children === undefined ? node.rule.kind : "branch")),
    );

  it.each([
    ["a parent", filled(4.5)],
    ["the total", filled(null, 4.5)],
  ])("leave the rule to a person where %s proves them, and say so", (_, rows) => {
    const { draft, findings } = setOf(rows);
    expect(kinds(draft)).toEqual(["points", "points"]);
    const [told] = findings.filter(({ code }) => code === "rule-not-read");
    expect(told).toMatchObject({ severity: "warning", path: "B!D3" });
    expect(told?.message.vi).toContain("1,5 điểm ở E3, đúng với tổng của bảng, thấp hơn mức");
    expect(told?.message.en).toContain("the 1.5 points in E3");
    expect(read(rows, draft)).toEqual({ points: ["1.1 1.5", "1.2 3"], asked: [] });
  });

  it.each([
    ["nothing", filled(null)],
    ["a sum that differs", filled(5)],
  ])("are asked for where %s proves them", (_, rows) => {
    const { draft } = setOf(rows);
    expect(kinds(draft)).toEqual(["deduction", "points"]);
    expect(read(rows, draft).asked).toContain("points-below-lowest B!E3");
  });

  it("leave a rule that can give them as it is", () => {
    const rows = filled(5.5).map((row) => row.map((cell) => (cell === 1.5 ? 2.5 : cell)));
    expect(kinds(setOf(rows).draft)).toEqual(["deduction", "points"]);
  });
});
