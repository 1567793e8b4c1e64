import { compare } from "../comparison/compare.js";
import type { CompareOptions, SurveyVerdicts } from "../comparison/compare-options.js";
import type { Comparison } from "../comparison/comparison.js";
import type { Crosswalk } from "../comparison/crosswalk.js";
import { isSurveyed } from "../comparison/is-surveyed.js";
import type { IndexKey } from "../criteria-set/criteria-set.js";
import { indexName, shortIndexName } from "../criteria-set/index-names.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { resultProblem } from "../problems/problem.js";
import type { Scorecard } from "../scoring/scorecard.js";
import { inBoth, type Language, type LocalizedText, textIn } from "../text/language.js";
import type { Demand, DemandCriterion, DemandResult, DemandStatus } from "./demand.js";
import {
  demandTitle,
  firstAlready,
  judgedWords,
  metInPoints,
  notAssessed,
  notHigher,
  onlyWhole,
  ranksBySurvey,
} from "./demand-words.js";
import { yearsOutline } from "./outlines.js";

/** The results of one index in two years. */
export interface YearsOfIndex {
  /** Absent where the index was not scored in the earlier year. */
  readonly before?: Scorecard;
  readonly after: Scorecard;
  readonly crosswalk?: Crosswalk;
  /** What the samples of both years allow to say; points of surveys may be chance when absent. */
  readonly surveys?: SurveyVerdicts;
  /** Ranks among the units of the level, 1 the best; absent where none is known. */
  readonly rankBefore?: number;
  readonly rankAfter?: number;
}

/** What became of a demand in one index. */
export interface DemandFinding {
  /** Index that it was judged in. */
  readonly index: IndexKey;
  /** Met, missed, or what cannot be told. */
  readonly status: DemandStatus;
  /** Why, in words, without the name of the index. */
  readonly detail: LocalizedText;
}

/** A demand, judged by the results, with what became of it in each index. */
export interface JudgedDemand extends DemandResult {
  /** By index; of the demand that none is left unscored, those that are missing. */
  readonly findings: readonly DemandFinding[];
}

/**
 * Judges what was demanded of a year's results when they are there: each criterion higher than
 * last year or at its maximum, each index ranked better, classes reached, no index left unscored.
 *
 * @param years results of one unit, an entry for each index
 * @returns for each demand met, missed with the criteria in the way, or cannot be told and why
 * @throws ChisoError as `compare` does; `years-disagree` for results of several units
 * @example
 * judgeDemands([{ kind: "every-sub-criterion-higher" }], [{ before: card, after: card }])[0].status // "missed"
 */
export function judgeDemands(
  demands: readonly Demand[],
  years: readonly YearsOfIndex[],
): readonly JudgedDemand[] {
  refuse(
    checkArguments({
      demands: [demands, { listOf: { keys: { kind: "text" } } }],
      years: [years, yearsOutline],
    }),
  );
  const units = new Set(
    years.flatMap(({ before, after }) => [
      after.unit.id,
      ...(before === undefined ? [] : [before.unit.id]),
    ]),
  );
  if (units.size > 1) {
    refuse([resultProblem("years-disagree", { path: "" }, { years: [...units].join(", ") })]);
  }
  const compared = years.map((year) => ({
    ...year,
    comparison:
      year.before === undefined ? null : compare(year.before, year.after, compareOptionsOf(year)),
  }));
  return demands.map((demand) => judge(demand, compared));
}

/** How the two years of an index are compared. */
export function compareOptionsOf({ crosswalk, surveys }: YearsOfIndex): CompareOptions {
  return {
    ...(crosswalk === undefined ? {} : { crosswalk }),
    ...(surveys === undefined ? {} : { surveys }),
  };
}

type Compared = YearsOfIndex & { readonly comparison: Comparison | null };

interface Finding {
  readonly status: DemandStatus;
  readonly detail: LocalizedText;
  readonly criteria: readonly DemandCriterion[];
}

function judge(demand: Demand, years: readonly Compared[]): JudgedDemand {
  if (demand.kind === "no-index-unscored") return judgeUnscored(demand, years);
  const findings = years.map((year) => ({
    index: year.after.set.index,
    ...findingOf(demand, year),
  }));
  const has = (status: DemandStatus): boolean =>
    findings.some((finding) => finding.status === status);
  const overall: DemandStatus = has("missed")
    ? "missed"
    : has("cannot-tell") || findings.length === 0
      ? "cannot-tell"
      : "met";
  return {
    demand,
    status: overall,
    criteria: findings.flatMap(({ criteria }) => criteria),
    detail: inBoth((language) =>
      [
        demandTitle(demand, language),
        findings
          .map(({ index, detail }) => `${shortIndexName(index)[language]}: ${detail[language]}`)
          .join("; "),
      ].join(": "),
    ),
    findings: findings.map(({ index, status, detail }) => ({ index, status, detail })),
  };
}

