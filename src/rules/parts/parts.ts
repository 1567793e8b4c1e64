import { sumDecimals, toDecimalText } from "../../numbers/decimal-text.js";
import { exact } from "../../numbers/exact.js";
import {
  addFractions,
  compareFractions,
  type Fraction,
  fraction,
  zeroFraction as zero,
} from "../../numbers/fraction.js";
import { checkKeys } from "../../problems/check-keys.js";
import { below, criteriaSetProblem } from "../../problems/problem.js";
import { inBoth, type LocalizedText } from "../../text/language.js";
import { asFigures, doesNotFit, hasExactly, readRecord } from "../figures.js";
import { type LeastPoints, leastBeside, leastExact, reaches } from "../least-points.js";
import type { AnyRule, Evaluation, PreparedRule, RuleKind, RuleScope } from "../rule-kind.js";
import type { ReachableStep } from "../step.js";
import { wrongDecimals } from "../worth.js";
import type { PartsDeclaredOf, PartsRuleOf, RulePartOf } from "./rule.js";
import { partsShape } from "./shape.js";
import { needsMaximum, partNeeds, partResult } from "./words.js";

type AnyPart = RulePartOf<AnyRule>;

/** What was read of every part, in their order. */
export type PartsFigures = readonly unknown[];

export const partsKind: RuleKind<PartsRuleOf<AnyRule>, PartsDeclaredOf<unknown>, PartsFigures> = {
  kind: "parts",

  shape: partsShape,

  figures: (rule, engine) =>
    rule.parts.flatMap((part) =>
      engine.figures(part.rule).map((keys) => ["parts", part.key, ...keys]),
    ),

  check(rule, scope, place) {
    const at = below(place, "parts");
    const wrong = rule.parts.flatMap(({ max }, index) => wrongDecimals({ max }, below(at, index)));
    if (wrong.length > 0) return wrong;
    const sum = sumDecimals(rule.parts.map(({ max }) => exact(max)));
    const sumProblem = sum.equals(scope.max)
      ? []
      : [
          criteriaSetProblem("sum-mismatch", at, {
            parent: place.criterion ?? place.path,
            printed: toDecimalText(scope.max),
            sum: toDecimalText(sum),
          }),
        ];
    const inside = rule.parts.flatMap((part, index) => [
      ...(exact(part.max).greaterThan(0)
        ? []
        : [
            criteriaSetProblem("not-above-zero", below(at, index, "max"), {
              value: String(part.max),
            }),
          ]),
      ...scope.engine.check(part.rule, scopeOf(part, scope), below(at, index, "rule")),
    ]);
    return [...checkKeys(rule.parts, at), ...sumProblem, ...inside];
  },

  prepare,
};

function scopeOf(part: AnyPart, scope: RuleScope): RuleScope {
  return { ...scope, max: exact(part.max) };
}

function prepare(rule: PartsRuleOf<AnyRule>, scope: RuleScope): PreparedRule<PartsFigures> {
  const parts = rule.parts.map((part) => ({
    ...part,
    whole: fraction(exact(part.max)),
    maxText: toDecimalText(exact(part.max)),
    prepared: scope.engine.prepare(part.rule, scopeOf(part, scope)),
  }));
  const keys = parts.map(({ key }) => key);
  const max = fraction(scope.max);
  // A part cannot leave the base on its own, so one in which nothing arose keeps its maximum:
  // the unit must not lose what it had no chance to earn.
  const evaluateParts = (
    figures: PartsFigures,
    year: number,
  ): readonly (Evaluation & { readonly points: Fraction })[] =>
    parts.map(({ prepared, whole }, at) => {
      const result = prepared.evaluate(figures[at], year);
      return { ...result, points: result.points ?? whole };
    });
  return {
    lowest: sumDecimals(parts.map(({ prepared }) => prepared.lowest)),

    read(declared, place, problems) {
      const figures = asFigures(declared);
      if (figures === undefined || !hasExactly(figures, ["parts"])) {
        return doesNotFit("parts", "parts", place, problems);
      }
      const at = below(place, "parts");
      return readRecord(figures.parts, keys, at, problems, (value, index, where) =>
        (parts[index] as (typeof parts)[number]).prepared.read(value, where, problems),
      );
    },

    evaluate(figures, year) {
      const results = evaluateParts(figures, year);
      return {
        points: results.map(({ points }) => points).reduce(addFractions),
        reason: inBoth((language) =>
          parts
            .map(({ label, maxText }, at) => {
              const { reason, points } = results[at] as (typeof results)[number];
              return partResult(label, reason[language], points, maxText, language);
            })
            .join("; "),
        ),
      };
    },

    stepsAbove({ points, figures, year, least }) {
      if (compareFractions(points, max) >= 0) return [];
      if (figures === undefined) {
        const needs = joined(parts.map(({ label }) => ({ label, needs: needsMaximum })));
        return [{ points: max, needs }];
      }
      const own = evaluateParts(figures, year).map((result) => result.points);
      const stepsOf = (at: number, leastOfPart: LeastPoints): readonly ReachableStep[] => {
        const { prepared } = parts[at] as (typeof parts)[number];
        const standing = { points: own[at] as Fraction, figures: figures[at], year };
        return prepared.stepsAbove({ ...standing, least: leastOfPart });
      };
      const single = parts.flatMap(({ label }, at) => {
        const others = own.filter((_points, other) => other !== at).reduce(addFractions, zero);
        return stepsOf(at, leastBeside(others, least)).map(
          ({ points: reached, needs }): ReachableStep => ({
            points: addFractions(others, reached),
            needs: inBoth((language) => partNeeds(label, needs[language], language)),
          }),
        );
      });
      const rising = single.sort((left, right) => compareFractions(left.points, right.points));
      if (rising.some((step) => reaches(step.points, least(max)))) return rising;
      // How far rounding spares one part depends on the others, so here each goes all the way.
      const open = parts.flatMap(({ label }, at) => {
        const last = stepsOf(at, leastExact).at(-1);
        return last === undefined ? [] : [{ label, needs: last.needs }];
      });
      return [...rising, { points: max, needs: joined(open) }];
    },
  };
}

function joined(
  open: readonly { readonly label: AnyPart["label"]; readonly needs: LocalizedText }[],
): LocalizedText {
  return inBoth((language) =>
    open.map(({ label, needs }) => partNeeds(label, needs[language], language)).join("; "),
  );
}
