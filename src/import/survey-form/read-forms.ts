import type { SurveyForm } from "../../survey/survey-data.js";
import { inBoth, type LocalizedText, textIn } from "../../text/language.js";
import { type Finding, finding } from "../finding.js";
import { type Grid, type GridCell, lineOf, placeOf } from "../grid.js";
import { readFilledNumber } from "../read-number-cell.js";
import { shortened } from "../shortened.js";
import { AnswerNumbers } from "./answer-numbers.js";
import type { FormColumn } from "./assign-columns.js";
import { addCell, type CellList } from "./cell-list.js";
import { GroupingColumn } from "./grouping-column.js";
import type { Question } from "./questions.js";
import type { AnswerReader, ReaderOf } from "./read-answer.js";
import { UnknownAnswers } from "./unknown-answers.js";

/** Forms as they were read, each with its row. */
export interface ReadForms {
  readonly forms: readonly SurveyForm[];
  readonly findings: readonly Finding[];
  /** Scopes in which answers are plain numbers. */
  readonly numbered: ReadonlySet<string>;
}

/**
 * Reads the forms of a table; an answer that is not understood is told, and stands in no form.
 *
 * @param missing codes of questions that should have a column and have none
 */
export function readForms(
  grid: Grid,
  rows: readonly number[],
  columns: readonly FormColumn[],
  readerOf: ReaderOf,
  missing: readonly string[],
): ReadForms {
  const reader = new FormReader(grid, columns, readerOf, missing);
  const forms = rows.map((row) => reader.read(row));
  return { forms, findings: reader.findings(), numbered: reader.numbered() };
}

interface QuestionColumn {
  readonly at: number;
  readonly question: Question;
  readonly read: AnswerReader;
  readonly numbers: AnswerNumbers;
  readonly unknown: UnknownAnswers;
  readonly withoutOpinion: Map<string, CellList>;
}

class FormReader {
  readonly #grid: Grid;
  readonly #missing: readonly string[];
  readonly #questions: readonly QuestionColumn[];
  readonly #numbers = new Map<string, AnswerNumbers>();
  readonly #groupings: readonly GroupingColumn[];
  readonly #drawn: readonly GroupingColumn[];
  readonly #weight: number | undefined;
  readonly #findings: Finding[] = [];

  constructor(
    grid: Grid,
    columns: readonly FormColumn[],
    readerOf: ReaderOf,
    missing: readonly string[],
  ) {
    this.#grid = grid;
    this.#missing = missing;
    this.#questions = columns.flatMap(({ at, question }) => {
      if (question === undefined) return [];
      const numbers = this.#numbers.get(question.scope) ?? new AnswerNumbers();
      this.#numbers.set(question.scope, numbers);
      const read = readerOf(question.code);
      const unknown = new UnknownAnswers(question);
      return [{ at, question, read, numbers, unknown, withoutOpinion: new Map() }];
    });
    this.#groupings = columns.flatMap(({ at, told: { use, code } }) =>
      use === "grouping" && code !== undefined ? [new GroupingColumn(at, code)] : [],
    );
    this.#drawn = columns.flatMap(({ at, told: { use } }) =>
      use === "stratum" || use === "cluster" ? [new GroupingColumn(at, use)] : [],
    );
    this.#weight = columns.find(({ told }) => told.use === "weight")?.at;
  }

  read(row: number): SurveyForm {
    const cells = this.#grid.rows[row] ?? [];
    const answers = new Map<string, string>();
    const notUnderstood = new Set(this.#missing);
    for (const column of this.#questions) {
      const { at, question, read, numbers, unknown, withoutOpinion } = column;
      const cell = cells[at] ?? null;
      const reading = read(cell);
      if (reading.kind === "blank") continue;
      if (reading.kind === "unknown") {
        unknown.add(reading.text, row, at);
        notUnderstood.add(question.code);
        continue;
      }
      numbers.add(reading, cell, row, at);
      if (reading.by === "no-opinion") addCell(withoutOpinion, lineOf(cell), row, at);
      answers.set(question.code, reading.key);
    }
    // Whether these were asked is not known as long as the answer to their filter is not.
    for (const { question } of this.#questions) {
      if (notUnderstood.has(question.filter ?? "")) answers.delete(question.code);
    }
    const groups = this.#groupsOf(cells, row);
    const weight = this.#weightOf(cells, row);
    return {
      answers: Object.fromEntries(answers),
      ...(groups === undefined ? {} : { groups }),
      ...(weight === undefined ? {} : { weight }),
      ...this.#drawnAt(cells, row),
    };
  }

  findings(): readonly Finding[] {
    const grid = this.#grid;
    return [
      ...this.#questions.flatMap(({ question, unknown, withoutOpinion }) => [
        ...unknown.findings(grid),
        ...[...withoutOpinion].map(([text, list]) =>
          finding("note", "answer-as-no-opinion", placeOfList(grid, list, question), {
            text: shortened(text),
            label: labelOf(question, question.noOpinion),
            cells: list.words(),
          }),
        ),
      ]),
      ...[...this.#numbers.values()].flatMap((numbers) => numbers.findings(grid)),
      ...[...this.#groupings, ...this.#drawn].flatMap((column) => column.findings(grid)),
      ...this.#findings,
    ];
  }

  numbered(): ReadonlySet<string> {
    return new Set(
      [...this.#numbers].filter(([, { standAlone }]) => standAlone).map(([scope]) => scope),
    );
  }

  #groupsOf(cells: readonly GridCell[], row: number): Record<string, string> | undefined {
    const groups = this.#groupings.flatMap((grouping) => {
      const value = grouping.read(cells[grouping.at] ?? null, row);
      return value === "" ? [] : [[grouping.key, value] as const];
    });
    return groups.length === 0 ? undefined : Object.fromEntries(groups);
  }

  #drawnAt(cells: readonly GridCell[], row: number): Pick<SurveyForm, "stratum" | "cluster"> {
    return Object.fromEntries(
      this.#drawn.flatMap((column) => {
        const value = column.read(cells[column.at] ?? null, row);
        return value === "" ? [] : [[column.key, value] as const];
      }),
    );
  }

  #weightOf(cells: readonly GridCell[], row: number): string | undefined {
    if (this.#weight === undefined) return undefined;
    const read = readFilledNumber(
      cells[this.#weight] ?? null,
      placeOf(this.#grid, row, this.#weight),
    );
    if (read.problem !== undefined) this.#findings.push(read.problem);
    return read.problem === undefined ? (read.value ?? undefined) : undefined;
  }
}

function labelOf({ options }: Question, key: string | undefined): LocalizedText {
  const label = options.find((option) => option.key === key)?.label ?? "";
  return inBoth((language) => textIn(label, language));
}

function placeOfList(grid: Grid, { row, column }: CellList, { isCriterion, code }: Question) {
  return placeOf(grid, row, column, isCriterion ? code : undefined);
}
