import type { Grid, GridCell, GridRange } from "../grid/grid.js";
import type { TableSize } from "../office-file/table-size.js";
import type { JoinedTable } from "./join-tables.js";
import { printedText, type WordCell, type WordRow } from "./word-document.js";

/** A place in a grid, counted from 0. */
export interface MarkedCell {
  readonly row: number;
  readonly column: number;
}

/** A table as a grid, and its cells that a person should look at. */
export interface TableReading {
  readonly grid: Grid;
  /** Cells with a number that Word counts. */
  readonly counted: readonly MarkedCell[];
  /** Cells with such a number that is not known. */
  readonly uncounted: readonly MarkedCell[];
  /** Cells in which a table stands. */
  readonly nested: readonly MarkedCell[];
}

/** Makes a grid of a table: each paragraph of a cell a line of it. */
export function toGrid(table: JoinedTable, name: string, size: TableSize): TableReading {
  const rows: (readonly GridCell[])[] = [];
  const blocks = new MergedBlocks();
  const marks = { counted: [], uncounted: [], nested: [] } as Marks;
  const lines: GridRange[] = [];
  const addLine = (line: string): void => {
    rows.push([line, ...empty(table.columns - 1)]);
    size.addCell(rows.length, 1);
    size.addLetters(line.length);
  };
  // A line reaches over all columns, so that it is not taken for a cell of the first.
  const addLineAcross = (line: string): void => {
    const [row, right] = [rows.length, table.columns - 1];
    addLine(line);
    if (right > 0) lines.push({ top: row, left: 0, bottom: row, right });
  };
  for (const line of table.above) addLine(line);
  for (const row of table.rows) {
    if (typeof row === "string") {
      blocks.end();
      addLineAcross(row);
    } else rows.push(cellsOf(row, rows.length, table.columns, blocks, marks, size));
  }
  if (table.below.length > 0) rows.push(empty(table.columns));
  for (const line of table.below) addLineAcross(line);
  const merges = [...blocks.merges, ...lines];
  size.addTable(rows.length, table.columns);
  for (const merge of merges) size.addMerge(merge);
  return { grid: { name, rows, merges, formulas: [] }, ...marks };
}

interface Marks {
  readonly counted: MarkedCell[];
  readonly uncounted: MarkedCell[];
  readonly nested: MarkedCell[];
}

function cellsOf(
  { skipped, cells }: WordRow,
  row: number,
  columns: number,
  blocks: MergedBlocks,
  marks: Marks,
  size: TableSize,
): readonly GridCell[] {
  const read: GridCell[] = empty(columns);
  let column = skipped;
  for (const cell of cells) {
    if (!blocks.add(row, column, cell)) {
      const text = cell.paragraphs.map(printedText).join("\n").trim();
      if (text !== "") {
        read[column] = text;
        size.addCell(row + 1, column + 1);
        size.addLetters(text.length);
      }
      mark(cell, { row, column }, marks);
    }
    column += cell.span;
  }
  return read;
}

function mark({ paragraphs, hasTable }: WordCell, place: MarkedCell, marks: Marks): void {
  const numbers = paragraphs.map(({ number }) => number);
  if (numbers.includes("")) marks.uncounted.push(place);
  else if (numbers.some((number) => number !== undefined && number !== "-")) {
    marks.counted.push(place);
  }
  if (hasTable) marks.nested.push(place);
}

function empty(columns: number): GridCell[] {
  return Array.from({ length: Math.max(0, columns) }, () => null);
}

/** Follows the merged cells of a table from row to row. */
class MergedBlocks {
  readonly #done: GridRange[] = [];
  /** Blocks that may go on in the next row, by their first column. */
  #open = new Map<number, GridRange>();

  /** Takes the next cell; true where it is part of the one above. */
  add(row: number, column: number, { span, continues }: WordCell): boolean {
    const above = this.#open.get(column);
    const right = column + span - 1;
    const isPart =
      continues && above !== undefined && above.bottom === row - 1 && above.right === right;
    if (above !== undefined && !isPart) this.#done.push(above);
    const top = isPart ? above.top : row;
    this.#open.set(column, { top, left: column, bottom: row, right });
    return isPart;
  }

  /** Nothing above goes on below a line between two tables. */
  end(): void {
    this.#done.push(...this.#open.values());
    this.#open = new Map();
  }

  get merges(): readonly GridRange[] {
    return [...this.#done, ...this.#open.values()].filter(
      ({ top, left, bottom, right }) => top < bottom || left < right,
    );
  }
}
