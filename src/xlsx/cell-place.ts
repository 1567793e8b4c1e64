import type { GridRange } from "../grid/grid.js";
import { limits } from "../grid/limits.js";

/** Row and column of a cell, counted from 1, as spreadsheets name them; `undefined` for no name. */
export function placeOfName(
  name: string,
): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(name) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  let column = 0;
  for (let at = 0; at < letters.length; at += 1) column = column * 26 + letters.charCodeAt(at) - 64;
  return { row: Number(digits), column };
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
