import type { AskedWhen } from "./questionnaire.js";
import type { SurveyForm } from "./survey-data.js";

/** The answer of a form to a question; `null` where it was left blank. */
export function answerTo({ answers }: SurveyForm, code: string): string | null {
  return Object.hasOwn(answers, code) ? (answers[code] ?? null) : null;
}

/** True for a form on which nothing was answered, which is no valid form. */
export function isBlank({ answers }: SurveyForm): boolean {
  for (const code in answers) if (answerTo({ answers }, code) !== null) return false;
  return true;
}

/** True when the form's answer to the filter lets the question be asked. */
export function isAsked(askedWhen: AskedWhen | undefined, form: SurveyForm): boolean {
  if (askedWhen === undefined) return true;
  const given = answerTo(form, askedWhen.filter);
  return given !== null && askedWhen.answers.includes(given);
}
