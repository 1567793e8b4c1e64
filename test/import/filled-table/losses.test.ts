/** Nothing of a filled table is lost in silence: what is not read is a finding with its cell. */
import { describe, expect, it } from "vitest";
import {
  type Finding,
  type Grid,
  type ImportedScoreSheet,
  importScoreSheet,
} from "../../../src/entries/import.js";
import type { CriteriaSet, LeafNode } from "../../../src/entries/index.js";
import { leaf, smallSet } from "../../support/small-set.js";

const unit = { id: "vi-du", name: "Xã Ví Dụ" };
const levels = {
  kind: "choice",
  options: [
    { key: "good", label: "Tốt", points: "2" },
    { key: "fair", label: "Khá", points: "1" },
    { key: "poor", label: "Kém", points: "0" },
  ],
} as const;

function setOf(more: Partial<LeafNode> = {}): CriteriaSet {
  const children = [
    leaf("1.1", "2", { kind: "points" }, { title: "Kế hoạch", ...more }),
    leaf("1.2", "2", { kind: "pass" }, { title: "Báo cáo" }),
    leaf("1.3", "2", levels, { title: "Xếp loại" }),
  ] as const;
  return smallSet([{ code: "1", title: "Lĩnh vực", max: "6", children }], "6", {
    notApplicable: "not-allowed",
  });
}

type Row = readonly (string | number | null)[];

function grid(rows: readonly Row[], more: Partial<Grid> = {}): Grid {
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === "number" ? { number: String(cell) } : cell)),
  );
  return { name: "B", rows: cells, merges: [], formulas: [], ...more };
}

function read(rows: readonly Row[], more: Partial<Grid> = {}, set = setOf()): ImportedScoreSheet {
  return importScoreSheet([grid(rows, more)], set, { unit, year: 2026 });
}

// How much of the table was used is said at the end of every reading.
const told = (findings: readonly Finding[]): readonly (readonly string[])[] =>
  findings
    .filter(({ code }) => code !== "table-used")
    .map(({ severity, code, path }) => [severity, code, path]);

const head: Row = ["TT", "Tiêu chí", "Điểm tối đa", "Điểm tự chấm"];
const twoLayers: Row = [...head, "Điểm thẩm định", "Ghi chú"];
const [plan, report, level]: readonly Row[] = [
  ["1.1", "Kế hoạch", 2, 1],
  ["1.2", "Báo cáo", 2, 2],
  ["1.3", "Xếp loại", 2, 1],
];
const rest: readonly Row[] = [report ?? [], level ?? []];
const all: readonly Row[] = [plan ?? [], ...rest];

describe("a score that belongs to no criterion", () => {
  it("is refused between the rows and below them", () => {
    const between = read([head, plan ?? [], [null, null, null, 1], ...rest]);
    expect(between.sheet).toBeNull();
    expect(told(between.findings)).toEqual([["error", "score-without-criterion", "B!D3"]]);
    const below = read([head, ...all, [null, null, null, 3]]);
    expect(told(below.findings)).toEqual([["error", "score-without-criterion", "B!D5"]]);
  });

  it("is a note where it is a word below the table, as under a signature", () => {
    const { sheet, findings } = read([head, ...all, [null, null, null, "CHỦ TỊCH"]]);
    expect(sheet?.entries).toHaveLength(3);
    expect(told(findings)).toEqual([["note", "note-under-table", "B!D5"]]);
  });
});

