import { indexName } from "../criteria-set/index-names.js";
import { sumTexts } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { formatNumber } from "../numbers/format-number.js";
import { toPercentage } from "../numbers/percentage.js";
import type { IndexPlan, RemediationPlan } from "../remediation/plan.js";
import { type Language, textIn } from "../text/language.js";
import type { Block, Cell } from "./document.js";
import { planOverview } from "./plan-overview.js";
import { describeTotal } from "./result-lines.js";
import { number } from "./score-document.js";
import { words } from "./words.js";

/** Part II: last year by index and domain. */
export function results(plan: RemediationPlan, language: Language): readonly Block[] {
  const vi = language === "vi";
  const heading = vi ? `II. KẾT QUẢ NĂM ${plan.baseYear}` : `II. RESULTS OF ${plan.baseYear}`;
  return [
    { kind: "heading", level: 2, text: heading },
    ...(plan.indices.length > 1 ? [planOverview(plan, language)] : []),
    ...plan.indices.flatMap((index, position) => indexResult(index, position, language)),
  ];
}

function indexResult(index: IndexPlan, position: number, language: Language): readonly Block[] {
  return [
    { kind: "heading", level: 3, text: `${position + 1}. ${indexName(index.index)[language]}` },
    { kind: "paragraph", text: resultSentences(index, language) },
    {
      kind: "table",
      columns: [
        { title: words.number[language], align: "centre" },
        { title: words.domain[language], align: "left", flexible: true },
        { title: words.points[language], align: "right" },
        { title: words.max[language], align: "right" },
        { title: words.percentage[language], align: "right" },
        { title: words.lost[language], align: "right" },
        { title: words.gaps[language], align: "right" },
      ],
      rows: index.domains.map(
        ({ code, title, points, applicableMax, percentage, lost: own, gaps }): readonly Cell[] => [
          code,
          textIn(title, language),
          number(points),
          number(applicableMax),
          percentage === null ? null : { number: percentage, unit: "%" },
          number(own),
          number(String(gaps)),
        ],
      ),
      total: [
        "",
        totalName(index, language),
        number(sumTexts(index.domains.flatMap(({ points }) => (points === null ? [] : [points])))),
        number(sumTexts(index.domains.map(({ applicableMax }) => applicableMax))),
        baseShare(index),
        number(index.lost),
        number(String(index.items.length)),
      ],
    },
  ];
}

function resultSentences(index: IndexPlan, language: Language): string {
  const { items, lastYear, set } = index;
  const total = `${textIn(set.title, language)}: ${describeTotal(lastYear, set.ladders, language)}.`;
  const lost = formatNumber(index.lost, language);
  const open =
    language === "vi"
      ? `Còn ${items.length} tiêu chí chưa đạt điểm tối đa, tổng điểm chưa đạt ${lost}.`
      : `${items.length} criteria are below their maximum, ${lost} points in all.`;
  return items.length === 0 ? total : `${total} ${open}`;
}

// The domains sum to the result before bonus and penalty, which the line above them has in it.
function totalName({ lastYear }: IndexPlan, language: Language): string {
  if (lastYear.bonus === "0" && lastYear.penalty === "0") return words.total[language];
  return language === "vi" ? "Cộng các lĩnh vực" : "Sum of domains";
}

function baseShare({ domains }: IndexPlan): Cell {
  const parts = domains.flatMap(({ points }) => (points === null ? [] : [points]));
  const complete = domains.every(
    ({ percentage, applicableMax }) => percentage !== null || applicableMax === "0",
  );
  const whole = new ExactDecimal(sumTexts(domains.map(({ applicableMax }) => applicableMax)));
  const share = complete ? toPercentage(new ExactDecimal(sumTexts(parts)), whole) : null;
  return share === null ? null : { number: share, unit: "%" };
}
