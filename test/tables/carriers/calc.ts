/**
 * .xlsx as LibreOffice Calc writes it: every attribute of a row said, shared texts of which some
 * are rich, number formats of its own, empty cells with a style, formulas with their results.
 */
import { cellName, type Grid, type GridCell } from "../../../src/grid/grid.js";
import { zipOf } from "../../support/zip.js";
import type { Random } from "../random.js";
import {
  contentTypes,
  declaration,
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
import { escaped } from "./xml.js";

/** The file of grids. */
export function calcFile(grids: readonly Grid[], random: Random): Uint8Array {
  const texts = new SharedTexts();
  const sheets = grids.map((grid) => sheetOf(grid, random, texts));
  const named = grids.map(
    ({ name }, at) =>
      `<sheet name="${escaped(name)}" sheetId="${at + 1}" state="visible" r:id="rId${at + 2}"/>`,
  );
  const targets = grids.map(
    (_, at) => [`rId${at + 2}`, "worksheet", `worksheets/sheet${at + 1}.xml`] as const,
  );
  const parts = [
    { name: "_rels/.rels", content: packageRelations("xl/workbook.xml") },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: relationships([
        ["rId1", "styles", "styles.xml"],
        ...targets,
        [`rId${grids.length + 2}`, "sharedStrings", "sharedStrings.xml"],
      ]),
    },
    {
      name: "xl/workbook.xml",
      content: `${declaration}\n<workbook xmlns="${mainNamespace}" xmlns:r="${relationshipNamespace}"><fileVersion appName="Calc"/><workbookPr backupFile="false" showObjects="all" date1904="false"/><workbookProtection/><bookViews><workbookView showHorizontalScroll="true" tabRatio="500" firstSheet="0" activeTab="0"/></bookViews><sheets>${named.join("")}</sheets><calcPr iterateCount="100" refMode="A1" iterate="false" iterateDelta="0.001"/></workbook>`,
    },
    { name: "xl/styles.xml", content: styles },
    { name: "xl/sharedStrings.xml", content: texts.part((text) => itemOf(text, random)) },
    ...sheets.map((content, at) => ({ name: `xl/worksheets/sheet${at + 1}.xml`, content })),
    {
      name: "[Content_Types].xml",
      content: contentTypes("xl/workbook.xml", "spreadsheetml.sheet"),
    },
  ];
  return zipOf(parts.map((part) => ({ ...part, isStreamed: true })));
}

const cellStyle = (format: number): string =>
  `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0" applyFont="true" applyBorder="true" applyAlignment="true" applyProtection="false"><alignment horizontal="general" vertical="bottom" textRotation="0" wrapText="true" indent="0" shrinkToFit="false"/><protection locked="true" hidden="false"/></xf>`;

const styles = `${declaration}\n<styleSheet xmlns="${mainNamespace}"><numFmts count="4"><numFmt numFmtId="164" formatCode="General"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/><numFmt numFmtId="166" formatCode="0%"/><numFmt numFmtId="167" formatCode="0.00"/></numFmts><fonts count="1"><font><sz val="10"/><name val="Arial"/><family val="2"/><charset val="1"/></font></fonts><cellStyleXfs count="1"><xf numFmtId="164" fontId="0" fillId="0" borderId="0" applyFont="true" applyBorder="true"/></cellStyleXfs><cellXfs count="4">${[164, 165, 166, 167].map(cellStyle).join("")}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const rowWords =
  'customFormat="false" ht="12.8" hidden="false" customHeight="false" outlineLevel="0" collapsed="false"';

function sheetOf(grid: Grid, random: Random, texts: SharedTexts): string {
  const rows = grid.rows.map((row, at) => {
    const cells = row.map((cell, column) => cellOf(cell, cellName(at, column), random, texts));
    return `<row r="${at + 1}" ${rowWords}>${cells.join("")}</row>`;
  });
  const merges = grid.merges.map((one) => `<mergeCell ref="${referenceOf(one)}"/>`);
  const merged =
    merges.length === 0
      ? ""
      : `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>`;
  // Rows down to the last of the sheet, where their height was once changed.
  const last = `<row r="1048576" ${rowWords}></row>`;
  return `${declaration}\n<worksheet xmlns="${mainNamespace}" xmlns:r="${relationshipNamespace}" xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><sheetPr filterMode="false"><pageSetUpPr fitToPage="false"/></sheetPr><dimension ref="${extentOf(grid)}"/><sheetViews><sheetView showFormulas="false" workbookViewId="0"><selection pane="topLeft" activeCell="A1" activeCellId="0" sqref="A1"/></sheetView></sheetViews><sheetFormatPr defaultColWidth="11.53515625" defaultRowHeight="12.8"></sheetFormatPr><cols><col collapsed="false" customWidth="true" hidden="false" outlineLevel="0" max="1" min="1" style="0" width="6.4"/></cols><sheetData>${rows.join("")}${last}</sheetData>${merged}<printOptions headings="false" gridLines="false"/><headerFooter differentFirst="false"><oddHeader>&amp;C&amp;"Times New Roman"&amp;12&amp;A</oddHeader></headerFooter></worksheet>`;
}

function cellOf(cell: GridCell, name: string, random: Random, texts: SharedTexts): string {
  const look = lookOf(cell);
  const number = numberIn(cell);
  if (number === undefined) {
    if (typeof cell === "string")
      return `<c r="${name}" s="0" t="s"><v>${texts.placeOf(cell)}</v></c>`;
    return random.chance(50) ? `<c r="${name}" s="0"/>` : "";
  }
  const style = { date: 1, percent: 2, general: random.pick([0, 3]) }[look];
  const formula = look === "general" && random.chance(20);
  return formula
    ? `<c r="${name}" s="${style}"><f aca="false">SUM(${number},0)</f><v>${number}</v></c>`
    : `<c r="${name}" s="${style}" t="n"><v>${number}</v></c>`;
}

// A text of which a part is bold or raised is kept in pieces.
function itemOf(text: string, random: Random): string {
  const element = (piece: string): string => `<t xml:space="preserve">${escaped(piece)}</t>`;
  if (text.length < 2 || random.chance(70)) return element(text);
  const cut = random.between(1, text.length - 1);
  const font = '<rFont val="Arial"/><family val="2"/><charset val="1"/>';
  return `<r><rPr><b val="true"/><sz val="10"/>${font}</rPr>${element(text.slice(0, cut))}</r><r><rPr><sz val="10"/>${font}</rPr>${element(text.slice(cut))}</r>`;
}