function findingOf(
  demand: Exclude<Demand, { readonly kind: "no-index-unscored" }>,
  year: Compared,
): Finding {
  switch (demand.kind) {
    case "every-sub-criterion-higher":
      return judgeHigher(year);
    case "class-at-least":
      return judgeClass(demand, year.after);
    case "rank-better":
      return judgeRank(year);
  }
}

function judgeHigher({ comparison, after }: Compared): Finding {
  if (comparison === null) return cannotTell(judgedWords.noResultBefore);
  const stuck = comparison.leaves.filter(
    ({ kind, after: side }) =>
      (kind === "worse" || kind === "survey-lower" || kind === "unchanged-below-maximum") &&
      side !== null &&
      side.points !== side.applicableMax,
  );
  const open = comparison.leaves.filter(({ kind }) => kind === "unknown");
  // More points of a whole do not tell that each of its parts has more.
  const wholes = comparison.leaves.filter(
    ({ kind, whole, after: side }) =>
      whole !== undefined &&
      (kind === "improved" || kind === "survey-higher") &&
      side?.points !== side?.applicableMax,
  );
  const place = (leaves: typeof stuck): readonly DemandCriterion[] =>
    leaves.map((leaf) => ({ set: after.set.id, code: (leaf.after ?? leaf.before)?.code ?? "" }));
  if (stuck.length > 0) {
    const criteria = place(stuck);
    return { status: "missed", criteria, detail: notHigher(criteria.map(({ code }) => code)) };
  }
  const reasons = [
    ...(open.length > 0 ? [notAssessed(open.length)] : []),
    ...(wholes.length > 0 ? [onlyWhole(wholes.length)] : []),
  ];
  if (reasons.length > 0) {
    const why = inBoth((language) => reasons.map((reason) => reason[language]).join(", "));
    return { ...cannotTell(why), criteria: place([...open, ...wholes]) };
  }
  return judgeSurveyed(comparison);
}

// More points are counted, and that is what was demanded; that opinions rose with them is not.
function judgeSurveyed({ leaves }: Comparison): Finding {
  const codes = leaves
    .filter(({ kind, after }) => kind === "survey-higher" && after?.points !== after?.applicableMax)
    .map(({ after }) => after?.code ?? "");
  if (codes.length === 0) return met(judgedWords.met);
  return { status: "met", criteria: [], detail: metInPoints(codes) };
}

function judgeClass(
  demand: Extract<Demand, { readonly kind: "class-at-least" }>,
  { set, complete, classes, notEligible }: Scorecard,
): Finding {
  const ladder = set.ladders.find(({ key }) => key === demand.ladder);
  const wanted = ladder?.classes.findIndex(({ key }) => key === demand.class) ?? -1;
  if (ladder === undefined || wanted < 0) {
    return cannotTell(judgedWords.noLadder);
  }
  if (!complete) return cannotTell(judgedWords.notComplete);
  const reached = classes.find((entry) => entry.ladder === demand.ladder)?.class ?? null;
  const position = ladder.classes.findIndex(({ key }) => key === reached?.key);
  const name = (language: Language): string =>
    reached === null
      ? (notEligible ?? judgedWords.noClass[language])
      : textIn(reached.title, language);
  return {
    status: position >= 0 && position <= wanted ? "met" : "missed",
    criteria: [],
    detail: inBoth(name),
  };
}

function judgeRank({ rankBefore, rankAfter, after }: Compared): Finding {
  if (rankBefore === undefined || rankAfter === undefined) {
    return cannotTell(judgedWords.noRank);
  }
  const ranks = `${rankBefore} → ${rankAfter}`;
  const detail = after.domains.every(isSurveyed) ? ranksBySurvey(ranks) : { vi: ranks, en: ranks };
  if (rankAfter < rankBefore) return { status: "met", criteria: [], detail };
  if (rankBefore === 1 && rankAfter === 1) {
    return cannotTell(firstAlready(ranks));
  }
  return { status: "missed", criteria: [], detail };
}

function judgeUnscored(
  demand: Extract<Demand, { readonly kind: "no-index-unscored" }>,
  years: readonly Compared[],
): JudgedDemand {
  const scored = years
    .filter(({ after }) => after.points !== null)
    .map(({ after }) => after.set.index);
  const missing = demand.indices.filter((index) => !scored.includes(index));
  return {
    demand,
    status: missing.length === 0 ? "met" : "missed",
    criteria: [],
    detail: inBoth((language) => {
      const names = missing.map((index) => indexName(index)[language]).join("; ");
      const found = missing.length === 0 ? judgedWords.allScored[language] : names;
      return `${demandTitle(demand, language)}: ${found}`;
    }),
    findings: missing.map((index) => ({
      index,
      status: "missed",
      detail: judgedWords.notScored,
    })),
  };
}

function met(detail: LocalizedText): Finding {
  return { status: "met", criteria: [], detail };
}

function cannotTell(detail: LocalizedText): Finding {
  return { status: "cannot-tell", criteria: [], detail };
}
