import type { DecimalInput } from "../numbers/decimal-text.js";
import { sumDecimals, toDecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { formatDecimal, formatFraction } from "../numbers/format-number.js";
import {
  addFractions,
  compareFractions,
  type Fraction,
  fraction,
  roundHalfUp,
} from "../numbers/fraction.js";
import { below, problem } from "../problems/problem.js";
import { inBoth, type LocalizedText, type Text, textIn } from "../text/language.js";
import { asFigures, checkRecord, doesNotFit, hasExactly } from "./declared-figures.js";
import { checkKeys } from "./keys.js";
import type { Declared, Rule } from "./rule.js";
import type { Evaluation, ReachableStep, RuleKind, RuleScope } from "./rule-kind.js";
import { exact } from "./worth.js";

/** One of the independent parts of a leaf. */
export interface RulePart {
  readonly key: string;
  readonly label: Text;
  /** Maximum of the part; the parts sum to the maximum of the leaf. */
  readonly max: DecimalInput;
  readonly rule: Rule;
}

/**
 * The sum of independent parts, each with a rule of its own.
 *
 * @example
 * {
 *   kind: "parts",
 *   parts: [
 *     { key: "all", label: "Dự đủ các cuộc họp của tỉnh", max: "5", rule: { kind: "pass" } },
 *     { key: "chair", label: "Chủ trì các cuộc họp của huyện", max: "5", rule: { kind: "pass" } },
 *   ],
 * }
 */
export interface PartsRule {
  readonly kind: "parts";
  readonly parts: readonly RulePart[];
}

/** The figures of every part, by key. */
export interface PartsDeclared {
  readonly parts: Readonly<Record<string, Declared>>;
}

export const partsKind: RuleKind<PartsRule, PartsDeclared> = {
  kind: "parts",

  check(rule, scope, place) {
    const at = below(place, "parts");
    const sum = sumDecimals(rule.parts.map(({ max }) => exact(max)));
    const sumProblem = sum.equals(scope.max)
      ? []
      : [
          problem("sum-mismatch", at, {
            parent: place.criterion ?? place.path,
            printed: toDecimalText(scope.max),
            sum: toDecimalText(sum),
          }),
        ];
    const inside = rule.parts.flatMap((part, index) => [
      ...(exact(part.max).greaterThan(0)
        ? []
        : [problem("not-above-zero", below(at, index, "max"), { value: String(part.max) })]),
      ...scope.engine.check(part.rule, scopeOf(part, scope), below(at, index, "rule")),
    ]);
    return [...checkKeys(rule.parts, at), ...sumProblem, ...inside];
  },

  checkDeclared(rule, declared, scope, place) {
    const figures = asFigures(declared);
    if (figures === undefined || !hasExactly(figures, ["parts"])) {
      return [doesNotFit("parts", "parts", place)];
    }
    const keys = rule.parts.map(({ key }) => key);
    return checkRecord(figures.parts, keys, below(place, "parts"), (value, key, at) => {
      const part = rule.parts.find((candidate) => candidate.key === key) as RulePart;
      return scope.engine.checkDeclared(part.rule, value, scopeOf(part, scope), at);
    });
  },

  evaluate(rule, declared, scope) {
    const results = rule.parts.map((part) => ({
      part,
      result: evaluatePart(part, declared, scope),
    }));
    return {
      points: results.reduce<Fraction>(
        (total, { result }) => addFractions(total, result.points),
        fraction(new ExactDecimal(0)),
      ),
      reason: inBoth((language) =>
        results
          .map(({ part, result }) => {
            const points = `${formatFraction(result.points, language)}/${formatDecimal(exact(part.max), language)}`;
            return `${textIn(part.label, language)}: ${result.reason[language]} (${points})`;
          })
          .join("; "),
      ),
    };
  },

  lowest(rule, scope) {
    return sumDecimals(
      rule.parts.map((part) => scope.engine.lowest(part.rule, scopeOf(part, scope))),
    );
  },

  stepsAbove(rule, { points, declared }, scope) {
    if (!points.lessThan(scope.max)) return [];
    const steps = declared === undefined ? [] : stepsOfParts(rule, declared, scope);
    const finish: ReachableStep = {
      points: fraction(scope.max),
      needs: needsAll(rule, declared, scope),
    };
    const smaller = steps
      .filter((step) => compareFractions(step.points, finish.points) < 0)
      .sort((left, right) => compareFractions(left.points, right.points));
    return [...smaller, finish];
  },
};

function scopeOf(part: RulePart, scope: RuleScope): RuleScope {
  return { ...scope, max: exact(part.max) };
}

// A part cannot leave the base on its own, so one in which nothing arose keeps its maximum:
// the unit must not lose what it had no chance to earn.
function evaluatePart(
  part: RulePart,
  declared: PartsDeclared,
  scope: RuleScope,
): Evaluation & { readonly points: Fraction } {
  const own = declared.parts[part.key] as Declared;
  const result = scope.engine.evaluate(part.rule, own, scopeOf(part, scope));
  return { ...result, points: result.points ?? fraction(exact(part.max)) };
}

function stepsOfParts(
  rule: PartsRule,
  declared: PartsDeclared,
  scope: RuleScope,
): readonly ReachableStep[] {
  const results = rule.parts.map((part) => evaluatePart(part, declared, scope).points);
  return rule.parts.flatMap((part, index) => {
    const own = results[index] as Fraction;
    const others = results.filter((_points, other) => other !== index);
    const current = roundHalfUp(own, 60);
    const standing = { points: current, declared: declared.parts[part.key] };
    return scope.engine.stepsAbove(part.rule, standing, scopeOf(part, scope)).map((step) => ({
      points: others.reduce(addFractions, step.points),
      needs: labelled(part, step.needs),
    }));
  });
}

interface OpenPart {
  readonly part: RulePart;
  readonly needs?: LocalizedText;
}

function needsAll(
  rule: PartsRule,
  declared: PartsDeclared | undefined,
  scope: RuleScope,
): LocalizedText {
  const open = rule.parts.flatMap((part): readonly OpenPart[] => {
    const own = declared?.parts[part.key];
    if (declared === undefined || own === undefined) return [{ part }];
    const { points } = evaluatePart(part, declared, scope);
    const standing = { points: roundHalfUp(points, 60), declared: own };
    const last = scope.engine.stepsAbove(part.rule, standing, scopeOf(part, scope)).at(-1);
    return last === undefined ? [] : [{ part, needs: last.needs }];
  });
  return inBoth((language) =>
    open
      .map(({ part, needs }) => {
        const label = textIn(part.label, language);
        if (needs !== undefined) return `${label}: ${needs[language]}`;
        return language === "vi" ? `${label}: cần đạt tối đa` : `${label}: needs its maximum`;
      })
      .join("; "),
  );
}

function labelled(part: RulePart, needs: LocalizedText): LocalizedText {
  return inBoth((language) => `${textIn(part.label, language)}: ${needs[language]}`);
}
