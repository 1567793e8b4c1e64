import { parseSurveyData } from "../../survey/parse-survey-data.js";
import type { Questionnaire } from "../../survey/questionnaire.js";
import { type Finding, finding, findingOf, hasErrors } from "../finding.js";
import { placeOf } from "../grid.js";
import type { FormColumns } from "./assign-columns.js";
import type { FormRows } from "./form-rows.js";
import type { FormTable } from "./form-table.js";
import { formulaAnswers } from "./formula-answers.js";
import type { ImportedSurvey } from "./imported-survey.js";
import type { ReaderOf } from "./read-answer.js";
import { type ReadForms, readForms } from "./read-forms.js";
import { findRepeatedForms } from "./repeated-forms.js";
import type { SurveyImportOptions } from "./survey-import-options.js";
import { cellOf, formsUsed } from "./table-findings.js";

/** A table of which every column and row is known. */
export interface KnownTable {
  readonly table: FormTable;
  readonly columns: FormColumns;
  readonly rows: FormRows;
  /** Codes of questions that should have a column and have none. */
  readonly missing: readonly string[];
  readonly duplicates: SurveyImportOptions["duplicates"];
  /** What the data say besides forms: unit, year, forms handed out. */
  readonly about: Readonly<Record<string, unknown>>;
  /** Cells of what the data say besides forms, by JSON Pointer. */
  readonly places?: ReadonlyMap<string, string>;
}

/** Reads the forms of a table into survey data, with all that is wrong by its cell. */
export function readSurvey(
  known: KnownTable,
  questionnaire: Questionnaire,
  readerOf: ReaderOf,
  ofHeadings: (read: ReadForms) => readonly Finding[],
): ImportedSurvey {
  const { table, duplicates, about, places } = known;
  const { grid, headingRow } = table;
  const { columns, findings: ofColumns } = known.columns;
  const repeated = findRepeatedForms(grid, known.rows.rows, columns, duplicates);
  const isLeftOut = (row: number): boolean => duplicates === "first" && repeated.rows.has(row);
  const rows = known.rows.rows.filter((row) => !isLeftOut(row));
  const read = readForms(grid, rows, columns, readerOf, known.missing);
  const lacksWeights =
    questionnaire.weighting === "per-form" &&
    columns.every(({ told: { use } }) => use !== "weight");
  const { id, version } = questionnaire;
  const parsed = parseSurveyData(
    {
      ...about,
      questionnaire: { id, version },
      // The weights that are missing are told once, not for each form.
      forms: lacksWeights ? [] : read.forms,
    },
    questionnaire,
  );
  const problems = parsed.ok ? [] : parsed.problems;
  const findings = [
    ...ofColumns,
    ...(lacksWeights
      ? [finding("error", "weight-without-column", placeOf(grid, headingRow, 0), {})]
      : []),
    ...ofHeadings(read),
    ...known.rows.findings,
    ...repeated.findings,
    ...formulaAnswers(grid, rows, columns),
    ...read.findings,
    ...problems.map((one) =>
      findingOf(one, places?.get(one.path) ?? cellOf(one.path, grid, rows, columns)),
    ),
    formsUsed(table, columns, read),
  ];
  return {
    data: parsed.ok && !hasErrors(findings) ? parsed.value : null,
    columns: columns.map((column) => column.told),
    findings,
  };
}
