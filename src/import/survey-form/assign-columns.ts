import { type Finding, finding } from "../finding.js";
import { cellAt, lineOf, placeOf } from "../grid.js";
import { type FormTable, type HeadingSays, readHeading, type Sought } from "./form-table.js";
import { isFilled } from "./is-filled.js";
import type { HeadingFit } from "./match-heading.js";
import { splitHeading } from "./match-heading.js";
import type { OtherUse } from "./other-use.js";
import { bareNumber } from "./patterns/headings.js";
import type { Question } from "./questions.js";
import type { SurveyColumn } from "./survey-import-options.js";
import type { Told } from "./told.js";

/** A column with what its cells are read as. */
export interface FormColumn {
  /** Counted from 0. */
  readonly at: number;
  readonly told: SurveyColumn;
  readonly question?: Question;
  readonly other?: OtherUse;
}

/** The columns of a table of forms, and what is not certain of them. */
export interface FormColumns {
  readonly columns: readonly FormColumn[];
  readonly findings: readonly Finding[];
}

interface Heading {
  readonly at: number;
  readonly text: string;
  readonly says: HeadingSays | { readonly kind: "told"; readonly code: string | null };
}

/** Gives every column its use; what a person told stands before what a heading says. */
export function assignColumns(
  table: FormTable,
  sought: Sought,
  { columns: told, without }: Told,
): FormColumns {
  const headings = headingsOf(table, sought, told);
  const findings: Finding[] = [];
  const place = (at: number, criterion?: string) =>
    placeOf(table.grid, table.headingRow, at, criterion);
  const numbersCount = headings.every((heading) => !contradictsNumbers(heading, sought));
  const chosen = new Map<number, Question>();
  for (const question of sought.questions) {
    const { code, titles, isCriterion } = question;
    const criterion = isCriterion ? code : undefined;
    const fitting = headings.filter(({ says }) => questionOf(says) === code);
    const best = bestOf(fitting, numbersCount);
    const [first, ...more] = best.columns;
    for (const { at } of more) {
      const parameters = { code, first: place(first?.at ?? 0).path };
      findings.push(finding("error", "question-twice", place(at, criterion), parameters));
    }
    if (first !== undefined && best.rank < ranks.number) chosen.set(first.at, question);
    if (first !== undefined && best.rank < ranks.number) continue;
    if (without.has(code)) continue;
    const [title = ""] = titles;
    findings.push(
      first === undefined
        ? finding("error", "question-without-column", place(0, criterion), { code, title })
        : finding("error", "question-by-number", place(first.at, criterion), {
            code,
            title,
            text: first.text,
          }),
    );
  }
  const columns = headings.map((heading): FormColumn => {
    const { path } = place(heading.at);
    return columnOf(heading, path, chosen.get(heading.at));
  });
  const asked = new Set(
    findings.filter(({ code }) => code !== "question-without-column").map(({ path }) => path),
  );
  headings.forEach((heading, index) => {
    const at = place(heading.at);
    const column = columns[index] as FormColumn;
    findings.push(...headingFindings(heading, column, at, asked.has(at.path)));
  });
  findings.push(...groupingsTwice(columns));
  return { columns, findings };
}

function headingsOf(
  { grid, headingRow }: FormTable,
  sought: Sought,
  told: ReadonlyMap<number, string | null>,
): readonly Heading[] {
  const width = grid.rows.reduce((most, { length }) => Math.max(most, length), 0);
  return Array.from({ length: width }, (_, at) => {
    const own = lineOf(cellAt(grid, headingRow, at));
    const text = own === "" ? lineOf(cellAt(grid, headingRow - 1, at)) : own;
    const code = told.get(at);
    const says = code === undefined ? readHeading(text, sought) : ({ kind: "told", code } as const);
    return { at, text, says };
  }).filter(({ at, text, says }) => text !== "" || says.kind === "told" || hasCells(grid.rows, at));
}

function hasCells(rows: FormTable["grid"]["rows"], at: number): boolean {
  return rows.some((row) => isFilled(row[at]));
}

