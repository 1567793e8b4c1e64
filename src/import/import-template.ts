import type { CriteriaSet } from "../criteria-set/criteria-set.js";
import { isBranch } from "../criteria-set/criteria-set.js";
import { policyOf } from "../criteria-set/leaf-scope.js";
import { walk } from "../criteria-set/tree.js";
import { type Place, problem } from "../problems/problem.js";
import { type Layer, layers } from "../score-sheet/score-sheet.js";
import { type FigureField, fieldsOfLeaf } from "./figure-fields.js";
import { type Finding, finding, findingOf } from "./finding.js";
import { cellAt, cellName, type Grid, type GridCell, lineOf, linesOf, placeOf } from "./grid.js";
import { layerNames } from "./layer-names.js";
import { NestedValues } from "./nested.js";
import { readFieldCell } from "./read-field-cell.js";
import {
  emptyList,
  evidenceColumn,
  fieldKey,
  layerColumns,
  templateLayout,
} from "./template-layout.js";

/** The data of a score sheet as it was read, with the cell that each value comes from. */
export interface DraftSheet {
  readonly data: unknown;
  /** Cell by JSON Pointer in the data. */
  readonly places: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

/** True for the sheets of a template that chiso wrote. */
export function isTemplate(grids: readonly Grid[]): boolean {
  return grids.some((grid) => lineOf(cellAt(grid, 0, 0)) === templateLayout.marker);
}

/** Id of the criteria set that a template was made for. */
export function setOfTemplate(grids: readonly Grid[]): string | undefined {
  if (!isTemplate(grids)) return undefined;
  const { key, value } = templateLayout.info;
  for (const grid of grids) {
    const row = grid.rows.findIndex((_, at) => lineOf(cellAt(grid, at, key)) === "/set/id");
    if (row >= 0) return lineOf(cellAt(grid, row, value));
  }
  return undefined;
}

/** Reads a filled template into the data of a score sheet. */
export function readTemplate(grids: readonly Grid[], set: CriteriaSet): DraftSheet {
  return new TemplateReader(grids, set).read();
}

class TemplateReader {
  readonly #grids: readonly Grid[];
  readonly #set: CriteriaSet;
  readonly #findings: Finding[] = [];
  readonly #places = new Map<string, string>();

  constructor(grids: readonly Grid[], set: CriteriaSet) {
    this.#grids = grids;
    this.#set = set;
  }

  read(): DraftSheet {
    const data = new NestedValues();
    this.#readInfo(data);
    const entries = this.#readScores();
    this.#readAdjustments(data);
    const sheet = { ...(data.toData(true) as object), entries };
    return { data: sheet, places: this.#places, findings: this.#findings };
  }

  #sheet(name: string): Grid | undefined {
    return this.#grids.find((grid) => grid.name === name);
  }

  #note(one: Finding): void {
    this.#findings.push(one);
  }

