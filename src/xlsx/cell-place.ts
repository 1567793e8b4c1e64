import type { GridRange } from "../grid/grid.js";
import { limits } from "../grid/limits.js";

/** Row and column of a cell, counted from 1, as spreadsheets name them; `undefined` for no name. */
export function placeOfName(
  name: string,
): { readonly row: number; readonly column: number } | undefined {
  let at = 0;
  let column = 0;
  for (; at < name.length && isBetween(name, at, 65, 90); at += 1) {
    column = column * 26 + name.charCodeAt(at) - 64;
  }
  const letters = at;
  let row = 0;
  for (; at < name.length && isBetween(name, at, 48, 57); at += 1) {
    row = row * 10 + name.charCodeAt(at) - 48;
  }
  const digits = at - letters;
  const isName = at === name.length && letters > 0 && letters <= 3 && digits > 0 && digits <= 7;
  return isName ? { row, column } : undefined;
}

/**
 * Column of a cell of a row, counted from 1; 0 for a name that is none, or of another row.
 *
 * @param row its number as the file writes it
 */
export function columnInRow(name: string, row: string): number {
  const letters = name.length - row.length;
  if (letters < 1 || letters > 3 || !name.endsWith(row)) return columnElsewhere(name, row);
  let column = 0;
  for (let at = 0; at < letters; at += 1) {
    if (!isBetween(name, at, 65, 90)) return columnElsewhere(name, row);
    column = column * 26 + name.charCodeAt(at) - 64;
  }
  return column;
}

// "A01" is a cell of the row 1 too.
function columnElsewhere(name: string, row: string): number {
  const place = placeOfName(name);
  return place?.row === Number(row) ? place.column : 0;
}

function isBetween(text: string, at: number, low: number, high: number): boolean {
  const code = text.charCodeAt(at);
  return code >= low && code <= high;
}

/** "XFD1048576:XFD1048576" */
const longestReference = 21;

/** The cells of a reference such as "A1:B2", as far as a grid can reach. */
export function rangeOfReference(reference: string): GridRange | undefined {
  const [from, to] = reference.slice(0, longestReference).split(":").map(placeOfName);
  if (from === undefined || to === undefined) return undefined;
  return {
    top: from.row - 1,
    left: from.column - 1,
    bottom: Math.min(to.row - 1, limits.rows),
    right: Math.min(to.column - 1, limits.columns),
  };
}
