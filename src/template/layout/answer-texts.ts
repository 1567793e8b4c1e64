import { lineOf } from "../../import/grid.js";
import type { Question } from "../../import/survey-form/questions.js";
import { inBoth, type LocalizedText, textIn } from "../../text/language.js";

/**
 * The words that a cell of a template takes for each answer, in the order of the options: their
 * labels, with a running number before them where two are alike or one reads as the key of another.
 */
export function answerTexts({ options }: Question): readonly LocalizedText[] {
  const labels = options.map(({ label }) => inBoth((language) => lineOf(textIn(label, language))));
  const areClear = labels.every(({ vi, en }, at) =>
    [vi, en].every((text) => text !== "" && !isOfAnother(text, at, options, labels)),
  );
  return areClear
    ? labels
    : labels.map((label, at) => inBoth((language) => lineOf(`${at + 1}. ${label[language]}`)));
}

function isOfAnother(
  text: string,
  at: number,
  options: Question["options"],
  labels: readonly LocalizedText[],
): boolean {
  return options.some(
    ({ key }, other) =>
      other !== at && [key, labels[other]?.vi, labels[other]?.en].some((one) => one === text),
  );
}

/** True where the keys of a question are whole numbers, so that they can be typed instead. */
export function hasNumberKeys({ options }: Question): boolean {
  return options.every(({ key }) => /^(?:0|[1-9]\d{0,2})$/.test(key));
}

/** The key that a cell of a template means, by the exact text: words first, then keys. */
export function keysByText(question: Question): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const texts = answerTexts(question);
  question.options.forEach(({ key }, at) => {
    const { vi = "", en = "" } = texts[at] ?? {};
    keys.set(vi, key).set(en, key);
  });
  for (const { key } of question.options) if (!keys.has(key)) keys.set(key, key);
  return keys;
}
