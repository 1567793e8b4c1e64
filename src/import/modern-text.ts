import { type Grid, type GridCell, placeOf } from "../grid/grid.js";
import { findOldFont } from "../grid/old-text/find-old-font.js";
import { modernText } from "../grid/old-text/judge-cell.js";
import { fromMojibake, isMojibake } from "../grid/old-text/mojibake.js";
import { type Finding, finding } from "./finding.js";
import type { ReadSpreadsheet } from "./read-spreadsheet.js";

/**
 * What was read, with its text in Unicode: text of old Vietnamese fonts (TCVN3, VNI) is converted,
 * and UTF-8 that was taken for another encoding is read again; a warning names the first cell.
 * Where that is not certain the file is refused, as its text would be garbage.
 */
export function inModernText(read: ReadSpreadsheet): ReadSpreadsheet {
  if (!read.ok) return read;
  const isGarbled = read.grids.some((grid) => holds(grid, isMojibake));
  const repaired: ChangedGrids = isGarbled
    ? changed(read.grids, (text) => (isMojibake(text) ? fromMojibake(text) : text))
    : { grids: read.grids, cells: [] };
  if (repaired.lost !== undefined) {
    return { ok: false, findings: [finding("error", "garbled-text", repaired.lost, {})] };
  }
  const found = findOldFont(repaired.grids);
  const converted =
    found === undefined
      ? { grids: repaired.grids, cells: [] }
      : changed(repaired.grids, (text, grid, row, column) =>
          found.isOld(grid, row, column, text) ? modernText(text, found.font.convert) : text,
        );
  const findings: readonly Finding[] = [
    ...read.findings,
    ...told(repaired.cells, (place, others) =>
      finding("warning", "garbled-text-repaired", place, { others }),
    ),
    ...told(converted.cells, (place, others) =>
      finding("warning", "old-font-converted", place, { font: found?.font.name ?? "", others }),
    ),
  ];
  return { ok: true, grids: converted.grids, findings };
}

interface Place {
  readonly path: string;
}

interface ChangedGrids {
  readonly grids: readonly Grid[];
  /** Cells that were changed. */
  readonly cells: readonly Place[];
  /** The first cell that could not be. */
  readonly lost?: Place;
}

function holds({ rows }: Grid, isWanted: (text: string) => boolean): boolean {
  return rows.some((cells) => cells.some((cell) => typeof cell === "string" && isWanted(cell)));
}

function changed(
  grids: readonly Grid[],
  change: (text: string, grid: Grid, row: number, column: number) => string | undefined,
): ChangedGrids {
  const cells: Place[] = [];
  let lost: Place | undefined;
  const changeCell = (cell: GridCell, grid: Grid, row: number, column: number): GridCell => {
    if (typeof cell !== "string") return cell;
    const text = change(cell, grid, row, column);
    if (text === cell) return cell;
    const place = placeOf(grid, row, column);
    if (text === undefined) lost ??= place;
    else cells.push(place);
    return text ?? cell;
  };
  const changedGrids = grids.map((grid) => ({
    ...grid,
    rows: grid.rows.map((row, at) => row.map((cell, column) => changeCell(cell, grid, at, column))),
  }));
  return { grids: changedGrids, cells, ...(lost === undefined ? {} : { lost }) };
}

function told(
  cells: readonly Place[],
  tell: (place: Place, others: string) => Finding,
): readonly Finding[] {
  const [first] = cells;
  return first === undefined ? [] : [tell(first, String(cells.length - 1))];
}
