import { indexName } from "../../criteria-set/index-names.js";
import type { Cell, TableBlock } from "../../document/document.js";
import { formatNumber } from "../../numbers/format-number.js";
import type { IndexPlan, RemediationPlan } from "../../remediation/plan.js";
import { type Language, textIn } from "../../text/language.js";
import { number } from "../score-document.js";
import { words as terms } from "../words.js";
import { percentWords } from "./percent-words.js";
import { paperWords } from "./words.js";

/** How many of the largest losses an overview names. */
const namedLosses = 3;

/** A row for each index of a plan: result, class, rank, gaps, what cost most. */
export function planOverview(plan: RemediationPlan, language: Language): TableBlock {
  const words = paperWords(language);
  const ranked = plan.indices.some(({ published }) => published?.rank !== undefined);
  return {
    kind: "table",
    columns: [
      { title: terms.index[language], align: "left", flexible: true },
      { title: terms.points[language], align: "right" },
      { title: terms.max[language], align: "right" },
      { title: terms.percentage[language], align: "right" },
      { title: terms.class[language], align: "left" },
      ...(ranked ? [{ title: words.rank, align: "centre" as const }] : []),
      { title: words.openCount, align: "right" },
      { title: words.largest, align: "left", flexible: true },
    ],
    rows: plan.indices.map((index) => row(index, ranked, language)),
  };
}

function row(index: IndexPlan, ranked: boolean, language: Language): readonly Cell[] {
  const { lastYear, gaps, published } = index;
  const [first] = lastYear.classes;
  const isSurvey = index.index === "sipas";
  const name = first?.class == null ? undefined : textIn(first.class.title, language);
  return [
    indexName(index.index)[language],
    isSurvey ? "" : number(lastYear.points),
    isSurvey ? "" : number(lastYear.applicableMax),
    lastYear.percentage === null ? null : percentWords(lastYear.percentage, language),
    published?.class ?? name ?? "–",
    ...(ranked ? [rankOf(index)] : []),
    number(String(gaps.length)),
    largestOf(index, language),
  ];
}

function rankOf({ published }: IndexPlan): Cell {
  if (published?.rank === undefined) return null;
  return published.units === undefined
    ? String(published.rank)
    : `${published.rank}/${published.units}`;
}

// Points of satisfaction tell nobody anything: there the names are enough.
function largestOf({ gaps, index }: IndexPlan, language: Language): string {
  const { lostOf } = paperWords(language);
  const names = gaps.slice(0, namedLosses).map(({ title, lost }) => {
    const name = textIn(title, language);
    return index === "sipas" ? name : lostOf(name, formatNumber(lost, language));
  });
  return names.join("; ") || "–";
}
