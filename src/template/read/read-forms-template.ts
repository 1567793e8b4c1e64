import { yearOf } from "../../dates/civil-date.js";
import { type Finding, finding } from "../../import/finding.js";
import { cellAt, type Grid, lineOf } from "../../import/grid.js";
import type { ImportedSurvey } from "../../import/survey-form/imported-survey.js";
import { questionsOf } from "../../import/survey-form/questions.js";
import { type AnswerReader, answerReader } from "../../import/survey-form/read-answer.js";
import { readSurvey } from "../../import/survey-form/read-survey.js";
import type { SurveyImportOptions } from "../../import/survey-form/survey-import-options.js";
import { toldBy } from "../../import/survey-form/told.js";
import type { Questionnaire } from "../../survey/questionnaire.js";
import { keysByText } from "../layout/answer-texts.js";
import { type FormsSheet, formsLayout, formsMarker } from "../layout/forms-layout.js";
import { templateLayout } from "../layout/template-layout.js";
import { type FormsInfo, formsInfoOf } from "./read-forms-info.js";
import { readFormsColumns, readFormsRows } from "./read-forms-sheet.js";

/** True for the sheets of a template of survey forms that chiso wrote. */
export function isFormsTemplate(grids: readonly Grid[]): boolean {
  return grids.some((grid) => kindOf(grid) !== undefined);
}

/** Id and version of the questionnaire that a template of survey forms was made for. */
export function questionnaireOfTemplate(
  grids: readonly Grid[],
): FormsInfo["questionnaire"] | undefined {
  const grid = grids.find((one) => kindOf(one) === "info");
  return grid === undefined ? undefined : formsInfoOf(grid).questionnaire;
}

/** What a person answered of the forms. */
export type FormsAnswers = {
  readonly [K in "answers" | "duplicates"]: SurveyImportOptions[K] | undefined;
};

/** Reads a template of survey forms that was filled in. */
export function readFormsTemplate(
  grids: readonly Grid[],
  questionnaire: Questionnaire,
  { answers, duplicates }: FormsAnswers,
): ImportedSurvey {
  const { info, forms, findings } = sheetsOf(grids);
  if (info === undefined || forms === undefined) return { data: null, columns: [], findings };
  const about = formsInfoOf(info);
  const other = otherQuestionnaire(about, questionnaire);
  if (other.length > 0) return { data: null, columns: [], findings: other };
  const columns = readFormsColumns(forms, questionnaire);
  if ("moved" in columns) {
    return {
      data: null,
      columns: [],
      findings: [...findings, ...about.findings, ...columns.moved],
    };
  }
  const told = toldBy(answers === undefined ? {} : { answers });
  const readers = new Map(
    questionsOf(questionnaire).map((question) => {
      const keys = keysByText(question);
      const loosely = answerReader(question, told.answers);
      const read: AnswerReader = (cell) => {
        const key = typeof cell === "boolean" ? undefined : keys.get(lineOf(cell));
        return key === undefined ? loosely(cell) : { kind: "answer", key, by: "words" };
      };
      return [question.code, read] as const;
    }),
  );
  const known = {
    table: { grid: forms, headingRow: formsLayout.headingRow },
    columns: { columns: columns.columns, findings: [...findings, ...about.findings] },
    rows: readFormsRows(forms, columns.columns, questionnaire.base === "everyone-asked"),
    missing: [],
    duplicates,
    // A year that is missing is told at its cell.
    about: { year: yearOf(questionnaire.period.from), ...about.data },
    places: about.places,
  };
  const readerOf = (code: string): AnswerReader => readers.get(code) as AnswerReader;
  return readSurvey(known, questionnaire, readerOf, () => []);
}

const kinds = ["guide", "info", "forms"] as const satisfies readonly FormsSheet[];

// Known by their first cell, because a person may give a sheet another name.
function kindOf(grid: Grid): FormsSheet | undefined {
  const first = lineOf(cellAt(grid, 0, 0));
  return kinds.find((kind) => first === formsMarker(kind));
}

function sheetsOf(grids: readonly Grid[]): {
  readonly info: Grid | undefined;
  readonly forms: Grid | undefined;
  readonly findings: readonly Finding[];
} {
  const sheets = new Map<FormsSheet, Grid>();
  const findings: Finding[] = [];
  for (const grid of grids) {
    const { name } = grid;
    const kind = kindOf(grid);
    const first = kind === undefined ? undefined : sheets.get(kind);
    if (kind === undefined) {
      if (name === templateLayout.sheets.lists || isEmpty(grid)) continue;
      findings.push(finding("warning", "sheet-not-read", { path: name }, { name }));
    } else if (first === undefined) sheets.set(kind, grid);
    else {
      const parameters = { name, first: first.name };
      findings.push(finding("error", "template-sheet-twice", { path: name }, parameters));
    }
  }
  for (const kind of ["info", "forms"] as const) {
    if (sheets.has(kind)) continue;
    const name = formsLayout.sheets[kind];
    findings.push(finding("error", "template-sheet-missing", { path: "" }, { name }));
  }
  return { info: sheets.get("info"), forms: sheets.get("forms"), findings };
}

function isEmpty({ rows }: Grid): boolean {
  return rows.every((cells) => cells.every((cell) => lineOf(cell) === ""));
}

function otherQuestionnaire(
  { questionnaire: given, places }: FormsInfo,
  { id, version }: Questionnaire,
): readonly Finding[] {
  if (given.id === id && given.version === version) return [];
  const path = places.get(given.id === id ? "/questionnaire/version" : "/questionnaire/id") ?? "";
  return [
    finding(
      "error",
      "template-of-other-questionnaire",
      { path },
      { found: `${given.id} ${given.version}`, expected: `${id} ${version}` },
    ),
  ];
}
