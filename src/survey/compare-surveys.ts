import { ApproximateDecimal } from "../numbers/approximate-decimal.js";
import type { DecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { formatNumber, formatPercentage } from "../numbers/format-number.js";
import { type Fraction, subtractFractions, timesDecimal } from "../numbers/fraction.js";
import { toPaddedText } from "../numbers/fraction-text.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { surveyProblem } from "../problems/problem.js";
import { inBoth, type LocalizedText, type Text } from "../text/language.js";
import {
  chanceOfMeans,
  chanceOfShares,
  meanEvidence,
  type ShareEvidence,
  shareEvidence,
} from "./chance-of-difference.js";
import type { CompareSurveysOptions } from "./compare-surveys-options.js";
import { type ConfidenceLevel, shareDecimals } from "./confidence.js";
import { moved, notSure, same } from "./difference-words.js";
import { correctByHolm } from "./holm.js";
import { compareSurveysOutline, surveyTableOutline } from "./outlines.js";
import type { CombinedShare, CriterionShare, SurveyTable } from "./survey-table.js";

/** A criterion in two samples. */
export interface SurveyDifference {
  readonly code: string;
  readonly title: Text;
  /** Percent in the first sample, two decimals. */
  readonly before: DecimalText;
  readonly after: DecimalText;
  /** Percentage points that it rose by, two decimals; below 0 where it fell. */
  readonly points: DecimalText;
  /** Of the difference, in shares, six decimals; `null` where one sample is a single form. */
  readonly standardError: DecimalText | null;
  /** Probability of at least such a difference where nothing has changed; four decimals. */
  readonly probability: DecimalText;
  /** The same, corrected by Holm for all criteria that are compared. */
  readonly corrected: DecimalText;
  /** What may be said: `rise` and `fall` only where the corrected probability allows it. */
  readonly verdict: "rise" | "fall" | "not-sure" | "same";
  readonly explanation: LocalizedText;
}

/** The index in two samples. */
export interface SurveyIndexDifference
  extends Omit<SurveyDifference, "code" | "title" | "corrected" | "standardError"> {
  /** Of the difference, in shares, six decimals. */
  readonly standardError: DecimalText;
}

/** Two samples, criterion by criterion. */
export interface SurveyComparison {
  readonly level: ConfidenceLevel;
  /** The index; `null` where one of both has none, or none with a standard error. */
  readonly overall: SurveyIndexDifference | null;
  /** In the order of the second table. */
  readonly differences: readonly SurveyDifference[];
  /** Criteria that one of both does not publish or does not have, in the same order. */
  readonly notCompared: readonly string[];
}

/**
 * Compares two samples of the same questionnaire, such as two years, two units or two services: by
 * how much each share of satisfied differs, and whether that is more than chance explains. The
 * probability is that of the test of two shares on the people whom each sample is worth; it is
 * corrected by Holm's way, since of twenty criteria one differs by chance. The index is held against
 * the standard error of its difference, by Student's distribution with Welch's and Satterthwaite's
 * degrees of freedom, and so is a criterion where forms were drawn by places or strata. The samples
 * must have been drawn apart: nobody stands in both by design.
 *
 * @throws ChisoError `questionnaire-mismatch` for tables of two questionnaires
 * @example
 * compareSurveys(table, table).differences[0].verdict // "same"
 */
export function compareSurveys(
  before: SurveyTable,
  after: SurveyTable,
  options: CompareSurveysOptions = {},
): SurveyComparison {
  refuse(
    checkArguments({ before: [before, surveyTableOutline], after: [after, surveyTableOutline] }, [
      options,
      compareSurveysOutline,
    ]),
  );
  const [given, expected] = [after.questionnaire.id, before.questionnaire.id];
  if (given !== expected) {
    refuse([surveyProblem("questionnaire-mismatch", { path: "/after" }, { given, expected })]);
  }
  const level = options.level ?? "95";
  const earlier = new Map(criteriaIn(before).map((criterion) => [criterion.code, criterion]));
  const pairs = criteriaIn(after).map((criterion) => ({
    code: criterion.code,
    before: readShare(earlier.get(criterion.code)),
    after: readShare(criterion),
    criterion,
  }));
  const known = pairs.flatMap((pair) =>
    pair.before === undefined || pair.after === undefined
      ? []
      : [{ criterion: pair.criterion, before: pair.before, after: pair.after }],
  );
  const probabilities = known.map((pair) => chanceOfShares(pair.before, pair.after));
  const corrected = correctByHolm(probabilities);
  const told = new Set(known.map(({ criterion }) => criterion.code));
  return {
    level,
    overall: overallDifference(before.overall, after.overall, level),
    differences: known.map((pair, at) =>
      differenceOf(
        pair,
        probabilities[at] as ApproximateDecimal,
        corrected[at] as ApproximateDecimal,
        level,
      ),
    ),
    notCompared: [...new Set([...pairs.map(({ code }) => code), ...earlier.keys()])].filter(
      (code) => !told.has(code),
    ),
  };
}

// An index is no share of so many people: its difference is held against its own standard error.
function overallDifference(
  before: CombinedShare,
  after: CombinedShare,
  level: ConfidenceLevel,
): SurveyIndexDifference | null {
  const [first, second] = [meanEvidence(before), meanEvidence(after)];
  if (first === undefined || second === undefined) return null;
  if (before.percentage === null || after.percentage === null) return null;
  const [earlier, later] = [before.standardError, after.standardError];
  if (earlier === null || later === null) return null;
  const change = subtractFractions(second.share, first.share);
  const probability = chanceOfMeans(first, second);
  const points = toPaddedText(timesDecimal(change, new ExactDecimal(100)), 2);
  const verdict = verdictOf(probability, level, directionOf(change));
  return {
    before: before.percentage,
    after: after.percentage,
    points,
    standardError: rootOfSquares(earlier, later).toFixed(shareDecimals),
    probability: probability.toFixed(4),
    verdict,
    explanation: explain(verdict, change.numerator >= 0, points, level),
  };
}

function verdictOf(
  probability: ApproximateDecimal,
  level: ConfidenceLevel,
  direction: number,
): SurveyDifference["verdict"] {
  if (direction === 0) return "same";
  const isSure = probability.times(100).lessThan(100 - Number(level));
  return !isSure ? "not-sure" : direction > 0 ? "rise" : "fall";
}

function criteriaIn({ factors }: SurveyTable): readonly CriterionShare[] {
  return factors.flatMap(({ criteria }) => criteria);
}

interface ReadShare extends ShareEvidence {
  readonly percentage: DecimalText;
  readonly standardError: DecimalText | null;
}

function readShare(criterion: CriterionShare | undefined): ReadShare | undefined {
  const evidence = shareEvidence(criterion);
  const { percentage, standardError } = criterion ?? {};
  if (evidence === undefined || percentage == null) return undefined;
  return { ...evidence, percentage, standardError: standardError ?? null };
}

function differenceOf(
  {
    criterion,
    before,
    after,
  }: {
    readonly criterion: CriterionShare;
    readonly before: ReadShare;
    readonly after: ReadShare;
  },
  probability: ApproximateDecimal,
  corrected: ApproximateDecimal,
  level: ConfidenceLevel,
): SurveyDifference {
  const change = subtractFractions(after.share, before.share);
  const points = toPaddedText(timesDecimal(change, new ExactDecimal(100)), 2);
  const verdict = verdictOf(corrected, level, directionOf(change));
  return {
    code: criterion.code,
    title: criterion.title,
    before: before.percentage,
    after: after.percentage,
    points,
    standardError: errorOf(before, after),
    probability: probability.toFixed(4),
    corrected: corrected.toFixed(4),
    verdict,
    explanation: explain(verdict, change.numerator >= 0, points, level),
  };
}

function directionOf({ numerator }: Fraction): number {
  return Number(numerator > 0) - Number(numerator < 0);
}

function errorOf(
  { standardError: first }: ReadShare,
  { standardError: second }: ReadShare,
): DecimalText | null {
  if (first === null || second === null) return null;
  return rootOfSquares(first, second).toFixed(shareDecimals);
}

function rootOfSquares(first: DecimalText, second: DecimalText): ApproximateDecimal {
  return new ApproximateDecimal(first).pow(2).plus(new ApproximateDecimal(second).pow(2)).sqrt();
}

function explain(
  verdict: SurveyDifference["verdict"],
  isRise: boolean,
  points: DecimalText,
  level: ConfidenceLevel,
): LocalizedText {
  return inBoth((language) => {
    if (verdict === "same") return same(language);
    const amount = formatNumber(points.replace("-", ""), language);
    return verdict === "not-sure"
      ? notSure(isRise, amount, language)
      : moved(isRise, amount, formatPercentage(level, language), language);
  });
}
