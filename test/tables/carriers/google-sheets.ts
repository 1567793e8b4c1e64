/**
 * .xlsx as Google Sheets exports it: no extent, whole numbers with a decimal, texts shared in the
 * order of whatever sheet came first, sheets whose parts are in another order, and empty rows down
 * to the thousandth.
 */
import { cellName, type Grid, type GridCell } from "../../../src/grid/grid.js";
import { zipOf } from "../../support/zip.js";
import type { Random } from "../random.js";
import {
  contentTypes,
  declaration,
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

const namespaces = `xmlns="${mainNamespace}" xmlns:r="${relationshipNamespace}" xmlns:mx="http://schemas.microsoft.com/office/mac/excel/2008/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:mv="urn:schemas-microsoft-com:mac:vml" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"`;

/** Rows that a sheet has from the beginning. */
const rowsOfSheet = 1_000;

/** The file of grids. */
export function googleSheetsFile(grids: readonly Grid[], random: Random): Uint8Array {
  const texts = new SharedTexts();
  for (const text of random.shuffled(grids.flatMap(textsOf))) texts.placeOf(text);
  const sheets = grids.map((grid) => sheetOf(grid, random, texts));
  const parts = grids.map((_, at) => `worksheets/sheet${grids.length - at}.xml`);
  const named = grids.map(
    ({ name }, at) =>
      `<sheet state="visible" name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 4}"/>`,
  );
  const all = [
    ...sheets.map((content, at) => ({ name: `xl/${parts[at]}`, content })),
    {
      name: "xl/sharedStrings.xml",
      content: texts.part((text) => `<t${spaceOf(text)}>${escaped(text)}</t>`),
    },
    { name: "xl/styles.xml", content: styles },
    {
      name: "xl/workbook.xml",
      content: `${declaration}<workbook ${namespaces}><workbookPr/><sheets>${named.join("")}</sheets><definedNames/><calcPr/></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: relationships([
        ["rId2", "styles", "styles.xml"],
        ["rId3", "sharedStrings", "sharedStrings.xml"],
        ...parts.map((part, at) => [`rId${at + 4}`, "worksheet", part] as const),
      ]),
    },
    { name: "_rels/.rels", content: packageRelations("xl/workbook.xml") },
    {
      name: "[Content_Types].xml",
      content: contentTypes("xl/workbook.xml", "spreadsheetml.sheet"),
    },
  ];
  return zipOf(all.map((part) => ({ ...part, isStreamed: true })));
}

function textsOf({ rows }: Grid): readonly string[] {
  return rows.flatMap((row) => row.filter((cell) => typeof cell === "string"));
}

const cellStyle = (format: number): string =>
  `<xf borderId="0" fillId="0" fontId="1" numFmtId="${format}" xfId="0" applyAlignment="1" applyFont="1" applyNumberFormat="1"><alignment readingOrder="0" shrinkToFit="0" vertical="top" wrapText="1"/></xf>`;

const styles = `${declaration}<styleSheet xmlns="${mainNamespace}"><numFmts count="2"><numFmt numFmtId="164" formatCode="d/m/yyyy"/><numFmt numFmtId="165" formatCode="d/m"/></numFmts><fonts count="2"><font><sz val="10.0"/><color rgb="FF000000"/><name val="Arial"/></font><font><color theme="1"/><name val="Arial"/></font></fonts><cellStyleXfs count="1"><xf borderId="0" fillId="0" fontId="0" numFmtId="0" applyAlignment="1" applyFont="1"/></cellStyleXfs><cellXfs count="5"><xf borderId="0" fillId="0" fontId="0" numFmtId="0" xfId="0" applyAlignment="1" applyFont="1"><alignment readingOrder="0"/></xf>${[0, 164, 9, 165].map(cellStyle).join("")}</cellXfs><cellStyles count="1"><cellStyle xfId="0" name="Normal" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>`;

function sheetOf(grid: Grid, random: Random, texts: SharedTexts): string {
  const height = random.chance(50) ? ' ht="15.75" customHeight="1"' : "";
  const rows = grid.rows.map((row, at) => {
    const cells = row.map((cell, column) => cellOf(cell, cellName(at, column), random, texts));
    return `<row r="${at + 1}"${height}>${cells.join("")}</row>`;
  });
  const empty = Array.from(
    { length: height === "" ? 0 : rowsOfSheet - rows.length },
    (_, at) => `<row r="${rows.length + at + 1}"${height}/>`,
  );
  const merges = grid.merges.map((one) => `<mergeCell ref="${referenceOf(one)}"/>`);
  const merged =
    merges.length === 0
      ? ""
      : `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>`;
  return `${declaration}<worksheet ${namespaces}><sheetPr><outlinePr summaryBelow="0" summaryRight="0"/></sheetPr><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr customHeight="1" defaultColWidth="12.63" defaultRowHeight="15.75"/><sheetData>${rows.join("")}${empty.join("")}</sheetData>${merged}<drawing r:id="rId1"/></worksheet>`;
}

function cellOf(cell: GridCell, name: string, random: Random, texts: SharedTexts): string {
  const number = numberIn(cell);
  if (number === undefined) {
    if (typeof cell === "string")
      return `<c r="${name}" s="1" t="s"><v>${texts.placeOf(cell)}</v></c>`;
    return random.chance(30) ? `<c r="${name}" s="1"/>` : "";
  }
  const look = lookOf(cell);
  const style = { general: 1, date: random.pick([2, 4]), percent: 3 }[look];
  const isFormula = look === "general" && random.chance(20);
  // The result of a formula is written as it is, a number that was typed always with a point.
  return isFormula
    ? `<c r="${name}" s="${style}"><f>SUM(${number},0)</f><v>${number}</v></c>`
    : `<c r="${name}" s="${style}"><v>${number.includes(".") ? number : `${number}.0`}</v></c>`;
}
