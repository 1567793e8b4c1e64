import { type DecimalInput, sumDecimals, toDecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { formatDecimal, formatShare } from "../numbers/format-number.js";
import { type Fraction, fraction, timesDecimal } from "../numbers/fraction.js";
import { below, type Place, type Problem, problem } from "../problems/problem.js";
import { inBoth, type Language, type Text, textIn } from "../text/language.js";
import {
  asFigures,
  checkAmount,
  checkCount,
  checkRecord,
  doesNotFit,
  hasExactly,
} from "./declared-figures.js";
import { checkKeys } from "./keys.js";
import type { RuleKind } from "./rule-kind.js";
import { exact } from "./worth.js";

/** One of the answers of a survey question. */
export interface SurveyOption {
  readonly key: string;
  readonly label: Text;
  /** Share of the maximum (0..1) that the answer is worth. */
  readonly share: DecimalInput;
}

/**
 * Answers of a survey: each is worth a share of the maximum, and the points are their mean. With
 * shares of 1 for the answers that count as satisfied and 0 for the others it is the share of
 * satisfied x maximum.
 *
 * @example
 * {
 *   kind: "survey",
 *   options: [
 *     { key: "A", label: "Tốt", share: "1" },
 *     { key: "B", label: "Khá", share: "0.6" },
 *     { key: "C", label: "Trung bình", share: "0.2" },
 *     { key: "D", label: "Kém", share: "0" },
 *   ],
 *   minimum: 30,
 * }
 */
export interface SurveyRule {
  readonly kind: "survey";
  /** The answers; at least one is worth the whole maximum. */
  readonly options: readonly SurveyOption[];
  /** Fewest answers that give points; with fewer the entry is refused. At least 1, and 1 when absent. */
  readonly minimum?: number;
}

/**
 * How many chose each answer; or how much of a base was satisfied, where answers are weighted or
 * counted already; or the percentage (0..100) where only that is known.
 */
export type SurveyDeclared =
  | {
      readonly answers: Readonly<Record<string, DecimalInput>>;
      readonly percent?: never;
      readonly satisfied?: never;
      readonly base?: never;
    }
  | {
      readonly satisfied: DecimalInput;
      readonly base: DecimalInput;
      readonly answers?: never;
      readonly percent?: never;
    }
  | {
      readonly percent: DecimalInput;
      readonly answers?: never;
      readonly satisfied?: never;
      readonly base?: never;
    };

export const surveyKind: RuleKind<SurveyRule, SurveyDeclared> = {
  kind: "survey",

  check(rule, { max }, place) {
    const at = below(place, "options");
    const problems: Problem[] = [...checkKeys(rule.options, at)];
    rule.options.forEach((option, index) => {
      const share = exact(option.share);
      if (share.isNegative() || share.greaterThan(1)) {
        problems.push(
          problem("value-outside-range", below(at, index, "share"), {
            value: toDecimalText(share),
            range: "0 - 1",
          }),
        );
      }
    });
    if (!rule.options.some((option) => exact(option.share).equals(1))) {
      const best = ExactDecimal.max(0, ...rule.options.map((option) => exact(option.share)));
      problems.push(
        problem("max-not-reached", at, {
          best: toDecimalText(best.times(max)),
          max: toDecimalText(max),
        }),
      );
    }
    return problems;
  },

  checkDeclared(rule, declared, _scope, place) {
    const figures = asFigures(declared);
    if (figures !== undefined && hasExactly(figures, ["percent"])) {
      return checkPercent(figures.percent, below(place, "percent"));
    }
    if (figures !== undefined && hasExactly(figures, ["satisfied", "base"])) {
      return checkBase(rule, figures, place);
    }
    if (figures === undefined || !hasExactly(figures, ["answers"])) {
      return [doesNotFit("survey", "answers / satisfied, base / percent", place)];
    }
    const at = below(place, "answers");
    const keys = rule.options.map(({ key }) => key);
    const problems = checkRecord(figures.answers, keys, at, (value, _key, where) =>
      checkCount(value, where),
    );
    if (problems.length > 0) return problems;
    const count = countAnswers(rule, figures as unknown as SurveyDeclared);
    return checkEnough(rule, count, at);
  },

  evaluate(rule, declared, { max }) {
    const share = shareOfAnswers(rule, declared);
    return {
      points: timesDecimal(share, max),
      reason: inBoth((language) => reasonIn(rule, declared, share, language)),
    };
  },

  lowest: () => new ExactDecimal(0),

  stepsAbove(rule, { points, declared }, { max }) {
    if (!points.lessThan(max)) return [];
    return [
      {
        points: fraction(max),
        needs: inBoth((language) => {
          const best = rule.options
            .filter((option) => exact(option.share).equals(1))
            .map(({ label }) => textIn(label, language))
            .join("; ");
          const change = declared === undefined ? null : answersToChange(rule, declared);
          if (change !== null) {
            const [some, all] = change.map((count) => formatDecimal(count, language));
            return language === "vi"
              ? `cần ${some} trong ${all} phiếu chuyển sang: ${best}`
              : `needs ${some} of ${all} answers to turn to: ${best}`;
          }
          return language === "vi"
            ? `cần mọi phiếu chọn: ${best}`
            : `needs every answer to be: ${best}`;
        }),
      },
    ];
  },
};

function checkEnough(rule: SurveyRule, count: ExactDecimal, place: Place): readonly Problem[] {
  const minimum = rule.minimum ?? 1;
  if (!count.lessThan(minimum)) return [];
  const figures = { count: toDecimalText(count), minimum: String(minimum) };
  return [problem("too-few-answers", place, figures)];
}

function checkBase(
  rule: SurveyRule,
  figures: Readonly<Record<string, unknown>>,
  place: Place,
): readonly Problem[] {
  const at = below(place, "satisfied");
  const problems = [
    ...checkAmount(figures.satisfied, at),
    ...checkAmount(figures.base, below(place, "base")),
  ];
  if (problems.length > 0) return problems;
  const [satisfied, base] = [figures.satisfied, figures.base].map((value) =>
    exact(value as DecimalInput),
  ) as [ExactDecimal, ExactDecimal];
  if (base.isZero()) return [problem("division-by-zero", below(place, "base"), {})];
  if (satisfied.greaterThan(base)) {
    const [value, range] = [toDecimalText(satisfied), `0 - ${toDecimalText(base)}`];
    return [problem("value-outside-range", at, { value, range })];
  }
  return checkEnough(rule, base, below(place, "base"));
}

function checkPercent(value: unknown, place: Place): readonly Problem[] {
  const problems = checkAmount(value, place);
  if (problems.length > 0) return problems;
  const percent = exact(value as DecimalInput);
  return percent.greaterThan(100)
    ? [problem("value-outside-range", place, { value: toDecimalText(percent), range: "0 - 100" })]
    : [];
}

// Answers that are not worth the whole maximum, and all of them; nothing where only a share, or
// weights that are no counts, are known.
function answersToChange(
  rule: SurveyRule,
  declared: SurveyDeclared,
): readonly [ExactDecimal, ExactDecimal] | null {
  if (declared.percent !== undefined) return null;
  if (declared.base !== undefined) {
    const [satisfied, base] = [exact(declared.satisfied), exact(declared.base)];
    return satisfied.isInteger() && base.isInteger() ? [base.minus(satisfied), base] : null;
  }
  const all = countAnswers(rule, declared);
  const best = rule.options.filter(({ share }) => exact(share).equals(1));
  return [all.minus(sumDecimals(best.map(({ key }) => countOf(declared, key)))), all];
}

function countOf(declared: SurveyDeclared, key: string): ExactDecimal {
  return exact(declared.answers?.[key] ?? 0);
}

function countAnswers(rule: SurveyRule, declared: SurveyDeclared): ExactDecimal {
  return sumDecimals(rule.options.map(({ key }) => countOf(declared, key)));
}

function shareOfAnswers(rule: SurveyRule, declared: SurveyDeclared): Fraction {
  if (declared.percent !== undefined) {
    return fraction(exact(declared.percent), new ExactDecimal(100));
  }
  if (declared.base !== undefined) {
    return fraction(exact(declared.satisfied), exact(declared.base));
  }
  const worth = sumDecimals(
    rule.options.map(({ key, share }) => countOf(declared, key).times(exact(share))),
  );
  return fraction(worth, countAnswers(rule, declared));
}

function reasonIn(
  rule: SurveyRule,
  declared: SurveyDeclared,
  share: Fraction,
  language: Language,
): string {
  const vi = language === "vi";
  const percent = formatShare(share, language);
  if (declared.percent !== undefined) {
    return vi ? `Kết quả điều tra ${percent}` : `Survey result ${percent}`;
  }
  if (declared.base !== undefined) {
    const satisfied = formatDecimal(exact(declared.satisfied), language);
    const base = formatDecimal(exact(declared.base), language);
    return vi
      ? `${satisfied}/${base} ý kiến hài lòng, đạt ${percent}`
      : `${satisfied} of ${base} answers are satisfied, ${percent}`;
  }
  const count = formatDecimal(countAnswers(rule, declared), language);
  const answers = rule.options
    .map(
      ({ key, label }) =>
        `${textIn(label, language)} ${formatDecimal(countOf(declared, key), language)}`,
    )
    .join(", ");
  return vi
    ? `Điều tra ${count} phiếu (${answers}), đạt ${percent}`
    : `Survey of ${count} answers (${answers}), ${percent}`;
}
