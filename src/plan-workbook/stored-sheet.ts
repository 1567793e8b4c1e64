import { cellAt, type Grid } from "../grid/grid.js";
import { textCell, type WorkbookSheet } from "../spreadsheet/workbook.js";

/** Name of the hidden sheet that keeps the plan, for the reader. */
export const storedSheetName = "chiso-ke-hoach";

/** Letters of one cell; a spreadsheet holds 32,767. */
const lettersOfCell = 30_000;

/** A document in cells of a hidden sheet. */
export function storedSheet(document: unknown): WorkbookSheet {
  const text = asciiJson(document);
  const parts = Array.from({ length: Math.ceil(text.length / lettersOfCell) }, (_, at) =>
    text.slice(at * lettersOfCell, (at + 1) * lettersOfCell),
  );
  return {
    name: storedSheetName,
    columns: [{ width: 20 }],
    rows: parts.map((part) => [textCell(part, "bare")]),
    isHidden: true,
  };
}

/** The document of a hidden sheet; nothing where it is no JSON any more. */
export function readStoredSheet(grid: Grid): unknown {
  const text = grid.rows.map((_, row) => cellAt(grid, row, 0) ?? "").join("");
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

// Without spaces and marks, which programs trim and compose as they like.
function asciiJson(document: unknown): string {
  return JSON.stringify(document).replaceAll(
    /[^!-~]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
