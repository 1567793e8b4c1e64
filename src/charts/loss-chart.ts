import type { Gap, GapReport } from "../gaps/gap.js";
import { gapReportOutline } from "../gaps/outlines.js";
import { sumTexts } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { formatNumber, formatPercentage } from "../numbers/format-number.js";
import { toPercentage } from "../numbers/percentage.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { problem } from "../problems/problem.js";
import { lossSentence, unassessedSentence } from "../report/gaps-document.js";
import { noticesOf } from "../report/notices.js";
import { words } from "../report/words.js";
import { periodName } from "../score-sheet/period-words.js";
import { inBoth, type Language, textIn } from "../text/language.js";
import { allNotices } from "./all-notices.js";
import { amountAxis } from "./amount-axis.js";
import type { Chart, ChartOptions } from "./chart.js";
import { chartOptionsOutline } from "./outlines.js";
import type { PictureColumn, PictureRow } from "./picture.js";
import { toChart } from "./to-chart.js";
import { chartWords, notDrawn } from "./words.js";

/** How a chart of losses is made. */
export interface LossChartOptions extends ChartOptions {
  /** The most criteria that are drawn, the largest losses first; all when absent. */
  readonly limit?: number;
}

/**
 * What each criterion below its maximum loses, the largest loss first, with a line for the share
 * that is reached up to it (a Pareto chart). Criteria over the limit are told in words.
 *
 * @throws ChisoError `not-a-count` for a limit that is not a whole number from 0
 * @example
 * lossChart(findGaps(card)).title // "Điểm chưa đạt theo tiêu chí: Xã Ví Dụ, 2023"
 */
export function lossChart(report: GapReport, options: LossChartOptions = {}): Chart {
  refuse(checkArguments({ report: [report, gapReportOutline] }, [options, chartOptionsOutline]));
  const language = options.language ?? "vi";
  const limit = options.limit ?? report.gaps.length;
  if (!Number.isInteger(limit) || limit < 0) {
    refuse([problem("not-a-count", { path: "/limit" }, { value: String(limit) })]);
  }
  const left = tellLeft(report, limit, language);
  const none = chartWords.noLoss[language];
  return toChart({
    title: `${chartWords.lossByCriterion[language]}: ${report.unit.name}, ${periodName(report, { language })}`,
    language,
    notices: allNotices(noticesOf(report.set, report.sheetProvenance, { language }), options),
    notes: [lossSentence(report, language), ...left, ...tellOpen(report, language)],
    legend: [
      { sign: "bar", text: words.lost[language] },
      { sign: "line", text: chartWords.cumulativeShare[language] },
    ],
    columns: columnsOf(report, language),
    sections: [{ heading: null, rows: toRows(report, limit, language) }],
    empty: left[0] ?? none,
  });
}

function columnsOf({ gaps }: GapReport, language: Language): readonly PictureColumn[] {
  const figure = { kind: "text", align: "right" } as const;
  const losses = gaps.map(({ lost }) => lost);
  return [
    { kind: "text", field: "code", heading: words.code[language], align: "left", widest: 72 },
    {
      kind: "text",
      field: "title",
      heading: words.criterion[language],
      align: "left",
      widest: 310,
    },
    {
      kind: "panel",
      heading: words.lost[language],
      share: 3,
      ...amountAxis(losses, language),
      marks: [{ kind: "bar", to: "loss", lane: "whole" }],
    },
    { ...figure, field: "lost", heading: chartWords.lost[language], widest: 72, bold: true },
    {
      kind: "panel",
      heading: chartWords.cumulativeShare[language],
      share: 2,
      domain: [0, 100],
      ticks: [0, 50, 100].map((at) => ({ at, text: `${at}%` })),
      marks: [{ kind: "line", at: "reached" }],
    },
    {
      ...figure,
      field: "cumulative",
      heading: chartWords.cumulative[language],
      widest: 80,
    },
  ];
}

function toRows(
  { gaps, lost: total }: GapReport,
  limit: number,
  language: Language,
): readonly PictureRow[] {
  let sum = new ExactDecimal(0);
  return gaps.slice(0, limit).map(({ code, title, lost }: Gap): PictureRow => {
    sum = sum.plus(lost);
    const share = toPercentage(sum, new ExactDecimal(total));
    return {
      texts: {
        code,
        title: textIn(title, language),
        lost: formatNumber(lost, language),
        cumulative: formatPercentage(share, language),
      },
      figures: { loss: Number(lost), reached: share === null ? null : Number(share) },
    };
  });
}

function tellLeft(
  { gaps, lost: total }: GapReport,
  limit: number,
  language: Language,
): readonly string[] {
  const left = gaps.slice(limit);
  if (left.length === 0) return [];
  const sum = sumTexts(left.map(({ lost }) => lost));
  const share = toPercentage(new ExactDecimal(sum), new ExactDecimal(total));
  const lost = inBoth((one) => formatNumber(sum, one));
  const percent = inBoth((one) => formatPercentage(share, one));
  return [notDrawn(left.length, lost, percent)[language]];
}

function tellOpen(report: GapReport, language: Language): readonly string[] {
  const codes = report.notAssessed.map(({ code }) => code);
  return codes.length === 0 ? [] : [`${unassessedSentence(report, language)} ${codes.join(", ")}`];
}
