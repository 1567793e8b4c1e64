import { questionsOf } from "../../import/survey-form/questions.js";
import { type SheetCell, textCell, type WorkbookSheet } from "../../spreadsheet/workbook.js";
import type { Questionnaire } from "../../survey/questionnaire.js";
import { type Language, textIn } from "../../text/language.js";
import { answerTexts, hasNumberKeys } from "../layout/answer-texts.js";
import { askedOnly, formsLayout, formsMarker } from "../layout/forms-layout.js";
import { formsHeadings, questionWords } from "../layout/words.js";
import { guideWords } from "./forms-words.js";
import type { SurveyTemplateOptions } from "./survey-template-options.js";

/** The page that tells the office how forms are typed in. */
export function formsGuideSheet(
  questionnaire: Questionnaire,
  options: Required<SurveyTemplateOptions>,
): WorkbookSheet {
  const { language } = options;
  const title = guideWords.title[language];
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
  const { info, forms: sheet } = formsLayout.sheets;
  const { groupings = [] } = questionnaire;
  const places = drawn.map((one) => `"${formsHeadings[one][language]}"`).join(", ");
  const groups = groupings.map(({ title }) => `"${textIn(title, language)}"`).join(", ");
  return [
    guideWords.infoSheet[language](info),
    guideWords.formsSheet[language](sheet, forms),
    guideWords.numbering[language](formsHeadings.number[language]),
    ...answerLines(questionnaire, answers, language),
    guideWords.unanswered[language],
    ...noOpinionLine(questionnaire, language),
    ...(places === "" ? [] : [guideWords.places[language](places)]),
    ...(groups === "" ? [] : [guideWords.groups[language](groups)]),
    guideWords.noNames[language],
    guideWords.whenDone[language],
  ];
}

function answerLines(
  questionnaire: Questionnaire,
  answers: "words" | "codes",
  language: Language,
): readonly string[] {
  const scopes = new Map(questionsOf(questionnaire).map((one) => [one.scope, one]));
  return [...scopes.values()].map((question) => {
    const byCode = answers === "codes" && hasNumberKeys(question);
    const texts = answerTexts(question).map((text, at) =>
      byCode ? `${question.options[at]?.key} = ${text[language]}` : text[language],
    );
    const of = question.isCriterion
      ? guideWords.rating[language]
      : questionWords.question[language](question.code);
    const how = byCode ? guideWords.byCode[language] : guideWords.byWords[language];
    return `${of}: ${how} - ${texts.join("; ")}.`;
  });
}

function noOpinionLine({ scale }: Questionnaire, language: Language): readonly string[] {
  if (scale.noOpinion === undefined) return [];
  const label = textIn(scale.noOpinion.label, language);
  return [guideWords.noOpinion[language](label)];
}

function conditions(questionnaire: Questionnaire, language: Language): readonly string[] {
  return questionsOf(questionnaire).flatMap(({ code }) => {
    const condition = askedOnly(questionnaire, code, language);
    return condition === "" ? [] : [guideWords.askedOnly[language](code, condition)];
  });
}
