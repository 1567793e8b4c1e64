import { unzipSync, type Zippable, zipSync } from "fflate";
import writeExcelFile, { type CellObject, type Sheet } from "write-excel-file/universal";
import { daysBetween } from "../dates/civil-date.js";
import { ApproximateDecimal } from "../numbers/approximate-decimal.js";
import { type DecimalText, toDecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { sheetFeature, stylesFeature, workbookFeature } from "./features.js";
import { listsSheet } from "./lists.js";
import { inputColour, lookStyles } from "./looks.js";
import { rowHeight } from "./row-height.js";
import type { Highlight, SheetCell, SheetValue, Workbook, WorkbookSheet } from "./workbook.js";

/**
 * Time stamp of every part of a file, so that the same workbook gives the same bytes; without a
 * zone, because zip files hold local time.
 */
const fixedTime = "2000-01-01T00:00:00";

/**
 * Writes a workbook as an .xlsx file. The same workbook gives the same bytes. A number that a
 * spreadsheet could not hold exactly is written as text, never rounded.
 *
 * @returns the bytes of the file
 * @example
 * writeXlsx(planTracker(plan)) instanceof Promise // true
 */
export async function writeXlsx(workbook: Workbook): Promise<Uint8Array> {
  refuse(
    checkArguments({
      workbook: [
        workbook,
        { keys: { sheets: { listOf: { keys: { name: "text", columns: "list", rows: "list" } } } } },
      ],
    }),
  );
  const lists = listsSheet(workbook);
  const sheets = lists.sheet === undefined ? workbook.sheets : [...workbook.sheets, lists.sheet];
  const features = [
    stylesFeature(),
    workbookFeature(sheets),
    ...sheets.map((sheet, at) => sheetFeature(sheet, at, lists.references)),
  ];
  const written = writeExcelFile(sheets.map(toSheet), {
    fontFamily: "Times New Roman",
    fontSize: 11,
    features,
  });
  const blob = await written.toBlob();
  return repack(new Uint8Array(await blob.arrayBuffer()));
}

function repack(file: Uint8Array): Uint8Array {
  const parts: Zippable = {};
  for (const [name, content] of Object.entries(unzipSync(file))) {
    parts[name] = [content, { mtime: fixedTime }];
  }
  return zipSync(parts);
}

type ConditionalFormat = NonNullable<Sheet<Blob>["conditionalFormatting"]>[number];

function toSheet(sheet: WorkbookSheet): Sheet<Blob> {
  const highlights = (sheet.highlights ?? []).map(toHighlight);
  return {
    sheet: sheet.name,
    data: sheet.rows.map((row) => toRow(row, rowHeight(row, sheet.columns))),
    columns: sheet.columns.map(({ width }) => ({ width })),
    ...(sheet.frozenRows === undefined ? {} : { stickyRowsCount: sheet.frozenRows }),
    ...(sheet.frozenColumns === undefined ? {} : { stickyColumnsCount: sheet.frozenColumns }),
    ...(highlights.length === 0 ? {} : { conditionalFormatting: highlights }),
  };
}

function toHighlight({ range, formula, colour, bold }: Highlight): ConditionalFormat {
  return {
    cellRange: {
      // The writer counts rows and columns from 1 here.
      from: { row: range.top + 1, column: range.left + 1 },
      to: { row: range.bottom + 1, column: range.right + 1 },
    },
    condition: { formula },
    style: { backgroundColor: colour, ...(bold === true ? { fontWeight: "bold" } : {}) },
  };
}

// The writer takes the height of a row from its cells.
function toRow(
  row: readonly (SheetCell | null)[],
  height: number | undefined,
): (CellObject | null)[] {
  return row.map((cell) => {
    if (cell === null) return null;
    return height === undefined ? toCell(cell) : { ...toCell(cell), height };
  });
}

function toCell({ value, look, span, indent }: SheetCell): CellObject {
  const style = {
    ...lookStyles[look],
    ...(span === undefined ? {} : { columnSpan: span }),
    ...(indent === undefined ? {} : { indent }),
    ...(look === "input" ? { backgroundColor: inputColour } : {}),
  };
  return { ...style, ...toValue(value) };
}

function toValue(value: SheetValue): Partial<CellObject> {
  if (value === null || value === "") return {};
  if (typeof value === "string") return { value: listable(writable(value)), type: String };
  if ("date" in value) {
    // A serial number of days, so that no clock and no time zone has a part in it.
    return { value: daysBetween("1899-12-30", value.date), type: Number, format: "dd/mm/yyyy" };
  }
  if ("formula" in value) return { value: value.formula, type: "Formula", format: "General" };
  const number = exactNumber(value.number);
  return number === undefined
    ? { value: value.number, type: String }
    : { value: number, type: Number };
}

/** The number of a decimal text where a spreadsheet can hold it exactly. */
export function exactNumber(text: DecimalText): number | undefined {
  const value = new ExactDecimal(text);
  if (new ApproximateDecimal(text).precision(true) > 15) return undefined;
  const number = Number(text);
  return !String(number).includes("e") &&
    toDecimalText(new ExactDecimal(String(number))) === toDecimalText(value)
    ? number
    : undefined;
}

// What XML cannot hold is left out; what a spreadsheet would decode is kept as it is.
function writable(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replaceAll(/_x([0-9A-Fa-f]{4})_/g, "_x005F_x$1_");
}

// The writer lists texts by a plain object, in which it would find "constructor". A sign that XML
// cannot hold makes another key of such a text, and the writer leaves it out of the file.
function listable(text: string): string {
  return text in {} ? `${text}\u0000` : text;
}
