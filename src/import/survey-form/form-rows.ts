import { type Finding, finding } from "../finding.js";
import { cellName, type Grid, lineOf, placeOf } from "../grid.js";
import type { FormColumn } from "./assign-columns.js";
import type { FormTable } from "./form-table.js";
import { isFilled } from "./is-filled.js";
import { totalOfForms } from "./patterns/headings.js";
import { rowsAndMore } from "./words.js";

/** The rows of a table that are forms. */
export interface FormRows {
  /** Counted from 0. */
  readonly rows: readonly number[];
  readonly findings: readonly Finding[];
}

/**
 * Tells forms from totals and notes below them. Rows without a time, an id or a running number
 * behind the last that has one, and rows behind an empty one where no row has any, are asked about.
 */
export function findFormRows(
  { grid, headingRow }: FormTable,
  columns: readonly FormColumn[],
  countsEveryone: boolean,
): FormRows {
  const asked = columns.filter(({ question }) => question !== undefined).map(({ at }) => at);
  const signs = columns.filter(({ other }) => other !== undefined && other !== "personal");
  const holds = (row: number, at: number): boolean => isFilled(grid.rows[row]?.[at]);
  const hasSign = (row: number): boolean => signs.some(({ at }) => holds(row, at));
  const below = grid.rows.map((_, row) => row).slice(headingRow + 1);
  const lastSigned = below.reduce((last, row) => (hasSign(row) ? row : last), headingRow);
  const rows: number[] = [];
  const unsure: number[] = [];
  const empty: number[] = [];
  const findings: Finding[] = [];
  let gap = false;
  for (const row of below) {
    const first = grid.rows[row]?.findIndex(isFilled) ?? -1;
    if (first < 0) {
      gap = true;
      continue;
    }
    const isAsked = asked.includes(first);
    const text = isAsked ? "" : lineOf(grid.rows[row]?.[first] ?? null);
    if (totalOfForms.test(text)) {
      findings.push(finding("warning", "row-not-read", placeOf(grid, row, first), { text }));
    } else if (!asked.some((at) => holds(row, at))) empty.push(row);
    else if (lastSigned === headingRow ? gap : row > lastSigned) unsure.push(row);
    else rows.push(row);
  }
  findings.push(
    ...ofRows("error", "row-may-be-no-form", unsure, grid),
    ...ofRows(countsEveryone ? "error" : "warning", "form-without-answers", empty, grid),
  );
  return { rows, findings };
}

/** A finding that names rows, the first ten of them. */
export function ofRows(
  severity: "error" | "warning",
  code: "row-may-be-no-form" | "form-without-answers",
  rows: readonly number[],
  grid: Grid,
): readonly Finding[] {
  const [first] = rows;
  if (first === undefined) return [];
  const named = rows.slice(0, namedRows).map((row) => String(row + 1));
  const words = rowsAndMore(named.join(", "), rows.length - named.length);
  const column = grid.rows[first]?.findIndex(isFilled) ?? 0;
  return [
    finding(severity, code, { path: `${grid.name}!${cellName(first, column)}` }, { rows: words }),
  ];
}

const namedRows = 10;
