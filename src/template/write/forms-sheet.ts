import {
  type SheetCell,
  textCell,
  type Validation,
  type WorkbookSheet,
} from "../../spreadsheet/workbook.js";
import type { Questionnaire } from "../../survey/questionnaire.js";
import { type Language, textIn } from "../../text/language.js";
import { answerTexts, hasNumberKeys } from "../layout/answer-texts.js";
import {
  type FormsColumn,
  formsColumns,
  formsLayout,
  formsMarker,
} from "../layout/forms-layout.js";
import { formsWords } from "./forms-words.js";
import type { SurveyTemplateOptions } from "./survey-template-options.js";

/** The sheet of the forms: guide, headings, and an empty row for each form. */
export function formsSheet(
  questionnaire: Questionnaire,
  { forms, answers, drawn, language }: Required<SurveyTemplateOptions>,
): WorkbookSheet {
  const columns = formsColumns(questionnaire, drawn);
  const { headingRow, firstColumn } = formsLayout;
  const line = (text: string, look: "title" | "note", marker: string | null): SheetCell[] => [
    textCell(marker, "bare"),
    { value: text, look, ...(look === "note" ? { span: 10 } : {}) },
  ];
  const empty = [null, ...columns.map(() => textCell(null, "input"))];
  return {
    name: formsLayout.sheets.forms,
    columns: [{ width: 10, hidden: true }, ...columns.map(({ use }) => ({ width: widths[use] }))],
    rows: [
      line(formsWords.title[language], "title", formsMarker("forms")),
      line(textIn(questionnaire.title, language), "note", null),
      line(formsWords.guide[language], "note", null),
      [null, ...columns.map(({ heading }) => textCell(heading[language], "heading"))],
      ...Array.from({ length: forms }, () => empty),
    ],
    frozenRows: headingRow + 1,
    frozenColumns: firstColumn + 1,
    isProtected: true,
    validations: columns.flatMap((column, at) => {
      const rows = { top: headingRow + 1, bottom: headingRow + forms };
      const range = { ...rows, left: firstColumn + at, right: firstColumn + at };
      return validationOf(column, range, answers, language);
    }),
  };
}

const widths: Readonly<Record<FormsColumn["use"], number>> = {
  number: 9,
  stratum: 16,
  cluster: 18,
  grouping: 18,
  weight: 10,
  question: 18,
};

function validationOf(
  column: FormsColumn,
  range: Validation["range"],
  answers: "words" | "codes",
  language: Language,
): readonly Validation[] {
  if (column.use === "weight") {
    const refusal = formsWords.weightRefusal[language];
    return [{ kind: "number", range, lowest: "0", refusal }];
  }
  if (column.use !== "question") return [];
  const { question } = column;
  const texts = answerTexts(question).map((text) => text[language]);
  if (answers === "words" || !hasNumberKeys(question)) {
    const refusal = formsWords.answerRefusal[language];
    return [{ kind: "list", range, options: texts, refusal }];
  }
  const keys = question.options.map(({ key }) => Number(key));
  return [
    {
      kind: "number",
      range,
      lowest: String(Math.min(...keys)),
      highest: String(Math.max(...keys)),
      prompt: question.options.map(({ key }, at) => `${key}: ${texts[at]}`).join("\n"),
      refusal: formsWords.codeRefusal[language],
    },
  ];
}
