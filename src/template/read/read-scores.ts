import { type CriteriaSet, isBranch } from "../../criteria-set/criteria-set.js";
import type { Round } from "../../criteria-set/round.js";
import { leavesOf, walk } from "../../criteria-set/tree.js";
import { fieldsOfLeaf, fieldsOfWhole, type LeafField } from "../../import/figure-fields.js";
import { finding } from "../../import/finding.js";
import {
  cellAt,
  cellName,
  type Grid,
  type GridCell,
  lineOf,
  linesOf,
  placeOf,
} from "../../import/grid.js";
import { NestedValues } from "../../import/nested.js";
import { readFieldCell } from "../../import/read-field-cell.js";
import type { RoundOption } from "../../import/round-options.js";
import { shortened } from "../../import/shortened.js";
import { movedHeadings, unreadCell, unreadCells } from "../../import/unread-cells.js";
import type { Place } from "../../problems/problem.js";
import { layers } from "../../score-sheet/score-sheet.js";
import { fromCellText } from "../layout/cell-text.js";
import {
  type PlacedRound,
  type ScoresLayout,
  scoresLayout,
  signatureHeadings,
  textColumns,
} from "../layout/scores-layout.js";
import { emptyList, emptyObject, fieldKey, templateLayout } from "../layout/template-layout.js";
import type { Reading } from "./reading.js";

/** Reads the scores of a template into entries, in the order of the set. */
export function readTemplateScores(
  grid: Grid,
  set: CriteriaSet,
  rounds: readonly Round[],
  reading: Reading,
): readonly object[] {
  return new ScoresReader(grid, set, rounds, reading).read();
}

/** What was read of a leaf, and the cell of each value by its place; none is for no entry. */
interface LeafDraft {
  readonly values: NestedValues;
  readonly places: Map<string, string>;
}

class ScoresReader {
  readonly #grid: Grid;
  readonly #set: CriteriaSet;
  readonly #reading: Reading;
  readonly #layout: ScoresLayout;
  readonly #formulas: ReadonlySet<string>;
  readonly #drafts = new Map<string, LeafDraft>();

  constructor(grid: Grid, set: CriteriaSet, rounds: readonly Round[], reading: Reading) {
    this.#grid = grid;
    this.#set = set;
    this.#reading = reading;
    this.#layout = scoresLayout(rounds, (round, next) => hasSignature(grid, round, next));
    this.#formulas = new Set(grid.formulas);
  }

