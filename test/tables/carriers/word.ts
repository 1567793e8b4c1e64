/**
 * .docx as Word writes a decision: letterhead and title above, the table with its merged cells,
 * sometimes cut in two, numbers that Word counts, notes and classes below.
 */

import type { GridCell, GridRange } from "../../../src/entries/import.js";
import { foldText } from "../../../src/grid/grid.js";
import { docxOf } from "../../support/word.js";
import type { Random } from "../random.js";
import { textOf } from "../text-of.js";
import type { PrintedTable } from "./printed-table.js";
import { type CountedRows, countedRows, numberingPart, numberOf } from "./word-numbers.js";
import { footnotesPart, paragraph, paragraphs, stylesPart } from "./word-text.js";

type Row = readonly GridCell[];

/** The document of a table. */
export function wordFile(table: PrintedTable, random: Random): Uint8Array {
  const counted = random.chance(60) ? countedRows(table, table.top, table.end) : undefined;
  const body = [
    ...above(table.rows.slice(0, table.top), random),
    ...tablesOf(table, random, counted),
    ...below(table.rows.slice(table.end), random),
    '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>',
  ];
  return docxOf(body.join(""), {
    "word/styles.xml": stylesPart,
    "word/footnotes.xml": footnotesPart,
    ...(counted === undefined ? {} : { "word/numbering.xml": numberingPart(counted) }),
  });
}

function textsOf(row: Row): readonly string[] {
  return row.map(textOf).filter((text) => text !== "");
}

function above(rows: readonly Row[], random: Random): readonly string[] {
  return rows.map((row) => {
    const texts = textsOf(row);
    if (texts.length < 2) return paragraphs(texts[0] ?? "", random);
    const cells = texts.map((text) => cellOf(text, random));
    return tableOf(`<w:tr>${cells.join("")}</w:tr>`, [4_500, 9_000]);
  });
}

// The classes of a ladder stand in a table of two columns, all else in paragraphs.
function below(rows: readonly Row[], random: Random): readonly string[] {
  const parts: string[] = [];
  let open: string[] = [];
  const close = (): void => {
    if (open.length > 0) parts.push(tableOf(open.join(""), [3_000, 3_000]));
    open = [];
  };
  let inLadder = false;
  for (const row of rows) {
    const texts = textsOf(row);
    inLadder = texts.length === 2 && (inLadder || foldText(texts[0] ?? "") === "xep loai");
    if (inLadder) {
      open.push(`<w:tr>${texts.map((text) => cellOf(text, random)).join("")}</w:tr>`);
      continue;
    }
    close();
    parts.push(...(texts.length === 0 ? [""] : texts).map((text) => paragraphs(text, random)));
  }
  close();
  return parts;
}

function tablesOf(
  table: PrintedTable,
  random: Random,
  counted: CountedRows | undefined,
): readonly string[] {
  const { top, end, merges } = table;
  const width = table.rows.slice(top, end).reduce((most, row) => Math.max(most, row.length), 1);
  const widths = Array.from({ length: width }, (_, at) => (at === 0 ? 700 : 2_000 + at * 10));
  const cut = random.chance(40) ? cutOf(table, random) : undefined;
  const headings = table.rows.slice(top, end).findIndex((row) => textsOf(row).length > 1);
  const rows = table.rows
    .slice(top, end)
    .map((_, at) => rowOf(table, top + at, width, random, counted, at <= headings));
  if (cut === undefined) return [tableOf(rows.join(""), widths)];
  const own = merges.find(
    ({ top: row, right, left }) => row === cut && left === 0 && right === width - 1,
  );
  const first = tableOf(rows.slice(0, cut - top).join(""), widths);
  const [line = ""] = textsOf(table.rows[cut] ?? []);
  // The row of a section that reaches over all columns becomes a heading between two tables.
  const isHeading = own !== undefined && textsOf(table.rows[cut] ?? []).length === 1;
  const between = isHeading ? paragraphs(line, random) : paragraph("");
  const rest = rows.slice(cut - top + (isHeading ? 1 : 0));
  return [first, between, ...(rest.length === 0 ? [] : [tableOf(rest.join(""), widths)])];
}

/** A row before which no merged block goes on. */
function cutOf({ top, end, merges }: PrintedTable, random: Random): number | undefined {
  const rows = Array.from({ length: Math.max(0, end - top - 4) }, (_, at) => top + 4 + at);
  const free = rows.filter((row) => !merges.some((one) => one.top < row && row <= one.bottom));
  return free.length === 0 ? undefined : random.pick(free);
}

function rowOf(
  { rows, merges }: PrintedTable,
  row: number,
  width: number,
  random: Random,
  counted: CountedRows | undefined,
  isHeading: boolean,
): string {
  const cells: string[] = [];
  for (let column = 0; column < width; ) {
    const block = merges.find((one) => isIn(one, row, column));
    const span = block === undefined ? 1 : block.right - block.left + 1;
    const isDown = block !== undefined && block.bottom > block.top;
    const properties = [
      span === 1 ? "" : `<w:gridSpan w:val="${span}"/>`,
      isDown ? `<w:vMerge${row === block.top ? ' w:val="restart"' : ""}/>` : "",
    ].join("");
    const isFirst = block === undefined || row === block.top;
    const text = isFirst ? textOf(rows[row]?.[block?.left ?? column] ?? null) : "";
    const number = counted?.column === column ? counted.numbers.get(row) : undefined;
    cells.push(
      number === undefined
        ? cellOf(text, random, properties)
        : cellIn(paragraph("", numberOf(number)), properties),
    );
    column += span;
  }
  const header = isHeading
    ? "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
    : "<w:trPr><w:cantSplit/></w:trPr>";
  const content = `<w:tr w:rsidR="00A77B3E">${header}${cells.join("")}</w:tr>`;
  return random.chance(90)
    ? content
    : `<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

function isIn({ top, bottom, left, right }: GridRange, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function cellOf(text: string, random: Random, properties = ""): string {
  const cell = cellIn(paragraphs(text, random), properties);
  return random.chance(95)
    ? cell
    : `<w:sdt><w:sdtPr><w:id w:val="8"/></w:sdtPr><w:sdtContent>${cell}</w:sdtContent></w:sdt>`;
}

function cellIn(content: string, properties: string): string {
  return `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>${properties}<w:vAlign w:val="center"/></w:tcPr>${content}</w:tc>`;
}

function tableOf(rows: string, widths: readonly number[]): string {
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/><w:tblLook w:val="04A0"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows}</w:tbl>`;
}
