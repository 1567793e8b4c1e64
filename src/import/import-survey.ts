import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { checkQuestionnaire } from "../survey/check-questionnaire.js";
import { questionnaireOutline } from "../survey/outlines.js";
import type { Questionnaire } from "../survey/questionnaire.js";
import { isFormsTemplate, readFormsTemplate } from "../template/read/read-forms-template.js";
import { type Finding, finding } from "./finding.js";
import type { Grid } from "./grid.js";
import { gridsOutline, surveyOptionsOutline, templateAnswersOutline } from "./outlines.js";
import { assignColumns } from "./survey-form/assign-columns.js";
import { findFormTable } from "./survey-form/find-form-table.js";
import { findFormRows } from "./survey-form/form-rows.js";
import { type FormTable, type Sought, soughtIn } from "./survey-form/form-table.js";
import type { ImportedSurvey } from "./survey-form/imported-survey.js";
import { answerReader, type ReaderOf } from "./survey-form/read-answer.js";
import { readSurvey } from "./survey-form/read-survey.js";
import type { SurveyImportOptions } from "./survey-form/survey-import-options.js";
import { headingTwice, scaleFindings } from "./survey-form/table-findings.js";
import { checkTold, type Told, toldBy } from "./survey-form/told.js";

/**
 * Reads the answers to a questionnaire from a template that was filled in (see `surveyTemplate` in
 * `chiso/spreadsheet`), from the export of a form, or from a sheet that they were typed into: a
 * question a column, a person a row. Columns are matched by the code or the wording
 * of a question, answers by the words or the keys of its options. What is not understood is an
 * error at its cell; names, e-mail addresses and times never come into the data.
 *
 * @param grids sheets of a spreadsheet, see `readXlsx` and `readCsv` in `chiso/spreadsheet`
 * @param options unit and year, and what a person answered of columns and answers; a template needs
 * none and has its own unit, year and number of forms handed out: of the options only `answers` and
 * `duplicates` count then
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
  options?: SurveyImportOptions | Pick<SurveyImportOptions, "answers" | "duplicates">,
): ImportedSurvey {
  const isTemplate =
    checkArguments({ grids: [grids, gridsOutline] }).length === 0 && isFormsTemplate(grids);
  refuse(
    checkArguments(
      { grids: [grids, gridsOutline], questionnaire: [questionnaire, questionnaireOutline] },
      [options, isTemplate ? templateAnswersOutline : surveyOptionsOutline],
    ),
  );
  refuse(checkQuestionnaire(questionnaire));
  const sought = soughtIn(questionnaire);
  if (isTemplate) {
    const { answers, duplicates } = options ?? {};
    refuse(
      checkTold({ ...(answers === undefined ? {} : { answers }) }, questionnaire, sought.questions),
    );
    return readFormsTemplate(grids, questionnaire, { answers, duplicates });
  }
  if (options === undefined) {
    return nothing(finding("error", "not-a-forms-template", { path: "" }, {}));
  }
  return importTable(grids, options as SurveyImportOptions, questionnaire, sought);
}

function importTable(
  grids: readonly Grid[],
  options: SurveyImportOptions,
  questionnaire: Questionnaire,
  sought: Sought,
): ImportedSurvey {
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
  const columns = assignColumns(table, sought, told);
  const asked = new Set(columns.columns.map(({ question }) => question?.code));
  const { unit, year, issued, duplicates } = options;
  const known = {
    table,
    columns,
    rows: findFormRows(table, columns.columns, questionnaire.base === "everyone-asked"),
    missing: sought.questions
      .map(({ code }) => code)
      .filter((code) => !asked.has(code) && !told.without.has(code)),
    duplicates,
    about: { unit, year, ...(issued === undefined ? {} : { issued }) },
  };
  return readSurvey(known, questionnaire, readerOf, (read) => [
    ...headingTwice(table, columns.columns, sought),
    ...scaleFindings(table, columns.columns, read),
  ]);
}
