import { yearOf } from "../dates/civil-date.js";
import { checkArguments, checkOutline } from "../problems/check-arguments.js";
import {
  addProblems,
  below,
  criteriaSetProblem,
  ofCriterion,
  type Place,
  type Problem,
  scoreSheetProblem,
  surveyProblem,
} from "../problems/problem.js";
import { allSound, type Soundness } from "../problems/soundness.js";
import { checkCounts, checkIssued } from "./check-counts.js";
import { checkCounted, formChecker } from "./check-form.js";
import { questionnaireOutline, surveyDataOutline } from "./outlines.js";
import type { Questionnaire } from "./questionnaire.js";
import type { SurveyData } from "./survey-data.js";

const root: Place = { path: "" };

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
