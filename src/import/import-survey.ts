import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { checkQuestionnaire } from "../survey/check-questionnaire.js";
import { questionnaireOutline } from "../survey/outlines.js";
import { parseSurveyData } from "../survey/parse-survey-data.js";
import type { Questionnaire } from "../survey/questionnaire.js";
import type { SurveyData } from "../survey/survey-data.js";
import { type Finding, finding, findingOf, hasErrors } from "./finding.js";
import { type Grid, placeOf } from "./grid.js";
import { gridsOutline, surveyOptionsOutline } from "./outlines.js";
import { assignColumns } from "./survey-form/assign-columns.js";
import { findFormTable } from "./survey-form/find-form-table.js";
import { findFormRows } from "./survey-form/form-rows.js";
import { type FormTable, type Sought, soughtIn } from "./survey-form/form-table.js";
import { formulaAnswers } from "./survey-form/formula-answers.js";
import { answerReader, type ReaderOf } from "./survey-form/read-answer.js";
import { readForms } from "./survey-form/read-forms.js";
import { findRepeatedForms } from "./survey-form/repeated-forms.js";
import type { SurveyColumn, SurveyImportOptions } from "./survey-form/survey-import-options.js";
import { cellOf, formsUsed, headingTwice, scaleFindings } from "./survey-form/table-findings.js";
import { checkTold, type Told, toldBy } from "./survey-form/told.js";

/** Survey data as it was read from the export of a form. */
export interface ImportedSurvey {
  /** The data, without problems; `null` while any finding is an error. */
  readonly data: SurveyData | null;
  /** What each column was read as, in the order of the table. */
  readonly columns: readonly SurveyColumn[];
  /** What a person must know, each by its cell. */
  readonly findings: readonly Finding[];
}

/**
 * Reads the answers to a questionnaire from the export of a form, or from a sheet that they were
 * typed into: a question a column, a person a row. Columns are matched by the code or the wording
 * of a question, answers by the words or the keys of its options. What is not understood is an
 * error at its cell; names, e-mail addresses and times never come into the data.
 *
 * @param grids sheets of a spreadsheet, see `readXlsx` and `readCsv` in `chiso/spreadsheet`
 * @param options unit and year, and what a person answered of columns and answers
 * @returns the data, or `null` with every problem by its cell; nothing is guessed
 * @throws ChisoError for a questionnaire with problems, and for options that it does not have
 * @example
 * const rows = [
 *   ["Dấu thời gian", "1. Nơi ngồi chờ có đủ chỗ ngồi", "Câu 2"],
 *   ["12/11/2025 8:01:22", "Hài lòng", "5 - Rất hài lòng"],
 * ];
 * const grids = [{ name: "Phiếu", rows, merges: [], formulas: [] }];
 * const without = Array.from({ length: 20 }, (_, at) => String(at + 3));
 * const unit = { id: "vi-du", name: "Phường Ví Dụ" };
 * const { data } = importSurvey(grids, sipasWardSample, { unit, year: 2025, without });
 * data?.forms?.[0]?.answers // { "1": "4", "2": "5" }
 */
export function importSurvey(
  grids: readonly Grid[],
  questionnaire: Questionnaire,
  options: SurveyImportOptions,
): ImportedSurvey {
  refuse(
    checkArguments(
      { grids: [grids, gridsOutline], questionnaire: [questionnaire, questionnaireOutline] },
      [options, surveyOptionsOutline],
    ),
  );
  refuse(checkQuestionnaire(questionnaire));
  const sought = soughtIn(questionnaire);
  refuse(checkTold(options, questionnaire, sought.questions));
  const { sheet } = options;
  const chosen = sheet === undefined ? grids : grids.filter(({ name }) => name === sheet);
  if (chosen.length === 0 && sheet !== undefined) {
    const names = grids.map(({ name }) => name).join(", ");
    return nothing(finding("error", "no-such-sheet", { path: "" }, { name: sheet, names }));
  }
  const told = toldBy(options);
  const readers = new Map(
    sought.questions.map((question) => [question.code, answerReader(question, told.answers)]),
  );
  const readerOf: ReaderOf = (code) => readers.get(code) as ReturnType<typeof answerReader>;
  const table = findFormTable(chosen, sought, [...told.columns.keys()], readerOf);
  return "problem" in table
    ? nothing(table.problem)
    : readTable(table, { questionnaire, options, sought, told, readerOf });
}

function nothing(why: Finding): ImportedSurvey {
  return { data: null, columns: [], findings: [why] };
}

interface Request {
  readonly questionnaire: Questionnaire;
  readonly options: SurveyImportOptions;
  readonly sought: Sought;
  readonly told: Told;
  readonly readerOf: ReaderOf;
}

function readTable(table: FormTable, request: Request): ImportedSurvey {
  const { questionnaire, options, sought, told, readerOf } = request;
  const { grid, headingRow } = table;
  const { columns, findings: ofColumns } = assignColumns(table, sought, told);
  const found = findFormRows(table, columns, questionnaire.base === "everyone-asked");
  const repeated = findRepeatedForms(grid, found.rows, columns, options.duplicates);
  const isLeftOut = (row: number): boolean =>
    options.duplicates === "first" && repeated.rows.has(row);
  const rows = found.rows.filter((row) => !isLeftOut(row));
  const asked = new Set(columns.map(({ question }) => question?.code));
  const missing = sought.questions
    .map(({ code }) => code)
    .filter((code) => !asked.has(code) && !told.without.has(code));
  const read = readForms(grid, rows, columns, readerOf, missing);
  const lacksWeights = sought.isWeighted && columns.every(({ told: { use } }) => use !== "weight");
  const { id, version } = questionnaire;
  const parsed = parseSurveyData(
    {
      unit: options.unit,
      year: options.year,
      questionnaire: { id, version },
      ...(options.issued === undefined ? {} : { issued: options.issued }),
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
    ...headingTwice(table, columns, sought),
    ...scaleFindings(table, columns, read),
    ...found.findings,
    ...repeated.findings,
    ...formulaAnswers(grid, rows, columns),
    ...read.findings,
    ...problems.map((one) => findingOf(one, cellOf(one.path, grid, rows, columns))),
    formsUsed(table, columns, read),
  ];
  return {
    data: parsed.ok && !hasErrors(findings) ? parsed.value : null,
    columns: columns.map((column) => column.told),
    findings,
  };
}
