import { formatNumber, formatPercentage } from "../numbers/format-number.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { noticesOf } from "../report/notices.js";
import { scoreSentences } from "../report/score-document.js";
import { stateNames, words } from "../report/words.js";
import { periodName } from "../score-sheet/period-words.js";
import { scorecardOutline } from "../scoring/outlines.js";
import type { Scorecard, ScoredNode } from "../scoring/scorecard.js";
import { scoredLeaves } from "../scoring/scored-tree.js";
import { type Language, lowerFirst, textIn } from "../text/language.js";
import { allNotices } from "./all-notices.js";
import { amountAxis } from "./amount-axis.js";
import type { Chart, ChartOptions } from "./chart.js";
import { chartOptionsOutline } from "./outlines.js";
import type { PictureColumn, PictureRow } from "./picture.js";
import { toChart } from "./to-chart.js";
import { chartWords, criteriaOfState } from "./words.js";

/**
 * Points of each domain against its maximum, as bars.
 *
 * @example
 * domainChart(card).title // "Điểm theo lĩnh vực: Xã Ví Dụ, 2023"
 */
export function domainChart(card: Scorecard, options: ChartOptions = {}): Chart {
  refuse(checkArguments({ card: [card, scorecardOutline] }, [options, chartOptionsOutline]));
  const language = options.language ?? "vi";
  return toChart({
    title: `${chartWords.pointsByDomain[language]}: ${card.unit.name}, ${periodName(card, { language })}`,
    language,
    notices: allNotices(noticesOf(card.set, card.sheetProvenance, { language }), options),
    notes: [...scoreSentences(card, language), ...leavesWithoutPoints(card, language)],
    legend: [
      { sign: "outline", text: chartWords.applicableMax[language] },
      { sign: "bar", text: chartWords.pointsReached[language] },
    ],
    columns: columnsOf(card, language),
    sections: [{ heading: null, rows: card.domains.map((domain) => toRow(domain, language)) }],
    empty: chartWords.noDomains[language],
  });
}

function columnsOf(card: Scorecard, language: Language): readonly PictureColumn[] {
  const figure = { kind: "text", align: "right" } as const;
  return [
    { kind: "text", field: "code", heading: words.code[language], align: "left", widest: 64 },
    { kind: "text", field: "title", heading: words.domain[language], align: "left", widest: 300 },
    {
      kind: "panel",
      heading: chartWords.pointsOfMax[language],
      share: 1,
      ...amountAxis(
        card.domains.flatMap(({ points, applicableMax }) => [points ?? "0", applicableMax]),
        language,
      ),
      marks: [
        { kind: "outline", to: "maximum", lane: "whole" },
        { kind: "bar", to: "reached", lane: "inside" },
      ],
    },
    { ...figure, field: "points", heading: words.points[language], widest: 72, bold: true },
    { ...figure, field: "max", heading: words.max[language], widest: 88 },
    { ...figure, field: "percentage", heading: words.percentage[language], widest: 96 },
  ];
}

function toRow(
  { code, title, points, applicableMax, percentage, state }: ScoredNode,
  language: Language,
): PictureRow {
  const named = { code, title: textIn(title, language) };
  if (state === "not-applicable") {
    return { texts: named, figures: {}, note: stateNames[state][language] };
  }
  const max = formatNumber(applicableMax, language);
  if (points === null) {
    const note = `${stateNames[state][language]} (${lowerFirst(words.max[language])} ${max})`;
    return { texts: named, figures: {}, note };
  }
  const open = chartWords.notAllAssessed[language];
  return {
    texts: {
      ...named,
      points: formatNumber(points, language),
      max,
      percentage: state === "not-assessed" ? open : formatPercentage(percentage, language),
    },
    figures: { reached: Number(points), maximum: Number(applicableMax) },
  };
}

function leavesWithoutPoints(card: Scorecard, language: Language): readonly string[] {
  return (["not-assessed", "not-applicable"] as const).flatMap((state) => {
    const codes = scoredLeaves(card).flatMap(({ node }) => (node.state === state ? node.code : []));
    if (codes.length === 0) return [];
    return criteriaOfState(stateNames[state], codes)[language];
  });
}
