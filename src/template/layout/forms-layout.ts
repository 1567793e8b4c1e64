import { linesOf } from "../../import/grid.js";
import { type Question, questionsOf } from "../../import/survey-form/questions.js";
import { criteriaOf, type Questionnaire } from "../../survey/questionnaire.js";
import { inBoth, type Language, type LocalizedText, textIn } from "../../text/language.js";
import { formsHeadings, formsSheetNames, questionWords } from "./words.js";

/** Where the cells of a template of survey forms stand; its writer and its reader follow it. */
export const formsLayout = {
  /** Begins the first cell of each sheet; the kind of the sheet follows. */
  marker: "chiso-survey-forms-1",
  sheets: formsSheetNames,
  /** Columns of the information, counted from 0. */
  info: { key: 0, label: 1, value: 2 },
  /** Row of the headings of the forms, counted from 0. */
  headingRow: 3,
  /** First column of the forms; a hidden one with the marker stands before it. */
  firstColumn: 1,
} as const;

/** The sheets of a template of survey forms. */
export type FormsSheet = keyof typeof formsLayout.sheets;

/** First cell of a sheet; a renamed sheet is still known by it. */
export function formsMarker(kind: FormsSheet): string {
  return `${formsLayout.marker}/${kind}`;
}

/** Where a form was drawn: columns that a template has only where they are asked for. */
export type DrawnColumn = "stratum" | "cluster";

/** A column of the forms. */
export type FormsColumn = { readonly heading: LocalizedText } & (
  | { readonly use: "number" | "weight" | DrawnColumn }
  | { readonly use: "grouping"; readonly key: string }
  | { readonly use: "question"; readonly question: Question }
);

/** The columns of the forms, from `firstColumn` on. */
export function formsColumns(
  questionnaire: Questionnaire,
  drawn: readonly DrawnColumn[],
): readonly FormsColumn[] {
  const { groupings = [], weighting } = questionnaire;
  return [
    { use: "number", heading: formsHeadings.number },
    ...(["stratum", "cluster"] as const)
      .filter((use) => drawn.includes(use))
      .map((use) => ({ use, heading: formsHeadings[use] })),
    ...groupings.map(({ key, title }) => ({
      use: "grouping" as const,
      key,
      heading: inBoth((language) => linesOf(textIn(title, language))),
    })),
    ...(weighting === "none" ? [] : [{ use: "weight" as const, heading: formsHeadings.weight }]),
    ...questionsOf(questionnaire).map((question) => ({
      use: "question" as const,
      question,
      heading: inBoth((language) => questionHeading(questionnaire, question, language)),
    })),
  ];
}

function questionHeading(
  questionnaire: Questionnaire,
  { code }: Question,
  language: Language,
): string {
  const title = [...(questionnaire.filters ?? []), ...criteriaOf(questionnaire).map(criterionOf)]
    .filter((one) => one.code === code)
    .map((one) => textIn(one.title, language))
    .join("");
  const condition = askedOnly(questionnaire, code, language);
  const words = `${questionWords.question[language](code)}. ${title}`;
  return linesOf(condition === "" ? words : `${words}\n(${condition})`);
}

function criterionOf({ criterion }: ReturnType<typeof criteriaOf>[number]) {
  return criterion;
}

/** Of whom a question is asked; "" where it is asked of all. */
export function askedOnly(questionnaire: Questionnaire, code: string, language: Language): string {
  const asked = criteriaOf(questionnaire).find(({ criterion }) => criterion.code === code);
  const condition = asked?.criterion.askedWhen;
  if (condition === undefined) return "";
  const filter = questionnaire.filters?.find((one) => one.code === condition.filter);
  const answers = (filter?.answers ?? [])
    .filter(({ key }) => condition.answers.includes(key))
    .map(({ label }) => `"${textIn(label, language)}"`)
    .join(", ");
  return questionWords.askedOnly[language](condition.filter, answers);
}
