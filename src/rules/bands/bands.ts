import { ExactDecimal } from "../../numbers/exact-decimal.js";
import { formatFraction, fractionInBoth, valueInBoth } from "../../numbers/format-number.js";
import { compareFractions, type Fraction, fraction, timesDecimal } from "../../numbers/fraction.js";
import { below, type Place, type Problem, scoreSheetProblem } from "../../problems/problem.js";
import type { Language, LocalizedText } from "../../text/language.js";
import { asFigures, doesNotFit, hasExactly, readNumber } from "../figures.js";
import { type Quotient, readQuotient, shareOf, whenNothing } from "../quotient.js";
import type { Evaluation, PreparedRule, RuleKind, RuleScope } from "../rule-kind.js";
import type { Step } from "../step.js";
import { checkWorths } from "../worth.js";
import { checkTiling } from "./check-tiling.js";
import { type BandFloors, bandOfWhole, wholeAt } from "./floors.js";
import { bandAt, prepareBands } from "./prepare-bands.js";
import type { PreparedBand } from "./prepared-bands.js";
import type { BandsDeclared, BandsRule } from "./rule.js";
import { bandsShape } from "./shape.js";
import { stepsFrom } from "./steps.js";
import { quotientIn } from "./words.js";

/** What was declared, and the band that holds it; no band where the denominator is 0. */
export interface BandsFigures {
  readonly band: number | undefined;
  /** The value of a quotient. */
  readonly value: Fraction | undefined;
  /** The value as declared; nothing where it is a quotient. */
  readonly number: ExactDecimal | undefined;
  readonly quotient: Quotient | undefined;
}

export const bandsKind: RuleKind<BandsRule, BandsDeclared, BandsFigures> = {
  kind: "bands",

  shape: bandsShape,

  figures: ({ unit }) => [["value"], ...(unit === "%" ? [["numerator"], ["denominator"]] : [])],

  check(rule, { max }, place) {
    const at = below(place, "bands");
    return [...checkTiling(rule.bands, rule.unit ?? "", at), ...checkWorths(rule.bands, max, at)];
  },

  prepare,

  mayNotApply: (rule) => rule.whenZero === "not-applicable",
};

const asValue = ["value"];
const asQuotient = ["numerator", "denominator"];

function prepare(rule: BandsRule, scope: RuleScope): PreparedRule<BandsFigures> {
  const { unit, whenZero } = rule;
  const scale = new ExactDecimal(unit === "%" ? 100 : 1);
  const bands = prepareBands(rule, scope);
  const { ascending, around, floors } = bands;
  const nothing = whenZero === undefined ? undefined : whenNothing(whenZero, scope);
  const reasonIn = (
    text: string,
    quotient: Quotient | undefined,
    band: PreparedBand,
    language: Language,
  ): string => {
    const [before, after] = around[language];
    const terms = quotient === undefined ? "" : quotientIn(quotient, language);
    return before + text + after + terms + band.within[language];
  };
  const reasonOf = (
    { value, number, quotient }: BandsFigures,
    band: PreparedBand,
  ): LocalizedText => {
    const text = number === undefined ? fractionInBoth(value as Fraction) : valueInBoth(number);
    return {
      vi: reasonIn(text.vi, quotient, band, "vi"),
      en: reasonIn(text.en, quotient, band, "en"),
    };
  };
  // The band that points stand for, where there are no figures to tell.
  const bandOf = (points: Fraction): number | undefined =>
    bands.printed.find(
      (at) => compareFractions((ascending[at] as PreparedBand).points, points) === 0,
    );
  return {
    lowest: ascending
      .map(({ worth }) => worth)
      .reduce((least, worth) => ExactDecimal.min(least, worth)),

    read(declared, place, problems) {
      const figures = asFigures(declared);
      if (figures !== undefined && hasExactly(figures, asValue)) {
        const number = readNumber(figures.value, below(place, "value"), problems);
        if (number === undefined) return undefined;
        const whole = floors === undefined ? undefined : wholeAt(floors, number);
        const band =
          whole === undefined
            ? bandAt(ascending, fraction(number))
            : bandOfWhole(floors as BandFloors, whole);
        return band === undefined
          ? outside(fraction(number), place, problems)
          : { band, value: undefined, number, quotient: undefined };
      }
      if (figures === undefined || !hasExactly(figures, asQuotient)) {
        return doesNotFit("bands", "value / numerator + denominator", place, problems);
      }
      const quotient = readQuotient(figures, whenZero, place, problems);
      if (quotient === undefined) return undefined;
      if (quotient.denominator.isZero()) {
        return { band: undefined, value: zero, number: undefined, quotient };
      }
      const value = timesDecimal(shareOf(quotient), scale);
      const band = bandAt(ascending, value);
      return band === undefined
        ? outside(value, place, problems)
        : { band, value, number: undefined, quotient };
    },

    result: ({ band }) =>
      band === undefined ? (nothing as Evaluation) : (ascending[band] as PreparedBand),

    evaluate(figures): Evaluation {
      if (figures.band === undefined) return nothing as Evaluation;
      const band = ascending[figures.band] as PreparedBand;
      return {
        points: band.points,
        given: band.given,
        reason: reasonOf(figures, band),
        steps: figures.quotient === undefined ? bands.steps[figures.band] : undefined,
      };
    },

    worded({ band: at, number, quotient }) {
      if (at === undefined || number === undefined || quotient !== undefined) return undefined;
      const { given, close } = ascending[at] as PreparedBand;
      const text = valueInBoth(number);
      const explanation = {
        vi: around.vi[0] + text.vi + close.vi,
        en: around.en[0] + text.en + close.en,
      };
      return { given, explanation, steps: bands.steps[at] as readonly Step[] };
    },

    stepsAbove({ points, figures, least }) {
      const quotient = figures?.quotient;
      const declared = quotient === undefined ? undefined : { quotient, scale };
      return stepsFrom(bands, points, figures?.band ?? bandOf(points), least, declared);
    },
  };
}

const zero: Fraction = { numerator: 0, denominator: 1 };

function outside(value: Fraction, place: Place, problems: Problem[]): undefined {
  problems.push(
    scoreSheetProblem("value-outside-bands", place, { value: formatFraction(value, "en") }),
  );
}
