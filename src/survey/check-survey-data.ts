import { yearOf } from "../dates/civil-date.js";
import { readDecimal, toDecimalText } from "../numbers/decimal-text.js";
import { checkArguments, checkOutline } from "../problems/check-arguments.js";
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
import { allSound, type Soundness } from "../problems/soundness.js";
import { questionnaireOutline, surveyDataOutline } from "./outlines.js";
import { type AskedWhen, criteriaOf, type Questionnaire } from "./questionnaire.js";
import { isAsked } from "./skips.js";
import type { CountedAnswers, SurveyData, SurveyForm } from "./survey-data.js";

const root: Place = { path: "" };

/** Decimals that the weight of a form may have. */
export const weightDecimals: number = 6;

/**
 * Every problem in the meaning of survey data, against its questionnaire: questions and answers
 * that do not exist, answers to questions that were not asked, weights that are not foreseen.
 *
 * @returns an empty list when there is nothing wrong
 * @example
 * checkSurveyData(sipas2640, { ...surveyData, year: 1990 })[0]?.code // "year-outside-period"
 */
export function checkSurveyData(
  questionnaire: Questionnaire,
  data: SurveyData,
): readonly Problem[] {
  const wrong = [
    ...checkOutline(data, surveyDataOutline),
    ...checkArguments({ questionnaire: [questionnaire, questionnaireOutline] }),
  ];
  if (wrong.length > 0) return wrong;
  return checkSoundSurveyData(data, questionnaire, allSound);
}

/** The same for a document that may have the wrong shape in places: those are passed over. */
export function checkSoundSurveyData(
  data: SurveyData,
  questionnaire: Questionnaire,
  soundness: Soundness,
): readonly Problem[] {
  const problems: Problem[] = [];
  if (soundness.isWhole("/questionnaire"))
    addProblems(problems, checkIdentity(data, questionnaire));
  if (soundness.isWhole("/year")) addProblems(problems, checkYear(data, questionnaire));
  if ((data.forms === undefined) === (data.counts === undefined)) {
    problems.push(surveyProblem("forms-or-counts", root, {}));
    return problems;
  }
  const check = formChecker(questionnaire);
  const forms = soundness.stands("/forms") ? (data.forms ?? []) : [];
  forms.forEach((form, index) => {
    const place = below(root, "forms", index);
    if (soundness.isWhole(place.path)) addProblems(problems, check(form, place));
  });
  if (data.counts !== undefined && questionnaire.weighting === "per-form") {
    problems.push(surveyProblem("counts-without-weights", below(root, "counts"), {}));
  }
  const seen = new Set<string>();
  const counts = soundness.stands("/counts") ? (data.counts ?? []) : [];
  counts.forEach((row, index) => {
    const place: Place = ofCriterion(below(root, "counts", index), row.criterion);
    if (!soundness.isWhole(place.path)) return;
    addProblems(problems, checkCounted(row, questionnaire, place));
    const key = JSON.stringify([row.criterion, Object.entries(row.groups ?? {}).sort()]);
    if (seen.has(key)) {
      problems.push(
        criteriaSetProblem("duplicate-code", below(place, "criterion"), { code: row.criterion }),
      );
    }
    seen.add(key);
  });
  addProblems(problems, checkIssued(data, soundness));
  if (problems.length === 0) addProblems(problems, checkCounts(data));
  return problems;
}

function checkIdentity(data: SurveyData, { id, version }: Questionnaire): readonly Problem[] {
  const given = data.questionnaire;
  if (given.id === id && given.version === version) return [];
  return [
    surveyProblem("questionnaire-mismatch", below(root, "questionnaire"), {
      given: `"${given.id}" (${given.version})`,
      expected: `"${id}" (${version})`,
    }),
  ];
}

function checkYear({ year }: SurveyData, { period }: Questionnaire): readonly Problem[] {
  const { from, to } = period;
  if (year >= yearOf(from) && (to === undefined || year <= yearOf(to))) return [];
  const last = to === undefined ? "…" : yearOf(to);
  return [
    scoreSheetProblem("year-outside-period", below(root, "year"), {
      year: String(year),
      period: `${yearOf(from)} - ${last}`,
    }),
  ];
}

function checkIssued(data: SurveyData, soundness: Soundness): readonly Problem[] {
  const { issued } = data;
  if (!["/issued", "/valid", "/forms"].every((path) => soundness.stands(path))) return [];
  const valid = data.forms?.length ?? data.valid;
  if (issued === undefined || valid === undefined) return [];
  return valid > issued
    ? [
        surveyProblem("more-forms-than-issued", below(root, "issued"), {
          valid: String(valid),
          issued: String(issued),
        }),
      ]
    : [];
}

// A person answers a question once, so that no question has more answers than there are forms.
function checkCounts({ counts = [], valid, issued }: SurveyData): readonly Problem[] {
  const forms = valid ?? issued;
  if (forms === undefined) return [];
  const given = new Map<string, { readonly first: number; readonly count: number }>();
  counts.forEach(({ criterion, answers, noOpinion = 0, blank = 0, notAsked = 0 }, index) => {
    const before = given.get(criterion) ?? { first: index, count: 0 };
    const own = Object.values(answers).reduce(
      (sum, count) => sum + count,
      noOpinion + blank + notAsked,
    );
    given.set(criterion, { first: before.first, count: before.count + own });
  });
  return [...given].flatMap(([code, { first, count }]) =>
    count <= forms
      ? []
      : [
          surveyProblem(
            "more-answers-than-forms",
            ofCriterion(below(root, "counts", first, "answers"), code),
            { answers: String(count), forms: String(forms) },
          ),
        ],
  );
}

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

function checkCounted(
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
