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
