import type { DecimalInput } from "../numbers/decimal-text.js";
import { sumDecimals, toDecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { formatDecimal } from "../numbers/format-number.js";
import { fraction } from "../numbers/fraction.js";
import { below, problem } from "../problems/problem.js";
import { inBoth, type Language, type LocalizedText, type Text, textIn } from "../text/language.js";
import { asFigures, checkCount, checkRecord, doesNotFit, hasExactly } from "./declared-figures.js";
import { checkKeys } from "./keys.js";
import type { ReachableStep, RuleKind } from "./rule-kind.js";
import { exact, pointsOf, type Worth } from "./worth.js";

/** Something that costs points each time it occurs. */
export type DeductionOccurrence = Worth & {
  readonly key: string;
  readonly label: Text;
};

/**
 * The maximum, less points per occurrence, not below a stated floor. A floor below 0 says that
 * the item can cost more than it is worth ("0 điểm và bị trừ 0,25 điểm").
 *
 * @example
 * {
 *   kind: "deduction",
 *   occurrences: [{ key: "late", label: "báo cáo gửi chậm", points: "0.25" }],
 *   floor: "0",
 * }
 */
export interface DeductionRule {
  readonly kind: "deduction";
  readonly occurrences: readonly DeductionOccurrence[];
  /** Lowest points, below the maximum; may be negative. */
  readonly floor: DecimalInput;
}

/** How often each occurred; every key of the rule, 0 where it did not. */
export interface DeductionDeclared {
  readonly occurrences: Readonly<Record<string, DecimalInput>>;
}

export const deductionKind: RuleKind<DeductionRule, DeductionDeclared> = {
  kind: "deduction",

  check(rule, { max }, place) {
    const at = below(place, "occurrences");
    const floor = exact(rule.floor);
    const notPositive = rule.occurrences.flatMap((occurrence, index) => {
      const worth = pointsOf(occurrence, max);
      if (worth.greaterThan(0)) return [];
      return [problem("not-above-zero", below(at, index), { value: toDecimalText(worth) })];
    });
    const floorProblem = floor.lessThan(max)
      ? []
      : [
          problem("floor-above-max", below(place, "floor"), {
            floor: toDecimalText(floor),
            max: toDecimalText(max),
          }),
        ];
    return [...checkKeys(rule.occurrences, at), ...notPositive, ...floorProblem];
  },

  checkDeclared(rule, declared, _scope, place) {
    const figures = asFigures(declared);
    if (figures === undefined || !hasExactly(figures, ["occurrences"])) {
      return [doesNotFit("deduction", "occurrences", place)];
    }
    const keys = rule.occurrences.map(({ key }) => key);
    return checkRecord(figures.occurrences, keys, below(place, "occurrences"), (value, _key, at) =>
      checkCount(value, at),
    );
  },

  evaluate(rule, declared, { max }) {
    const floor = exact(rule.floor);
    const left = max.minus(lossOf(rule, declared, max));
    return {
      points: fraction(ExactDecimal.max(left, floor)),
      reason: inBoth((language) => {
        const list = listIn(rule, declared, language);
        if (list === "") return language === "vi" ? "Không bị trừ điểm" : "No deduction";
        const stopped = left.lessThan(floor)
          ? `, ${language === "vi" ? "trừ đến mức sàn" : "down to the floor"} ${formatDecimal(floor, language)}`
          : "";
        return `${language === "vi" ? "Bị trừ do" : "Deducted for"}: ${list}${stopped}`;
      }),
    };
  },

  lowest: (rule) => exact(rule.floor),

  stepsAbove(rule, { points, declared }, { max }) {
    if (!points.lessThan(max)) return [];
    const steps: ReachableStep[] = [];
    const once = declared === undefined ? undefined : oneFewer(rule, declared, points, max);
    if (once !== undefined) steps.push(once);
    steps.push({ points: fraction(max), needs: needsNone(rule, declared) });
    return steps;
  },
};

function countOf(declared: DeductionDeclared, key: string): ExactDecimal {
  return exact(declared.occurrences[key] ?? 0);
}

function lossOf(rule: DeductionRule, declared: DeductionDeclared, max: ExactDecimal): ExactDecimal {
  return sumDecimals(
    rule.occurrences.map((occurrence) =>
      countOf(declared, occurrence.key).times(pointsOf(occurrence, max)),
    ),
  );
}

function listIn(rule: DeductionRule, declared: DeductionDeclared, language: Language): string {
  return rule.occurrences
    .filter(({ key }) => !countOf(declared, key).isZero())
    .map(({ key, label }) => {
      const count = formatDecimal(countOf(declared, key), language);
      return `${count} ${language === "vi" ? "lần" : "×"} ${textIn(label, language)}`;
    })
    .join("; ");
}

// The dearest kind of occurrence, once less, where that alone already lifts the points.
function oneFewer(
  rule: DeductionRule,
  declared: DeductionDeclared,
  points: ExactDecimal,
  max: ExactDecimal,
): ReachableStep | undefined {
  const [dearest] = rule.occurrences
    .filter(({ key }) => !countOf(declared, key).isZero())
    .sort((left, right) => pointsOf(right, max).comparedTo(pointsOf(left, max)));
  if (dearest === undefined) return undefined;
  const left = max.minus(lossOf(rule, declared, max)).plus(pointsOf(dearest, max));
  if (!left.greaterThan(points) || !left.lessThan(max)) return undefined;
  return {
    points: fraction(left),
    needs: inBoth((language) => {
      const label = textIn(dearest.label, language);
      return language === "vi" ? `cần giảm 1 lần ${label}` : `needs 1 fewer: ${label}`;
    }),
  };
}

function needsNone(rule: DeductionRule, declared: DeductionDeclared | undefined): LocalizedText {
  return inBoth((language) => {
    const list = rule.occurrences
      .filter(({ key }) => declared === undefined || !countOf(declared, key).isZero())
      .map(({ label }) => textIn(label, language))
      .join("; ");
    return language === "vi" ? `cần không để xảy ra: ${list}` : `needs none of: ${list}`;
  });
}
