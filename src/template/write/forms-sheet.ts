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
import type { SurveyTemplateOptions } from "./survey-template-options.js";

/** The sheet of the forms: guide, headings, and an empty row for each form. */
export function formsSheet(
  questionnaire: Questionnaire,
  { forms, answers, drawn, language }: Required<SurveyTemplateOptions>,
): WorkbookSheet {
  const vi = language === "vi";
  const columns = formsColumns(questionnaire, drawn);
  const { headingRow, firstColumn } = formsLayout;
  const line = (text: string, look: "title" | "note", marker: string | null): SheetCell[] => [
    textCell(marker, "bare"),
    { value: text, look, ...(look === "note" ? { span: 10 } : {}) },
  ];
  const guide = vi
    ? "Mỗi phiếu một dòng, chỉ ghi ô nền vàng. Câu không trả lời, câu không được hỏi: để trống. Không ghi họ tên, số điện thoại."
    : "A row for each form, yellow cells only. Leave blank what was not answered or not asked. No names, no telephone numbers.";
  const empty = [null, ...columns.map(() => textCell(null, "input"))];
  return {
    name: formsLayout.sheets.forms,
    columns: [{ width: 10, hidden: true }, ...columns.map(({ use }) => ({ width: widths[use] }))],
    rows: [
      line(vi ? "PHIẾU KHẢO SÁT" : "FORMS OF THE SURVEY", "title", formsMarker("forms")),
      line(textIn(questionnaire.title, language), "note", null),
      line(guide, "note", null),
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
  const vi = language === "vi";
  if (column.use === "weight") {
    const refusal = vi ? "Trọng số là số lớn hơn 0." : "A weight is a number above 0.";
    return [{ kind: "number", range, lowest: "0", refusal }];
  }
  if (column.use !== "question") return [];
  const { question } = column;
  const texts = answerTexts(question).map((text) => text[language]);
  if (answers === "words" || !hasNumberKeys(question)) {
    const refusal = vi
      ? "Chọn một phương án trong danh sách; không trả lời thì để trống."
      : "Choose an answer of the list; leave blank what was not answered.";
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
      refusal: vi
        ? "Gõ mã của phương án; không trả lời thì để trống."
        : "Type the code of the answer; leave blank what was not answered.",
    },
  ];
}
