import { foldText } from "../grid/grid.js";
import { printedText, type WordDocument, type WordRow, type WordTable } from "./word-document.js";

/** A table as it is read: lines, and rows of one or more tables that belong together. */
export interface JoinedTable {
  /** What stands above the table. */
  readonly above: readonly string[];
  /** Rows, and lines that stand between tables. */
  readonly rows: readonly (WordRow | string)[];
  readonly columns: number;
  /** What stands below the table. */
  readonly below: readonly string[];
  /** Tables of the document that it was made of. */
  readonly parts: number;
}

/** Lines that are kept above a table: those of the letterhead, and those before the table itself. */
const firstLines = 20;
const lastLines = 20;

/** Lines that are kept below a table: notes, classes, and a signature. */
const linesBelow = 20;

/** Lines between two parts of a table; more are another text. */
const mostBetween = 3;

/**
 * The tables of a document. One that a page or a heading cut into parts is one table again; the
 * letterhead, which is a table to Word, goes with the lines above, and a table of classes with those
 * below.
 */
export function joinTables({ blocks }: WordDocument): readonly JoinedTable[] {
  const joined: OpenTable[] = [];
  let lines: string[] = [];
  for (const block of blocks) {
    if (!("rows" in block)) {
      lines.push(...linesOf(printedText(block)));
      continue;
    }
    if (block.rows.length === 0) continue;
    const last = joined.at(-1);
    if (isLetterhead(block)) lines.push(...textOf(block));
    else if (last !== undefined && isLadder(block)) lines.push(...rowLines(block));
    else if (last !== undefined && continues(last.table, lines, block)) {
      last.rows.push(...lines, ...block.rows);
      last.parts += 1;
      lines = [];
    } else {
      if (last !== undefined) last.below = nearestBelow(lines);
      const above = nearest(lines);
      joined.push({ above, rows: [...block.rows], below: [], table: block, parts: 1 });
      lines = [];
    }
  }
  const last = joined.at(-1);
  if (last !== undefined) last.below = nearestBelow(lines);
  return joined.map(({ above, rows, below, table, parts }) => ({
    above,
    rows,
    below,
    columns: columnsOf(table),
    parts,
  }));
}

interface OpenTable {
  readonly above: readonly string[];
  readonly rows: (WordRow | string)[];
  below: readonly string[];
  readonly table: WordTable;
  parts: number;
}

function nearest(lines: readonly string[]): readonly string[] {
  if (lines.length <= firstLines + lastLines) return lines;
  return [...lines.slice(0, firstLines), ...lines.slice(-lastLines)];
}

// What a table is followed by, as far as no other annex begins.
function nearestBelow(lines: readonly string[]): readonly string[] {
  const next = lines.findIndex(beginsAnnex);
  return lines.slice(0, next < 0 ? linesBelow : Math.min(next, linesBelow));
}

function beginsAnnex(line: string): boolean {
  return /^(?:phu luc|bieu so|mau so)\b/.test(foldText(line));
}

function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function textOf({ rows }: WordTable): readonly string[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap(({ paragraphs }) => paragraphs.flatMap((one) => linesOf(printedText(one)))),
  );
}

// The two halves at the head of a decision, and the two at its end.
function isLetterhead(table: WordTable): boolean {
  if (columnsOf(table) > 3 || table.rows.length > 10) return false;
  const text = foldText(textOf(table).join(" "));
  return text.includes("cong hoa xa hoi chu nghia") || text.includes("noi nhan");
}

// "Xếp loại | Mức điểm", and a class in each row.
function isLadder(table: WordTable): boolean {
  if (columnsOf(table) > 3 || table.rows.length < 3) return false;
  return /(?:^| )(?:xep loai|phan loai)(?: |$)/.test(headOf(table));
}

function rowLines({ rows, widths }: WordTable): readonly string[] {
  return rows.map((row) => textOf({ rows: [row], widths }).join(" "));
}

function continues(before: WordTable, between: readonly string[], table: WordTable): boolean {
  const isSame =
    columnsOf(before) === columnsOf(table) &&
    haveSameWidths(before.widths, table.widths) &&
    (columnsOf(table) > 2 || between.length === 0 || headOf(before) === headOf(table));
  const isNear = between.length <= mostBetween && !between.some(beginsAnnex);
  const [first] = table.rows;
  const hasOwnHead = first?.isHeading === true && headOf(before) !== headOf(table);
  return isSame && isNear && !hasOwnHead;
}

function headOf({ rows }: WordTable): string {
  const [first] = rows;
  return first === undefined ? "" : foldText(textOf({ rows: [first], widths: [] }).join(" "));
}

/** The columns that a table reaches over. */
function columnsOf({ rows }: WordTable): number {
  return rows.reduce(
    (most, { skipped, cells }) =>
      Math.max(
        most,
        cells.reduce((sum, { span }) => sum + span, skipped),
      ),
    0,
  );
}

// Parts of one table have columns of the same widths, give or take what a hand has moved.
function haveSameWidths(one: readonly number[], other: readonly number[]): boolean {
  const [whole, otherWhole] = [one, other].map((all) => all.reduce((sum, width) => sum + width, 0));
  if (!whole || !otherWhole || one.length !== other.length) return true;
  return one.every(
    (width, at) => Math.abs(width / whole - (other[at] ?? 0) / otherWhole) < tolerance,
  );
}

const tolerance = 0.08;
