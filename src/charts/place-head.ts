import {
  headingStyle,
  type LineStyle,
  margin,
  noteStyle,
  pictureWidth,
  tickStyle,
  titleStyle,
} from "./look.js";
import type { LegendItem, Picture } from "./picture.js";
import { isPanel, type PlacedColumn } from "./place-columns.js";
import type { PlacedText } from "./place-rows.js";
import { textWidth } from "./text-width.js";
import { wrapText } from "./wrap-text.js";

/** A sign of the legend with its text behind it. */
export interface PlacedLegendItem {
  readonly sign: LegendItem["sign"];
  /** Left edge of the sign; its text begins one `legendSign` and half a margin further. */
  readonly left: number;
  readonly text: PlacedText;
}

/** All that stands above the rows. */
export interface PlacedHead {
  readonly title: PlacedText;
  readonly notices: readonly PlacedText[];
  readonly notes: readonly PlacedText[];
  readonly legend: readonly PlacedLegendItem[];
  /** One for each column. */
  readonly headings: readonly PlacedText[];
  /** Foot of the words above ticks. */
  readonly tickBaseline: number;
  readonly bottom: number;
}

/** Width of a sign in the legend. */
export const legendSign = 22;

/** The most lines of a title, and of a note. */
const mostLines = { title: 4, note: 12, heading: 3 };

const across = pictureWidth - 2 * margin;

/** Puts title, notices, notes, legend and column headings below each other. */
export function placeHead(picture: Picture, columns: readonly PlacedColumn[]): PlacedHead {
  const title = place(picture.title, titleStyle, mostLines.title, margin);
  let y = title.bottom + margin / 4;
  const placeAll = (texts: readonly string[], style: LineStyle): readonly PlacedText[] =>
    texts.map((text) => {
      const placed = place(text, style, mostLines.note, y);
      y = placed.bottom;
      return placed.text;
    });
  const notices = placeAll(picture.notices, noticeStyle);
  const notes = placeAll(picture.notes, noteStyle);
  const hasRows = picture.sections.some(({ rows }) => rows.length > 0);
  if (!hasRows) {
    const bottom = y + margin / 2;
    return { title: title.text, notices, notes, legend: [], headings: [], tickBaseline: y, bottom };
  }
  const legend = placeLegend(picture.legend, y + margin / 2);
  const headings = placeHeadings(columns, legend.bottom + margin / 2);
  const ticks = columns.some((column) => isPanel(column) && column.column.ticks.length > 0);
  return {
    title: title.text,
    notices,
    notes,
    legend: legend.items,
    headings: headings.texts,
    tickBaseline: headings.bottom + tickStyle.baseline,
    bottom: headings.bottom + (ticks ? tickStyle.lineHeight : 0) + margin / 4,
  };
}

/** The style of what must be known of the source. */
export const noticeStyle: LineStyle = { ...noteStyle, bold: true };

function place(
  text: string,
  style: LineStyle,
  most: number,
  top: number,
): { readonly text: PlacedText; readonly bottom: number } {
  const lines = wrapText(text, style, { width: across, lines: most });
  return {
    text: { lines, baseline: top + style.baseline },
    bottom: top + lines.length * style.lineHeight,
  };
}

// Items follow each other on one line.
function placeLegend(
  legend: readonly LegendItem[],
  top: number,
): { readonly items: readonly PlacedLegendItem[]; readonly bottom: number } {
  let left = margin;
  const items = legend.map(({ sign, text }): PlacedLegendItem => {
    const item = { sign, left, text: { lines: [text], baseline: top + noteStyle.baseline } };
    left += legendSign + Math.ceil(textWidth(text, noteStyle)) + 2 * margin;
    return item;
  });
  return { items, bottom: top + noteStyle.lineHeight };
}

// Headings stand on one foot line, whatever number of lines they have.
function placeHeadings(
  columns: readonly PlacedColumn[],
  top: number,
): { readonly texts: readonly PlacedText[]; readonly bottom: number } {
  const wrapped = columns.map(({ column, width }) =>
    wrapText(column.heading, headingStyle, { width, lines: mostLines.heading }),
  );
  const most = Math.max(...wrapped.map((lines) => lines.length));
  const texts = wrapped.map((lines) => ({
    lines,
    baseline: top + (most - lines.length) * headingStyle.lineHeight + headingStyle.baseline,
  }));
  return { texts, bottom: top + most * headingStyle.lineHeight };
}
