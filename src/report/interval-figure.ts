import type { FigureBlock } from "../document/document.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { formatNumber, formatPercentage } from "../numbers/format-number.js";
import type { ConfidenceInterval } from "../survey/confidence.js";
import type { Precision } from "../survey/precision.js";
import type { SurveyRanking } from "../survey/survey-ranking.js";
import type { PublishedShare, SurveyTable } from "../survey/survey-table.js";
import { type Language, textIn } from "../text/language.js";
import { surveyWords } from "./survey-words.js";
import { words } from "./words.js";

const rowHeight = 22;
const labelWidth = 250;
const scaleWidth = 360;
const width = labelWidth + scaleWidth + 30;

interface Row {
  readonly label: string;
  readonly percentage: string;
  readonly interval: NonNullable<Precision["interval"]>;
  readonly isWhole: boolean;
}

/**
 * The index and the factors with their intervals, drawn on one scale from 0 to 100 %; nothing where
 * no interval is known.
 */
export function intervalFigure(table: SurveyTable, language: Language): FigureBlock | undefined {
  const rows = [
    rowOf(table.overall, words.index[language], true),
    ...table.factors.map((factor) =>
      rowOf(factor, `${factor.code}. ${textIn(factor.title, language)}`, false),
    ),
  ].flatMap((row) => (row === undefined ? [] : [row]));
  return figureOf(rows, wholeScale, language);
}

/** Ranked units with their intervals, in order, where they lie on the scale; nothing where none is. */
export function rankingFigure(
  { ranked }: SurveyRanking,
  language: Language,
): FigureBlock | undefined {
  const rows = ranked.map(({ unit, percentage, interval }) => ({
    label: unit.name,
    percentage,
    interval,
    isWhole: false,
  }));
  return figureOf(rows, closeScale(rows), language);
}

function figureOf(rows: readonly Row[], scale: Scale, language: Language): FigureBlock | undefined {
  const [first] = rows;
  if (first === undefined) return undefined;
  const level = formatPercentage(first.interval.level, language);
  return {
    kind: "figure",
    title: surveyWords.figure[language](level),
    description: rows.map((row) => describe(row, language)).join("; "),
    svg: draw(rows, scale),
  };
}

function rowOf(
  share: PublishedShare & Precision,
  label: string,
  isWhole: boolean,
): Row | undefined {
  const { percentage, interval } = share;
  return percentage === null || interval === null
    ? undefined
    : { label, percentage, interval, isWhole };
}

function describe({ label, percentage, interval }: Row, language: Language): string {
  const [from, to] = [interval.lower, interval.upper].map((bound) =>
    formatNumber((Number(bound) * 100).toFixed(1), language),
  );
  const between = surveyWords.between[language](`${from}%`, `${to}%`);
  return `${label}: ${formatPercentage(percentage, language)}, ${between}`;
}

/** The tens of percent that a scale begins and ends at. */
interface Scale {
  readonly from: number;
  readonly to: number;
}

const wholeScale: Scale = { from: 0, to: 10 };

// Neighbours in a ranking lie close together: on the whole scale nobody would see them apart.
function closeScale(rows: readonly Row[]): Scale {
  const lowest = Math.min(...rows.map(({ interval }) => Number(interval.lower)));
  const highest = Math.max(...rows.map(({ interval }) => Number(interval.upper)));
  const from = Math.min(Math.floor(lowest * 10), 9);
  return { from, to: Math.max(Math.ceil(highest * 10), from + 1) };
}

function ticksOf({ from, to }: Scale): readonly number[] {
  if (to - from === 10) return [0, 25, 50, 75, 100];
  const step = to - from <= 3 ? 5 : 10;
  return Array.from({ length: ((to - from) * 10) / step + 1 }, (_, at) => from * 10 + at * step);
}

function draw(rows: readonly Row[], scale: Scale): string {
  const height = rows.length * rowHeight + 30;
  const at = (share: number): string =>
    (labelWidth + ((share * 10 - scale.from) / (scale.to - scale.from)) * scaleWidth).toFixed(1);
  const base = rows.length * rowHeight + 6;
  const ticks = ticksOf(scale).map((percent) => {
    const x = at(percent / 100);
    return (
      `<line x1="${x}" y1="4" x2="${x}" y2="${base}" stroke="#ddd"/>` +
      `<text x="${x}" y="${base + 14}" text-anchor="middle" fill="#555">${percent}%</text>`
    );
  });
  const marks = rows.map(({ label, percentage, interval, isWhole }, index) => {
    const y = index * rowHeight + 16;
    const [from, to] = [at(Number(interval.lower)), at(Number(interval.upper))];
    const weight = isWhole ? ' font-weight="bold"' : "";
    return (
      `<text x="${labelWidth - 10}" y="${y + 4}" text-anchor="end"${weight}>${escaped(short(label))}</text>` +
      `<line x1="${from}" y1="${y}" x2="${to}" y2="${y}" stroke="#1f5fa8" stroke-width="3"/>` +
      `<circle cx="${at(Number(percentage) / 100)}" cy="${y}" r="4.5" fill="#1f5fa8"/>`
    );
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
    `viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="11">` +
    `${ticks.join("")}${marks.join("")}</svg>`
  );
}

const longestLabel = 40;

function short(label: string): string {
  return label.length > longestLabel ? `${label.slice(0, longestLabel - 1)}…` : label;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** "77,9 - 82,1". */
export function intervalText(interval: ConfidenceInterval | null, language: Language): string {
  if (interval === null) return "–";
  const [lower, upper] = [interval.lower, interval.upper].map((bound) =>
    formatNumber(new ExactDecimal(bound).times(100).toFixed(1), language),
  );
  return `${lower} - ${upper}`;
}
