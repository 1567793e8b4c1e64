import { exact } from "../numbers/exact.js";
import { type Limbs, toLimbs } from "./exact-sums.js";
import { criteriaOf, type Questionnaire, type SurveyCriterion } from "./questionnaire.js";
import { answerTo, isAsked } from "./skips.js";
import type { SurveyForm } from "./survey-data.js";

/** What a form says of a criterion, where it is no answer of the scale; those count from 0. */
export const special = { noOpinion: -1, blank: -2, notAsked: -3, filterBlank: -4 } as const;

/** Cells of a list that is used again for every form, so that nothing is made for each. */
export interface Cells {
  readonly at: Int32Array;
  length: number;
}

/**
 * A form as places where it counts. A criterion has two cells, of those who are not satisfied and
 * of those who are; two criteria have four, in the order of `pairPlaces`.
 */
export interface ReadForm {
  /** For each criterion the place of the answer on the scale, or one of `special`. */
  readonly answers: Int8Array;
  /** For each criterion 1 where the form belongs to its base. */
  readonly isCounted: Uint8Array;
  readonly singles: Cells;
  readonly pairs: Cells;
  weight: Limbs;
  square: Limbs;
}

/** Cells of the pairs of criteria, by the place of the first and of the second one. */
export function pairPlaces(criteria: number): readonly (readonly number[])[] {
  let next = 0;
  return Array.from({ length: criteria }, (_, first) =>
    Array.from({ length: criteria }, (__, second) => {
      if (second < first) return -1;
      next += 4;
      return next - 4;
    }),
  );
}

/** How many cells there are for all pairs. */
export function pairCells(criteria: number): number {
  return 2 * criteria * (criteria + 1);
}

const weightScale = 6;

/** Decimals of sums of weights, and half of those of sums of their squares. */
export function weightDigits({ weighting }: Questionnaire): number {
  return weighting === "none" ? 0 : weightScale;
}

/** Criteria that a form answers, "no opinion" included. */
export function answeredOf({ answers }: ReadForm): number {
  let count = 0;
  for (const place of answers) if (place > special.blank) count += 1;
  return count;
}

/** A reader of the forms of a questionnaire: what it gives is good until the next form. */
export function formReader(questionnaire: Questionnaire): (form: SurveyForm) => ReadForm {
  const { scale, base } = questionnaire;
  const digits = weightDigits(questionnaire);
  const criteria = criteriaOf(questionnaire).map(({ criterion }) => criterion);
  const places = pairPlaces(criteria.length).map((row) => Int32Array.from(row));
  const onScale = new Map(scale.answers.map(({ key }, at) => [key, at]));
  const satisfied = scale.answers.map((answer) => answer.satisfied);
  const countsAll = base === "everyone-asked";
  const counted = new Int32Array(criteria.length);
  const states = new Int32Array(criteria.length);
  const read: ReadForm = {
    answers: new Int8Array(criteria.length),
    isCounted: new Uint8Array(criteria.length),
    singles: { at: new Int32Array(criteria.length), length: 0 },
    pairs: { at: new Int32Array(pairCells(criteria.length)), length: 0 },
    weight: toLimbs(BigInt(1)),
    square: toLimbs(BigInt(1)),
  };
  const placeOf = (criterion: SurveyCriterion, form: SurveyForm): number => {
    const { askedWhen } = criterion;
    if (askedWhen !== undefined && !isAsked(askedWhen, form)) {
      const isKnown = answerTo(form, askedWhen.filter) !== null;
      return isKnown ? special.notAsked : special.filterBlank;
    }
    const key = answerTo(form, criterion.code);
    return key === null ? special.blank : (onScale.get(key) ?? special.noOpinion);
  };
  return (form) => {
    let count = 0;
    for (let at = 0; at < criteria.length; at += 1) {
      const place = placeOf(criteria[at] as SurveyCriterion, form);
      read.answers[at] = place;
      const isOutside = place <= special.notAsked || (place < 0 && !countsAll);
      read.isCounted[at] = isOutside ? 0 : 1;
      if (isOutside) continue;
      counted[count] = at;
      states[count] = satisfied[place] === true ? 1 : 0;
      count += 1;
    }
    let length = 0;
    for (let first = 0; first < count; first += 1) {
      const row = places[counted[first] as number] as Int32Array;
      const state = states[first] as number;
      read.singles.at[first] = 2 * (counted[first] as number) + state;
      for (let second = first; second < count; second += 1) {
        const cell = row[counted[second] as number] as number;
        read.pairs.at[length] = cell + 2 * state + (states[second] as number);
        length += 1;
      }
    }
    read.singles.length = count;
    read.pairs.length = length;
    if (form.weight === undefined) return read;
    const units = BigInt(exact(form.weight).shiftedBy(digits).toFixed(0));
    read.weight = toLimbs(units);
    read.square = toLimbs(units * units);
    return read;
  };
}
