import { type Finding, finding } from "../finding.js";
import { cellAt, type Grid, lineOf } from "../grid.js";
import { type FormTable, readHeading, type Sought } from "./form-table.js";
import type { ReaderOf } from "./read-answer.js";

/** Rows in which headings are looked for. */
const headRows = 50;

/** A table of forms, and how much its headings name of the questions. */
interface Candidate extends FormTable {
  readonly named: number;
}

/**
 * The sheet with the forms and its heading row, or why there is none: no sheet names a question,
 * or more than one names many.
 *
 * @param told columns that the options name, counted from 0
 */
export function findFormTable(
  grids: readonly Grid[],
  sought: Sought,
  told: readonly number[],
  readerOf: ReaderOf,
): FormTable | { readonly problem: Finding } {
  const tables = grids
    .flatMap((grid) => candidateOf(grid, sought, told, readerOf))
    .sort((one, other) => other.named - one.named);
  const [best] = tables;
  if (best === undefined) {
    return { problem: finding("error", "no-question-column", { path: "" }, {}) };
  }
  const alike = tables.filter(({ named }) => named * 2 >= best.named);
  if (alike.length === 1) return best;
  const names = alike.map(({ grid }) => grid.name).join(", ");
  return { problem: finding("error", "forms-on-several-sheets", { path: "" }, { names }) };
}

// The row that names the most questions. Plain numbers are headings only where no row has words,
// in the first row of more than one cell: answers are numbers too.
function candidateOf(
  grid: Grid,
  sought: Sought,
  told: readonly number[],
  readerOf: ReaderOf,
): readonly Candidate[] {
  const worths = grid.rows
    .slice(0, headRows)
    .map((_, row) => worthOf(grid, row, sought, told, readerOf));
  const most = worths.reduce((best, count) => Math.max(best, count), 0);
  if (most > 0) return [{ grid, headingRow: worths.indexOf(most), named: most }];
  const first = grid.rows
    .slice(0, headRows)
    .findIndex((cells) => cells.filter((cell) => lineOf(cell) !== "").length > 1);
  const codes = (grid.rows[first] ?? []).filter(
    (cell) => readHeading(lineOf(cell), sought).kind === "question",
  );
  return codes.length === 0 ? [] : [{ grid, headingRow: first, named: codes.length }];
}

function worthOf(
  grid: Grid,
  row: number,
  sought: Sought,
  told: readonly number[],
  readerOf: ReaderOf,
): number {
  const worth = new Map<string, number>();
  for (const cell of grid.rows[row] ?? []) {
    const text = lineOf(cell);
    const says = readHeading(text, sought);
    if (says.kind === "ambiguous") worth.set(`"${text}`, byWords);
    if (says.kind !== "question") continue;
    const { question, fit } = says.match;
    if (readerOf(question.code)(cell).kind !== "unknown") continue;
    const before = worth.get(question.code) ?? 0;
    worth.set(question.code, Math.max(before, fit === "number" ? byNumber : byWords));
  }
  const ofTold = told.filter((at) => lineOf(cellAt(grid, row, at)) !== "").length * byWords;
  return [...worth.values()].reduce((sum, one) => sum + one, ofTold);
}

// A line above the table may begin with a number too.
const byWords = 2;
const byNumber = 1;
