import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { type CriterionAt, codeOfRow } from "../problems/criterion-at.js";
import { parseDocument } from "../problems/parse-document.js";
import type { ParseOptions } from "../problems/parse-options.js";
import type { ParseResult } from "../problems/parse-result.js";
import { checkSoundSurveyData } from "./check-survey-data.js";
import { questionnaireOutline } from "./outlines.js";
import { criteriaOf, type Questionnaire } from "./questionnaire.js";
import type { SurveyData } from "./survey-data.js";
import { surveyDataSchema } from "./survey-data-schema.js";

/**
 * Reads survey data from unknown data, such as a JSON file, against its questionnaire, and finds
 * every problem at once.
 *
 * @param questionnaire a questionnaire that is itself without problems
 * @returns the data, or all problems with code, path and message; the input is not changed
 * @example
 * parseSurveyData({ unit: {} }, sipas2640).ok // false
 */
export function parseSurveyData(
  input: unknown,
  questionnaire: Questionnaire,
  options: ParseOptions = {},
): ParseResult<SurveyData> {
  refuse(checkArguments({ questionnaire: [questionnaire, questionnaireOutline] }));
  return parseDocument(
    input,
    surveyDataSchema(),
    (data, soundness) => checkSoundSurveyData(data, questionnaire, soundness),
    options,
    criterionOfAnswers(questionnaire),
  );
}

// Counted answers name their criterion; those of a form stand under its code, beside filters.
function criterionOfAnswers(questionnaire: Questionnaire): CriterionAt {
  const codes = new Set(criteriaOf(questionnaire).map(({ criterion }) => criterion.code));
  return (path, document) => {
    if (path[0] === "counts") return codeOfRow("criterion")(path, document);
    const [, , answers, code] = path;
    return answers === "answers" && codes.has(String(code)) ? String(code) : undefined;
  };
}