  #readInfo(data: NestedValues): void {
    const grid = this.#sheet(templateLayout.sheets.info);
    const { key, label, value } = templateLayout.info;
    for (let row = 1; row < (grid?.rows.length ?? 0); row += 1) {
      const pointer = lineOf(cellAt(grid as Grid, row, key));
      const cell = cellAt(grid as Grid, row, value);
      const place = placeOf(grid as Grid, row, value);
      if (neededInformation.includes(pointer) && lineOf(cell) === "") {
        const parameters = { label: lineOf(cellAt(grid as Grid, row, label)) };
        this.#note(finding("error", "missing-information", place, parameters));
      }
      if (pointer === "" || cell === null) continue;
      this.#places.set(pointer, place.path);
      const keys = pointer.slice(1).split("/").map(unescapeKey);
      if (keys.length > 6) this.#note(unknownKey(pointer, place));
      else if (pointer === "/year") data.set(keys, yearOf(cell));
      else data.set(keys, lineOf(cell) === emptyList ? [] : textOf(cell));
    }
    this.#checkSet(grid);
  }

  #checkSet(grid: Grid | undefined): void {
    const { key, value } = templateLayout.info;
    const infoAt = (pointer: string): string => {
      const row = grid?.rows.findIndex((_, at) => lineOf(cellAt(grid, at, key)) === pointer) ?? -1;
      return row < 0 || grid === undefined ? "" : lineOf(cellAt(grid, row, value));
    };
    const found = `${infoAt("/set/id")} ${infoAt("/set/version")}`;
    const expected = `${this.#set.id} ${this.#set.version}`;
    if (found === expected) return;
    const path = this.#places.get("/set/id") ?? "";
    this.#note(finding("error", "template-of-other-set", { path }, { found, expected }));
  }

  #readScores(): readonly object[] {
    const grid = this.#sheet(templateLayout.sheets.scores);
    if (grid === undefined) return [];
    const fields = fieldsOfSet(this.#set);
    const drafts = new Map<string, NestedValues>();
    const seen = new Map<string, number>();
    for (let row = 1; row < grid.rows.length; row += 1) {
      const code = linesOf(cellAt(grid, row, templateLayout.scores.code));
      const key = linesOf(cellAt(grid, row, templateLayout.scores.field));
      if (code === "" || key === "") {
        this.#refuseStrayValues(grid, row);
        continue;
      }
      const name = `${code}\n${key}`;
      const field = fields.get(name);
      const place = placeOf(grid, row, templateLayout.scores.printed);
      if (field === undefined) {
        const text = `${code} ${key}`;
        this.#note(finding("error", "unmatched-row", place, { text }));
        continue;
      }
      if (seen.has(name)) this.#note(finding("error", "row-twice", place, { code }));
      seen.set(name, row);
      const draft = drafts.get(code) ?? new NestedValues();
      drafts.set(code, draft);
      this.#readRow(grid, row, code, field, draft);
    }
    return this.#toEntries(drafts);
  }

  // A value typed beside a heading belongs to nothing.
  #refuseStrayValues(grid: Grid, row: number): void {
    if (lineOf(cellAt(grid, row, templateLayout.scores.field)) === "" && row < 4) return;
    for (const layer of layers) {
      const column = layerColumns(layer).value;
      const text = lineOf(cellAt(grid, row, column));
      if (text === "") continue;
      this.#note(finding("error", "unmatched-row", placeOf(grid, row, column), { text }));
    }
  }

  #readRow(grid: Grid, row: number, code: string, field: FigureField, draft: NestedValues): void {
    const isFirst = field.keys[0] === "points";
    for (const layer of layers) {
      const { value, remark } = layerColumns(layer);
      const place = placeOf(grid, row, value, code);
      this.#noteFormula(grid, row, value, place);
      const read = readFieldCell(cellAt(grid, row, value), field.input, place);
      if (read.problem !== undefined) this.#note(read.problem);
      else if (read.value !== null)
        this.#put(draft, [layer, ...field.keys], read.value, code, place);
      const text = cellAt(grid, row, remark);
      if (!isFirst || text === null || lineOf(text) === "") continue;
      this.#put(draft, [layer, "remark"], textOf(text), code, placeOf(grid, row, remark, code));
    }
    const evidence = linesOf(cellAt(grid, row, evidenceColumn));
    if (!isFirst || evidence === "") return;
    const items = evidence.split("\n").filter((line) => line !== "");
    this.#put(draft, ["evidence"], items, code, placeOf(grid, row, evidenceColumn, code));
  }

  #put(
    draft: NestedValues,
    keys: readonly string[],
    value: unknown,
    code: string,
    place: Place,
  ): void {
    draft.set(keys, value);
    this.#places.set(`${code}\n${fieldKey(keys)}`, place.path);
  }

  #noteFormula(grid: Grid, row: number, column: number, place: Place): void {
    if (!grid.formulas.includes(cellName(row, column))) return;
    this.#note(finding("note", "formula-value", place, {}));
  }

  // In the order of the set; the places are known by pointer from here on.
  #toEntries(drafts: ReadonlyMap<string, NestedValues>): readonly object[] {
    const filled = [...walk(this.#set)]
      .map(({ node }) => [node.code, drafts.get(node.code)] as const)
      .filter(([, draft]) => draft !== undefined && !draft.isEmpty);
    return filled.map(([code, draft], at) => {
      this.#places.set(`/entries/${at}`, this.#firstPlaceOf(code));
      for (const [key, path] of [...this.#places]) {
        if (!key.startsWith(`${code}\n`)) continue;
        this.#places.set(`/entries/${at}/${key.slice(code.length + 1)}`, path);
      }
      return { code, ...(draft?.toData(false) as object) };
    });
  }

  #firstPlaceOf(code: string): string {
    const found = [...this.#places].find(([key]) => key.startsWith(`${code}\n`));
    return found?.[1] ?? "";
  }

  #readAdjustments(data: NestedValues): void {
    const grid = this.#sheet(templateLayout.sheets.adjustments);
    if (grid === undefined) return;
    const columns = templateLayout.adjustments;
    const counts = new Map<string, number>();
    for (let row = 4; row < grid.rows.length; row += 1) {
      const cells = Object.values(columns).map((column) => lineOf(cellAt(grid, row, column)));
      if (cells.every((text) => text === "")) continue;
      const layer = this.#optionAt(grid, row, columns.layer, layerOptions);
      const kind = this.#optionAt(grid, row, columns.kind, adjustmentKinds);
      if (layer === undefined || kind === undefined) continue;
      const at = counts.get(`${layer}/${kind}`) ?? 0;
      counts.set(`${layer}/${kind}`, at + 1);
      const keys = ["adjustments", layer, kind, String(at)];
      const place = placeOf(grid, row, columns.points);
      const points = readFieldCell(cellAt(grid, row, columns.points), { kind: "number" }, place);
      if (points.problem !== undefined) this.#note(points.problem);
      else if (points.value !== null) data.set([...keys, "points"], points.value);
      const reason = cellAt(grid, row, columns.reason);
      if (reason !== null) data.set([...keys, "reason"], textOf(reason));
      this.#places.set(`/${keys.join("/")}`, place.path);
    }
  }

  #optionAt<T extends string>(
    grid: Grid,
    row: number,
    column: number,
    options: readonly {
      readonly value: T;
      readonly label: { readonly vi: string; readonly en: string };
    }[],
  ): T | undefined {
    const place = placeOf(grid, row, column);
    const read = readFieldCell(cellAt(grid, row, column), { kind: "option", options }, place);
    if (read.problem !== undefined) this.#note(read.problem);
    else if (typeof read.value === "string") return read.value as T;
    else {
      const names = options.map(({ label }) => `"${label.vi}"`).join(", ");
      this.#note(finding("error", "unknown-option", place, { text: "", options: names }));
    }
    return undefined;
  }
}

