import {
  type CriteriaSet,
  type CriterionNode,
  isBranch,
  type LeafNode,
} from "../criteria-set/criteria-set.js";
import { policyOf } from "../criteria-set/leaf-scope.js";
import { leavesOf, walk } from "../criteria-set/tree.js";
import { type DecimalText, readDecimal, sumTexts, toDecimalText } from "../numbers/decimal-text.js";
import { type Layer, layers } from "../score-sheet/score-sheet.js";
import { type FigureField, fieldsOfLeaf } from "./figure-fields.js";
import { type FoundTable, findTable } from "./find-table.js";
import { type Finding, finding } from "./finding.js";
import { cellAt, cellName, foldText, type Grid, lineOf, linesOf, placeOf } from "./grid.js";
import type { FilledTableOptions } from "./import-score-sheet.js";
import type { DraftSheet } from "./import-template.js";
import { layerNames } from "./layer-names.js";
import { NestedValues } from "./nested.js";
import { readNumbering } from "./numbering.js";
import { readFieldCell } from "./read-field-cell.js";
import { readNumberCell } from "./read-number-cell.js";
import { readTableRows, shortened, type TableRow } from "./table-rows.js";

/** Reads a table with a row for each criterion, matched with the set by code, then by title. */
export function readFilledTable(
  grids: readonly Grid[],
  set: CriteriaSet,
  options: FilledTableOptions,
): DraftSheet {
  const chosen =
    options.sheet === undefined ? grids : grids.filter(({ name }) => name === options.sheet);
  const table = findTable(chosen, ["self", "appraised", "final", "points"]);
  if (table === undefined) {
    return {
      data: {},
      places: new Map(),
      findings: [finding("error", "no-table", { path: "" }, {})],
    };
  }
  return new FilledTableReader(table, set, options).read();
}

interface LayerColumn {
  readonly layer: Layer;
  readonly column: number;
}

class FilledTableReader {
  readonly #table: FoundTable;
  readonly #set: CriteriaSet;
  readonly #options: FilledTableOptions;
  readonly #findings: Finding[] = [];
  readonly #places = new Map<string, string>();
  readonly #entries: object[] = [];
  readonly #columns: readonly LayerColumn[];
  readonly #printedPoints = new Map<string, Map<Layer, { points: DecimalText; path: string }>>();

  constructor(table: FoundTable, set: CriteriaSet, options: FilledTableOptions) {
    this.#table = table;
    this.#set = set;
    this.#options = options;
    this.#columns = this.#layerColumns();
  }

