/** Brings a grid to the reader as its layout says: as it is, or through the bytes of a file. */
import type { Grid, GridCell } from "../../src/entries/import.js";
import { readXlsx, type SheetCell, writeXlsx } from "../../src/entries/spreadsheet.js";
import { carriers } from "./carriers/carriers.js";
import type { PrintedTable } from "./carriers/printed-table.js";
import type { Layout } from "./layout.js";
import { randomOf } from "./random.js";

/**
 * The sheets that the reader gets.
 *
 * @param seed for what the program that writes the file does one way or the other
 */
export async function carry(
  table: PrintedTable,
  layout: Layout,
  seed: number,
): Promise<readonly Grid[]> {
  const rows = table.rows.map((row) => row.map((cell) => spell(cell, layout)));
  const pages = layout["frame"] === "second-sheet" ? [firstPage] : [];
  const spelled = [...pages, { ...table, rows }] as const;
  const { carrier = "" } = layout;
  if (carrier === "xlsx") {
    return accepted(await readXlsx(await writeXlsx({ sheets: spelled.map(toSheet) })));
  }
  const program = carriers[carrier];
  return program === undefined ? spelled : accepted(await program(spelled, randomOf(seed)));
}

/** A page before the one with the table. */
const firstPage: PrintedTable = {
  name: "Mở đầu",
  rows: [["Hướng dẫn sử dụng bảng"], ["Điền vào cột trống"]],
  merges: [],
  formulas: [],
  top: 0,
  end: 0,
};

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
