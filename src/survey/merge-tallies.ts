import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { surveyProblem } from "../problems/problem.js";
import { sortGroups } from "./group-order.js";
import { mergeScores } from "./merge-scores.js";
import { mergeStrata } from "./merge-strata.js";
import { tallyOutline } from "./outlines.js";
import { addSums } from "./share-sums.js";
import type { CriterionTally, GroupTally, PooledTally, SurveyTally } from "./tally.js";

/**
 * Adds two tallies of the same questionnaire, such as those of two communes or of two parts of a
 * file; the order never matters.
 *
 * @throws ChisoError `questionnaire-mismatch` when they are not of the same questionnaire, or not
 * broken down the same way
 * @example
 * mergeTallies(tally, tally).forms // 4
 */
export function mergeTallies(left: SurveyTally, right: SurveyTally): SurveyTally {
  refuse(checkArguments({ left: [left, tallyOutline], right: [right, tallyOutline] }));
  const [given, expected] = [describe(right), describe(left)];
  const criteria = byCode(right.criteria);
  const pooled = byCode(right.pooled);
  const isSame =
    criteria.size === left.criteria.length &&
    pooled.size === left.pooled.length &&
    left.criteria.every(({ code }) => criteria.has(code)) &&
    left.pooled.every(({ code }) => pooled.has(code));
  if (given !== expected || !isSame) {
    refuse([surveyProblem("questionnaire-mismatch", { path: "" }, { given, expected })]);
  }
  return {
    questionnaire: left.questionnaire,
    forms: left.forms === null || right.forms === null ? null : left.forms + right.forms,
    blankForms: left.blankForms + right.blankForms,
    invalidForms: left.invalidForms + right.invalidForms,
    criteria: left.criteria.map((own) =>
      addCriteria(own, criteria.get(own.code) as CriterionTally),
    ),
    pooled: left.pooled.map((own) => addPooled(own, pooled.get(own.code) as PooledTally)),
    ...(left.strata === undefined || right.strata === undefined
      ? {}
      : { strata: mergeStrata(left.strata, right.strata) }),
    ...(left.scores === undefined || right.scores === undefined
      ? {}
      : { scores: mergeScores(left.scores, right.scores) }),
    ...(left.by === undefined || left.groups === undefined
      ? {}
      : { by: left.by, groups: mergeGroups(left.groups, right.groups ?? []) }),
  };
}

function describe({ questionnaire, by, criteria }: SurveyTally): string {
  const grouping = by === undefined ? "" : `, ${by}`;
  const codes = criteria.map(({ code }) => code).sort();
  return `"${questionnaire.id}" (${questionnaire.version}${grouping}: ${codes.join(", ")})`;
}

function byCode<T extends { readonly code: string | null }>(
  parts: readonly T[],
): ReadonlyMap<string | null, T> {
  return new Map(parts.map((part) => [part.code, part]));
}

function addCriteria(left: CriterionTally, right: CriterionTally): CriterionTally {
  return {
    code: left.code,
    answers: Object.fromEntries(
      Object.entries(left.answers).map(([key, count]) => [key, count + (right.answers[key] ?? 0)]),
    ),
    noOpinion: left.noOpinion + right.noOpinion,
    blank: left.blank + right.blank,
    notAsked: left.notAsked + right.notAsked,
    filterBlank: left.filterBlank + right.filterBlank,
    sums: addSums(left.sums, right.sums),
  };
}

function addPooled(left: PooledTally, right: PooledTally): PooledTally {
  const known = left.sums !== null && right.sums !== null;
  return { code: left.code, sums: known ? addSums(left.sums, right.sums) : null };
}

function mergeGroups(
  left: readonly GroupTally[],
  right: readonly GroupTally[],
): readonly GroupTally[] {
  const groups = new Map(left.map(({ value, tally }) => [value, tally]));
  for (const { value, tally } of right) {
    const before = groups.get(value);
    groups.set(value, before === undefined ? tally : mergeTallies(before, tally));
  }
  return sortGroups([...groups].map(([value, tally]) => ({ value, tally })));
}