  read(): DraftSheet {
    const seen = new Set<string>();
    const rows = readTableRows(this.#table, [
      this.#table.columns.max,
      ...this.#columns.map(({ column }) => column),
    ]);
    this.#findings.push(...this.#table.findings, ...rows.findings);
    for (const row of rows.items) this.#readRow(row, seen);
    for (const { code } of leavesOf(this.#set)) {
      if (seen.has(code)) continue;
      const place = { path: this.#table.grid.name, criterion: code };
      this.#findings.push(finding("warning", "leaf-without-row", place, { code }));
    }
    this.#compareTotals();
    const { unit, year } = this.#options;
    const { id, version } = this.#set;
    const data = { unit, year, set: { id, version }, entries: this.#entries };
    return { data, places: this.#places, findings: this.#findings };
  }

  #layerColumns(): readonly LayerColumn[] {
    const { columns, grid, headingRow } = this.#table;
    const named = layers.flatMap((layer) => {
      const column = columns[layer];
      return column === undefined ? [] : [{ layer, column }];
    });
    const { points } = columns;
    if (points === undefined || named.length > 0) return named;
    const layer = this.#options.layer ?? "self";
    if (this.#options.layer === undefined) {
      const place = placeOf(grid, headingRow, points);
      const name = layerNames[layer].vi;
      this.#findings.push(finding("warning", "layer-assumed", place, { layer: name }));
    }
    return [{ layer, column: points }];
  }

  #readRow(row: TableRow, seen: Set<string>): void {
    const { grid, columns } = this.#table;
    const place = placeOf(grid, row.row, columns.code ?? columns.title ?? 0);
    const node = this.#match(row);
    if (node === undefined) {
      const text = shortened([row.printed, row.title].filter((part) => part !== "").join(" "));
      if (text === "") return;
      const severity = this.#hasValue(row) ? "error" : "note";
      this.#findings.push(finding(severity, "unmatched-row", place, { text }));
      return;
    }
    this.#compareMax(row, node);
    if (seen.has(node.code)) {
      this.#findings.push(finding("error", "row-twice", place, { code: node.code }));
    }
    seen.add(node.code);
    if (isBranch(node)) this.#rememberTotals(row, node);
    else this.#readLeaf(row, node);
  }

  #hasValue(row: TableRow): boolean {
    return this.#columns.some(
      ({ column }) => lineOf(cellAt(this.#table.grid, row.row, column)) !== "",
    );
  }

  // By code; where the code is missing or of no criterion, by a title that only one has.
  #match(row: TableRow): CriterionNode | undefined {
    const nodes = [...walk(this.#set)].map(({ node }) => node);
    const numbering = readNumbering(row.printed);
    const printed =
      numbering?.style === "dotted" ? numbering.parts.join(".") : row.printed.replace(/[.)]+$/, "");
    const title = foldText(row.title);
    const byCode = nodes.find(({ code }) => code === printed);
    const byTitle = nodes.filter((node) => title !== "" && foldText(titleOf(node)) === title);
    const place = placeOf(this.#table.grid, row.row, this.#table.columns.title ?? 0);
    if (byCode !== undefined) {
      const [only, ...others] = byTitle;
      // A spreadsheet that made 4.1 of 4.10 gives two rows one code; the titles tell them apart.
      if (only !== undefined && others.length === 0 && only !== byCode) {
        const parameters = { code: only.code, printed: row.printed };
        this.#findings.push(finding("warning", "matched-by-title", place, parameters));
        return only;
      }
      if (title !== "" && !byTitle.includes(byCode)) {
        const parameters = {
          code: printed,
          printed: shortened(row.title),
          title: shortened(titleOf(byCode)),
        };
        this.#findings.push(finding("warning", "title-differs", place, parameters));
      }
      return byCode;
    }
    const [only, ...others] = byTitle;
    if (only === undefined || others.length > 0) return undefined;
    const parameters = { code: only.code, printed: row.printed };
    this.#findings.push(finding("note", "matched-by-title", place, parameters));
    return only;
  }

  #compareMax(row: TableRow, node: CriterionNode): void {
    const max = toDecimalText(readDecimal(node.max) ?? (readDecimal("0") as never));
    if (row.max === null || row.max === max) return;
    const place = placeOf(this.#table.grid, row.row, this.#table.columns.max ?? 0, node.code);
    const parameters = { code: node.code, printed: row.max, max };
    this.#findings.push(finding("warning", "maximum-differs", place, parameters));
  }

  #readLeaf(row: TableRow, leaf: LeafNode): void {
    const { grid, columns } = this.#table;
    const draft = new NestedValues();
    const at = this.#entries.length;
    for (const { layer, column } of this.#columns) {
      const place = placeOf(grid, row.row, column, leaf.code);
      if (grid.formulas.includes(cellName(row.row, column))) {
        this.#findings.push(finding("note", "formula-value", place, {}));
      }
      const given = this.#readPoints(row, column, leaf);
      if (given === undefined) continue;
      draft.set([layer, ...given.keys], given.value);
      this.#places.set(`/entries/${at}/${layer}`, place.path);
    }
    if (draft.isEmpty) return;
    const strongest = this.#columns.at(-1);
    const remark = lineOf(cellAt(grid, row.row, columns.remark));
    if (remark !== "" && strongest !== undefined && this.#hasLayer(draft, strongest.layer)) {
      draft.set([strongest.layer, "remark"], remark);
    }
    const evidence = linesOf(cellAt(grid, row.row, columns["given-evidence"]));
    if (evidence !== "") draft.set(["evidence"], evidence.split("\n"));
    this.#places.set(
      `/entries/${at}`,
      placeOf(grid, row.row, columns.code ?? columns.title ?? 0).path,
    );
    this.#entries.push({ code: leaf.code, ...(draft.toData(false) as object) });
  }

