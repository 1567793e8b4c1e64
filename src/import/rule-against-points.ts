import { defaultDecimals } from "../criteria-set/criteria-set.js";
import { toDecimalText } from "../numbers/decimal-text.js";
import { exact } from "../numbers/exact.js";
import type { ExactDecimal } from "../numbers/exact-decimal.js";
import { formatNumber } from "../numbers/format-number.js";
import { ruleEngine } from "../rules/rule-engine.js";
import type { Language, LocalizedText } from "../text/language.js";
import type { LeafRule } from "./criteria-table/leaf-rule.js";
import type { ProvedPoints } from "./filled-table/proved-points.js";
import { cellOfPath } from "./finding.js";

/**
 * Leaves a rule to a person where the table itself gives fewer points than the rule can: its sums
 * prove the points, nothing proves how the wording was read.
 *
 * @param given points that the table prints for the leaf
 */
export function againstPoints(
  leaf: LeafRule,
  max: string,
  given: readonly ProvedPoints[],
): LeafRule {
  const { rule, read } = leaf.reading;
  if (!read || given.length === 0) return leaf;
  const scope = { max: exact(max), decimals: defaultDecimals, engine: ruleEngine };
  const { lowest } = ruleEngine.prepare(rule, scope);
  const below = given.find(({ points }) => points.lessThan(lowest));
  if (below === undefined) return leaf;
  const note = belowLowest(below, lowest);
  return { ...leaf, reading: { ...leaf.reading, rule: { kind: "points" }, read: false, note } };
}

function belowLowest({ points, path }: ProvedPoints, lowest: ExactDecimal): LocalizedText {
  const cell = cellOfPath(path);
  const said = (value: ExactDecimal, language: Language): string =>
    formatNumber(toDecimalText(value), language);
  return {
    vi: `${said(points, "vi")} điểm ở ${cell}, đúng với tổng của bảng, thấp hơn mức thấp nhất ${said(lowest, "vi")} theo cách tính này`,
    en: `the ${said(points, "en")} points in ${cell}, which the sums of the table prove, are below the lowest that it gives, ${said(lowest, "en")}`,
  };
}
