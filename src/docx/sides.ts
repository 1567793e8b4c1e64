import {
  AlignmentType,
  BorderStyle,
  type IRunPropertiesOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from "docx";
import { runs } from "./paragraph.js";
import { bodySize } from "./styles.js";
import { halfPoints, twips } from "./units.js";

const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};
const noMargins = { left: 0, right: 0, top: 0, bottom: 0 };

/** Two columns side by side without borders, of the given widths in points, never parted. */
export function sides(
  columns: readonly [readonly Paragraph[], readonly Paragraph[]],
  widths: readonly [number, number],
): Table {
  const columnWidths = widths.map(twips);
  return new Table({
    width: { size: columnWidths.reduce((sum, width) => sum + width), type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    margins: { ...noMargins, marginUnitType: WidthType.DXA },
    rows: [
      new TableRow({
        cantSplit: true,
        children: columns.map(
          (children, at) =>
            new TableCell({
              children,
              width: { size: columnWidths[at] as number, type: WidthType.DXA },
              margins: { ...noMargins, marginUnitType: WidthType.DXA },
            }),
        ),
      }),
    ],
  });
}

/** A line in the middle of its column. */
export function centred(
  text: string,
  look: IRunPropertiesOptions = {},
  before = 0,
  keepNext = true,
): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    ...(keepNext ? { keepNext } : {}),
    ...(before > 0 ? { spacing: { before: twips(before) } } : {}),
    children: runs(text, { size: halfPoints(bodySize), ...look }),
  });
}
