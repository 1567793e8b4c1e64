import { isNumberCell, levelOf } from "../document/cell.js";
import type { Block, Cell, Document, TableBlock } from "../document/document.js";
import { documentOutline } from "../document/outlines.js";
import { plainText } from "../document/run-text.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import {
  numberCell,
  type SheetCell,
  textCell,
  type Workbook,
  type WorkbookSheet,
} from "./workbook.js";

/**
 * A document as a workbook: a sheet for each table, named by the heading over it, with a filter
 * and headings that stay in view; what stands between the tables is left to other writers.
 * Numbers are numbers, with their unit in the heading.
 *
 * @example
 * documentWorkbook(gapsDocument(findGaps(card))).sheets.length // 1
 */
export function documentWorkbook(document: Document): Workbook {
  refuse(checkArguments({ document: [document, documentOutline] }));
  const sheets: WorkbookSheet[] = [];
  let heading = document.title;
  const notices = document.blocks.flatMap((block) => (block.kind === "notice" ? [block.text] : []));
  for (const block of document.blocks) {
    if (block.kind === "heading") heading = block.text;
    if (block.kind !== "table") continue;
    const name = sheetName(heading, sheets);
    sheets.push(tableSheet(block, name, heading, notices));
  }
  return { sheets: sheets.length > 0 ? sheets : [textSheet(document)] };
}

/** A table as a sheet: title and notices, headings, rows, sums. */
export function tableSheet(
  table: TableBlock,
  name: string,
  title: string,
  notices: readonly string[],
): WorkbookSheet {
  const width = table.columns.length;
  const head: (SheetCell | null)[][] = [
    [textCell(title, "title")],
    ...[...new Set(notices)].map((notice) => [
      { value: notice, look: "note" as const, span: Math.max(width, 1) },
    ]),
  ];
  const headings = table.columns.map((column, at) =>
    textCell(headingOf(column.title, at, table), "heading"),
  );
  const rows = table.rows.map((row) =>
    "group" in row
      ? [{ value: row.group, look: "group" as const, span: width }]
      : row.map((cell) => toSheetCell(cell, false)),
  );
  const total =
    table.total === undefined ? [] : [table.total.map((cell) => toSheetCell(cell, true))];
  const top = head.length;
  return {
    name,
    columns: table.columns.map((column, at) => ({
      width: widthOf(table, at, column.flexible === true),
    })),
    rows: [...head, headings, ...rows, ...total],
    frozenRows: top + 1,
    ...(rows.length === 0
      ? {}
      : { filter: { top, left: 0, bottom: top + rows.length, right: width - 1 } }),
  };
}

function headingOf(title: string, at: number, table: TableBlock): string {
  for (const row of table.rows) {
    const cell = "group" in row ? undefined : row[at];
    if (isNumberCell(cell) && cell.unit !== undefined) {
      return `${title} (${cell.unit})`;
    }
  }
  return title;
}

function toSheetCell(cell: Cell, isTotal: boolean): SheetCell {
  if (cell === null) return textCell(null, isTotal ? "total" : "text");
  if (isNumberCell(cell)) return numberCell(cell.number, isTotal ? "total" : "number");
  const text = typeof cell === "string" ? cell : cell.text;
  const indent = levelOf(cell);
  const shown = textCell(text, isTotal ? "total" : "text");
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? { value: { date: text } } : {};
  return { ...shown, ...date, ...(indent > 0 ? { indent } : {}) };
}

// Long texts wrap; a column is never narrower than the longest word of its heading.
function widthOf(table: TableBlock, at: number, isFlexible: boolean): number {
  const title = table.columns[at]?.title ?? "";
  const cells = table.rows.flatMap((row) => ("group" in row ? [] : [row[at] ?? null]));
  const longest = Math.max(0, ...cells.map(lengthOf));
  const word = Math.max(...title.split(" ").map((part) => part.length));
  return Math.min(Math.max(longest, word) + 2, isFlexible ? 60 : 40);
}

function lengthOf(cell: Cell): number {
  if (cell === null) return 0;
  if (isNumberCell(cell)) return cell.number.length;
  return typeof cell === "string" ? cell.length : cell.text.length;
}

/** A name that a spreadsheet takes for a sheet, unlike those that are there. */
export function sheetName(text: string, others: readonly { readonly name: string }[]): string {
  const plain = text
    .replaceAll(/[\\/?*[\]:']/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
  const short = shortenTo(plain === "" ? "1" : plain, 31);
  const taken = (name: string): boolean =>
    others.some((other) => other.name.toLowerCase() === name.toLowerCase());
  if (!taken(short)) return short;
  for (let number = 2; ; number += 1) {
    const name = `${shortenTo(plain, 31 - String(number).length - 1)} ${number}`;
    if (!taken(name)) return name;
  }
}

// At the end of a word where there is one.
function shortenTo(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length + 1);
  const space = cut.lastIndexOf(" ");
  return (space > length / 2 ? cut.slice(0, space) : cut.slice(0, length)).replace(/[\s,;-]+$/, "");
}

function textSheet(document: Document): WorkbookSheet {
  const lines = document.blocks.flatMap(linesOfBlock);
  return {
    name: sheetName(document.title, []),
    columns: [{ width: 100 }],
    rows: lines.map((line) => [textCell(line, "note")]),
  };
}

function linesOfBlock(block: Block): readonly string[] {
  if (block.kind === "list") return block.items.map(plainText);
  if (block.kind === "annex") return [block.number, block.title, block.belongsTo];
  return "text" in block ? [plainText(block.text)] : [];
}
