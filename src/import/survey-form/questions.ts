import { criteriaOf, type Questionnaire } from "../../survey/questionnaire.js";
import type { Text } from "../../text/language.js";

/** An answer that a question offers. */
export interface Option {
  readonly key: string;
  readonly label: Text;
}

/** A question that a column may hold the answers to. */
export interface Question {
  readonly code: string;
  /** Its wordings, in each language that it has. */
  readonly titles: readonly string[];
  readonly isCriterion: boolean;
  /** Questions of one scope have the same options: all criteria, or one filter. */
  readonly scope: string;
  readonly options: readonly Option[];
  /** Key of the option that holds no opinion. */
  readonly noOpinion?: string;
  /** Code of the filter that decides whether it is asked. */
  readonly filter?: string;
}

/** All questions of a questionnaire: filters first, as forms ask them. */
export function questionsOf(questionnaire: Questionnaire): readonly Question[] {
  const { scale, filters = [] } = questionnaire;
  const { answers, noOpinion } = scale;
  const onScale = noOpinion === undefined ? answers : [...answers, noOpinion];
  return [
    ...filters.map(
      ({ code, title, answers: options }): Question => ({
        code,
        titles: wordingsOf(title),
        isCriterion: false,
        scope: `filter ${code}`,
        options,
      }),
    ),
    ...criteriaOf(questionnaire).map(
      ({ criterion: { code, title, askedWhen } }): Question => ({
        code,
        titles: wordingsOf(title),
        isCriterion: true,
        scope: "scale",
        options: onScale,
        ...(noOpinion === undefined ? {} : { noOpinion: noOpinion.key }),
        ...(askedWhen === undefined ? {} : { filter: askedWhen.filter }),
      }),
    ),
  ];
}

/** The wordings of a text, each once. */
export function wordingsOf(text: Text): readonly string[] {
  return typeof text === "string" ? [text] : [...new Set([text.vi, text.en])];
}
