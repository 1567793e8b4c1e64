/** Nothing of a template is lost in silence, and every text that a sheet may hold comes back. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Finding,
  type Grid,
  type GridCell,
  importScoreSheet,
} from "../../src/entries/import.js";
import {
  type CriteriaSet,
  checkScoreSheet,
  type ScoreSheet,
  type SheetEntry,
} from "../../src/entries/index.js";
import { readXlsx, scoreSheetTemplate, writeXlsx } from "../../src/entries/spreadsheet.js";
import { leaf, sheetOf, smallSet } from "../support/small-set.js";

const levels = {
  kind: "choice",
  options: [
    { key: "a", label: "Đạt", points: "1" },
    { key: "b", label: "Đạt", points: "2" },
    { key: "c", label: "Kém ", points: "0" },
  ],
} as const;
const children = [leaf("1.1", "2"), leaf("1.2", "2", { kind: "pass" }), leaf("1.3", "2", levels)];
const [first = leaf("1.1", "2"), ...others] = children;
const set: CriteriaSet = smallSet(
  [{ code: "1", title: "Một", max: "6", children: [first, ...others] }],
  "6",
  { bonus: { title: "Thưởng", max: "5" } },
);
const plain = sheetOf([{ code: "1.1", self: { points: "1" } }]);

async function gridsOf(sheet: ScoreSheet, own = set): Promise<readonly Grid[]> {
  const spreadsheet = await readXlsx(await writeXlsx(scoreSheetTemplate(own, { sheet })));
  if (!spreadsheet.ok) throw new Error(JSON.stringify(spreadsheet.findings));
  return spreadsheet.grids;
}

async function again(sheet: ScoreSheet): Promise<ScoreSheet | null> {
  expect(checkScoreSheet(set, sheet)).toEqual([]);
  const imported = importScoreSheet(await gridsOf(sheet), set);
  expect(imported.findings).toEqual([]);
  return imported.sheet;
}

type Change = (rows: GridCell[][]) => void;

/** The template with one of its sheets changed by a person. */
async function changed(name: string, change: Change, rename = name): Promise<readonly Grid[]> {
  return (await gridsOf(plain)).map((grid) => {
    if (grid.name !== name) return grid;
    const rows = grid.rows.map((row) => [...row]);
    change(rows);
    return { ...grid, name: rename, rows };
  });
}

const put =
  (row: number, column: number, cell: GridCell): Change =>
  (rows) => {
    const cells = rows[row] ?? [];
    while (cells.length < column) cells.push(null);
    cells[column] = cell;
    rows[row] = cells;
  };

const told = (findings: readonly Finding[]): readonly (readonly string[])[] =>
  findings.map(({ severity, code, path }) => [severity, code, path]);

const [info, scores, adjustments] = ["Thông tin", "Bảng chấm điểm", "Điểm cộng, trừ"] as const;

describe("a text of a sheet", () => {
  const texts = [
    "c  d",
    "  hai  khoảng\n  dòng 2 \ttab ",
    "tách\rdòng\r\nnữa",
    "điều khiển \u0001 và \u0085 và \u2028",
    "_x000D_ _x0041_ <b>&amp; ]]> '",
    "=1+1",
    "007",
    "tiếng".normalize("NFD"),
    "[]",
    "{}",
    'chiso:"tự gõ"',
    "chiso: không phải",
    "\uD800 lẻ",
    "\u200B",
    " ",
  ];

  it.each(texts)("comes back exactly: %j", async (text) => {
    const sheet = sheetOf(
      [
        { code: "1.1", self: { points: "1", remark: text }, evidence: [text, "- e"] },
        { code: "1.2", self: { notApplicable: text } },
      ],
      {
        unit: { id: "u", name: text, within: text },
        notEligible: text,
        adjustments: { self: { bonus: [{ reason: text, points: "1" }] } },
        provenance: { status: "sample", instruments: [], note: text },
      },
    );
    expect(await again(sheet)).toEqual(sheet);
  });

  it("comes back whatever it is", async () => {
    const words = fc.string({ minLength: 1, unit: "binary" });
    await fc.assert(
      fc.asyncProperty(words, fc.array(words), async (remark, evidence) => {
        const sheet = sheetOf([{ code: "1.1", self: { points: "1", remark }, evidence }]);
        expect(await again(sheet)).toEqual(sheet);
      }),
      { numRuns: 40 },
    );
  });

  it("stands as it is where a cell keeps it", async () => {
    const grids = await gridsOf(
      sheetOf([{ code: "1.1", self: { points: "1", remark: "Chậm  3 ngày;\n- tự nộp" } }]),
    );
    const cells = grids.flatMap(({ rows }) => rows.flat());
    expect(cells).toContain("Chậm  3 ngày;\n- tự nộp");
  });
});

