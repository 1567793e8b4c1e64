import { readDecimal, toDecimalText } from "../numbers/decimal-text.js";
import {
  addProblems,
  below,
  criteriaSetProblem,
  ofCriterion,
  type Place,
  type Problem,
  problem,
  scoreSheetProblem,
  surveyProblem,
} from "../problems/problem.js";
import { type AskedWhen, criteriaOf, type Questionnaire } from "./questionnaire.js";
import { isAsked } from "./skips.js";
import type { CountedAnswers, SurveyForm } from "./survey-data.js";

/** Decimals that the weight of a form may have. */
export const weightDecimals: number = 6;

/** What is known of a question while forms are checked. */
interface AskedQuestion {
  readonly keys: ReadonlySet<string>;
  readonly isCriterion: boolean;
  readonly askedWhen?: AskedWhen | undefined;
}

/**
 * A checker of the forms of one survey; it prepares the questionnaire once, and knows of the first
 * form whether all must name where they were drawn.
 */
export function formChecker(
  questionnaire: Questionnaire,
): (form: SurveyForm, place: Place) => readonly Problem[] {
  const { scale, filters = [], weighting } = questionnaire;
  const onScale = [
    ...scale.answers.map(({ key }) => key),
    ...(scale.noOpinion === undefined ? [] : [scale.noOpinion.key]),
  ];
  const scaleKeys = new Set(onScale);
  // One look-up tells all of an answer.
  const questions = new Map<string, AskedQuestion>([
    ...filters.map(
      ({ code, answers }) =>
        [code, { keys: new Set(answers.map(({ key }) => key)), isCriterion: false }] as const,
    ),
    ...criteriaOf(questionnaire).map(
      ({ criterion: { code, askedWhen } }) =>
        [code, { keys: scaleKeys, isCriterion: true, askedWhen }] as const,
    ),
  ]);
  let first: SurveyForm | undefined;
  return (form, place) => {
    const problems: Problem[] = [];
    first ??= form;
    for (const key of ["stratum", "cluster"] as const) {
      if ((form[key] === undefined) === (first[key] === undefined)) continue;
      problems.push(surveyProblem("drawn-in-part", below(place, key), { key }));
    }
    for (const code of Object.keys(form.answers)) {
      const key = form.answers[code] as string | null;
      const question = questions.get(code);
      const isFit = question !== undefined && (key === null || question.keys.has(key));
      // Nearly every answer is right: nothing is made for it.
      if (isFit && (key === null || isAsked(question.askedWhen, form))) continue;
      const given = below(place, "answers", code);
      const at: Place = question?.isCriterion === true ? ofCriterion(given, code) : given;
      if (question === undefined) {
        problems.push(surveyProblem("unknown-question", at, { code }));
      } else if (key !== null && !isFit) {
        problems.push(
          scoreSheetProblem("unknown-option", at, { key, options: [...question.keys].join(", ") }),
        );
      } else {
        problems.push(surveyProblem("answered-without-being-asked", at, { code }));
      }
    }
    addProblems(problems, checkGroups(form.groups, questionnaire, place));
    addProblems(problems, checkWeight(form, weighting, below(place, "weight")));
    return problems;
  };
}

function checkWeight(
  { weight }: SurveyForm,
  weighting: Questionnaire["weighting"],
  place: Place,
): readonly Problem[] {
  if (weighting === "none") {
    return weight === undefined ? [] : [surveyProblem("weight-not-foreseen", place, {})];
  }
  if (weight === undefined) return [scoreSheetProblem("missing-figure", place, { key: "weight" })];
  const value = readDecimal(weight);
  if (value === undefined) return [problem("not-a-decimal", place, {})];
  if (!value.greaterThan(0)) {
    return [criteriaSetProblem("not-above-zero", place, { value: toDecimalText(value) })];
  }
  return value.decimalPlaces() > weightDecimals
    ? [
        problem("too-many-decimals", place, {
          value: toDecimalText(value),
          decimals: String(weightDecimals),
        }),
      ]
    : [];
}

function checkGroups(
  groups: Readonly<Record<string, string>> | undefined,
  { groupings = [] }: Questionnaire,
  place: Place,
): readonly Problem[] {
  return Object.keys(groups ?? {})
    .filter((key) => !groupings.some((grouping) => grouping.key === key))
    .map((key) => problem("unknown-key", below(place, "groups", key), { key }));
}

/** Problems of the counts of one criterion: answers that the scale has not. */
export function checkCounted(
  row: CountedAnswers,
  questionnaire: Questionnaire,
  place: Place,
): readonly Problem[] {
  const { scale } = questionnaire;
  const keys = scale.answers.map(({ key }) => key);
  const known = criteriaOf(questionnaire).some(({ criterion }) => criterion.code === row.criterion);
  const at = below(place, "answers");
  return [
    ...(known
      ? []
      : [surveyProblem("unknown-question", below(place, "criterion"), { code: row.criterion })]),
    ...Object.keys(row.answers)
      .filter((key) => !keys.includes(key))
      .map((key) =>
        scoreSheetProblem("unknown-option", below(at, key), { key, options: keys.join(", ") }),
      ),
    ...keys
      .filter((key) => !Object.hasOwn(row.answers, key))
      .map((key) => scoreSheetProblem("missing-figure", below(at, key), { key })),
    ...(row.noOpinion !== undefined && scale.noOpinion === undefined
      ? [problem("unknown-key", below(place, "noOpinion"), { key: "noOpinion" })]
      : []),
    ...checkGroups(row.groups, questionnaire, place),
  ];
}
