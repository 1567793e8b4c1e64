import type { Finding } from "../../import/finding.js";
import { type Grid, lineOf, placeOf } from "../../import/grid.js";
import type { FormColumn } from "../../import/survey-form/assign-columns.js";
import { type FormRows, ofRows } from "../../import/survey-form/form-rows.js";
import { isFilled } from "../../import/survey-form/is-filled.js";
import { movedHeadings, unreadCells } from "../../import/unread-cells.js";
import type { Questionnaire } from "../../survey/questionnaire.js";
import { inBoth } from "../../text/language.js";
import {
  type DrawnColumn,
  type FormsColumn,
  formsColumns,
  formsLayout,
} from "../layout/forms-layout.js";
import { formsHeadings } from "../layout/words.js";

/** The columns of a template, or why they are not where they were. */
export function readFormsColumns(
  grid: Grid,
  questionnaire: Questionnaire,
): { readonly columns: readonly FormColumn[] } | { readonly moved: readonly Finding[] } {
  const { headingRow, firstColumn } = formsLayout;
  const printed = (grid.rows[headingRow] ?? []).map(lineOf);
  const drawn = (["stratum", "cluster"] satisfies DrawnColumn[]).filter((use) =>
    Object.values(formsHeadings[use]).some((heading) => printed.includes(heading)),
  );
  const columns = formsColumns(questionnaire, drawn);
  const headings = new Map(
    columns.map(({ heading }, at) => [
      firstColumn + at,
      inBoth((language) => lineOf(heading[language])),
    ]),
  );
  const moved = movedHeadings(grid, headingRow, headings);
  if (moved.length > 0) return { moved };
  return {
    columns: columns.map((column, at) => {
      const place = { path: placeOf(grid, headingRow, firstColumn + at).path };
      return columnAt(column, firstColumn + at, place.path, printed[firstColumn + at] ?? "");
    }),
  };
}

function columnAt(column: FormsColumn, at: number, path: string, heading: string): FormColumn {
  const base = { path, heading };
  switch (column.use) {
    case "number":
      return { at, other: "id", told: { ...base, use: "respondent" } };
    case "grouping":
      return { at, told: { ...base, use: "grouping", code: column.key } };
    case "question": {
      const { question } = column;
      return { at, question, told: { ...base, use: "question", code: question.code } };
    }
    default:
      return { at, told: { ...base, use: column.use } };
  }
}

/** The rows of a template that hold a form; all that is beside them is told. */
export function readFormsRows(
  grid: Grid,
  columns: readonly FormColumn[],
  countsEveryone: boolean,
): FormRows {
  const { headingRow, firstColumn } = formsLayout;
  const end = firstColumn + columns.length;
  const asked = columns.filter(({ question }) => question !== undefined).map(({ at }) => at);
  const rows: number[] = [];
  const empty: number[] = [];
  const findings: Finding[] = [];
  for (let row = headingRow; row < grid.rows.length; row += 1) {
    const cells = grid.rows[row] ?? [];
    const isHeading = row === headingRow;
    findings.push(...unreadCells(grid, row, (at) => at >= firstColumn && at < end));
    if (isHeading || !cells.slice(firstColumn, end).some(isFilled)) continue;
    if (asked.some((at) => isFilled(cells[at]))) rows.push(row);
    else empty.push(row);
  }
  const severity = countsEveryone ? "error" : "warning";
  findings.push(...ofRows(severity, "form-without-answers", empty, grid));
  return { rows, findings };
}