describe("what is there and empty", () => {
  it.each<[string, Partial<SheetEntry>, Partial<ScoreSheet>]>([
    ["evidence", { evidence: [] }, {}],
    ["bonus", {}, { adjustments: { self: { bonus: [] } } }],
    ["a layer of bonus and penalty", {}, { adjustments: { self: {}, final: {} } }],
    ["bonus and penalty", {}, { adjustments: {} }],
  ])("comes back: %s", async (_name, entry, more) => {
    const sheet = sheetOf([{ code: "1.1", self: { points: "1" }, ...entry }], more);
    expect(await again(sheet)).toEqual(sheet);
  });

  it("comes back: an entry without a layer", async () => {
    const sheet = sheetOf([{ code: "1.1" }, { code: "1.2", evidence: ["a"] }]);
    expect(await again(sheet)).toEqual(sheet);
  });
});

describe("options with the same label", () => {
  it("are counted in the drop-down and come back", async () => {
    const lists = scoreSheetTemplate(set).sheets.flatMap(({ validations = [] }) =>
      validations.flatMap((one) => (one.kind === "list" ? [one.options] : [])),
    );
    expect(lists).toContainEqual(["Đạt (1)", "Đạt (2)", "Kém"]);
    for (const choice of ["a", "b", "c"]) {
      const sheet = sheetOf([{ code: "1.3", self: { declared: { choice } } }]);
      expect(await again(sheet)).toEqual(sheet);
    }
  });

  it("are not taken for one another", async () => {
    const grids = await changed(scores, (rows) => {
      const row = rows.findIndex((cells) => cells[1] === "declared/choice");
      put(row, 6, "Đạt")(rows);
    });
    expect(importScoreSheet(grids, set).findings.map(({ code }) => code)).toEqual([
      "unknown-option",
    ]);
  });
});

describe("a sheet of a template", () => {
  it("is known under another name", async () => {
    for (const name of [info, scores]) {
      const { sheet, findings } = importScoreSheet(
        await changed(name, () => undefined, "Sheet2"),
        set,
      );
      expect(findings).toEqual([]);
      expect(sheet).toEqual(plain);
    }
    const bonus = await changed(
      adjustments,
      (rows) => {
        rows[4] = [null, "Tự chấm", "Điểm cộng", "Sáng kiến", { number: "1" }];
      },
      "khác",
    );
    expect(importScoreSheet(bonus, set).sheet?.adjustments).toEqual({
      self: { bonus: [{ reason: "Sáng kiến", points: "1" }] },
    });
  });

  it("is missed", async () => {
    const grids = await gridsOf(plain);
    const without = (name: string) =>
      importScoreSheet(
        grids.filter((grid) => grid.name !== name),
        set,
      );
    expect(without(info).sheet).toBeNull();
    expect(told(without(info).findings)).toEqual([["error", "template-sheet-missing", ""]]);
    expect(without(scores).sheet).toBeNull();
    expect(told(without(scores).findings)).toEqual([["error", "template-sheet-missing", ""]]);
    expect(without(adjustments).sheet).toEqual(plain);
    expect(told(without(adjustments).findings)).toEqual([
      ["warning", "template-sheet-missing", ""],
    ]);
  });

  it("may not be there twice, and one more is told", async () => {
    const grids = await gridsOf(plain);
    const copy = grids.flatMap((grid) =>
      grid.name === scores ? [grid, { ...grid, name: "Bảng chấm điểm (2)" }] : [grid],
    );
    expect(told(importScoreSheet(copy, set).findings)).toEqual([
      ["error", "template-sheet-twice", "Bảng chấm điểm (2)"],
    ]);
    const more = [...grids, { name: "Nháp", rows: [["1.1", "2"]], merges: [], formulas: [] }];
    const { sheet, findings } = importScoreSheet(more, set);
    expect(sheet).toEqual(plain);
    expect(told(findings)).toEqual([["warning", "sheet-not-read", "Nháp"]]);
  });
});

