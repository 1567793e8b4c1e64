/** Every number of a workbook against the result it shows, read by another library. */
import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import readExcelFile from "read-excel-file/node";
import { beforeAll, describe, expect, it } from "vitest";
import { gapsDocument, rankingDocument } from "../../src/entries/report.js";
import {
  documentWorkbook,
  planWorkbook,
  readXlsx,
  scoreWorkbook,
  type Workbook,
  writeXlsx,
} from "../../src/entries/spreadsheet.js";
import * as sets from "../../src/indices/criteria-sets.js";
import {
  type CriteriaSet,
  diSu2024,
  findGaps,
  planRemediation,
  type RemediationPlan,
  rankUnits,
  type Scorecard,
  type ScoreSheet,
  score,
  vietnam2024To2026,
  walkScores,
} from "../support/library.js";
import { richSet, richSheet } from "../support/rich-sheet.js";
import { convert, soffice } from "../support/soffice.js";

type Cells = readonly (readonly unknown[])[];

async function open(file: Uint8Array): Promise<ReadonlyMap<string, Cells>> {
  const sheets = await readExcelFile(Buffer.from(file));
  return new Map(sheets.map(({ sheet, data }) => [sheet, data as Cells]));
}

const cards: Scorecard[] = [];
let plan: RemediationPlan;

beforeAll(() => {
  for (const name of ["par-index", "dti", "mass-mobilisation"]) {
    const file = new URL(`../../fixtures/di-su-2023/${name}.json`, import.meta.url);
    const sheet = JSON.parse(readFileSync(file, "utf8")) as ScoreSheet;
    const set = Object.values(sets as Record<string, CriteriaSet>).find(
      ({ id }) => id === sheet.set.id,
    );
    cards.push(score(set as CriteriaSet, sheet, { layer: "best-known" }));
  }
  plan = planRemediation(cards as [Scorecard], {
    start: "2024-03-15",
    due: "2024-11-30",
    calendar: vietnam2024To2026,
    measures: diSu2024,
  });
});

/** The file as a program without the stored results would find it. */
function withoutResults(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  for (const [name, content] of Object.entries(parts)) {
    if (!name.startsWith("xl/worksheets/")) continue;
    const bare = strFromU8(content).replaceAll(/<\/f><v>[^<]*<\/v>/g, "</f>");
    parts[name] = strToU8(bare);
  }
  return zipSync(parts);
}

describe("scoreWorkbook", () => {
  it("shows every node as the scorecard has it", async () => {
    for (const card of cards) {
      const rows = (await open(await writeXlsx(scoreWorkbook(card)))).get("Kết quả") ?? [];
      const body = rows.slice(3, -1);
      const nodes = [...walkScores(card)].map(({ node }) => node);
      expect(body.map((row) => [row[0], row[2], row[3], row[5]])).toEqual(
        nodes.map((node) => [
          node.code,
          Number(node.applicableMax),
          node.points === null ? null : Number(node.points),
          node.percentage === null ? null : Number(node.percentage),
        ]),
      );
      const total = rows.at(-1) ?? [];
      expect([total[2], total[3]]).toEqual([Number(card.applicableMax), Number(card.basePoints)]);
      expect(total[4]).toBe(Number(findGaps(card).lost));
    }
  });
});

/** A set with weights on two levels and a whole domain. */
const weighted = score(richSet, richSheet, { layer: "best-known" });
describe("weights in a workbook", () => {
  it("are in the formulas of a score workbook, which give the scorecard's figures", () => {
    const [sheet] = scoreWorkbook(weighted).sheets;
    const rows = sheet?.rows ?? [];
    expect(rows[2]?.map((cell) => cell?.value)).toContain("Hệ số");
    expect(rows[2]?.map((cell) => cell?.value)).toContain("Nhận xét");
    const total = rows
      .at(-1)
      ?.slice(2, 5)
      .map((cell) => cell?.value);
    expect(total).toEqual([
      { formula: "ROUND(SUM(C4*F4,C7),9)", result: weighted.applicableMax },
      { formula: "ROUND(SUM(D4*F4,D7),9)", result: weighted.basePoints },
      { formula: "ROUND(SUM(E4*F4,E7),9)", result: findGaps(weighted).lost },
    ]);
    let count = 0;
    for (const row of rows) {
      for (const cell of row) {
        const value = cell?.value;
        if (typeof value !== "object" || value === null || !("formula" in value)) continue;
        expect(workedOut(value.formula, rows)).toBe(Number(value.result));
        count += 1;
      }
    }
    expect(count).toBe(6);
  });
});

