import { indexName } from "../criteria-set/index-names.js";
import type { Block, Cell } from "../document/document.js";
import { sumTexts, toDecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { formatNumber } from "../numbers/format-number.js";
import { toPercentage } from "../numbers/percentage.js";
import type { DomainResult, IndexPlan, RemediationPlan } from "../remediation/plan.js";
import { periodName, periodWords } from "../score-sheet/period-words.js";
import { type Language, textIn } from "../text/language.js";
import { markedTitle } from "./node-title.js";
import { planOverview } from "./plan-overview.js";
import { baseTime, timeOfIndex } from "./plan-time.js";
import { describeTotal } from "./result-lines.js";
import { number } from "./score-document.js";
import { withheldLines } from "./withheld-lines.js";
import { words } from "./words.js";

/** Part II: last year by index and domain. */
export function results(plan: RemediationPlan, language: Language): readonly Block[] {
  const vi = language === "vi";
  const heading = vi
    ? `II. KẾT QUẢ ${periodWords(baseTime(plan)).toUpperCase()}`
    : `II. RESULTS OF ${periodName(baseTime(plan), { language: "en" }).toUpperCase()}`;
  return [
    { kind: "heading", level: 2, text: heading },
    ...(plan.indices.length > 1 ? [planOverview(plan, language)] : []),
    ...plan.indices.flatMap((index, position) => indexResult(index, plan, position, language)),
  ];
}

function indexResult(
  index: IndexPlan,
  plan: RemediationPlan,
  position: number,
  language: Language,
): readonly Block[] {
  const weighted = index.domains.some(({ weight }) => weight !== undefined);
  const worths = (figure: (domain: DomainResult) => string | null): string =>
    sumTexts(index.domains.flatMap((domain) => worthOf(figure(domain), domain)));
  return [
    { kind: "heading", level: 3, text: `${position + 1}. ${indexName(index.index)[language]}` },
    { kind: "paragraph", text: resultSentences(index, plan, language) },
    {
      kind: "table",
      columns: [
        { title: words.number[language], align: "centre" },
        { title: words.domain[language], align: "left", flexible: true },
        { title: words.points[language], align: "right" },
        { title: words.max[language], align: "right" },
        ...(weighted ? [{ title: words.weight[language], align: "right" as const }] : []),
        { title: words.percentage[language], align: "right" },
        { title: words.lost[language], align: "right" },
        { title: words.gaps[language], align: "right" },
      ],
      rows: index.domains.map((domain): readonly Cell[] => [
        domain.code,
        markedTitle(domain, language),
        number(domain.points),
        number(domain.applicableMax),
        ...(weighted ? [number(domain.weight ?? "1")] : []),
        domain.percentage === null ? null : { number: domain.percentage, unit: "%" },
        number(domain.lost),
        number(String(domain.gaps)),
      ]),
      total: [
        "",
        totalName(index, language),
        number(worths(({ points }) => points)),
        number(worths(({ applicableMax }) => applicableMax)),
        ...(weighted ? [""] : []),
        baseShare(index),
        number(index.lost),
        number(String(index.items.length)),
      ],
    },
  ];
}

function resultSentences(index: IndexPlan, plan: RemediationPlan, language: Language): string {
  const { items, lastYear, set } = index;
  const time =
    index.period === undefined ? "" : `, ${periodName(timeOfIndex(plan, index), { language })}`;
  const result = `${textIn(set.title, language)}${time}: ${describeTotal(lastYear, set.ladders, language)}.`;
  const total = [
    result,
    ...withheldLines(lastYear.classes, language).map((line) => `${line}.`),
  ].join(" ");
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
  const parts = domains.flatMap((domain) => worthOf(domain.points, domain));
  const complete = domains.every(
    ({ percentage, applicableMax }) => percentage !== null || applicableMax === "0",
  );
  const whole = new ExactDecimal(
    sumTexts(domains.flatMap((domain) => worthOf(domain.applicableMax, domain))),
  );
  const share = complete ? toPercentage(new ExactDecimal(sumTexts(parts)), whole) : null;
  return share === null ? null : { number: share, unit: "%" };
}

// What points of a domain bring to the total.
function worthOf(points: string | null, { weight }: DomainResult): readonly string[] {
  if (points === null) return [];
  if (weight === undefined) return [points];
  return [toDecimalText(new ExactDecimal(points).times(weight))];
}
