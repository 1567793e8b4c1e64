import { below, type Problem, scoreSheetProblem, surveyProblem } from "../../problems/problem.js";
import { showValue } from "../../problems/show-value.js";
import type { Questionnaire } from "../../survey/questionnaire.js";
import { columnNumber } from "./column-letters.js";
import type { Question } from "./questions.js";
import { answerKey, type ToldAnswers } from "./read-answer.js";
import type { SurveyImportOptions } from "./survey-import-options.js";

/** What a person told of a table, prepared for looking up. */
export interface Told {
  /** By number of the column, counted from 0. */
  readonly columns: ReadonlyMap<number, string | null>;
  readonly answers: ToldAnswers;
  readonly without: ReadonlySet<string>;
}

/** Prepares the answers of a person; they are without problems. */
export function toldBy({
  columns = {},
  answers = {},
  without = [],
}: Pick<SurveyImportOptions, "columns" | "answers" | "without">): Told {
  return {
    columns: new Map(
      Object.entries(columns).map(([letters, code]) => [columnNumber(letters) as number, code]),
    ),
    answers: new Map(Object.entries(answers).map(([text, key]) => [answerKey(text), key])),
    without: new Set(without),
  };
}

/** Problems of what a person told: columns, questions and options that do not exist. */
export function checkTold(
  {
    columns = {},
    answers = {},
    without = [],
  }: Pick<SurveyImportOptions, "columns" | "answers" | "without">,
  { groupings = [] }: Questionnaire,
  questions: readonly Question[],
): readonly Problem[] {
  const codes = new Set(questions.map(({ code }) => code));
  const keys = new Set(questions.flatMap(({ options }) => options.map(({ key }) => key)));
  const uses = new Set([...codes, ...groupings.map(({ key }) => key)]);
  const at = (...path: [string, string | number]) => below({ path: "" }, ...path);
  return [
    ...Object.entries(columns).flatMap(([letters, code]) => [
      ...(columnNumber(letters) === undefined
        ? [
            scoreSheetProblem("unknown-option", at("columns", letters), {
              key: letters,
              options: "A, B, C, …",
            }),
          ]
        : []),
      ...(code === null || uses.has(code)
        ? []
        : [surveyProblem("unknown-question", at("columns", letters), { code: showValue(code) })]),
    ]),
    ...Object.entries(answers).flatMap(([text, key]) =>
      key === null || keys.has(key)
        ? []
        : [
            scoreSheetProblem("unknown-option", at("answers", text), {
              key: showValue(key),
              options: [...keys].join(", "),
            }),
          ],
    ),
    ...without.flatMap((code, index) =>
      codes.has(code)
        ? []
        : [surveyProblem("unknown-question", at("without", index), { code: showValue(code) })],
    ),
  ];
}
