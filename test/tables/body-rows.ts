import type { GridCell, GridRange } from "../../src/entries/import.js";
import type { Column } from "./columns.js";
import type { Rows } from "./heading-rows.js";
import type { Layout } from "./layout.js";
import type { Random } from "./random.js";
import type { TableLine } from "./table-line.js";

/** The rows below the headings, and the headings where a page breaks. */
export function bodyRows(
  layout: Layout,
  random: Random,
  columns: readonly Column[],
  lines: readonly TableLine[],
  headings: readonly (readonly GridCell[])[],
): Rows {
  const rows: (readonly GridCell[])[] = [];
  const merges: GridRange[] = [];
  const starts = new Map<string, number>();
  const numbers = columns.map((_, at) => `(${at + 1})`);
  const repeat =
    layout["repeats"] === "none" || lines.length < 3 ? -1 : random.between(1, lines.length - 1);
  let count = 0;
  lines.forEach((line, at) => {
    const isCut = at === repeat && (line.continues ?? []).length === 0;
    if (isCut && layout["repeats"] !== "numbers") rows.push(...headings);
    if (isCut && layout["repeats"] !== "headings") rows.push(numbers);
    count += isCounted(line) ? 1 : 0;
    const row = rows.length;
    rows.push(columns.map((column) => cellOf(column, line, count)));
    if (line.merged === "across")
      merges.push({ top: row, bottom: row, left: 0, right: columns.length - 1 });
    if (line.merged === "two") merges.push({ top: row, bottom: row, left: 0, right: 1 });
    columns.forEach(({ key }, place) => {
      if (!(line.continues ?? []).includes(key)) starts.set(key, row);
      else grow(merges, { top: starts.get(key) ?? row, bottom: row, left: place, right: place });
    });
  });
  return { rows, merges };
}

function grow(merges: GridRange[], block: GridRange): void {
  const at = merges.findIndex(
    ({ top, left, right }) => top === block.top && left === block.left && right === block.right,
  );
  if (at < 0) merges.push(block);
  else merges[at] = block;
}

function isCounted({ cells }: TableLine): boolean {
  return (cells["code"] ?? null) !== null;
}

function cellOf({ key, filler }: Column, { cells }: TableLine, count: number): GridCell {
  if (key === "counter") return (cells["code"] ?? null) === null ? null : { number: String(count) };
  // Other columns have something where a row has points or a rule, as leaves do.
  if (filler !== undefined) return "0.0" in cells || "rule" in cells ? filler : null;
  return cells[key] ?? null;
}
