import { strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import writeExcelFile, { type CellObject, type Sheet } from "write-excel-file/universal";
import { daysBetween } from "../dates/civil-date.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { sheetFeature, stylesFeature, workbookFeature } from "./features.js";
import { keepSheets } from "./kept-parts.js";
import { listsSheet } from "./lists.js";
import { longCells } from "./long-cells.js";
import { inputColour, lookStyles } from "./looks.js";
import { rowHeight } from "./row-height.js";
import { type SharedTexts, shareTexts, textOf } from "./shared-texts.js";
import { withApplication } from "./with-application.js";
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
 * @throws ChisoError `cell-too-long` for a text that no cell of a spreadsheet holds
 * @example
 * writeXlsx(scoreWorkbook(card)) instanceof Promise // true
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
  refuse(longCells(sheets));
  const texts = shareTexts(sheets);
  const kept = new Map([["xl/sharedStrings.xml", texts.xml]]);
  const features = [
    stylesFeature(),
    workbookFeature(sheets),
    ...sheets.map((sheet, at) => sheetFeature(sheet, at, lists.references)),
    keepSheets(kept),
  ];
  const written = writeExcelFile(
    sheets.map((sheet) => toSheet(sheet, texts)),
    {
      fontFamily: "Times New Roman",
      fontSize: 11,
      features,
    },
  );
  const blob = await written.toBlob();
  return repack(new Uint8Array(await blob.arrayBuffer()), kept);
}

function repack(file: Uint8Array, kept: ReadonlyMap<string, string>): Uint8Array {
  const parts: Zippable = {};
  for (const [name, content] of Object.entries(withApplication(unzipSync(file)))) {
    const own = kept.get(name);
    parts[name] = [own === undefined ? content : strToU8(own), { mtime: fixedTime }];
  }
  return zipSync(parts);
}

type ConditionalFormat = NonNullable<Sheet<Blob>["conditionalFormatting"]>[number];

function toSheet(sheet: WorkbookSheet, texts: SharedTexts): Sheet<Blob> {
  const highlights = (sheet.highlights ?? []).map(toHighlight);
  return {
    sheet: sheet.name,
    data: sheet.rows.map((row) => toRow(row, rowHeight(row, sheet.columns), texts)),
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
  texts: SharedTexts,
): (CellObject | null)[] {
  return row.map((cell) => {
    if (cell === null) return null;
    const written = toCell(cell, texts);
    return height === undefined ? written : { ...written, height };
  });
}

function toCell({ value, look, span, indent }: SheetCell, texts: SharedTexts): CellObject {
  const style = {
    ...lookStyles[look],
    ...(span === undefined ? {} : { columnSpan: span }),
    ...(indent === undefined ? {} : { indent }),
    ...(look === "input" ? { backgroundColor: inputColour } : {}),
  };
  return { ...style, ...toValue(value, texts) };
}

function toValue(value: SheetValue, { places }: SharedTexts): Partial<CellObject> {
  const text = textOf(value);
  // The writer's own list of texts would be another large part; see the features of a sheet.
  if (text !== undefined) return { value: places.get(text) ?? 0, type: Number };
  if (value === null || typeof value === "string") return {};
  if ("date" in value) {
    // A serial number of days, so that no clock and no time zone has a part in it.
    return { value: daysBetween("1899-12-30", value.date), type: Number, format: "dd/mm/yyyy" };
  }
  if ("formula" in value) return { value: value.formula, type: "Formula", format: "General" };
  return { value: Number(value.number), type: Number };
}