describe("a remark", () => {
  it("goes to the only layer that is filled in, else it is told", () => {
    const { sheet, findings } = read([
      twoLayers,
      ["1.1", "Kế hoạch", 2, 1, null, "giải trình A"],
      ["1.2", "Báo cáo", 2, null, null, "chưa làm vì B"],
      ["1.3", "Xếp loại", 2, "Khá", "Kém", "thiếu tài liệu"],
    ]);
    expect(sheet?.entries).toEqual([
      { code: "1.1", self: { points: "1", remark: "giải trình A" } },
      {
        code: "1.3",
        self: { declared: { choice: "fair" } },
        appraised: { declared: { choice: "poor" }, remark: "thiếu tài liệu" },
      },
    ]);
    expect(told(findings)).toEqual([["warning", "remark-not-kept", "B!F3"]]);
    expect(findings[0]?.message.vi).toContain("chưa làm vì B");
  });

  it("belongs to the points on its left", () => {
    const { sheet, findings } = read([
      [...head, "Lý do", "Điểm thẩm định", "Lý do"],
      ["1.1", "Kế hoạch", 2, 1, "A1", 1, "B1"],
      ["1.2", "Báo cáo", 2, 2, null, 1, "B2"],
      ["1.3", "Xếp loại", 2, null, "A3", 1, null],
    ]);
    expect(sheet?.entries).toEqual([
      {
        code: "1.1",
        self: { points: "1", remark: "A1" },
        appraised: { points: "1", remark: "B1" },
      },
      { code: "1.2", self: { points: "2" }, appraised: { points: "1", remark: "B2" } },
      { code: "1.3", appraised: { points: "1" } },
    ]);
    expect(told(findings)).toEqual([["warning", "remark-not-kept", "B!E4"]]);
  });

  it("beside its points comes before one that may be of any layer", () => {
    const { sheet, findings } = read([
      ["TT", "Tiêu chí", "Ghi chú", "Điểm tối đa", "Điểm tự chấm", "Lý do"],
      ["1.1", "Kế hoạch", "chung", 2, 1, "riêng"],
      ["1.2", "Báo cáo", "chung", 2, 2],
      ["1.3", "Xếp loại", null, 2, 1],
      [null, null, null, null, null, "Ngày 5 tháng 1"],
    ]);
    expect(sheet?.entries.map(({ self }) => self?.remark)).toEqual(["riêng", "chung", undefined]);
    expect(told(findings)).toEqual([
      ["warning", "remark-not-kept", "B!C2"],
      ["note", "note-under-table", "B!F5"],
    ]);
  });

  it("of the unit is not given to the appraiser, though it is the only column of remarks", () => {
    const { sheet } = read([
      [...head, "Lý do", "Điểm thẩm định"],
      ["1.1", "Kế hoạch", 2, 1, "A1", 1],
      ...rest,
    ]);
    expect(sheet?.entries[0]).toEqual({
      code: "1.1",
      self: { points: "1", remark: "A1" },
      appraised: { points: "1" },
    });
  });

  it("in a row without an entry is told", () => {
    const { findings } = read([
      twoLayers,
      ["1", "Lĩnh vực", 6, 4, null, "ghi chú lĩnh vực"],
      ...all,
      ["1.9", "Tiêu chí khác", 2, null, null, "rất quan trọng"],
    ]);
    expect(told(findings)).toContainEqual(["warning", "cell-not-read", "B!F2"]);
    expect(told(findings)).toContainEqual(["warning", "cell-not-read", "B!F6"]);
  });
});

describe("a column that is not read", () => {
  it("is a warning when it holds points", () => {
    const named = read([[...head, "Số liệu kê khai"], ...all.map((row) => [...row, 0.5])]);
    expect(told(named.findings)).toEqual([["warning", "column-not-read", "B!E1"]]);
    const untitled = read([head, ...all.map((row) => [...row, 0.5])]);
    expect(told(untitled.findings)).toEqual([["warning", "column-not-read", "B!E1"]]);
  });

  it("is to be checked when it holds words", () => {
    const words = read([[...head, "Văn bản"], ...all.map((row) => [...row, "số 5"])]);
    expect(told(words.findings)).toEqual([["warning", "column-not-read", "B!E1"]]);
  });

  it("is told apart by whole words", () => {
    const parts = read([["TT", "Tiêu chí", "Điểm từng phần", "Điểm tự chấm"], ...all]);
    expect(parts.sheet?.entries[0]?.self?.points).toBe("1");
    const doer = read([["TT", "Tiêu chí", "Điểm tối đa", "Đơn vị thực hiện tự chấm"], ...all]);
    expect(doer.sheet?.entries[0]?.self?.points).toBe("1");
  });
});

