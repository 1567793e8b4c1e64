import type { GridCell } from "../../src/entries/import.js";
import { readXlsx, type SheetCell, writeXlsx } from "../../src/entries/spreadsheet.js";

/** What an officer writes into the workbook of a plan. */
export interface OfficerEdits {
  /** Cells of the rows of criteria: by the text of the heading, of the first sheet that has the code. */
  readonly rows?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Fields of the sheets below: by the end of their key. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Whether every row is ticked. */
  readonly ticksAll?: true;
}

// A tick box is no cell of this workbook.
function cellOf(value: GridCell): SheetCell | null {
  return value === null || typeof value === "boolean" ? null : { look: "bare", value };
}

/** The bytes of a workbook after an officer filled it in and saved it. */
export async function filledIn(
  bytes: Uint8Array,
  { rows = {}, fields = {}, ticksAll }: OfficerEdits,
): Promise<Uint8Array> {
  const read = await readXlsx(bytes);
  if (!read.ok) throw new Error("the workbook was not read");
  const sheets = read.grids.map((grid) => {
    const headings = (grid.rows[3] ?? []).map((cell) => String(cell ?? ""));
    const isTasks = headings[0] === "Mã";
    const tick = headings.indexOf("Duyệt");
    return {
      name: grid.name,
      columns: [{ width: 20 }],
      rows: grid.rows.map((row, at) => {
        const code = String(row[0] ?? "");
        const cells = Array.from({ length: Math.max(row.length, 17) }, (_, column) => {
          const value = row[column] ?? null;
          if (!isTasks) {
            const field = Object.entries(fields).find(([end]) => code.endsWith(end));
            return column === 2 && field !== undefined ? field[1] : value;
          }
          if (at < 4 || row[2] == null) return value;
          if (column === tick && ticksAll === true) return "x";
          return rows[code]?.[headings[column] ?? ""] ?? value;
        });
        return cells.map(cellOf);
      }),
    };
  });
  return writeXlsx({ sheets });
}
