import { sumDecimals } from "../../numbers/decimal-text.js";
import { ExactDecimal } from "../../numbers/exact-decimal.js";
import {
  dividedBy,
  type Fraction,
  fraction,
  subtractFractions,
  timesDecimal,
} from "../../numbers/fraction.js";
import { fewestFor, type LowerBound } from "../least-points.js";
import type { SurveyFigures } from "./read-answers.js";

/** The fewest answers that must turn to the best. */
export interface AnswersToChange {
  readonly count: ExactDecimal;
  /** Answers in all. */
  readonly all: ExactDecimal;
  /** True where fewer turn than are not the best, so that it matters which: the lowest. */
  readonly lowestFirst: boolean;
}

/**
 * How many answers must turn to the best to lift the share to a bound, the lowest ones first;
 * `undefined` where only a share or sums of weights are known.
 *
 * @param shares what each answer is worth, in the order of the counts
 */
export function answersToChange(
  figures: SurveyFigures,
  shares: readonly ExactDecimal[],
  { bound, closed }: LowerBound,
): AnswersToChange | undefined {
  if (figures.kind === "percent") return undefined;
  if (figures.kind === "base") {
    const { satisfied, base, counted } = figures;
    if (!counted) return undefined;
    const needed = new ExactDecimal(fewestFor({ bound: timesDecimal(bound, base), closed }), 0);
    return { count: needed.minus(satisfied), all: base, lowestFirst: false };
  }
  const { share, counts, all } = figures;
  const rising = counts
    .map((count, at) => ({ count, gain: one.minus(shares[at] as ExactDecimal) }))
    .filter(({ count, gain }) => !gain.isZero() && !count.isZero())
    .sort((left, right) => right.gain.comparedTo(left.gain));
  let missing: Fraction = timesDecimal(subtractFractions(bound, share), all);
  let changed = new ExactDecimal(0);
  for (const { count, gain } of rising) {
    const fewest = new ExactDecimal(fewestFor({ bound: dividedBy(missing, gain), closed }), 0);
    const turned = ExactDecimal.max(0, ExactDecimal.min(count, fewest));
    changed = changed.plus(turned);
    missing = subtractFractions(missing, fraction(turned.times(gain)));
  }
  const others = sumDecimals(rising.map(({ count }) => count));
  return { count: changed, all, lowestFirst: rising.length > 1 && changed.lessThan(others) };
}

const one: ExactDecimal = /* @__PURE__ */ new ExactDecimal(1);
