import { type Finding, finding } from "../finding.js";
import { cellName, type Grid, placeOf } from "../grid.js";
import type { FormColumn } from "./assign-columns.js";
import { CellList } from "./cell-list.js";

/**
 * Errors where some answers of a question are worked out by formulas and others are typed: a row
 * of formulas below the forms counts them.
 */
export function formulaAnswers(
  grid: Grid,
  rows: readonly number[],
  columns: readonly FormColumn[],
): readonly Finding[] {
  if (grid.formulas.length === 0) return [];
  const formulas = new Set(grid.formulas);
  return columns.flatMap(({ at, question }) => {
    if (question === undefined) return [];
    const workedOut = rows.filter((row) => formulas.has(cellName(row, at)));
    const [first, ...more] = workedOut;
    if (first === undefined || workedOut.length === rows.length) return [];
    const cells = new CellList(first, at);
    for (const row of more) cells.add(row, at);
    const { code, isCriterion } = question;
    const place = placeOf(grid, first, at, isCriterion ? code : undefined);
    return [finding("error", "answer-from-formula", place, { code, cells: cells.words() })];
  });
}
