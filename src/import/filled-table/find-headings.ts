import { deepestHeading } from "../deepest-heading.js";
import { filledAcross, type Grid, lineOf } from "../grid.js";
import { isPointsRole } from "../heading-role.js";
import { roleOfHeading } from "../role-of-heading.js";
import { rolesOfColumns } from "./role-of-column.js";
import type { FilledTable } from "./table.js";
import { isUnitName } from "./unit-names.js";

/** Rows that headings may go on in below the first. */
const moreHeadings = 2;

/**
 * Finds the headings of a filled table: the row, with those that belong to it, that says most; it
 * must name the criteria and have a column of points, of a layer or of a unit.
 *
 * @param units names that a heading may have without saying that it is a unit
 */
export function findHeadings(grid: Grid, units: readonly string[] = []): FilledTable | undefined {
  let best: { readonly table: FilledTable; readonly score: number } | undefined;
  for (let row = 0; row < Math.min(grid.rows.length, deepestHeading); row += 1) {
    const table = headingsAt(grid, row);
    const score = scoreOf(table, units);
    if (score > (best?.score ?? 0)) best = { table, score };
  }
  return best?.table;
}

/** The headings that begin at a row. */
export function headingsAt(grid: Grid, row: number): FilledTable {
  const rows = [textsOf(grid, row)];
  while (rows.length <= moreHeadings && goesOn(grid, row + rows.length, rows)) {
    rows.push(textsOf(grid, row + rows.length));
  }
  const width = Math.max(...rows.map(({ length }) => length));
  const outer = rows.map((texts, at) =>
    at + 1 < rows.length ? spread(texts, rows[at + 1]) : texts,
  );
  const headings = Array.from({ length: width }, (_, column) => {
    const texts = outer.map((line) => line[column] ?? "").filter((text) => text !== "");
    return texts.filter((text, at) => text !== texts[at - 1]);
  });
  return { grid, headingRow: row, firstRow: row + rows.length, headings };
}

function textsOf(grid: Grid, row: number): readonly string[] {
  return Array.from(filledAcross(grid, row), (cell) => lineOf(cell ?? null));
}

// A heading over several columns that was not merged stands over the first of them.
function spread(upper: readonly string[], lower: readonly string[] = []): readonly string[] {
  const filled = [...upper];
  for (let column = 1; column < lower.length; column += 1) {
    const isOpen = (filled[column] ?? "") === "" && (lower[column] ?? "") !== "";
    if (isOpen && (lower[column - 1] ?? "") !== "") filled[column] = filled[column - 1] ?? "";
  }
  return filled;
}

// A row belongs to the headings when a merged cell hangs into it or stands over it, or when it
// names points under columns whose criteria are left open.
function goesOn(grid: Grid, row: number, above: readonly (readonly string[])[]): boolean {
  const texts = textsOf(grid, row);
  const last = above.at(-1) ?? [];
  const own = texts.filter((text, column) => text !== "" && text !== last[column]);
  if (own.length === 0 || own.some((text) => /^[-+]?[\d(]/.test(text))) return false;
  const isMerged = grid.merges.some(
    ({ top, bottom, left, right }) =>
      (top < row && bottom >= row && top >= row - above.length) ||
      (top === row - 1 && bottom === row - 1 && right > left),
  );
  if (isMerged) return true;
  const isCriterion = texts.some(
    (text, column) =>
      text !== "" && ["title", "order", "code"].includes(roleOfHeading(last[column] ?? "") ?? ""),
  );
  const roles = own.map(roleOfHeading);
  return !isCriterion && roles.some((role) => role !== undefined && isPointsRole(role));
}

function scoreOf(table: FilledTable, units: readonly string[]): number {
  const first = textsOf(table.grid, table.headingRow);
  // A title over the table is one text, merged or not.
  if (new Set(first.filter((text) => text !== "")).size < 2) return 0;
  if (first.some((text) => /^[-+]?\d{1,3}(?:[.,]\d+)*$/.test(text))) return 0;
  const roles = rolesOfColumns(table.headings, units);
  const has = (test: (role: (typeof roles)[number]) => boolean): boolean => roles.some(test);
  if (!roles.some(({ role }, at) => role === "title" && first[at] !== "")) return 0;
  if (!has(({ role }) => role !== undefined && isPointsRole(role))) return 0;
  const distinct = new Set(roles.flatMap(({ role }) => (role === undefined ? [] : [role])));
  const named = new Set(table.headings.flat().filter(isUnitName));
  return distinct.size + named.size;
}