describe("a cell that a template does not read", () => {
  const added: GridCell[] = [null, null, "1.9", "mới", { number: "2" }, null, null, "ghi chú"];
  it.each<[string, string, Change, readonly (readonly string[])[]]>([
    ["a remark on a row of a figure", scores, put(6, 7, "x"), [["warning", "cell-not-read", "H7"]]],
    ["evidence there", scores, put(6, 12, "x"), [["warning", "cell-not-read", "M7"]]],
    ["points above the headings", scores, put(1, 6, "5"), [["warning", "cell-not-read", "G2"]]],
    ["text behind the last column", scores, put(5, 13, "x"), [["warning", "cell-not-read", "N6"]]],
    ["a remark on a row of a branch", scores, put(4, 7, "x"), [["warning", "cell-not-read", "H5"]]],
    [
      "a row with a remark only",
      scores,
      (rows) => void rows.push(added),
      [
        ["warning", "cell-not-read", "H14"],
        ["note", "unmatched-row", "C14"],
      ],
    ],
    [
      "a row without a key",
      info,
      (rows) => void rows.push([null, "Ghi thêm", "5"]),
      [
        ["warning", "cell-not-read", "B11"],
        ["warning", "cell-not-read", "C11"],
      ],
    ],
    [
      "text above bonus and penalty",
      adjustments,
      put(2, 3, "x"),
      [["warning", "cell-not-read", "D3"]],
    ],
    ["text beside them", adjustments, put(5, 6, "x"), [["warning", "cell-not-read", "G6"]]],
  ])("is told: %s", async (_what, name, change, wanted) => {
    const { sheet, findings } = importScoreSheet(await changed(name, change), set);
    expect(sheet).toEqual(plain);
    expect(told(findings)).toEqual(
      wanted.map(([severity, code, cell]) => [severity, code, `${name}!${cell}`]),
    );
  });

  it("refuses a column that was put in", async () => {
    const grids = await changed(scores, (rows) => {
      for (const cells of rows) cells.splice(6, 0, null);
    });
    const { sheet, findings } = importScoreSheet(grids, set);
    expect(sheet).toBeNull();
    expect(told(findings)).toContainEqual(["error", "template-column-moved", `${scores}!G4`]);
  });

  it("refuses a sign where points belong", async () => {
    for (const sign of ["x", "-"]) {
      const { sheet, findings } = importScoreSheet(await changed(scores, put(5, 6, sign)), set);
      expect(sheet).toBeNull();
      expect(told(findings)).toEqual([["error", "not-a-number", `${scores}!G6`]]);
    }
  });

  it("says which leaf has lost its rows", async () => {
    const grids = await changed(scores, (rows) => {
      rows.splice(0, rows.length, ...rows.filter((cells) => cells[0] !== "1.2"));
    });
    const { sheet, findings } = importScoreSheet(grids, set);
    expect(sheet).toEqual(plain);
    expect(told(findings)).toEqual([["warning", "leaf-without-row", scores]]);
  });
});
