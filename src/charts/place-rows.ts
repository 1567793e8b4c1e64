import {
  cellStyle,
  headingStyle,
  type LineStyle,
  margin,
  pictureWidth,
  strongCellStyle,
} from "./look.js";
import type { Lane, Picture, PictureRow, TextColumn } from "./picture.js";
import { isPanel, isText, type PlacedColumn } from "./place-columns.js";
import { wrapText } from "./wrap-text.js";

/** Lines of text and the foot of the first one. */
export interface PlacedText {
  readonly lines: readonly string[];
  readonly baseline: number;
}

/** A row with its place from top to bottom, in pixels. */
export interface PlacedRow {
  readonly row: PictureRow;
  readonly bottom: number;
  /** By key of the column. */
  readonly texts: Readonly<Record<string, PlacedText>>;
  readonly note: PlacedText | null;
  readonly lanes: Readonly<Record<Lane, readonly [number, number]>>;
}

/** Rows that belong together, with the heading above them. */
export interface PlacedSection {
  readonly heading: PlacedText | null;
  /** Where its first row begins. */
  readonly top: number;
  readonly rows: readonly PlacedRow[];
  readonly bottom: number;
}

/** The most lines of a cell. */
const cellLines = 5;

/** Room above and below the texts of a row. */
const rowPadding = 5;

/** Height of a bar. */
const barHeight = 18;

/** What stands between a bar and the outline around it. */
const inset = 4;

/** Puts the rows below each other, each as high as its longest text or its bars need. */
export function placeRows(
  { sections }: Picture,
  columns: readonly PlacedColumn[],
  top: number,
): readonly PlacedSection[] {
  let y = top;
  return sections.map((section): PlacedSection => {
    const heading =
      section.heading === null
        ? null
        : placeLines(section.heading, headingStyle, pictureWidth - 2 * margin, 2);
    const headingTop = y + margin / 2;
    if (heading !== null) y = headingTop + heading.length * headingStyle.lineHeight + rowPadding;
    const rowsTop = y;
    const rows = section.rows.map((row): PlacedRow => {
      const placed = placeRow(row, columns, y);
      y = placed.bottom;
      return placed;
    });
    return {
      heading:
        heading === null ? null : { lines: heading, baseline: headingTop + headingStyle.baseline },
      top: rowsTop,
      rows,
      bottom: y,
    };
  });
}

/** The style of a column's cells. */
export function styleOf({ bold }: TextColumn): LineStyle {
  return bold === true ? strongCellStyle : cellStyle;
}

function placeRow(row: PictureRow, columns: readonly PlacedColumn[], top: number): PlacedRow {
  const cells = columns.filter(isText).map(({ column, width }) => ({
    field: column.field,
    lines: placeLines(row.texts[column.field] ?? "", styleOf(column), width, cellLines),
  }));
  const noteLeft = columns.find(isPanel)?.left ?? margin;
  const note =
    row.note === undefined
      ? null
      : placeLines(row.note, cellStyle, pictureWidth - margin - noteLeft, cellLines);
  const most = Math.max(...cells.map(({ lines }) => lines.length), note?.length ?? 0);
  const height = Math.max(most * cellStyle.lineHeight, barHeight) + 2 * rowPadding;
  const middle = top + height / 2;
  const centred = (lines: readonly string[]): PlacedText => ({
    lines,
    baseline: middle - (lines.length * cellStyle.lineHeight) / 2 + cellStyle.baseline,
  });
  return {
    row,
    bottom: top + height,
    texts: Object.fromEntries(cells.map(({ field, lines }) => [field, centred(lines)])),
    note: note === null ? null : centred(note),
    lanes: lanesAround(middle),
  };
}

function placeLines(
  text: string,
  style: LineStyle,
  width: number,
  lines: number,
): readonly string[] {
  return wrapText(text, style, { width, lines });
}

function lanesAround(middle: number): PlacedRow["lanes"] {
  const [top, bottom] = [middle - barHeight / 2, middle + barHeight / 2];
  return {
    whole: [top, bottom],
    inside: [top + inset, bottom - inset],
  };
}
