/** A table is read alike, whatever program's file brings it. */
import { describe, expect, it } from "vitest";
import {
  type Finding,
  type Grid,
  importCriteriaTable,
  importScoreSheet,
  type ReadSpreadsheet,
} from "../../../src/entries/import.js";
import { readTables } from "../../../src/entries/spreadsheet.js";
import { linesOf } from "../../../src/grid/grid.js";
import { randomOf } from "../random.js";
import { type RandomTable, randomTable } from "../random-table.js";
import { setOptions, sheetOptions } from "../reader-options.js";
import { setDifferences } from "../set-differences.js";
import { sheetDifferences } from "../sheet-differences.js";
import { toCriteriaSet } from "../truth.js";
import { carriers, workbookCarriers } from "./carriers.js";
import { openpyxlFile } from "./openpyxl.js";
import type { PrintedTable } from "./printed-table.js";
import { numberIn } from "./workbook-parts.js";

const asked = process.env["CHISO_CARRIED"];
const tables = Number(asked ?? 300);
const seeds = Array.from({ length: tables }, (_, seed) => seed);

/** How a table is read: what it says, what a person is asked, and what differs from the truth. */
interface Reading {
  readonly said: unknown;
  readonly asks: readonly string[];
  readonly differences: readonly string[];
}

function readingOf(grids: readonly Grid[], table: RandomTable, isSet: boolean): Reading {
  const { set, unit, rounds } = table;
  if (!isSet) {
    const filledFor = toCriteriaSet(set);
    const { sheet, findings } = importScoreSheet(grids, filledFor, sheetOptions(unit));
    const differences = sheet === null ? [] : sheetDifferences(sheet, filledFor, rounds);
    return { said: sheet, asks: asksOf(findings), differences };
  }
  const { draft, findings } = importCriteriaTable(grids, setOptions);
  const differences = draft === null ? [] : setDifferences(draft, set);
  // Notes below a table stand beside each other in a workbook and below each other in a document.
  const said = draft === null ? null : { ...draft, provenance: undefined };
  return { said, asks: asksOf(findings), differences };
}

function asksOf(findings: readonly Finding[]): readonly string[] {
  return findings.filter(({ severity }) => severity === "error").map(({ code }) => code);
}

function printed(table: RandomTable): readonly (readonly [boolean, PrintedTable])[] {
  return [
    [true, table.criteria],
    [false, table.filled],
  ];
}

/** What a workbook holds, without what nobody sees of it: empty cells at the end, formulas. */
function contentOf({ rows, merges }: Grid): unknown {
  const filled = rows.map((row) => withoutEnd(row, (cell) => cell === null));
  const blocks = merges.map(({ top, left, bottom, right }) => [top, left, bottom, right].join());
  return { rows: withoutEnd(filled, (row) => row.length === 0), merges: blocks.sort() };
}

function withoutEnd<T>(list: readonly T[], isEmpty: (one: T) => boolean): readonly T[] {
  const fromEnd = [...list].reverse().findIndex((one) => !isEmpty(one));
  return fromEnd < 0 ? [] : list.slice(0, list.length - fromEnd);
}

function gridsOf(read: ReadSpreadsheet): readonly Grid[] {
  if (!read.ok) throw new Error(read.findings.map(({ path, code }) => `${path} ${code}`).join());
  return read.grids;
}

describe.each(Object.entries(workbookCarriers))("a workbook of %s", (_, carrier) => {
  it("holds the cells of the table, whatever stands around them", async () => {
    for (const seed of seeds) {
      for (const [, table] of printed(randomTable(seed))) {
        const [read] = gridsOf(await carrier([table], randomOf(seed)));
        expect(read === undefined ? undefined : contentOf(read), `seed ${seed}`).toEqual(
          contentOf(table),
        );
      }
    }
  });
});

describe("a table in text or in a document", () => {
  const others = Object.entries(carriers).filter(([name]) => !(name in workbookCarriers));
  // One of them for each table in the usual run, all of them in one that is asked for.
  const carriersOf = (seed: number) =>
    others.filter((_, at) => asked !== undefined || at === seed % others.length);

  it("is read as the plain one where that needs no question, and never wrongly", async () => {
    const unequal: string[] = [];
    for (const seed of seeds) {
      const table = randomTable(seed);
      // Neither text nor a document has dates as cells.
      if (table.layout["codes"] === "date-cells") continue;
      for (const [isSet, one] of printed(table)) {
        const plain = readingOf([one], table, isSet);
        for (const [name, carrier] of carriersOf(seed)) {
          const grids = gridsOf(await carrier([one], randomOf(seed)));
          const read = readingOf(grids, table, isSet);
          if (!isAsGood(read, plain)) unequal.push(`${name} ${isSet ? "set" : "sheet"} ${seed}`);
        }
      }
    }
    expect(unequal).toEqual([]);
  });

  // A question about the plain table, such as a signature below its points, may need no answer here.
  function isAsGood(read: Reading, plain: Reading): boolean {
    if (plain.asks.length > 0) return read.asks.length > 0 || read.differences.length === 0;
    return read.asks.length === 0 && isSame(read.said, plain.said);
  }

  function isSame(one: unknown, other: unknown): boolean {
    return JSON.stringify(one) === JSON.stringify(other);
  }
});

describe("formulas that were never worked out", () => {
  it("are named cell by cell, and nothing is read", async () => {
    for (const seed of seeds.slice(0, 40)) {
      const { criteria } = randomTable(seed);
      const random = randomOf(seed);
      const cells = criteria.rows.flatMap((row, at) =>
        row.flatMap((cell, column) => {
          const isPlain = numberIn(cell) !== undefined && linesOf(cell) !== "";
          return isPlain && random.chance(30) ? [nameOf(at, column)] : [];
        }),
      );
      if (cells.length === 0) continue;
      const read = await readTables(openpyxlFile([criteria], random, new Set(cells)), "a.xlsx");
      expect(read.ok).toBe(false);
      expect(read.findings.map(({ code, path }) => `${code} ${path}`)).toEqual(
        cells.map((cell) => `formula-without-value Bảng!${cell}`),
      );
    }
  });

  function nameOf(row: number, column: number): string {
    return `${String.fromCharCode(65 + column)}${row + 1}`;
  }
});
