import { indexName } from "../../criteria-set/index-names.js";
import type { Cell, TableBlock } from "../../document/document.js";
import { ExactDecimal } from "../../numbers/exact-decimal.js";
import { formatNumber, formatPercentage } from "../../numbers/format-number.js";
import type { IndexOutcome, PlanOutcome } from "../../remediation/plan-outcome.js";
import { type Language, textIn } from "../../text/language.js";
import { number } from "../score-document.js";
import { words as terms } from "../words.js";

/** A row for each index: last year's result, the target, the new result, class and rank. */
export function resultTable({ plan, indices }: PlanOutcome, language: Language): TableBlock {
  const vi = language === "vi";
  const isRanked = indices.some(
    ({ plan: { published }, rank }) => (published?.rank ?? rank) != null,
  );
  return {
    kind: "table",
    columns: [
      { title: terms.index[language], align: "left", flexible: true },
      { title: `${terms.points[language]} ${plan.baseYear}`, align: "right" },
      { title: `${terms.target[language]} ${plan.year}`, align: "right" },
      { title: `${terms.points[language]} ${plan.year}`, align: "right" },
      { title: terms.max[language], align: "right" },
      { title: terms.change[language], align: "right" },
      { title: `${terms.percentage[language]} ${plan.year}`, align: "right" },
      { title: terms.class[language], align: "left" },
      ...(isRanked ? [{ title: terms.rank[language], align: "centre" as const }] : []),
    ],
    rows: indices.map((index) => row(index, isRanked, vi ? "vi" : "en")),
  };
}

function row(outcome: IndexOutcome, isRanked: boolean, language: Language): readonly Cell[] {
  const { index, plan, after, comparison } = outcome;
  return [
    indexName(index)[language],
    number(plan.lastYear.points),
    number(plan.target.points),
    number(after?.points ?? null),
    number(after?.applicableMax ?? plan.lastYear.applicableMax),
    signed(comparison?.change ?? null, language),
    after === null ? null : formatPercentage(after.percentage, language),
    after?.class == null ? "–" : textIn(after.class.title, language),
    ...(isRanked ? [rankOf(outcome)] : []),
  ];
}

function rankOf({ plan, rank }: IndexOutcome): Cell {
  const before = plan.published?.rank;
  if (rank === null) return before === undefined ? "–" : `${before} → –`;
  return before === undefined ? String(rank) : `${before} → ${rank}`;
}

/** A change with its sign. */
export function signed(change: string | null, language: Language): string {
  if (change === null) return "–";
  const text = formatNumber(change, language);
  return new ExactDecimal(change).greaterThan(0) ? `+${text}` : text.replace("-", "−");
}