  #hasLayer(draft: NestedValues, layer: Layer): boolean {
    return Object.hasOwn(draft.toData(false) as object, layer);
  }

  // Points; or in words that the leaf does not apply, or which option of its rule was reached.
  #readPoints(
    row: TableRow,
    column: number,
    leaf: LeafNode,
  ): { readonly keys: readonly string[]; readonly value: string | boolean } | undefined {
    const { grid } = this.#table;
    const cell = cellAt(grid, row.row, column);
    const place = placeOf(grid, row.row, column, leaf.code);
    const folded = foldText(lineOf(cell));
    const mayNotApply = policyOf(leaf, this.#set) !== "not-allowed";
    if (
      mayNotApply &&
      /^(?:khong ap dung|khong phat sinh|kad|kpt|not applicable|n a)(?: |$)/.test(folded)
    ) {
      return { keys: ["notApplicable"], value: lineOf(cell) };
    }
    for (const field of wordFields(leaf)) {
      const read = typeof cell === "string" ? readFieldCell(cell, field.input, place) : undefined;
      if (read !== undefined && read.problem === undefined && read.value !== null) {
        return { keys: field.keys, value: read.value };
      }
    }
    const read = readNumberCell(cell, place);
    if (read.problem !== undefined) this.#findings.push(read.problem);
    else if (read.percent) {
      const text = `${read.value} %`;
      this.#findings.push(finding("error", "percent-not-expected", place, { text }));
    } else if (read.value !== null) return { keys: ["points"], value: read.value };
    return undefined;
  }

  #rememberTotals(row: TableRow, node: CriterionNode): void {
    for (const { layer, column } of this.#columns) {
      const place = placeOf(this.#table.grid, row.row, column, node.code);
      const read = readNumberCell(cellAt(this.#table.grid, row.row, column), place);
      if (read.problem !== undefined || read.value === null || read.percent) continue;
      const printed = this.#printedPoints.get(node.code) ?? new Map();
      printed.set(layer, { points: read.value, path: place.path });
      this.#printedPoints.set(node.code, printed);
    }
  }

  // The sums that the table prints, against the leaves that were read.
  #compareTotals(): void {
    for (const { node } of walk(this.#set)) {
      for (const [layer, { points, path }] of this.#printedPoints.get(node.code) ?? []) {
        const sum = this.#sumOf(node, layer);
        if (sum === undefined || sum === points) continue;
        const parameters = { code: node.code, printed: points, sum };
        const place = { path, criterion: node.code };
        this.#findings.push(finding("warning", "total-differs", place, parameters));
      }
    }
  }

  #sumOf(node: CriterionNode, layer: Layer): DecimalText | undefined {
    const values: DecimalText[] = [];
    const visit = (one: CriterionNode): boolean => {
      if (isBranch(one)) return one.children.every(visit);
      const entry = this.#entries.find((given) => (given as { code: string }).code === one.code) as
        | Partial<Record<Layer, { points?: DecimalText }>>
        | undefined;
      const points = entry?.[layer]?.points;
      if (points === undefined) return false;
      values.push(points);
      return true;
    };
    return visit(node) ? sumTexts(values) : undefined;
  }
}

function titleOf(node: CriterionNode): string {
  return typeof node.title === "string" ? node.title : node.title.vi;
}

// Fields that a word in the column of points can fill: an option, or met and not met.
function wordFields(leaf: LeafNode): readonly FigureField[] {
  return fieldsOfLeaf(leaf, false).filter(
    ({ keys, input }) => input.kind === "option" && keys.length === 2 && keys[1] !== "notDone",
  );
}
