import type { TableBlock } from "../document/document.js";
import type { SurveyColumn } from "../import/survey-form/survey-import-options.js";
import { words } from "../report/words.js";
import { criteriaOf, type Questionnaire } from "../survey/questionnaire.js";
import { type Language, textIn } from "../text/language.js";
import { surveyImportWords } from "./words/import-survey.js";
import { matches, uses } from "./words/survey-columns.js";

/** How every column of a survey was read. */
export function surveyColumnsTable(
  columns: readonly SurveyColumn[],
  questionnaire: Questionnaire,
  language: Language,
): TableBlock {
  const titles = new Map([
    ...criteriaOf(questionnaire).map(({ criterion: { code, title } }) => [code, title] as const),
    ...[...(questionnaire.filters ?? [])].map(({ code, title }) => [code, title] as const),
    ...[...(questionnaire.groupings ?? [])].map(({ key, title }) => [key, title] as const),
  ]);
  return {
    kind: "table",
    columns: [
      { title: surveyImportWords.cell[language], align: "left" },
      { title: surveyImportWords.heading[language], align: "left", flexible: true },
      { title: surveyImportWords.readAs[language], align: "left" },
      { title: words.code[language], align: "left" },
      { title: surveyImportWords.question[language], align: "left", flexible: true },
      { title: surveyImportWords.matchedBy[language], align: "left" },
    ],
    rows: columns.map(({ path, heading, use, code, matchedBy }) => [
      path,
      heading,
      uses[use][language],
      code ?? "",
      code === undefined ? "" : textIn(titles.get(code) ?? "", language),
      matchedBy === undefined ? "" : matches[matchedBy][language],
    ]),
  };
}