/** ROUND(SUM(…),n) over cells and products of two cells, worked out over the rows. */
function workedOut(formula: string, rows: Workbook["sheets"][number]["rows"]): number {
  const [, terms = "", digits = ""] = /^ROUND\(SUM\((.*)\),(\d+)\)$/.exec(formula) ?? [];
  const cell = (name: string): number => {
    const value = rows[Number(name.slice(1)) - 1]?.[name.charCodeAt(0) - 65]?.value;
    if (typeof value !== "object" || value === null) return 0;
    if ("formula" in value) return workedOut(value.formula, rows);
    return "number" in value ? Number(value.number) : Number.NaN;
  };
  const sum = terms.split(",").reduce(
    (total, term) =>
      total +
      term
        .split("*")
        .map(cell)
        .reduce((a, b) => a * b, 1),
    0,
  );
  return Number(sum.toFixed(Number(digits)));
}

describe("a workbook", () => {
  const workbooks = (): Readonly<Record<string, Workbook>> => ({
    score: scoreWorkbook(cards[0] as Scorecard),
    weightedScore: scoreWorkbook(weighted),
  });

  it.runIf(soffice !== undefined)(
    "has formulas that a spreadsheet program works out to the same figures",
    async () => {
      for (const workbook of Object.values(workbooks())) {
        const file = await writeXlsx(workbook);
        const stored = await open(file);
        const worked = await open(convert(withoutResults(file), "xlsx", "xlsx"));
        for (const sheet of workbook.sheets) {
          const formulas = sheet.rows.flatMap((row, at) =>
            row.flatMap((cell, column) =>
              typeof cell?.value === "object" && cell.value !== null && "formula" in cell.value
                ? [[at, column] as const]
                : [],
            ),
          );
          const at = (cells: ReadonlyMap<string, Cells>): readonly unknown[] =>
            formulas.map(([row, column]) => cells.get(sheet.name)?.[row]?.[column]);
          expect(at(worked)).toEqual(at(stored));
        }
      }
    },
  );

  it("is the same, byte for byte, every time", async () => {
    const workbook = planWorkbook(plan, cards);
    expect(await writeXlsx(workbook)).toEqual(await writeXlsx(workbook));
  });

  it("holds texts that would harm a spreadsheet as texts", async () => {
    const texts = [
      "=1+1",
      "@SUM(A1)",
      "a\u0000b\u0008",
      "_x0041_",
      '<a> & "b"',
      "  hai dòng\nở đây",
      "\uD800",
    ];
    const rows = texts.map((value) => [{ value, look: "text" as const }]);
    const file = await writeXlsx({ sheets: [{ name: "A & B", columns: [{ width: 9 }], rows }] });
    const read = await readXlsx(file);
    expect(read.ok && read.grids[0]?.rows.map(([cell]) => cell)).toEqual([
      "=1+1",
      "@SUM(A1)",
      "ab",
      "_x0041_",
      '<a> & "b"',
      "  hai dòng\nở đây",
    ]);
    expect(read.ok && read.grids[0]?.name).toBe("A & B");
  });

  it("writes a number that a spreadsheet cannot hold as text", async () => {
    const number = "12345678901234567.25";
    const rows = [
      [
        { value: { number }, look: "number" as const },
        { value: { number: "0.1" }, look: "number" as const },
      ],
    ];
    const read = await readXlsx(
      await writeXlsx({ sheets: [{ name: "A", columns: [{ width: 9 }], rows }] }),
    );
    expect(read.ok && read.grids[0]?.rows[0]).toEqual([number, { number: "0.1" }]);
  });

  it("refuses a text that a cell cannot hold, by its cell, and keeps the longest that it can", async () => {
    const withText = (length: number): Workbook => ({
      sheets: [
        {
          name: "A",
          columns: [{ width: 9 }],
          rows: [[], [null, { value: "ă".repeat(length), look: "text" }]],
        },
      ],
    });
    const longest = await readXlsx(await writeXlsx(withText(32_767)));
    expect(longest.ok && String(longest.grids[0]?.rows[1]?.[1]).length).toBe(32_767);
    await expect(writeXlsx(withText(32_768))).rejects.toMatchObject({
      problems: [{ code: "cell-too-long", path: "/sheets/0/rows/1/1" }],
    });
  });

  it("can be made of any document with tables", async () => {
    const card = cards[0] as Scorecard;
    const gaps = await open(await writeXlsx(documentWorkbook(gapsDocument(findGaps(card)))));
    const [rows] = [...gaps.values()];
    const points = rows?.slice(-(findGaps(card).gaps.length + 1), -1).map((row) => row[0]);
    expect(points).toEqual(findGaps(card).gaps.map(({ code }) => code));
    const ranking = documentWorkbook(rankingDocument(rankUnits([card])));
    expect(ranking.sheets.every(({ name }) => name.length <= 31)).toBe(true);
    expect((await open(await writeXlsx(ranking))).size).toBe(ranking.sheets.length);
  });
});
