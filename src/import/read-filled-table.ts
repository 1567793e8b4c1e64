import {
  type CriteriaSet,
  type CriterionNode,
  isBranch,
  type LeafNode,
} from "../criteria-set/criteria-set.js";
import { leavesOf } from "../criteria-set/tree.js";
import { toDecimalText } from "../numbers/decimal-text.js";
import { exact } from "../numbers/exact.js";
import type { Place } from "../problems/problem.js";
import type { UsualLayer } from "../score-sheet/score-sheet.js";
import {
  assumedEvidence,
  columnFindings,
  type FilledColumns,
  filledColumns,
  isNumber,
  type RemarkColumn,
} from "./filled-columns.js";
import { FilledLeaf } from "./filled-leaf.js";
import { type FoundTable, findTable, numbersColumns, repeatsHeadings } from "./find-table.js";
import { type Finding, finding } from "./finding.js";
import { cellAt, cellName, foldText, type Grid, lineOf, linesOf, placeOf } from "./grid.js";
import type { FilledTableOptions } from "./import-score-sheet.js";
import type { DraftSheet } from "./import-template.js";
import { RowMatcher } from "./match-row.js";
import { mergedScores } from "./merged-scores.js";
import { PrintedTotals } from "./printed-totals.js";
import { readPointsCell } from "./read-points-cell.js";
import { readTableRows, shortened, type TableRow } from "./table-rows.js";
import { unreadCell } from "./unread-cells.js";

/** Reads a table with a row for each criterion, matched with the set by code, then by title. */
export function readFilledTable(
  grids: readonly Grid[],
  set: CriteriaSet,
  options: FilledTableOptions,
): DraftSheet {
  const { sheet } = options;
  const chosen = sheet === undefined ? grids : grids.filter(({ name }) => name === sheet);
  if (sheet !== undefined && chosen.length === 0) {
    const names = grids.map(({ name }) => name).join(", ");
    return nothing(finding("error", "no-such-sheet", { path: "" }, { name: sheet, names }));
  }
  const table = findTable(chosen, ["self", "appraised", "final", "points"]);
  if (table === undefined) return nothing(finding("error", "no-table", { path: "" }, {}));
  return new FilledTableReader(table, set, options).read();
}

function nothing(why: Finding): DraftSheet {
  return { places: new Map(), findings: [why] };
}

class FilledTableReader {
  readonly #table: FoundTable;
  readonly #set: CriteriaSet;
  readonly #options: FilledTableOptions;
  readonly #columns: FilledColumns;
  readonly #matcher: RowMatcher;
  readonly #totals: PrintedTotals;
  readonly #formulas: ReadonlySet<string>;
  readonly #merged: ReadonlyMap<string, string>;
  readonly #findings: Finding[] = [];
  readonly #leaves = new Map<string, FilledLeaf>();
  readonly #filled: FilledLeaf[] = [];
  readonly #seen = new Set<string>();
  #hasAssumedEvidence = false;

