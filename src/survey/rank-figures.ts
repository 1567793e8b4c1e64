import { ApproximateDecimal } from "../numbers/approximate-decimal.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { subtractFractions, timesDecimal } from "../numbers/fraction.js";
import { toPaddedText } from "../numbers/fraction-text.js";
import { rankFractions } from "../numbers/rank-fractions.js";
import type { Unit } from "../score-sheet/score-sheet.js";
import type { ConfidenceLevel } from "./confidence.js";
import { chanceOfFigures, type FigureToRank } from "./figure-to-rank.js";
import { correctByHolm } from "./holm.js";
import { type RankRange, rankRanges, sharedRanks } from "./rank-ranges.js";
import { rangeWords } from "./ranking-words.js";
import type { RankedSurvey, SurveyStep } from "./survey-ranking.js";

/** A unit with its figure. */
export interface UnitToRank extends FigureToRank {
  readonly unit: Unit;
}

/** Units by their figures, with the ranks that the differences of all pairs leave open. */
export function rankFigures(
  units: readonly UnitToRank[],
  level: ConfidenceLevel,
): readonly RankedSurvey[] {
  const ordered = rankFractions(
    units.map((unit) => ({ key: unit.unit.id, value: unit.share, unit })),
    "competition",
  ).map(({ item, rank, sharedBy }) => ({ ...item.unit, rank, sharedBy }));
  const pairs = new Pairs(ordered, level);
  const ranges = rankRanges(
    ordered.length,
    (one, other) => one < other && pairs.isSure(one, other),
  );
  const shared = sharedRanks(
    ordered.map(({ rank }, at) => ({ rank, best: (ranges[at] as RankRange).best })),
  );
  return ordered.map((own, at): RankedSurvey => {
    const { unit, percentage, people, standardError, interval, rank, sharedBy } = own;
    const range = ranges[at] as RankRange;
    const others = ordered.filter((_other, place) => place !== at && !pairs.isSure(at, place));
    const next = ordered[at + 1];
    return {
      unit,
      percentage,
      people,
      standardError,
      interval,
      rank,
      sharedBy,
      range,
      sharedRank: shared[at] as number,
      notToldApart: others.map((other) => other.unit.id),
      next: next === undefined ? null : stepOf(own, next, pairs.of(at, at + 1)),
      explanation: rangeWords(
        range,
        others.map((other) => other.unit.name),
        level,
      ),
    };
  });
}

interface Pair {
  readonly probability: ApproximateDecimal;
  readonly corrected: ApproximateDecimal;
  readonly isSure: boolean;
}

/** All pairs of figures in order: which of them are told apart. */
class Pairs {
  readonly #pairs: readonly Pair[];
  readonly #count: number;

  constructor(figures: readonly FigureToRank[], level: ConfidenceLevel) {
    this.#count = figures.length;
    const probabilities = figures.flatMap((one, at) =>
      figures.slice(at + 1).map((other) => chanceOfFigures(one, other)),
    );
    const corrected = correctByHolm(probabilities);
    const least = new ApproximateDecimal(100).minus(level).div(100);
    this.#pairs = probabilities.map((probability, at) => {
      const own = corrected[at] as ApproximateDecimal;
      return { probability, corrected: own, isSure: own.lessThan(least) };
    });
  }

  /** Two figures by their places, in either order. */
  of(one: number, other: number): Pair {
    const [first, second] = one < other ? [one, other] : [other, one];
    const before = (first * (2 * this.#count - first - 1)) / 2;
    return this.#pairs[before + second - first - 1] as Pair;
  }

  isSure(one: number, other: number): boolean {
    return this.of(one, other).isSure;
  }
}

function stepOf(
  own: UnitToRank,
  next: UnitToRank,
  { probability, corrected, isSure }: Pair,
): SurveyStep {
  const step = subtractFractions(own.share, next.share);
  return {
    to: next.unit.id,
    points: toPaddedText(timesDecimal(step, new ExactDecimal(100)), 2),
    probability: probability.toFixed(4),
    corrected: corrected.toFixed(4),
    verdict: step.numerator === 0 ? "same" : isSure ? "higher" : "not-sure",
  };
}
