/**
 * .xlsx as openpyxl writes it: letters as numbered entities, texts within the cells or shared, the
 * extent said, rows without cells left out, formulas without a result.
 */
import { cellName, type Grid, type GridCell } from "../../../src/grid/grid.js";
import { zipOf } from "../../support/zip.js";
import type { Random } from "../random.js";
import {
  contentTypes,
  extentOf,
  lookOf,
  mainNamespace,
  numberIn,
  packageRelations,
  referenceOf,
  relationshipNamespace,
  relationships,
  SharedTexts,
} from "./workbook-parts.js";
import { escaped, spaceOf } from "./xml.js";

/** Cells whose number is written as a formula, by name. */
export type Formulas = ReadonlySet<string>;

/** The file of grids. */
export function openpyxlFile(
  grids: readonly Grid[],
  random: Random,
  formulas: Formulas = new Set(),
): Uint8Array {
  const texts = random.chance(50) ? new SharedTexts() : undefined;
  const sheets = grids.map((grid) => sheetOf(grid, texts, formulas));
  const named = grids.map(
    ({ name }, at) =>
      `<sheet xmlns:r="${relationshipNamespace}" name="${entities(name)}" sheetId="${at + 1}" state="visible" r:id="rId${at + 1}"/>`,
  );
  const targets = grids.map(
    (_, at) => [`rId${at + 1}`, "worksheet", `/xl/worksheets/sheet${at + 1}.xml`] as const,
  );
  return zipOf([
    ...sheets.map((content, at) => ({ name: `xl/worksheets/sheet${at + 1}.xml`, content })),
    ...(texts === undefined
      ? []
      : [{ name: "xl/sharedStrings.xml", content: texts.part((text) => textElement(text)) }]),
    { name: "xl/styles.xml", content: styles },
    { name: "_rels/.rels", content: packageRelations("xl/workbook.xml") },
    {
      name: "xl/workbook.xml",
      content: `<workbook xmlns="${mainNamespace}"><workbookPr/><workbookProtection/><bookViews><workbookView visibility="visible" minimized="0" activeTab="0"/></bookViews><sheets>${named.join("")}</sheets><definedNames/><calcPr calcId="124519" fullCalcOnLoad="1"/></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: relationships([
        ...targets,
        [`rId${grids.length + 1}`, "styles", "styles.xml"],
        ...(texts === undefined
          ? []
          : [[`rId${grids.length + 2}`, "sharedStrings", "sharedStrings.xml"] as const]),
      ]),
    },
    {
      name: "[Content_Types].xml",
      content: contentTypes("xl/workbook.xml", "spreadsheetml.sheet"),
    },
  ]);
}

const styles = `<styleSheet xmlns="${mainNamespace}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy-mm-dd"/></numFmts><fonts count="1"><font><name val="Calibri"/><sz val="11"/></font></fonts><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" pivotButton="0" quotePrefix="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" pivotButton="0" quotePrefix="0" xfId="0"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0" pivotButton="0" quotePrefix="0" xfId="0"/></cellXfs></styleSheet>`;

const styleOf = { general: "", date: ' s="1"', percent: ' s="2"' } as const;

function sheetOf(grid: Grid, texts: SharedTexts | undefined, formulas: Formulas): string {
  const rows = grid.rows.map((row, at) => {
    const cells = row.map((cell, column) => cellOf(cell, cellName(at, column), texts, formulas));
    return row.some((cell) => cell !== null) ? `<row r="${at + 1}">${cells.join("")}</row>` : "";
  });
  const merges = grid.merges.map((one) => `<mergeCell ref="${referenceOf(one)}"/>`).reverse();
  const merged =
    merges.length === 0
      ? ""
      : `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>`;
  return `<worksheet xmlns="${mainNamespace}"><sheetPr><outlinePr summaryBelow="1" summaryRight="1"/><pageSetUpPr/></sheetPr><dimension ref="${extentOf(grid)}"/><sheetViews><sheetView workbookViewId="0"><selection activeCell="A1" sqref="A1"/></sheetView></sheetViews><sheetFormatPr baseColWidth="8" defaultRowHeight="15"/><sheetData>${rows.join("")}</sheetData>${merged}<pageMargins left="0.75" right="0.75" top="1" bottom="1" header="0.5" footer="0.5"/></worksheet>`;
}

function cellOf(
  cell: GridCell,
  name: string,
  texts: SharedTexts | undefined,
  formulas: Formulas,
): string {
  const number = numberIn(cell);
  if (number !== undefined && formulas.has(name)) {
    return `<c r="${name}"><f>SUM(${number},0)</f><v></v></c>`;
  }
  if (number !== undefined) {
    return `<c r="${name}"${styleOf[lookOf(cell)]} t="n"><v>${number}</v></c>`;
  }
  if (typeof cell !== "string") return "";
  if (texts !== undefined) return `<c r="${name}" t="s"><v>${texts.placeOf(cell)}</v></c>`;
  return `<c r="${name}" t="inlineStr"><is>${textElement(cell)}</is></c>`;
}

function textElement(text: string): string {
  return `<t${spaceOf(text)}>${entities(text)}</t>`;
}

function entities(text: string): string {
  return escaped(text).replaceAll(
    /[\u0080-\u{10ffff}]/gu,
    (letter) => `&#${letter.codePointAt(0) ?? 0};`,
  );
}