const ranks: Readonly<Record<HeadingFit | "told" | "none", number>> = {
  told: 0,
  title: 1,
  code: 1,
  part: 2,
  number: 3,
  none: 4,
};

function bestOf(headings: readonly Heading[], numbersCount: boolean) {
  const rank = ({ text, says }: Heading): number => {
    if (says.kind === "told") return ranks.told;
    if (says.kind !== "question") return ranks.none;
    const { fit } = says.match;
    return fit === "code" && !numbersCount && bareNumber.test(text) ? ranks.number : ranks[fit];
  };
  const best = headings.reduce((least, one) => Math.min(least, rank(one)), ranks.none);
  return { rank: best, columns: headings.filter((one) => rank(one) === best) };
}

function questionOf(says: Heading["says"]): string | null {
  if (says.kind === "told") return says.code;
  return says.kind === "question" ? says.match.question.code : null;
}

// "4. Nơi ngồi chờ" of question 1, or "1. Họ và tên": the form counts its questions by itself.
function contradictsNumbers({ text, says }: Heading, { index }: Sought): boolean {
  if (says.kind === "question") return says.match.otherCode !== undefined;
  if (says.kind !== "other") return false;
  const { printed, words } = splitHeading(text);
  return words !== text && index.byCode(printed) !== undefined;
}

function columnOf({ at, text, says }: Heading, path: string, question?: Question): FormColumn {
  const base = { path, heading: text };
  if (question !== undefined) {
    const { code } = question;
    return { at, question, told: { ...base, use: "question", code, matchedBy: matchOf(says) } };
  }
  if (says.kind === "grouping") {
    return { at, told: { ...base, use: "grouping", code: says.key, matchedBy: "title" } };
  }
  if (says.kind === "told" && says.code !== null) {
    return { at, told: { ...base, use: "grouping", code: says.code, matchedBy: "told" } };
  }
  if (says.kind === "weight") return { at, told: { ...base, use: "weight" } };
  if (says.kind !== "other") return { at, told: { ...base, use: "not-read" } };
  const use = says.use === "personal" ? "personal" : "respondent";
  return { at, other: says.use, told: { ...base, use } };
}

function matchOf(says: Heading["says"]): NonNullable<SurveyColumn["matchedBy"]> {
  if (says.kind !== "question") return "told";
  const { fit } = says.match;
  return fit === "part" ? "part-of-heading" : fit === "title" ? "title" : "code";
}

function headingFindings(
  { text, says }: Heading,
  { told: { use, code = "" } }: FormColumn,
  place: ReturnType<typeof placeOf>,
  isAsked: boolean,
): readonly Finding[] {
  if (use === "personal") return [finding("note", "personal-column", place, { title: text })];
  if (use === "respondent") return [finding("note", "respondent-column", place, { title: text })];
  if (use === "question" && says.kind === "question") {
    const { fit, otherCode, question } = says.match;
    const [title = ""] = question.titles;
    if (fit === "part") {
      return [finding("warning", "question-by-part", place, { text, code, title })];
    }
    return otherCode === undefined
      ? []
      : [finding("warning", "question-by-words", place, { code, printed: otherCode })];
  }
  if (use !== "not-read" || says.kind === "told" || isAsked) return [];
  if (says.kind === "ambiguous") {
    const codes = says.match.among.map((one) => one.code).join(", ");
    return [finding("error", "question-ambiguous", place, { text, codes })];
  }
  return [finding("warning", "column-not-read", place, { title: text })];
}

function groupingsTwice(columns: readonly FormColumn[]): readonly Finding[] {
  const first = new Map<string, string>();
  return columns.flatMap(({ told: { use, code = "weight", path } }) => {
    if (use !== "grouping" && use !== "weight") return [];
    const before = first.get(`${use} ${code}`);
    if (before === undefined) first.set(`${use} ${code}`, path);
    return before === undefined
      ? []
      : [finding("error", "question-twice", { path }, { code, first: before })];
  });
}