describe("evidence", () => {
  const heading: Row = [...head, "Tài liệu kiểm chứng"];
  const rows = (text: string): readonly Row[] => [heading, [...(plan ?? []), text], ...rest];

  it("is taken from a column that only says evidence, and this is told once", () => {
    const own = setOf({ evidence: ["Kế hoạch năm", "Báo cáo quý"] });
    const { sheet, findings } = read(rows("KH số 5\nBC số 6"), {}, own);
    expect(sheet?.entries[0]?.evidence).toEqual(["KH số 5", "BC số 6"]);
    expect(told(findings)).toEqual([["note", "evidence-assumed", "B!E1"]]);
    const unknown = read(rows("KH số 5"));
    expect(told(unknown.findings)).toEqual([["warning", "evidence-assumed", "B!E1"]]);
  });

  it("is not what the set itself asks for", () => {
    const own = setOf({ evidence: ["Kế hoạch năm", "Báo cáo quý"] });
    const { sheet, findings } = read(rows("Kế hoạch năm;\nBáo cáo quý."), {}, own);
    expect(sheet?.entries[0]).toEqual({ code: "1.1", self: { points: "1" } });
    expect(told(findings)).toEqual([]);
  });

  it("is kept for a leaf without points", () => {
    const { sheet } = read([
      [...head, "Minh chứng kèm theo"],
      ["1.1", "Kế hoạch", 2, null, "KH số 5"],
      ...rest,
    ]);
    expect(sheet?.entries[0]).toEqual({ code: "1.1", evidence: ["KH số 5"] });
  });
});

describe("a cell of points", () => {
  it("takes no sign for an empty one", () => {
    const { sheet, findings } = read([
      head,
      ["1.1", "Kế hoạch", "x", "x"],
      ["1.2", "Báo cáo", "-", "-"],
      ["1.3", "Xếp loại", 2, "…"],
    ]);
    expect(sheet).toBeNull();
    expect(told(findings)).toEqual([
      ["error", "sign-not-points", "B!D2"],
      ["error", "sign-not-points", "B!D3"],
      ["error", "sign-not-points", "B!D4"],
    ]);
  });

  it("that is merged over two leaves is told at the second", () => {
    const { sheet, findings } = read([head, plan ?? [], ["1.2", "Báo cáo", 2, null], level ?? []], {
      merges: [{ top: 1, bottom: 2, left: 3, right: 3 }],
    });
    expect(sheet?.entries.map(({ code }) => code)).toEqual(["1.1", "1.3"]);
    expect(told(findings)).toEqual([["warning", "score-merged", "B!D3"]]);
    expect(findings[0]?.message.vi).toContain("D2");
  });
});

describe("a printed sum", () => {
  it("is compared with the leaves, points from words among them", () => {
    const words: readonly Row[] = [
      plan ?? [],
      ["1.2", "Báo cáo", 2, "Đạt"],
      ["1.3", "Xếp loại", 2, "Khá"],
    ];
    const right = read([head, ["1", "Lĩnh vực", 6, 4], ...words, [null, "TỔNG CỘNG", 6, 4]]);
    expect(told(right.findings)).toEqual([]);
    const wrong = read([head, ["1", "Lĩnh vực", 6, 3], ...words, [null, "TỔNG CỘNG", 6, "5,5"]]);
    expect(told(wrong.findings)).toEqual([
      ["error", "total-differs", "B!D2"],
      ["error", "total-differs", "B!D6"],
    ]);
    expect(wrong.findings[1]?.message.vi).toBe(
      "Điểm ghi ở TỔNG CỘNG là 5,5, khác tổng 4 của các mục con (D3, D4, D5).",
    );
  });

  it("that cannot be read is told; one of a section is compared with it", () => {
    const rows = (whole: string, section: number): readonly Row[] => [
      head,
      ["1", "Lĩnh vực", 6, whole],
      ...all,
      [null, "Cộng mục I", 6, section],
      [null, "Tổng cộng", 6, 4],
    ];
    expect(told(read(rows("4/6", 4)).findings)).toEqual([]);
    expect(told(read(rows("đạt", 3)).findings)).toEqual([
      ["warning", "not-a-number", "B!D2"],
      ["error", "total-differs", "B!D6"],
    ]);
  });
});

describe("a sheet that is not there", () => {
  it("is the only finding", () => {
    const options = { unit, year: 2026, sheet: "Trang khác" };
    const { findings } = importScoreSheet([grid([head, ...all])], setOf(), options);
    expect(told(findings)).toEqual([["error", "no-such-sheet", ""]]);
    const none = importScoreSheet([grid([["a"]])], setOf(), { unit, year: 2026 });
    expect(told(none.findings)).toEqual([["error", "no-table", ""]]);
  });
});

it("a row without a code says so", () => {
  const { findings } = read([head, [null, "Kế hoạch", 2, 1], ...rest]);
  expect(findings[0]?.message).toEqual({
    vi: "Dòng không ghi mã được khớp theo tên với tiêu chí 1.1.",
    en: "The row without a code was matched to 1.1 by its title.",
  });
});