/** The layers as a cell names them. */
export const layerOptions: readonly {
  readonly value: Layer;
  readonly label: { readonly vi: string; readonly en: string };
}[] = layers.map((layer) => ({ value: layer, label: layerNames[layer] }));

/** Bonus and penalty as a cell names them. */
export const adjustmentKinds = [
  { value: "bonus", label: { vi: "Điểm cộng", en: "Bonus" } },
  { value: "penalty", label: { vi: "Điểm trừ", en: "Penalty" } },
] as const;

/** All fields of a set, by code and field. */
export function fieldsOfSet(set: CriteriaSet): ReadonlyMap<string, FigureField> {
  const fields = new Map<string, FigureField>();
  for (const { node } of walk(set)) {
    if (isBranch(node)) continue;
    for (const field of fieldsOfLeaf(node, policyOf(node, set) !== "not-allowed")) {
      fields.set(`${node.code}\n${fieldKey(field.keys)}`, field);
    }
  }
  return fields;
}

function unknownKey(pointer: string, place: Place): Finding {
  return findingOf(problem("unknown-key", place, { key: pointer }), place.path);
}

const neededInformation: readonly string[] = ["/unit/name", "/unit/id", "/year"];

function unescapeKey(key: string): string {
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}

function textOf(cell: GridCell): string {
  return typeof cell === "string" ? cell.normalize("NFC").trim() : lineOf(cell);
}

function yearOf(cell: GridCell): unknown {
  const text = lineOf(cell);
  return /^\d{4}$/.test(text) ? Number(text) : text;
}
