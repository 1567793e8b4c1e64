import { type Finding, finding } from "../finding.js";
import { cellAt, type Grid, lineOf, placeOf } from "../grid.js";
import { printedScaleFindings } from "./answer-numbers.js";
import type { FormColumn } from "./assign-columns.js";
import { type FormTable, readHeading, type Sought } from "./form-table.js";
import type { ReadForms } from "./read-forms.js";

/** An error where the row below the headings names the same questions again. */
export function headingTwice(
  { grid, headingRow }: FormTable,
  columns: readonly FormColumn[],
  sought: Sought,
): readonly Finding[] {
  const asked = columns.filter(({ question }) => question !== undefined);
  const isHeading = asked.every(({ at, question }) => {
    const says = readHeading(lineOf(cellAt(grid, headingRow + 1, at)), sought);
    return says.kind === "question" && says.match.question === question;
  });
  const [first] = asked;
  return first !== undefined && asked.length >= fewestHeadings && isHeading
    ? [finding("error", "heading-twice", placeOf(grid, headingRow + 1, first.at), {})]
    : [];
}

/** Questions from which a row that names each is no form that answers 1, 2, 3 by chance. */
const fewestHeadings = 3;

/** Errors where answers are numbers and the table prints another scale than the questionnaire's. */
export function scaleFindings(
  { grid, headingRow }: FormTable,
  columns: readonly FormColumn[],
  { numbered }: ReadForms,
): readonly Finding[] {
  const onScale = columns.filter(({ question }) => question?.isCriterion === true);
  const [first] = onScale;
  if (first?.question === undefined || !numbered.has(first.question.scope)) return [];
  const places = onScale.map(({ at }) => at);
  return printedScaleFindings(grid, headingRow, places, first.question);
}

/** Said last: how much of the table stands in the data. */
export function formsUsed(
  { grid, headingRow }: FormTable,
  columns: readonly FormColumn[],
  { forms }: ReadForms,
): Finding {
  const questions = columns.filter(({ question }) => question !== undefined).length;
  const answers = forms.reduce((sum, form) => sum + Object.keys(form.answers).length, 0);
  return finding("note", "forms-used", placeOf(grid, headingRow, 0), {
    forms: String(forms.length),
    questions: String(questions),
    answers: String(answers),
    blank: String(forms.length * questions - answers),
  });
}

/** The cell that a problem of the data comes from; "" where it comes from none. */
export function cellOf(
  pointer: string,
  grid: Grid,
  rows: readonly number[],
  columns: readonly FormColumn[],
): string {
  const [, list, index = "", part, key = ""] = pointer.split("/");
  const row = rows[Number(index)];
  if (list !== "forms" || row === undefined) return "";
  const code = key.replaceAll("~1", "/").replaceAll("~0", "~");
  const column = columns.find(({ told }) => (key === "" ? told.use === part : told.code === code));
  return placeOf(grid, row, column?.at ?? 0).path;
}
