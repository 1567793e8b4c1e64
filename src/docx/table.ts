import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx";
import { cellText, isProposed, levelOf } from "../document/cell.js";
import type { Cell, Column, TableBlock } from "../document/document.js";
import { unbroken } from "../document/unbroken.js";
import type { Language } from "../text/language.js";
import { linesIn, wordWidths } from "./column-needs.js";
import { textArea } from "./page.js";
import type { TableLayout } from "./table-layout.js";
import { halfPoints, twips } from "./units.js";

const alignments = {
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
  centre: AlignmentType.CENTER,
} as const;

/** Space beside and above the text of a cell, in points. */
const margins = {
  left: twips(3),
  right: twips(3),
  top: twips(1),
  bottom: twips(1),
  marginUnitType: WidthType.DXA,
};

/** What a level of a tree is moved in, in points. */
const indentPerLevel = 8;

/** A table whose header comes again on every page, and whose rows stay whole. */
export function writeTable(table: TableBlock, layout: TableLayout, language: Language): Table {
  const { rows, total } = table;
  const widths = layout.widths.map(twips);
  const place = { columns: table.columns, layout, widths };
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, lastRow: total !== undefined, noHBand: true, noVBand: true },
    margins,
    rows: [
      headerRow(place),
      ...rows.map((row, at) =>
        "group" in row
          ? groupRow(row.group, place)
          : dataRow(shown(row, language), place, {
              bold: false,
              // The sums stay with what they sum.
              keepNext: total !== undefined && at === rows.length - 1,
            }),
      ),
      ...(total === undefined
        ? []
        : [dataRow(shown(total, language), place, { bold: true, keepNext: false })]),
    ],
  });
}

/** What a cell shows. */
interface Shown {
  readonly text: string;
  readonly italics: boolean;
  readonly level: number;
}

function shown(row: readonly Cell[], language: Language): readonly Shown[] {
  return row.map((cell) => ({
    text: unbroken(cellText(cell, language)),
    italics: isProposed(cell),
    level: levelOf(cell),
  }));
}

interface Place {
  readonly columns: readonly Column[];
  readonly layout: TableLayout;
  /** In twentieths of a point. */
  readonly widths: readonly number[];
}

function headerRow({ columns, layout, widths }: Place): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    keepNext: true,
    children: columns.map(
      ({ title }, at) =>
        new TableCell({
          width: { size: widths[at] as number, type: WidthType.DXA },
          verticalAlign: VerticalAlign.CENTER,
          children: [line(title, AlignmentType.CENTER, { bold: true, size: layout.size })],
        }),
    ),
  });
}

function groupRow(group: string, { columns, layout, widths }: Place): TableRow {
  return new TableRow({
    cantSplit: true,
    keepNext: true,
    children: [
      new TableCell({
        columnSpan: columns.length,
        width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
        children: [line(group, AlignmentType.LEFT, { bold: true, size: layout.size })],
      }),
    ],
  });
}

function dataRow(
  cells: readonly Shown[],
  { columns, layout, widths }: Place,
  { bold, keepNext }: { readonly bold: boolean; readonly keepNext: boolean },
): TableRow {
  return new TableRow({
    ...(isTall(cells, layout) ? {} : { cantSplit: true }),
    ...(keepNext ? { keepNext } : {}),
    children: cells.map(
      ({ text, italics, level }, at) =>
        new TableCell({
          width: { size: widths[at] as number, type: WidthType.DXA },
          verticalAlign: VerticalAlign.TOP,
          children: text.split(/\r?\n/).map((part) =>
            line(part, alignments[columns[at]?.align ?? "left"], {
              bold,
              italics,
              level,
              size: layout.size,
            }),
          ),
        }),
    ),
  });
}

// A row of half a page that moves to the next one whole would leave a hole.
function isTall(cells: readonly Shown[], { widths, size, landscape }: TableLayout): boolean {
  const lines = cells.map(({ text }, at) =>
    linesIn(wordWidths(text, false), (widths[at] as number) / size),
  );
  return Math.max(...lines) * size * 1.2 > textArea(landscape).height / 3;
}

interface Look {
  readonly bold: boolean;
  readonly italics?: boolean;
  readonly level?: number;
  readonly size: number;
}

function line(
  text: string,
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
  { bold, italics = false, level = 0, size }: Look,
): Paragraph {
  return new Paragraph({
    alignment,
    ...(level === 0 ? {} : { indent: { left: twips(level * indentPerLevel) } }),
    children: [
      new TextRun({
        text,
        size: halfPoints(size),
        ...(bold ? { bold } : {}),
        ...(italics ? { italics } : {}),
      }),
    ],
  });
}
