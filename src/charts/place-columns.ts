import { cellStyle, headingStyle, margin, pictureWidth, strongCellStyle } from "./look.js";
import type { PanelColumn, Picture, PictureColumn, TextColumn } from "./picture.js";
import { textWidth } from "./text-width.js";

/** A column with its place from left to right, in pixels. */
export type PlacedColumn<Column extends PictureColumn = PictureColumn> = {
  readonly column: Column;
  readonly left: number;
  readonly width: number;
};

/** Gives each text column the room that its texts need, up to its limit, the rest to the panels. */
export function placeColumns({ columns, sections }: Picture): readonly PlacedColumn[] {
  const rows = sections.flatMap((section) => section.rows);
  const widths = columns.map((column) =>
    column.kind === "panel"
      ? 0
      : neededWidth(
          column,
          rows.map(({ texts }) => texts[column.field] ?? ""),
        ),
  );
  const gaps = margin * (columns.length + 1);
  const free = pictureWidth - gaps - widths.reduce((sum, width) => sum + width, 0);
  const shares = columns.reduce(
    (sum, column) => sum + (column.kind === "panel" ? column.share : 0),
    0,
  );
  let left = margin;
  return columns.map((column, at): PlacedColumn => {
    const width =
      column.kind === "panel" ? Math.floor((free * column.share) / shares) : (widths[at] as number);
    const placed = { column, left, width };
    left += width + margin;
    return placed;
  });
}

/** Where a text of a column is anchored. */
export function anchorOf({ column, left, width }: PlacedColumn<TextColumn>): number {
  return column.align === "right" ? left + width : left;
}

export function isText(placed: PlacedColumn): placed is PlacedColumn<TextColumn> {
  return placed.column.kind === "text";
}

export function isPanel(placed: PlacedColumn): placed is PlacedColumn<PanelColumn> {
  return placed.column.kind === "panel";
}

function neededWidth(column: TextColumn, texts: readonly string[]): number {
  const style = column.bold === true ? strongCellStyle : cellStyle;
  const widest = Math.max(
    textWidth(column.heading, headingStyle),
    ...texts.map((text) => textWidth(text, style)),
  );
  return Math.min(Math.ceil(widest), column.widest);
}
