/** Brings a grid to the reader as its layout says: as it is, or through the bytes of a file. */
import type { Grid, GridCell } from "../../src/import.js";
import { readCsv, readXlsx, type SheetCell, writeXlsx } from "../../src/spreadsheet.js";
import type { Layout } from "./layout.js";
import { textOf } from "./text-of.js";

/** The sheets that the reader gets. */
export async function carry(grid: Grid, layout: Layout): Promise<readonly Grid[]> {
  const spelled = { ...grid, rows: grid.rows.map((row) => row.map((cell) => spell(cell, layout))) };
  const page = {
    name: "Mở đầu",
    rows: [["Hướng dẫn sử dụng bảng"], ["Điền vào cột trống"]],
    merges: [],
    formulas: [],
  };
  const grids = layout["frame"] === "second-sheet" ? [page, spelled] : [spelled];
  switch (layout["carrier"]) {
    case "xlsx":
      return accepted(await readXlsx(await writeXlsx({ sheets: grids.map(toSheet) })));
    case "csv-semicolon":
      return accepted(readCsv(toCsv(spelled, ";"), "bang.csv"));
    case "csv-comma":
      return accepted(readCsv(toCsv(spelled, ","), "bang.csv"));
    default:
      return grids;
  }
}

function accepted(read: Awaited<ReturnType<typeof readXlsx>>): readonly Grid[] {
  if (!read.ok) throw new Error(JSON.stringify(read.findings));
  return read.grids;
}

function spell(cell: GridCell, { letters }: Layout): GridCell {
  if (typeof cell !== "string") return cell;
  if (letters === "decomposed") return cell.normalize("NFD");
  return letters === "hard-spaces" ? ` ${cell.replaceAll(/ (?=\p{Ll})/gu, "\u00A0")} ` : cell;
}

function toSheet({ name, rows, merges }: Grid) {
  const width = Math.max(...rows.map((row) => row.length));
  return {
    name,
    columns: Array.from({ length: width }, () => ({ width: 20 })),
    rows: rows.map((row, top) =>
      row.map((value, left): SheetCell | null => {
        if (value === null || typeof value === "boolean") return null;
        const block = merges.find((one) => one.top === top && one.left === left);
        const span = block === undefined ? {} : { span: block.right - block.left + 1 };
        return { value, look: "text", ...span };
      }),
    ),
  };
}

function toCsv({ rows }: Grid, separator: string): string {
  const width = Math.max(...rows.map((row) => row.length));
  const line = (row: readonly GridCell[]): string =>
    Array.from(
      { length: width },
      (_, at) => `"${textOf(row[at] ?? null).replaceAll('"', '""')}"`,
    ).join(separator);
  return rows.map((row) => `${line(row)}\r\n`).join("");
}
