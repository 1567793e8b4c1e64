import { chosenColumns, type RoleOfColumn } from "./choose-columns.js";
import { type ColumnRole, roleInSet } from "./column-roles.js";
import { deepestHeading } from "./deepest-heading.js";
import { type Finding, finding } from "./finding.js";
import type { FoundTable } from "./found-table.js";
import { cellAt, filledAcross, foldText, type Grid, lineOf, placeOf } from "./grid.js";
import { isPlanRole } from "./heading-role.js";
import { readNumbering } from "./numbering.js";
import { type ReadHeadings, readHeadings } from "./read-headings.js";
import { readMaximumText } from "./read-maximum-cell.js";
import { roleOfHeading } from "./role-of-heading.js";

/**
 * Finds the table of a spreadsheet: the row whose cells read most like headings, with a title and
 * one of the wanted columns; headings may stand over two rows.
 *
 * @param wanted roles of which one at least must be there
 */
export function findTable(
  grids: readonly Grid[],
  wanted: readonly ColumnRole[],
): FoundTable | undefined {
  let best: { read: ReadHeadings; score: number } | undefined;
  const others: FoundTable[] = [];
  for (const grid of grids) {
    let found: FoundTable | undefined;
    for (let row = 0; row < Math.min(grid.rows.length, deepestHeading); row += 1) {
      const read = readHeadings(grid, row);
      const { columns } = read.table;
      if (columns.title === undefined || isCriterion(grid, row)) continue;
      if (!wanted.some((role) => columns[role] !== undefined)) continue;
      found ??= read.table;
      const score = Object.keys(columns).length;
      if (best === undefined || score > best.score) best = { read, score };
    }
    if (found !== undefined) others.push(found);
  }
  if (best === undefined) return undefined;
  const { unread, roles } = best.read;
  const { table, repeats } = chosenColumns(best.read.table, roles);
  // Columns of points may repeat, for units side by side; who reads points looks at them.
  const points: readonly RoleOfColumn["role"][] = ["self", "appraised", "final", "points"];
  const readsPoints = wanted.some((role) => points.includes(role));
  const twice = repeats.filter(
    ({ column, role }) => hasCells(table, column) && (readsPoints || !points.includes(role)),
  );
  return {
    ...table,
    findings: [
      ...table.findings,
      ...unread.map(({ column, title, place }) => {
        const needsPerson = hasCells(table, column) && !isOfPlan(title);
        return finding(needsPerson ? "warning" : "note", "column-not-read", place, { title });
      }),
      ...untitledFindings(table),
      ...twice.map(({ column, role }) => twiceFinding(table, column, role)),
      ...others
        .filter(({ grid }) => grid !== table.grid)
        .map((other) => otherFinding(other, table)),
    ],
  };
}

// The wording of a criterion may read like headings; its number and its points do not.
function isCriterion(grid: Grid, row: number): boolean {
  return (grid.rows[row] ?? []).some((cell) => {
    const text = lineOf(cell);
    const isNumber = /\d/.test(text) && readNumbering(text) !== undefined;
    return isNumber || /^\d{1,3}(?:[.,]\d+)?$/.test(text) || /^[IVX]+\.?$/.test(text);
  });
}

// "Giải pháp khắc phục" says nothing of the criteria; whoever reads the points reads it.
function isOfPlan(title: string): boolean {
  const role = roleOfHeading(title);
  return role !== undefined && isPlanRole(role);
}

function otherFinding(other: FoundTable, { grid }: FoundTable): Finding {
  const parameters = { name: other.grid.name, chosen: grid.name };
  return finding("warning", "other-table", placeOf(other.grid, other.headingRow, 0), parameters);
}

// Text in a column that has no heading.
function untitledFindings(table: FoundTable): readonly Finding[] {
  const { grid, headingRow, firstRow } = table;
  const headings = filledAcross(grid, headingRow).map(lineOf);
  const below = firstRow - headingRow > 1 ? filledAcross(grid, headingRow + 1).map(lineOf) : [];
  const filled = new Set<number>();
  for (const cells of grid.rows.slice(firstRow)) {
    cells.forEach((cell, column) => {
      if (lineOf(cell) !== "") filled.add(column);
    });
  }
  return [...filled]
    .filter((column) => (headings[column] ?? "") === "" && (below[column] ?? "") === "")
    .filter((column) => !Object.values(table.columns).includes(column))
    .filter((column) => !table.levels.includes(column))
    .sort((left, right) => left - right)
    .map((column) =>
      finding("note", "column-not-read", placeOf(grid, headingRow, column), { title: "" }),
    );
}