  constructor(table: FoundTable, set: CriteriaSet, options: FilledTableOptions) {
    this.#table = table;
    this.#set = set;
    this.#options = options;
    this.#columns = filledColumns(table, options.layer);
    this.#matcher = new RowMatcher(set);
    this.#totals = new PrintedTotals(table.grid, set, this.#columns.layers);
    this.#formulas = new Set(table.grid.formulas);
    this.#merged = mergedScores(
      table.grid,
      this.#columns.layers.map(({ column }) => column),
    );
  }

  read(): DraftSheet {
    const valueColumns = this.#columns.layers.map(({ column }) => column);
    const rows = readTableRows(this.#table, [this.#table.columns.max, ...valueColumns]);
    const { layer, unit, year } = this.#options;
    this.#findings.push(
      ...columnFindings(this.#table, this.#columns, rows.items, layer),
      ...rows.findings,
    );
    this.#readRows(rows.items);
    for (const row of rows.totals) this.#readTotal(row);
    this.#noteOutside([...rows.items, ...rows.totals].map(({ row }) => row));
    this.#noteMissingRows();
    this.#noteAssumedEvidence();
    this.#findings.push(
      ...this.#totals.compare((code, of) => this.#leaves.get(code)?.pointsOf(of)),
    );
    const places = new Map<string, string>();
    const entries = this.#filled.map((leaf, at) => leaf.toEntry(`/entries/${at}`, places));
    const { id, version } = this.#set;
    const data = { unit, year, set: { id, version }, entries };
    return { data, places, findings: this.#findings };
  }

  #readRows(rows: readonly TableRow[]): void {
    const matched = rows.map((row) => this.#matcher.match(row, this.#placeOfTitle(row)));
    const last = matched.map(({ node }) => node !== undefined).lastIndexOf(true);
    for (const [at, row] of rows.entries()) {
      const { node, finding: how } = matched[at] ?? {};
      if (how !== undefined) this.#findings.push(how);
      if (node === undefined) this.#readUnmatched(row, at > last);
      else this.#readMatched(row, node);
    }
  }

  #placeOfTitle({ row }: TableRow): Place {
    return placeOf(this.#table.grid, row, this.#table.columns.title ?? 0);
  }

  #placeOfRow({ row }: TableRow): Place {
    const { code, title } = this.#table.columns;
    return placeOf(this.#table.grid, row, code ?? title ?? 0);
  }

  #readUnmatched(row: TableRow, isBelow: boolean): void {
    const text = shortened([row.printed, row.title].filter((part) => part !== "").join(" "));
    if (text === "") {
      this.#refuseScores(row.row, isBelow);
      this.#noteTexts(row.row);
      return;
    }
    const hasScore = this.#columns.layers.some(
      ({ column }) => this.#lineAt(row.row, column) !== "",
    );
    const severity = hasScore ? "error" : "note";
    this.#findings.push(finding(severity, "unmatched-row", this.#placeOfRow(row), { text }));
    this.#noteTexts(row.row);
  }

  #readMatched(row: TableRow, node: CriterionNode): void {
    this.#compareMax(row, node);
    if (this.#seen.has(node.code)) {
      const place = this.#placeOfRow(row);
      this.#findings.push(finding("error", "row-twice", place, { code: node.code }));
    }
    this.#seen.add(node.code);
    if (!isBranch(node)) {
      this.#readLeaf(row, node);
      return;
    }
    this.#totals.addBranch(row, node);
    this.#noteTexts(row.row);
  }

  #compareMax(row: TableRow, node: CriterionNode): void {
    const max = toDecimalText(exact(node.max));
    if (row.max === null || row.max === max) return;
    const place = placeOf(this.#table.grid, row.row, this.#table.columns.max ?? 0, node.code);
    const parameters = { code: node.code, printed: row.max, max };
    this.#findings.push(finding("warning", "maximum-differs", place, parameters));
  }

  #readLeaf(row: TableRow, leaf: LeafNode): void {
    const place = this.#placeOfRow(row);
    const filled = new FilledLeaf(leaf, this.#set, this.#options.year, place);
    for (const { layer, column } of this.#columns.layers) {
      this.#readScore(row.row, column, layer, leaf, filled);
    }
    for (const remark of this.#columns.remarks) this.#readRemark(row.row, remark, leaf, filled);
    this.#readEvidence(row.row, leaf, filled);
    if (filled.isEmpty) return;
    this.#filled.push(filled);
    if (!this.#leaves.has(leaf.code)) this.#leaves.set(leaf.code, filled);
  }

  #readScore(
    row: number,
    column: number,
    layer: UsualLayer,
    leaf: LeafNode,
    filled: FilledLeaf,
  ): void {
    const { grid } = this.#table;
    const name = cellName(row, column);
    const place = placeOf(grid, row, column, leaf.code);
    if (this.#formulas.has(name)) this.#findings.push(finding("note", "formula-value", place, {}));
    const given = readPointsCell(cellAt(grid, row, column), leaf, this.#set, place);
    const cell = this.#merged.get(name);
    if (given === undefined && cell !== undefined) {
      const parameters = { code: leaf.code, cell };
      this.#findings.push(finding("warning", "score-merged", place, parameters));
    }
    if (given === undefined) return;
    if ("problem" in given) this.#findings.push(given.problem);
    else filled.set(layer, given, place);
  }

  #readRemark(row: number, remark: RemarkColumn, leaf: LeafNode, filled: FilledLeaf): void {
    const text = this.#lineAt(row, remark.column);
    if (text === "") return;
    const place = placeOf(this.#table.grid, row, remark.column, leaf.code);
    const layer = remark.layer ?? this.#layerOfRemark(filled);
    if (layer !== undefined && filled.setRemark(layer, text, place)) return;
    this.#findings.push(finding("warning", "remark-not-kept", place, { text: shortened(text) }));
  }

  // The strongest layer of the table where it is filled in, else the only one that is.
  #layerOfRemark({ layers }: FilledLeaf): UsualLayer | undefined {
    const strongest = this.#columns.layers.at(-1)?.layer;
    if (strongest !== undefined && layers.includes(strongest)) return strongest;
    return layers.length === 1 ? layers[0] : undefined;
  }

  #readEvidence(row: number, leaf: LeafNode, filled: FilledLeaf): void {
    const { evidence } = this.#columns;
    if (evidence === undefined) return;
    const { grid } = this.#table;
    const text = linesOf(cellAt(grid, row, evidence.column));
    if (text === "" || (evidence.isAssumed && isOwnList(text, leaf))) return;
    this.#hasAssumedEvidence ||= evidence.isAssumed;
    const items = text.split("\n").filter((line) => line !== "");
    filled.setEvidence(items, placeOf(grid, row, evidence.column, leaf.code));
  }

  #readTotal(row: TableRow): void {
    this.#totals.addTotal(row);
    this.#noteTexts(row.row);
  }

  // Remarks and evidence of a row that has no entry to keep them.
  #noteTexts(row: number): void {
    const { grid } = this.#table;
    for (const column of this.#textColumns()) this.#findings.push(...unreadCell(grid, row, column));
  }

  #textColumns(): readonly number[] {
    const { remarks, evidence } = this.#columns;
    const columns = remarks.map(({ column }) => column);
    return evidence === undefined || evidence.isAssumed ? columns : [...columns, evidence.column];
  }

  // Below the table names and dates of a signature stand where points do.
  #refuseScores(row: number, isBelow: boolean): void {
    const { grid } = this.#table;
    for (const { column } of this.#columns.layers) {
      const text = shortened(this.#lineAt(row, column));
      if (text === "") continue;
      const place = placeOf(grid, row, column);
      const isNote = isBelow && !isNumber(cellAt(grid, row, column));
      this.#findings.push(
        isNote
          ? finding("note", "note-under-table", place, { text })
          : finding("error", "score-without-criterion", place, { text }),
      );
    }
  }

  // Rows that are neither criteria nor totals.
  #noteOutside(rows: readonly number[]): void {
    const { grid, firstRow } = this.#table;
    const read = new Set(rows);
    const last = rows.reduce((most, row) => Math.max(most, row), firstRow - 1);
    let belowHeadings = firstRow;
    for (let row = firstRow; row < grid.rows.length; row += 1) {
      if (read.has(row)) continue;
      const repeats = repeatsHeadings(this.#table, row);
      if (repeats) belowHeadings = row + 1;
      if (repeats || (row === belowHeadings && numbersColumns(this.#table, row))) continue;
      this.#refuseScores(row, row > last);
      if (row < last) this.#noteTexts(row);
      else this.#noteBelow(row);
    }
  }

  #noteBelow(row: number): void {
    const { grid } = this.#table;
    for (const column of this.#textColumns()) {
      const text = shortened(this.#lineAt(row, column));
      if (text === "") continue;
      this.#findings.push(
        finding("note", "note-under-table", placeOf(grid, row, column), { text }),
      );
    }
  }

  #noteMissingRows(): void {
    for (const { code } of leavesOf(this.#set)) {
      if (this.#seen.has(code)) continue;
      const place = { path: this.#table.grid.name, criterion: code };
      this.#findings.push(finding("warning", "leaf-without-row", place, { code }));
    }
  }

  #noteAssumedEvidence(): void {
    const { evidence } = this.#columns;
    if (evidence === undefined || !this.#hasAssumedEvidence) return;
    this.#findings.push(assumedEvidence(this.#table, evidence.column, this.#set));
  }

  #lineAt(row: number, column: number): string {
    return lineOf(cellAt(this.#table.grid, row, column));
  }
}

function isOwnList(text: string, { evidence = [] }: LeafNode): boolean {
  return foldText(text) === foldText(evidence.join("\n"));
}