  read(): readonly object[] {
    const fields = fieldsOfSet(this.#set);
    const branches = branchesOf(this.#set);
    const seen = new Set<string>();
    this.#checkHead();
    for (let row = templateLayout.headingRow + 1; row < this.#grid.rows.length; row += 1) {
      this.#noteUnread(row, (column) => column <= this.#layout.evidence);
      const code = linesOf(cellAt(this.#grid, row, templateLayout.scores.code));
      const key = linesOf(cellAt(this.#grid, row, templateLayout.scores.field));
      if (code === "" || key === "") {
        this.#readStray(row, branches);
        continue;
      }
      const name = `${code}\n${key}`;
      const field = fields.get(name);
      const place = placeOf(this.#grid, row, templateLayout.scores.printed);
      const { findings } = this.#reading;
      if (field === undefined) {
        findings.push(finding("error", "unmatched-row", place, { text: `${code} ${key}` }));
        continue;
      }
      if (seen.has(name)) findings.push(finding("error", "row-twice", place, { code }));
      seen.add(name);
      this.#readRow(row, code, field);
    }
    this.#noteMissingRows();
    return this.#toEntries();
  }

  // The title, the notices and the guide stand above the headings, all in one column.
  #checkHead(): void {
    const { headingRow, scores } = templateLayout;
    const { headings } = this.#layout;
    for (let row = 0; row < headingRow; row += 1) {
      const isMarker = (column: number): boolean => row === 0 && column === scores.code;
      this.#noteUnread(row, (column) => column === scores.printed || isMarker(column));
    }
    this.#reading.findings.push(...movedHeadings(this.#grid, headingRow, headings));
    this.#noteUnread(headingRow, (column) => headings.has(column));
  }

  #noteUnread(row: number, isRead: (column: number) => boolean): void {
    this.#reading.findings.push(...unreadCells(this.#grid, row, isRead));
  }

  // A row of a branch, or one that a person added: what is typed there belongs to nothing.
  #readStray(row: number, branches: ReadonlySet<string>): void {
    const { findings } = this.#reading;
    const name = this.#nameOfStray(row, branches);
    const values = this.#layout.rounds
      .map(({ column }) => column)
      .filter((column) => lineOf(cellAt(this.#grid, row, column)) !== "");
    for (const column of values) {
      const text = name === "" ? lineOf(cellAt(this.#grid, row, column)) : name;
      const place = placeOf(this.#grid, row, column);
      findings.push(finding("error", "unmatched-row", place, { text: shortened(text) }));
    }
    for (const column of textColumns(this.#layout))
      findings.push(...unreadCell(this.#grid, row, column));
    if (name === "" || values.length > 0) return;
    const place = placeOf(this.#grid, row, templateLayout.scores.printed);
    findings.push(finding("note", "unmatched-row", place, { text: name }));
  }

  // Code and title of a row that a person added; none for a row of a branch.
  #nameOfStray(row: number, branches: ReadonlySet<string>): string {
    const { printed, title } = templateLayout.scores;
    const [code = "", ...rest] = [printed, title].map((column) =>
      lineOf(cellAt(this.#grid, row, column)),
    );
    if (branches.has(code)) return "";
    return shortened([code, ...rest].filter((part) => part !== "").join(" "));
  }

  #readRow(row: number, code: string, field: LeafField): void {
    const draft = this.#draftOf(code);
    const isFirst = field.keys[0] === "points";
    for (const round of this.#layout.rounds) {
      const place = placeOf(this.#grid, row, round.column, code);
      this.#noteFormula(row, round.column, place);
      const read = readFieldCell(cellAt(this.#grid, row, round.column), field.input, place);
      const keys = keysOfRound(round.value);
      if (read.problem !== undefined) this.#reading.findings.push(read.problem);
      else if (read.value !== null) put(draft, [...keys, ...field.keys], read.value, place);
      if (isFirst) this.#readRemark(row, code, round, draft);
    }
    if (isFirst) this.#readEvidence(row, code, draft);
    else for (const column of textColumns(this.#layout)) this.#noteStrayText(row, column, code);
  }

  #readRemark(row: number, code: string, round: PlacedRound, draft: LeafDraft): void {
    const keys = [...keysOfRound(round.value), "remark"];
    const { remark, signature } = round;
    const read = (column: number): readonly [GridCell, Place] => [
      cellAt(this.#grid, row, column),
      placeOf(this.#grid, row, column, code),
    ];
    const [text, at] = read(remark);
    const [date, dateAt] = signature === undefined ? [null, at] : read(signature.date);
    const [author, authorAt] = signature === undefined ? [null, at] : read(signature.author);
    const isSigned = lineOf(date) !== "" || lineOf(author) !== "";
    if (lineOf(text) !== "")
      put(draft, isSigned ? [...keys, "text"] : keys, fromCellText(text), at);
    if (lineOf(date) !== "") {
      const day = readFieldCell(date, { kind: "date" }, dateAt);
      if (day.problem !== undefined) this.#reading.findings.push(day.problem);
      else put(draft, [...keys, "date"], day.value, dateAt);
    }
    if (lineOf(author) !== "") put(draft, [...keys, "author"], fromCellText(author), authorAt);
  }

  #draftOf(code: string): LeafDraft {
    const draft = this.#drafts.get(code) ?? { values: new NestedValues(), places: new Map() };
    this.#drafts.set(code, draft);
    return draft;
  }

  #readEvidence(row: number, code: string, draft: LeafDraft): void {
    const cell = cellAt(this.#grid, row, this.#layout.evidence);
    if (lineOf(cell) === "") return;
    const place = placeOf(this.#grid, row, this.#layout.evidence, code);
    if (lineOf(cell) === emptyObject) draft.places.set("evidence", place.path);
    else put(draft, ["evidence"], evidenceOf(cell), place);
  }

  #noteStrayText(row: number, column: number, code: string): void {
    this.#reading.findings.push(...unreadCell(this.#grid, row, column, code));
  }

  #noteFormula(row: number, column: number, place: Place): void {
    if (!this.#formulas.has(cellName(row, column))) return;
    this.#reading.findings.push(finding("note", "formula-value", place, {}));
  }

  #noteMissingRows(): void {
    for (const { code } of leavesOf(this.#set)) {
      if (this.#drafts.has(code)) continue;
      const place = { path: this.#grid.name, criterion: code };
      this.#reading.findings.push(finding("warning", "leaf-without-row", place, { code }));
    }
  }

  #toEntries(): readonly object[] {
    const entries: object[] = [];
    for (const {
      node: { code },
    } of walk(this.#set)) {
      const draft = this.#drafts.get(code);
      if (draft === undefined || draft.places.size === 0) continue;
      const [first = ""] = draft.places.values();
      const pointer = `/entries/${entries.length}`;
      this.#reading.places.set(pointer, first);
      for (const [key, path] of draft.places) this.#reading.places.set(`${pointer}/${key}`, path);
      entries.push({ code, ...draft.values.toObject() });
    }
    return entries;
  }
}

// Both headings, because a round may be called like one of them.
function hasSignature(grid: Grid, round: RoundOption, next: number): boolean {
  return signatureHeadings(round).every(({ vi, en }, at) => {
    const found = lineOf(cellAt(grid, templateLayout.headingRow, next + at));
    return found === vi || found === en;
  });
}

/** Where an entry holds what a round says. */
function keysOfRound(key: string): readonly string[] {
  return layers.some((usual) => usual === key) ? [key] : ["rounds", key];
}

function put(draft: LeafDraft, keys: readonly string[], value: unknown, place: Place): void {
  draft.values.set(keys, value);
  draft.places.set(fieldKey(keys), place.path);
}

function evidenceOf(cell: GridCell): readonly string[] {
  if (lineOf(cell) === emptyList) return [];
  if (typeof cell !== "string") return [lineOf(cell)];
  return cell
    .split(/\r\n?|\n/)
    .filter((line) => lineOf(line) !== "")
    .map(fromCellText);
}

/** All fields of a set, by code and field; of what has parts, those of the whole. */
function fieldsOfSet(set: CriteriaSet): ReadonlyMap<string, LeafField> {
  const fields = new Map<string, LeafField>();
  for (const code of branchesOf(set)) {
    for (const field of fieldsOfWhole({}, set.notApplicable !== "not-allowed")) {
      fields.set(`${code}\n${fieldKey(field.keys)}`, field);
    }
  }
  for (const leaf of leavesOf(set)) {
    for (const field of fieldsOfLeaf(leaf, set)) {
      fields.set(`${leaf.code}\n${fieldKey(field.keys)}`, field);
    }
  }
  return fields;
}

function branchesOf(set: CriteriaSet): ReadonlySet<string> {
  return new Set([...walk(set)].flatMap(({ node }) => (isBranch(node) ? [node.code] : [])));
}