function twiceFinding(table: FoundTable, column: number, role: ColumnRole): Finding {
  const { grid, headingRow, columns } = table;
  const titles = [headingRow, headingRow + 1].map((row) => lineOf(cellAt(grid, row, column)));
  const first = placeOf(grid, headingRow, columns[role] ?? 0).path;
  const title = titles[0] === "" ? (titles[1] ?? "") : (titles[0] ?? "");
  const severity = role === "max" && saysOtherwise(table, column) ? "error" : "warning";
  const place = placeOf(grid, headingRow, column);
  return finding(severity, "column-twice", place, { role: title, first });
}

// Two maxima of one criterion: for two kinds of unit, of two years, or of two tables side by side.
function saysOtherwise({ grid, firstRow, columns }: FoundTable, column: number): boolean {
  return grid.rows.slice(firstRow).some((cells) => {
    const [own, other] = [columns.max ?? column, column].map((one) =>
      readMaximumText(lineOf(cells[one] ?? null)),
    );
    return own !== undefined && other !== undefined && own !== other;
  });
}

// A heading that is merged over two columns heads an empty second one.
function hasCells({ grid, firstRow }: FoundTable, column: number): boolean {
  return grid.rows.some((cells, row) => row >= firstRow && lineOf(cells[column] ?? null) !== "");
}

/** True for a row that repeats the headings, as tables pasted from Word do on every page. */
export function repeatsHeadings(table: FoundTable, row: number): boolean {
  return repeatsRoles(table, row) || repeatsWords(table, row);
}

// A table below may head its columns in other words.
function repeatsRoles({ grid, columns }: FoundTable, row: number): boolean {
  // "Tối đa 19" stands beside a criterion.
  const says = (role: ColumnRole): boolean => {
    const text = columns[role] === undefined ? "" : lineOf(cellAt(grid, row, columns[role]));
    return !/\d/.test(text) && roleInSet(text) === role;
  };
  return says("title") && says("max") && !isCriterion(grid, row);
}

function repeatsWords(table: FoundTable, row: number): boolean {
  const own = Object.values(table.columns);
  const headings = Array.from(
    { length: table.firstRow - table.headingRow },
    (_, at) => table.headingRow + at,
  );
  return headings.some((heading) => {
    const filled = own.filter((column) => headingAt(table, heading, column) !== "");
    const same = filled.filter(
      (column) => headingAt(table, row, column) === headingAt(table, heading, column),
    );
    const needed = Math.min(2, filled.length);
    return filled.length > 0 && same.length >= needed && same.length >= filled.length - 1;
  });
}

function headingAt({ grid }: FoundTable, row: number, column: number): string {
  return foldText(lineOf(cellAt(grid, row, column)));
}

/** True for a row that numbers the columns in brackets, as every page of a Word table may: "(1) (2) (3)". */
export function numbersColumnsInBrackets(table: FoundTable, row: number): boolean {
  const cells = (table.grid.rows[row] ?? []).map(lineOf).filter((text) => text !== "");
  return cells.every((text) => /^\(\d+\)/.test(text)) && numbersColumns(table, row);
}

/** True for a row that numbers the columns: "(1) (2) (3)", "A B 1 2". */
export function numbersColumns(table: FoundTable, row: number): boolean {
  const texts = (table.grid.rows[row] ?? []).map(lineOf).filter((text) => text !== "");
  const isBracketed = texts.every((text) => text.startsWith("("));
  const cells = texts.map((text) => text.replace(/^\((.+)\)$/, "$1").replace(/\s?=.*$/, ""));
  const letters = cells.filter((text) => /^[A-Za-z]$/.test(text)).map((text) => text.toUpperCase());
  const run = cells.map((_, at) =>
    at < letters.length ? String.fromCharCode(65 + at) : String(at - letters.length + 1),
  );
  // "1 | 2" may be a criterion without a title; letters and brackets number columns only.
  const least = letters.length > 1 || isBracketed ? 2 : 3;
  return cells.length >= least && cells.every((text, at) => text.toUpperCase() === run[at]);
}
