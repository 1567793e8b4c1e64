import { questionsOf } from "../../import/survey-form/questions.js";
import { type SheetCell, textCell, type WorkbookSheet } from "../../spreadsheet/workbook.js";
import type { Questionnaire } from "../../survey/questionnaire.js";
import { type Language, textIn } from "../../text/language.js";
import { answerTexts, hasNumberKeys } from "../layout/answer-texts.js";
import { askedOnly, drawnHeadings, formsLayout, formsMarker } from "../layout/forms-layout.js";
import type { SurveyTemplateOptions } from "./survey-template-options.js";

/** The page that tells the office how forms are typed in. */
export function formsGuideSheet(
  questionnaire: Questionnaire,
  options: Required<SurveyTemplateOptions>,
): WorkbookSheet {
  const { language } = options;
  const vi = language === "vi";
  const title = vi ? "HƯỚNG DẪN NHẬP PHIẾU KHẢO SÁT" : "HOW TO TYPE IN THE FORMS";
  const lines = [...steps(questionnaire, options), ...conditions(questionnaire, language)];
  const row = (text: string): SheetCell[] => [textCell(null, "bare"), textCell(text)];
  return {
    name: formsLayout.sheets.guide,
    columns: [{ width: 10, hidden: true }, { width: 120 }],
    rows: [
      [textCell(formsMarker("guide"), "bare"), textCell(title, "title")],
      row(textIn(questionnaire.title, language)),
      ...lines.map((text, at) => row(`${at + 1}. ${text}`)),
    ],
    isProtected: true,
  };
}

function steps(
  questionnaire: Questionnaire,
  { forms, answers, drawn, language }: Required<SurveyTemplateOptions>,
): readonly string[] {
  const vi = language === "vi";
  const { info, forms: sheet } = formsLayout.sheets;
  const { groupings = [] } = questionnaire;
  const places = drawn.map((one) => `"${drawnHeadings[one][language]}"`).join(", ");
  const groups = groupings.map(({ title }) => `"${textIn(title, language)}"`).join(", ");
  return [
    vi
      ? `Trang "${info}": ghi tên đơn vị, năm khảo sát và số phiếu phát ra.`
      : `Sheet "${info}": give the name of the unit, the year, and how many forms were handed out.`,
    vi
      ? `Trang "${sheet}": mỗi phiếu giấy một dòng, mỗi câu một cột, chỉ ghi ô nền vàng; mẫu có ${forms} dòng.`
      : `Sheet "${sheet}": a row for each paper form, a column for each question, yellow cells only; there are ${forms} rows.`,
    vi
      ? 'Đánh số từng phiếu giấy rồi ghi số ấy ở cột "Số phiếu", để đối chiếu lại được; hai dòng cùng số là phiếu nhập hai lần và sẽ bị báo.'
      : 'Number the paper forms and give the number in "Form number", so that each can be found again; two rows with one number are told as a form typed in twice.',
    ...answerLines(questionnaire, answers, language),
    vi
      ? "Câu mà người được hỏi không trả lời: để trống, không chọn thay, không ghi 0."
      : "What a person did not answer stays blank; do not choose for them, do not write 0.",
    ...noOpinionLine(questionnaire, language),
    ...(places === ""
      ? []
      : [
          vi
            ? `Cột ${places}: đã ghi thì ghi ở mọi phiếu, một nơi chỉ ghi một cách.`
            : `Columns ${places}: filled in for every form or for none; each place always in the same words.`,
        ]),
    ...(groups === ""
      ? []
      : [
          vi
            ? `Cột ${groups}: ghi để có kết quả theo từng nhóm, một nhóm chỉ ghi một cách; không dùng thì để trống.`
            : `Columns ${groups}: for results by group, each group always in the same words; blank where it is not used.`,
        ]),
    vi
      ? "Không ghi họ tên, số điện thoại, số định danh của người trả lời."
      : "Give no name, telephone or identity number of those who answered.",
    vi
      ? "Ghi xong, chạy: chiso import survey TÊN_TỆP.xlsx --out so-lieu.json. Ô nào ghi sai được nêu đích danh, và chưa có số liệu nào được ghi cho đến khi sửa hết."
      : "When done, run: chiso import survey FILE.xlsx --out data.json. Each wrong cell is named, and no data is written until all are mended.",
  ];
}

function answerLines(
  questionnaire: Questionnaire,
  answers: "words" | "codes",
  language: Language,
): readonly string[] {
  const vi = language === "vi";
  const scopes = new Map(questionsOf(questionnaire).map((one) => [one.scope, one]));
  return [...scopes.values()].map((question) => {
    const byCode = answers === "codes" && hasNumberKeys(question);
    const texts = answerTexts(question).map((text, at) =>
      byCode ? `${question.options[at]?.key} = ${text[language]}` : text[language],
    );
    const of = question.isCriterion
      ? vi
        ? "Các câu đánh giá"
        : "Questions that rate"
      : `${vi ? "Câu" : "Question"} ${question.code}`;
    const how = byCode ? (vi ? "gõ mã" : "type the code") : vi ? "chọn" : "choose";
    return `${of}: ${how} - ${texts.join("; ")}.`;
  });
}

function noOpinionLine({ scale }: Questionnaire, language: Language): readonly string[] {
  if (scale.noOpinion === undefined) return [];
  const label = textIn(scale.noOpinion.label, language);
  return [
    language === "vi"
      ? `"${label}" là một câu trả lời: chỉ ghi khi phiếu đánh dấu như vậy, không dùng cho câu bỏ trống.`
      : `"${label}" is an answer: give it only where the form says so, not for what was left blank.`,
  ];
}

function conditions(questionnaire: Questionnaire, language: Language): readonly string[] {
  return questionsOf(questionnaire).flatMap(({ code }) => {
    const condition = askedOnly(questionnaire, code, language);
    if (condition === "") return [];
    return [
      language === "vi"
        ? `Câu ${code} ${condition}; phiếu khác thì để trống.`
        : `Question ${code} is ${condition}; blank on other forms.`,
    ];
  });
}
