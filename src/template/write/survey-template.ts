import { checkArguments } from "../../problems/check-arguments.js";
import { refuse } from "../../problems/chiso-error.js";
import { scoreSheetProblem } from "../../problems/problem.js";
import type { Workbook } from "../../spreadsheet/workbook.js";
import { checkQuestionnaire } from "../../survey/check-questionnaire.js";
import { questionnaireOutline } from "../../survey/outlines.js";
import type { Questionnaire } from "../../survey/questionnaire.js";
import { languageOptionsOutline } from "../../text/outline.js";
import { formsGuideSheet } from "./forms-guide-sheet.js";
import { formsInfoSheet } from "./forms-info-sheet.js";
import { formsSheet } from "./forms-sheet.js";
import type { SurveyTemplateOptions } from "./survey-template-options.js";

const mostForms = 10_000;

/**
 * A workbook to type the answers of paper forms into: a row for each form, a column for its number,
 * for each grouping and each question, and a page of guidance. `importSurvey` of `chiso/import`
 * reads it back without options.
 *
 * @throws ChisoError for a questionnaire with problems, or a number of forms that is none
 * (`unknown-option`)
 * @example
 * surveyTemplate(sipasWardSample).sheets.map(({ name }) => name).join(", ") // "Hướng dẫn, Thông tin, Phiếu"
 */
export function surveyTemplate(
  questionnaire: Questionnaire,
  options: SurveyTemplateOptions = {},
): Workbook {
  refuse(
    checkArguments({ questionnaire: [questionnaire, questionnaireOutline] }, [
      options,
      {
        keys: {
          ...languageOptionsOutline.keys,
          forms: "number?",
          answers: { oneOf: ["words", "codes"], optional: true },
          drawn: { listOf: { oneOf: ["stratum", "cluster"] }, optional: true },
        },
      },
    ]),
  );
  refuse(checkQuestionnaire(questionnaire));
  const { forms = 500, answers = "words", drawn = [], language = "vi" } = options;
  if (!Number.isInteger(forms) || forms < 1 || forms > mostForms) {
    refuse([
      scoreSheetProblem(
        "unknown-option",
        { path: "/forms" },
        { key: String(forms), options: `1 - ${mostForms}` },
      ),
    ]);
  }
  const chosen = { forms, answers, drawn, language };
  return {
    sheets: [
      formsGuideSheet(questionnaire, chosen),
      formsInfoSheet(questionnaire, language),
      formsSheet(questionnaire, chosen),
    ],
  };
}
