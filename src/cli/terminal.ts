import Table from "cli-table3";
import { cellText, indentedText } from "../document/cell.js";
import type { Block, Column, Document, TableBlock } from "../document/document.js";
import { plainText } from "../document/run-text.js";
import type { Language } from "../text/language.js";
import { displayWidth, wrapWords } from "./wrap-words.js";

/** Widest output; narrower where the terminal is. */
export const widestLine: number = 100;

/** How text is laid out. */
export interface TextLayout {
  /** With lines and wrapping for a terminal; plain columns, a row a line, for a pipe. */
  readonly isTerminal: boolean;
  readonly columns: number;
}

/** Writes a document as text for a terminal or a pipe. */
export function toText(document: Document, layout: TextLayout): string {
  const width = Math.min(widestLine, Math.max(layout.columns, 60));
  const parts = document.blocks.map((block) => writeBlock(block, document.language, layout, width));
  return `${parts.join("\n\n")}\n`.normalize("NFC");
}

function writeBlock(block: Block, language: Language, layout: TextLayout, width: number): string {
  switch (block.kind) {
    case "heading":
      return block.level === 1 && layout.isTerminal
        ? underline(block.text, width)
        : wrap(block.text, width, layout);
    case "paragraph":
      return wrap(plainText(block.text), width, layout);
    case "annex":
      return [`${block.number}. ${block.title}`, block.belongsTo]
        .map((text) => wrap(text, width, layout))
        .join("\n");
    case "notice":
      return wrap(`! ${block.text}`, width, layout);
    case "list":
      return block.items
        .map((item) => wrap(`- ${plainText(item)}`, width, layout, "  "))
        .join("\n");
    case "table":
      return layout.isTerminal ? drawTable(block, language, width) : alignTable(block, language);
    case "figure":
      return [block.title, block.description].map((text) => wrap(text, width, layout)).join("\n");
    case "letterhead":
    case "signature":
      return "";
  }
}

function underline(text: string, width: number): string {
  const lines = wrapWords(text, width);
  const longest = Math.max(...lines.map(displayWidth));
  return [...lines, "=".repeat(longest)].join("\n");
}

function wrap(text: string, width: number, layout: TextLayout, indent = ""): string {
  if (!layout.isTerminal) return text;
  return wrapWords(text, width - indent.length).join(`\n${indent}`);
}

/** Spaces on both sides of a cell. */
const cellPadding = 2;

// The table library loses words of a cell that begins with spaces, so cells come to it wrapped.
function wrapIndented(cell: string, width: number): string {
  return cell
    .split("\n")
    .flatMap((line) => {
      const indent = /^ */.exec(line)?.[0] ?? "";
      const room = Math.max(1, width - indent.length);
      return wrapWords(line.slice(indent.length), room)
        .flatMap((part) => breakWord(part, room))
        .map((part) => indent + part);
    })
    .join("\n");
}

// A word that is longer than its column goes on in the next line.
function breakWord(word: string, width: number): readonly string[] {
  if (displayWidth(word) <= width) return [word];
  const letters = [...word];
  return [letters.slice(0, width).join(""), ...breakWord(letters.slice(width).join(""), width)];
}

function textRows(
  table: TableBlock,
  language: Language,
): readonly (readonly string[] | { readonly group: string })[] {
  const cells = table.rows.map((row) =>
    "group" in row ? row : row.map((cell) => indentedText(cell, language)),
  );
  const total = table.total?.map((cell) => (cell === null ? "" : cellText(cell, language)));
  return total === undefined ? cells : [...cells, total];
}

function drawTable(table: TableBlock, language: Language, width: number): string {
  const rows = textRows(table, language);
  const marks = { left: "left", right: "right", centre: "center" } as const;
  const widths = columnWidths(table.columns, rows, width);
  const wrapped = (cell: string, index: number): string =>
    wrapIndented(cell, (widths[index] ?? cellPadding) - cellPadding);
  const drawn = new Table({
    head: table.columns.map(({ title }, index) => wrapped(title, index)),
    colWidths: widths,
    colAligns: table.columns.map(({ align }) => marks[align]),
    style: { head: [], border: [], compact: true },
  });
  for (const row of rows) {
    drawn.push(
      "group" in row ? [{ content: row.group, colSpan: table.columns.length }] : row.map(wrapped),
    );
  }
  return drawn.toString();
}

// Flexible columns share what the others leave, by the length of what they hold.
function columnWidths(
  columns: readonly Column[],
  rows: readonly (readonly string[] | { readonly group: string })[],
  width: number,
): number[] {
  const padding = cellPadding;
  const natural = columns.map((column, index) => {
    const cells = rows.flatMap((row) => ("group" in row ? [] : [row[index] ?? ""]));
    const longest = (texts: readonly string[]): number => Math.max(0, ...texts.map(displayWidth));
    const content = longest(cells.flatMap((cell) => cell.split("\n")));
    // A title may wrap at its spaces; a value in a narrow column may not.
    const title = longest(column.title.split(" "));
    return { content: Math.max(content, title), column };
  });
  const borders = columns.length + 1;
  const fixed = natural
    .filter(({ column }) => column.flexible !== true)
    .reduce((sum, { content }) => sum + content + padding, 0);
  const flexible = natural.filter(({ column }) => column.flexible === true);
  const room = Math.max(width - borders - fixed, flexible.length * 12);
  const wanted = flexible.reduce((sum, { content }) => sum + Math.sqrt(content), 0);
  return natural.map(({ content, column }) =>
    column.flexible === true
      ? Math.min(content + padding, Math.floor((room * Math.sqrt(content)) / wanted))
      : content + padding,
  );
}

// A row is one line, so that its columns stay below each other.
function alignTable(table: TableBlock, language: Language): string {
  const rows = textRows(table, language).map((row) =>
    "group" in row ? row : row.map((cell) => cell.replaceAll("\n", " ")),
  );
  const titles = table.columns.map(({ title }) => title);
  const lines = [titles, ...rows.flatMap((row) => ("group" in row ? [] : [row]))];
  const widths = titles.map((_title, index) =>
    Math.max(...lines.map((line) => displayWidth(line[index] ?? ""))),
  );
  const write = (line: readonly string[]): string =>
    line
      .map((cell, index) => pad(cell, widths[index] ?? 0, table.columns[index]?.align === "right"))
      .join("  ")
      .trimEnd();
  return [titles, ...rows].map((row) => ("group" in row ? row.group : write(row))).join("\n");
}

function pad(text: string, width: number, right: boolean): string {
  const space = " ".repeat(Math.max(0, width - displayWidth(text)));
  return right ? space + text : text + space;
}
