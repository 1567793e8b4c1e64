import type { Comparison, DomainComparison, LeafComparison } from "../comparison/comparison.js";
import { comparisonOutline } from "../comparison/outlines.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { formatNumber } from "../numbers/format-number.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { comparisonTitle, resultLines } from "../report/comparison-document.js";
import { changeNames } from "../report/comparison-words.js";
import { words } from "../report/words.js";
import { type Language, textIn } from "../text/language.js";
import { allNotices } from "./all-notices.js";
import { amountAxis } from "./amount-axis.js";
import type { Chart, ChartOptions } from "./chart.js";
import { chartOptionsOutline } from "./outlines.js";
import type { PictureColumn, PictureRow } from "./picture.js";
import { toChart } from "./to-chart.js";
import { chartWords, notComparable } from "./words.js";

/**
 * The change of each domain, and of each criterion that changed, as bars to the left and right
 * of zero. Criteria without a change are counted in words.
 *
 * @example
 * changeChart(compare(card, card)).title // "So sánh: Xã Ví Dụ, 2023 và Xã Ví Dụ, 2023"
 */
export function changeChart(comparison: Comparison, options: ChartOptions = {}): Chart {
  refuse(
    checkArguments({ comparison: [comparison, comparisonOutline] }, [options, chartOptionsOutline]),
  );
  const language = options.language ?? "vi";
  const { domains } = comparison;
  const leaves = comparison.leaves.filter(isTold);
  return toChart({
    title: comparisonTitle(comparison, language),
    language,
    notices: allNotices([], options),
    notes: resultLines(comparison, language),
    legend: [
      { sign: "bar", text: chartWords.pointsGained[language] },
      { sign: "outline", text: chartWords.pointsLost[language] },
    ],
    columns: columnsOf([...domains, ...leaves], language),
    sections: [
      {
        heading: words.domain[language],
        rows: domains.map((domain) => domainRow(domain, comparison, language)),
      },
      {
        heading: chartWords.changedCriteria[language],
        rows: leaves.map((leaf) => leafRow(leaf, language)),
      },
    ].filter(({ rows }) => rows.length > 0),
    empty: chartWords.nothingToCompare[language],
  });
}

// What is not known, or began or ceased to count, is told even where the points are the same.
function isTold({ kind, change }: LeafComparison): boolean {
  return change !== "0" || !(kind.startsWith("unchanged") || kind === "not-applicable");
}

function columnsOf(
  rows: readonly { readonly change: string | null }[],
  language: Language,
): readonly PictureColumn[] {
  const figure = { kind: "text", align: "right", widest: 64 } as const;
  return [
    { kind: "text", field: "code", heading: words.code[language], align: "left", widest: 72 },
    {
      kind: "text",
      field: "title",
      heading: words.criterion[language],
      align: "left",
      widest: 320,
    },
    { ...figure, field: "before", heading: words.before[language] },
    { ...figure, field: "after", heading: words.after[language] },
    {
      kind: "panel",
      heading: chartWords.gainOrLoss[language],
      share: 1,
      ...amountAxis(
        rows.map(({ change }) => change ?? "0"),
        language,
      ),
      marks: [
        { kind: "bar", to: "gain", lane: "whole" },
        { kind: "outline", to: "loss", lane: "whole" },
      ],
    },
    { ...figure, field: "change", heading: words.change[language], bold: true },
  ];
}

function domainRow(
  { code, title, before, after, change }: DomainComparison,
  { leaves }: Comparison,
  language: Language,
): PictureRow {
  const open = leaves.filter(({ kind, domain }) => kind === "unknown" && domain.code === code);
  const note = notComparable(open.length)[language];
  const named = { code, title: textIn(title, language) };
  return open.length > 0
    ? { texts: named, figures: {}, note }
    : changedRow(named, { before, after, change }, language);
}

function leafRow(leaf: LeafComparison, language: Language): PictureRow {
  const { title, before, after, change, kind } = leaf;
  const [from, to] = [before?.code, after?.code];
  const renamed = from !== undefined && to !== undefined && from !== to;
  const plain = kind === "improved" || kind === "worse" || kind.startsWith("unchanged");
  const name = textIn(title, language);
  const named = {
    code: renamed ? `${from} → ${to}` : (to ?? from ?? ""),
    title: plain || change === null ? name : `${name} (${changeNames[kind][language]})`,
  };
  const [old, now] = [before?.points ?? null, after?.points ?? null];
  return change === null
    ? {
        texts: { ...named, before: write(old, language), after: write(now, language) },
        figures: {},
        note: changeNames[kind][language],
      }
    : changedRow(named, { before: old, after: now, change }, language);
}

function changedRow(
  named: { readonly code: string; readonly title: string },
  {
    before,
    after,
    change,
  }: {
    readonly before: string | null;
    readonly after: string | null;
    readonly change: string;
  },
  language: Language,
): PictureRow {
  const value = new ExactDecimal(change);
  const text = formatNumber(change, language);
  const length = value.toNumber();
  return {
    texts: {
      ...named,
      before: write(before, language),
      after: write(after, language),
      change: value.greaterThan(0) ? `+${text}` : text.replace("-", "−"),
    },
    figures: { gain: length > 0 ? length : null, loss: length < 0 ? length : null },
  };
}

function write(points: string | null, language: Language): string {
  return points === null ? "–" : formatNumber(points, language);
}
