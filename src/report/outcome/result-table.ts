import { indexName } from "../../criteria-set/index-names.js";
import type { Cell, TableBlock } from "../../document/document.js";
import { ExactDecimal } from "../../numbers/exact-decimal.js";
import { formatNumber, formatPercentage } from "../../numbers/format-number.js";
import type { ResultTotal } from "../../remediation/plan.js";
import type { IndexOutcome, PlanOutcome } from "../../remediation/plan-outcome.js";
import { type Language, textIn } from "../../text/language.js";
import { words as terms } from "../words.js";
import { reportWords } from "./report-words.js";
import { maybeChance, percentagePointsOf } from "./words.js";

/** A row for each index: last year's result, the target, the new result, class and rank. */
export function resultTable({ plan, indices }: PlanOutcome, language: Language): TableBlock {
  const result = reportWords.result[language];
  const isRanked = indices.some(
    ({ plan: { published }, rank }) => published?.rank !== undefined || rank !== null,
  );
  return {
    kind: "table",
    columns: [
      { title: terms.index[language], align: "left", flexible: true },
      { title: `${result} ${plan.baseYear}`, align: "centre" },
      { title: `${terms.target[language]} ${plan.year}`, align: "centre" },
      { title: `${result} ${plan.year}`, align: "centre" },
      { title: terms.change[language], align: "centre" },
      { title: terms.class[language], align: "left" },
      ...(isRanked ? [{ title: terms.rank[language], align: "centre" as const }] : []),
    ],
    rows: indices.map((index) => row(index, isRanked, language)),
  };
}

function row(outcome: IndexOutcome, isRanked: boolean, language: Language): readonly Cell[] {
  const { index, plan, after } = outcome;
  const isSurvey = index === "sipas";
  return [
    indexName(index)[language],
    totalWords(plan.lastYear, isSurvey, language),
    totalWords(plan.target, isSurvey, language),
    after === null ? "–" : totalWords(after, isSurvey, language),
    changeWords(outcome, isSurvey, language),
    after?.class == null ? "–" : textIn(after.class.title, language),
    ...(isRanked ? [rankOf(outcome)] : []),
  ];
}

type Total = Pick<ResultTotal, "points" | "applicableMax" | "percentage">;

// Points of satisfaction tell nobody anything: there the share does.
function totalWords(total: Total, isSurvey: boolean, language: Language): string {
  const share = formatPercentage(total.percentage, language);
  if (isSurvey) return share;
  if (total.points === null) return "–";
  const points = `${formatNumber(total.points, language)}/${formatNumber(total.applicableMax, language)}`;
  return total.percentage === null ? points : `${points}\n(${share})`;
}

function changeWords({ comparison }: IndexOutcome, isSurvey: boolean, language: Language): string {
  if (comparison === null) return "–";
  const { change, percentagePoints, surveyVerdict } = comparison;
  const figure = !isSurvey
    ? signed(change, language)
    : percentagePoints === null
      ? "–"
      : percentagePointsOf(signed(percentagePoints, language), language);
  return surveyVerdict === "not-sure" ? `${figure}\n(${maybeChance[language]})` : figure;
}

function rankOf({ plan, rank }: IndexOutcome): string {
  const before = plan.published?.rank;
  const now = rank === null ? "–" : String(rank);
  return before === undefined ? now : `${before} → ${now}`;
}

function signed(change: string | null, language: Language): string {
  if (change === null) return "–";
  const text = formatNumber(change, language);
  return new ExactDecimal(change).greaterThan(0) ? `+${text}` : text.replace("-", "−");
}
