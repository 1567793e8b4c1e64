import { formatPercentage } from "../numbers/format-number.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { noticesOf } from "../report/notices.js";
import { levelCounts, roadmapTitle } from "../report/roadmap-document.js";
import { targetStatusNames } from "../report/roadmap-words.js";
import { words } from "../report/words.js";
import { evaluationOutline } from "../roadmap/outlines.js";
import type { RoadmapEvaluation, TargetResult } from "../roadmap/roadmap-evaluation.js";
import { type Language, textIn } from "../text/language.js";
import { allNotices } from "./all-notices.js";
import { amountAxis } from "./amount-axis.js";
import type { Chart, ChartOptions } from "./chart.js";
import { chartOptionsOutline } from "./outlines.js";
import type { PictureColumn, PictureRow } from "./picture.js";
import { toChart } from "./to-chart.js";
import { chartWords, noTargets, noUnitsToCount } from "./words.js";

/**
 * How far units are on a roadmap in a year: a bar for each target, with a mark where it must
 * reach, both in percent of the units that the target counts.
 *
 * @example
 * roadmapChart(evaluateRoadmap(deAn05Roadmap(), { year: 2024, units: [] })).title // "Lộ trình Đề án 05-ĐA/TU theo kế hoạch của huyện, năm 2024"
 */
export function roadmapChart(evaluation: RoadmapEvaluation, options: ChartOptions = {}): Chart {
  refuse(
    checkArguments({ evaluation: [evaluation, evaluationOutline] }, [options, chartOptionsOutline]),
  );
  const language = options.language ?? "vi";
  return toChart({
    title: roadmapTitle(evaluation, language),
    language,
    notices: allNotices(noticesOf(evaluation.roadmap, undefined, { language }), options),
    notes: [levelCounts(evaluation, language)],
    legend: [
      { sign: "bar", text: chartWords.actual[language] },
      { sign: "limit", text: chartWords.required[language] },
    ],
    columns: columnsOf(evaluation, language),
    sections: [
      {
        heading: null,
        rows: evaluation.targets.map((result) => toRow(result, language)),
      },
    ],
    empty: noTargets(evaluation.year)[language],
  });
}

function columnsOf({ targets }: RoadmapEvaluation, language: Language): readonly PictureColumn[] {
  const figure = { kind: "text", align: "right", widest: 64 } as const;
  const limits = targets.map((target) =>
    String(Math.ceil(percentOf(target, target.required) ?? 0)),
  );
  return [
    { kind: "text", field: "title", heading: words.target[language], align: "left", widest: 262 },
    {
      kind: "panel",
      heading: chartWords.shareOfUnits[language],
      share: 1,
      ...amountAxis(["100", ...limits], language, "%"),
      marks: [
        { kind: "bar", to: "actual", lane: "whole" },
        { kind: "limit", at: "required" },
      ],
    },
    { ...figure, field: "count", heading: chartWords.actual[language], bold: true },
    { ...figure, field: "needed", heading: chartWords.required[language] },
    { ...figure, field: "base", heading: chartWords.ofUnits[language] },
    { ...figure, field: "percentage", heading: words.percentage[language], widest: 80 },
    {
      kind: "text",
      field: "finding",
      heading: words.finding[language],
      align: "left",
      widest: 104,
    },
  ];
}

function toRow(result: TargetResult, language: Language): PictureRow {
  const finding = targetStatusNames[result.status][language];
  const { target, actual, required, base, percentage } = result;
  const title = textIn(target.title, language);
  if (base === 0) {
    const note = noUnitsToCount(targetStatusNames[result.status], required)[language];
    return { texts: { title }, figures: {}, note };
  }
  return {
    texts: {
      title,
      count: String(actual),
      needed: String(required),
      base: String(base),
      percentage: formatPercentage(percentage, language),
      finding,
    },
    figures: { actual: percentOf(result, actual), required: percentOf(result, required) },
  };
}

// A length, never shown as text.
function percentOf({ base }: TargetResult, count: number): number | null {
  return base === 0 ? null : (count / base) * 100;
}
