import { indexName } from "../criteria-set/index-names.js";
import type { Cell, TableBlock } from "../document/document.js";
import { formatNumber } from "../numbers/format-number.js";
import type { IndexPlan, RemediationPlan } from "../remediation/plan.js";
import { type Language, textIn } from "../text/language.js";
import { number } from "./score-document.js";
import { words } from "./words.js";

/** How many of the largest losses an overview names. */
const namedLosses = 3;

/** A row for each index of a plan: result, class, gaps, what cost most. */
export function planOverview(plan: RemediationPlan, language: Language): TableBlock {
  return {
    kind: "table",
    columns: [
      { title: words.index[language], align: "left", flexible: true },
      { title: words.points[language], align: "right" },
      { title: words.max[language], align: "right" },
      { title: words.percentage[language], align: "right" },
      { title: words.class[language], align: "left" },
      { title: words.gapCount[language], align: "right" },
      { title: words.largestLosses[language], align: "left", flexible: true },
      { title: words.measures[language], align: "left", flexible: true },
    ],
    rows: plan.indices.map((index) => row(index, language)),
  };
}

function row(index: IndexPlan, language: Language): readonly Cell[] {
  const { lastYear, gaps } = index;
  const [first] = lastYear.classes;
  const largest = gaps
    .slice(0, namedLosses)
    .map(({ code, lost }) => `${code} (−${formatNumber(lost, language)})`);
  return [
    indexName(index.index)[language],
    number(lastYear.points),
    number(lastYear.applicableMax),
    lastYear.percentage === null ? null : { number: lastYear.percentage, unit: "%" },
    first?.class == null ? "–" : textIn(first.class.title, language),
    number(String(gaps.length)),
    largest.join("; ") || "–",
    measuresOf(index, language),
  ];
}

function measuresOf(
  { items, withoutMeasure, catalogueHasMeasures }: IndexPlan,
  language: Language,
): string {
  if (!catalogueHasMeasures) return words.noMeasuresInSource[language];
  const served = items.length - withoutMeasure.length;
  return language === "vi"
    ? `${served}/${items.length} tiêu chí có giải pháp`
    : `${served} of ${items.length} criteria have measures`;
}
