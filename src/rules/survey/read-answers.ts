import { sumDecimals, toDecimalText } from "../../numbers/decimal-text.js";
import type { ExactDecimal } from "../../numbers/exact-decimal.js";
import { ExactDecimal as Exact } from "../../numbers/exact-decimal.js";
import { type Fraction, fraction } from "../../numbers/fraction.js";
import { below, type Place, type Problem, scoreSheetProblem } from "../../problems/problem.js";
import {
  asFigures,
  doesNotFit,
  type Figures,
  hasExactly,
  readAmount,
  readCount,
  readRecord,
  readWithin,
} from "../figures.js";

/** The result of a survey as it was declared, with the share of the maximum that it is worth. */
export type SurveyFigures = { readonly share: Fraction } & (
  | { readonly kind: "percent" }
  | {
      readonly kind: "base";
      readonly satisfied: ExactDecimal;
      readonly base: ExactDecimal;
      /** False where both are sums of weights, which are no numbers of forms. */
      readonly counted: boolean;
    }
  | {
      readonly kind: "answers";
      readonly counts: readonly ExactDecimal[];
      readonly all: ExactDecimal;
    }
);

/** What the answers of a rule are read by. */
export interface AnswerOptions {
  readonly keys: readonly string[];
  readonly shares: readonly ExactDecimal[];
  /** Fewest answers that give points. */
  readonly minimum: number;
  /** The least base that gives points. */
  readonly minimumBase: number;
  /** True where forms have weights. */
  readonly weighted: boolean;
}

/** Reads the result of a survey in any of its three forms. */
export function readAnswers(
  declared: unknown,
  options: AnswerOptions,
  place: Place,
  problems: Problem[],
): SurveyFigures | undefined {
  const figures = asFigures(declared);
  if (figures !== undefined && hasExactly(figures, ["percent"])) {
    const percent = readWithin(figures.percent, hundred, below(place, "percent"), problems);
    return percent === undefined
      ? undefined
      : { kind: "percent", share: fraction(percent, hundred) };
  }
  if (figures !== undefined && hasExactly(figures, ["satisfied", "base"])) {
    return readBase(figures, options, place, problems);
  }
  if (figures === undefined || !hasExactly(figures, ["answers"])) {
    return doesNotFit("survey", "answers / satisfied, base / percent", place, problems);
  }
  const { keys, shares } = options;
  const at = below(place, "answers");
  const counts = readRecord(figures.answers, keys, at, problems, (value, _at, where) =>
    readCount(value, where, problems),
  );
  if (counts === undefined) return undefined;
  const all = sumDecimals(counts);
  if (!isEnough(all, options, at, problems)) return undefined;
  const worth = sumDecimals(counts.map((count, index) => count.times(shares[index] ?? 0)));
  return { kind: "answers", share: fraction(worth, all), counts, all };
}

const hundred: ExactDecimal = /* @__PURE__ */ new Exact(100);

function readBase(
  figures: Figures,
  options: AnswerOptions,
  place: Place,
  problems: Problem[],
): SurveyFigures | undefined {
  const at = below(place, "satisfied");
  const satisfied = readAmount(figures.satisfied, at, problems);
  const base = readAmount(figures.base, below(place, "base"), problems);
  if (satisfied === undefined || base === undefined) return undefined;
  if (base.isZero()) {
    problems.push(scoreSheetProblem("division-by-zero", below(place, "base"), {}));
    return undefined;
  }
  if (satisfied.greaterThan(base)) {
    const [value, range] = [toDecimalText(satisfied), `0 - ${toDecimalText(base)}`];
    problems.push(scoreSheetProblem("value-outside-range", at, { value, range }));
    return undefined;
  }
  if (!isEnough(base, { minimum: options.minimumBase }, below(place, "base"), problems)) {
    return undefined;
  }
  // A part of an answer is a weight, whatever the rule says.
  const counted = !options.weighted && satisfied.isInteger() && base.isInteger();
  return { kind: "base", share: fraction(satisfied, base), satisfied, base, counted };
}

function isEnough(
  count: ExactDecimal,
  { minimum }: Pick<AnswerOptions, "minimum">,
  place: Place,
  problems: Problem[],
): boolean {
  if (!count.lessThan(minimum)) return true;
  const figures = { count: toDecimalText(count), minimum: String(minimum) };
  problems.push(scoreSheetProblem("too-few-answers", place, figures));
  return false;
}
