import type { DecimalText } from "../numbers/decimal-text.js";
import { type DecimalInput, readDecimal, toDecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { formatNumber } from "../numbers/format-number.js";
import { compareFractions, fraction } from "../numbers/fraction.js";
import { toPaddedText } from "../numbers/fraction-text.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { problem, scoreSheetProblem } from "../problems/problem.js";
import { inBoth, type LocalizedText, type Text } from "../text/language.js";
import type { ConfidenceInterval } from "./confidence.js";
import { neededAnswers, neededByWeight, withinMargin } from "./gap-words.js";
import { surveyTableOutline } from "./outlines.js";
import type { SurveyTable } from "./survey-table.js";

/** A criterion whose share of satisfied lies below the target. */
export interface SurveyGap {
  readonly code: string;
  readonly title: Text;
  readonly factor: { readonly code: string; readonly title: Text };
  readonly percentage: DecimalText;
  readonly target: DecimalText;
  /** Percentage points below the target, two decimals. */
  readonly below: DecimalText;
  readonly satisfied: DecimalText;
  readonly base: DecimalText;
  /**
   * Fewest answers that would have to turn to satisfied; `null` where forms have weights, for
   * weights are no people.
   */
  readonly answersToChange: DecimalText | null;
  /**
   * True where the interval of the share holds the target, or is not known: that all people are below
   * it, and not only those who were asked, is not settled. Never below 100, of which one dissatisfied
   * person tells.
   */
  readonly mayBeChance: boolean;
  readonly needs: LocalizedText;
}

/** Criteria below a target, and those that cannot be told. */
export interface SurveyGapReport {
  readonly target: DecimalText;
  /** Farthest below the target first; equal ones in the order of the questionnaire. */
  readonly gaps: readonly SurveyGap[];
  /** Criteria whose share is withheld. */
  readonly withheld: readonly { readonly code: string; readonly reason: LocalizedText }[];
}

/**
 * Lists the criteria whose share of satisfied lies below a target, with the number of answers
 * that would have to change.
 *
 * @param target percent above 0 and up to 100; 100 when absent
 * @throws ChisoError `value-outside-range` for another target
 * @example
 * findSurveyGaps(table, "80").gaps[0].answersToChange // "1"
 */
export function findSurveyGaps(table: SurveyTable, target: DecimalInput = "100"): SurveyGapReport {
  refuse(checkArguments({ table: [table, surveyTableOutline] }));
  const wanted = readDecimal(target);
  if (wanted === undefined || !wanted.greaterThan(0) || wanted.greaterThan(100)) {
    refuse([
      wanted === undefined
        ? problem("not-a-decimal", { path: "/target" }, {})
        : scoreSheetProblem(
            "value-outside-range",
            { path: "/target" },
            { value: toDecimalText(wanted), range: "0 - 100" },
          ),
    ]);
  }
  const percent = wanted as ExactDecimal;
  const criteria = table.factors.flatMap((factor) =>
    factor.criteria.map((criterion) => ({ factor, criterion })),
  );
  const gaps = criteria.flatMap(({ factor, criterion }) => {
    if (criterion.percentage === null || criterion.satisfied === null || criterion.base === null) {
      return [];
    }
    const [satisfied, base] = [
      new ExactDecimal(criterion.satisfied),
      new ExactDecimal(criterion.base),
    ];
    // Below the target, in hundredths of the base, so that nothing is divided before the order.
    const missing = base.times(percent).minus(satisfied.times(100));
    if (!missing.greaterThan(0)) return [];
    const { code, title } = criterion;
    const isWeighted = table.questionnaire.weighting === "per-form";
    const answersToChange = isWeighted ? null : toDecimalText(missing.shiftedBy(-2).ceil());
    const below = toPaddedText(fraction(missing, base), 2);
    const mayBeChance = holdsTarget(criterion.interval, percent);
    const gap: SurveyGap = {
      code,
      title,
      factor: { code: factor.code, title: factor.title },
      percentage: criterion.percentage,
      target: toDecimalText(percent),
      below,
      satisfied: criterion.satisfied,
      base: criterion.base,
      answersToChange,
      mayBeChance,
      needs: inBoth((language) => {
        const goal = formatNumber(toDecimalText(percent), language);
        const chance = mayBeChance ? withinMargin[language] : "";
        if (answersToChange === null) {
          return neededByWeight(formatNumber(below, language), goal, language) + chance;
        }
        const [count, whole] = [answersToChange, toDecimalText(base)].map((text) =>
          formatNumber(text, language),
        ) as [string, string];
        return neededAnswers(count, whole, goal, language) + chance;
      }),
    };
    return [{ gap, below: fraction(missing, base) }];
  });
  return {
    target: toDecimalText(percent),
    gaps: gaps
      .sort((left, right) => compareFractions(right.below, left.below))
      .map(({ gap }) => gap),
    withheld: criteria.flatMap(({ criterion: { code, withheld } }) =>
      withheld === null ? [] : [{ code, reason: withheld }],
    ),
  };
}

function holdsTarget(interval: ConfidenceInterval | null, percent: ExactDecimal): boolean {
  if (percent.equals(100)) return false;
  return interval === null || !percent.greaterThan(new ExactDecimal(interval.upper).times(100));
}
