import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import { type Finding, finding, findingOf } from "../../import/finding.js";
import { cellAt, type Grid, type GridCell, lineOf, placeOf } from "../../import/grid.js";
import type { NestedValues } from "../../import/nested.js";
import { readFieldCell } from "../../import/read-field-cell.js";
import { unreadCells } from "../../import/unread-cells.js";
import { type Place, problem } from "../../problems/problem.js";
import { fromCellText } from "../layout/cell-text.js";
import { emptyList, emptyObject, templateLayout } from "../layout/template-layout.js";
import type { Reading } from "./reading.js";

/** Reads whose scores a template holds, and checks that it was made for the set. */
export function readTemplateInfo(
  grid: Grid,
  set: CriteriaSet,
  data: NestedValues,
  reading: Reading,
): void {
  const { key, label, value } = templateLayout.info;
  const { findings, places } = reading;
  findings.push(...unreadCells(grid, 0, (column) => column < value));
  for (let row = 1; row < grid.rows.length; row += 1) {
    const pointer = lineOf(cellAt(grid, row, key));
    findings.push(...unreadCells(grid, row, (at) => pointer !== "" && at <= value));
    if (pointer === "" || pointer === templateLayout.shownOnly) continue;
    const cell = cellAt(grid, row, value);
    const place = placeOf(grid, row, value);
    if (lineOf(cell) === "") {
      if (!neededInformation.includes(pointer)) continue;
      const parameters = { label: lineOf(cellAt(grid, row, label)) };
      findings.push(finding("error", "missing-information", place, parameters));
      continue;
    }
    const keys = keysOf(pointer);
    if (keys === undefined) {
      findings.push(unknownKey(pointer, place));
      continue;
    }
    places.set(pointer, place.path);
    const read = readValue(pointer, cell, place);
    if (read.problem === undefined) data.set(keys, read.value);
    else findings.push(read.problem);
  }
  findings.push(...checkSet(grid, set));
}

const neededInformation: readonly string[] = ["/unit/name", "/unit/id", "/year"];

/** What the information may hold; scores stand elsewhere. */
const ownKeys = [
  "unit",
  "year",
  "period",
  "set",
  "rounds",
  "decimals",
  "notEligible",
  "provenance",
  "adjustments",
];

/** Whole numbers, by their place. */
const wholeNumbers: readonly (readonly [RegExp, RegExp])[] = [
  [/^\/year$/, /^\d{4}$/],
  [/^\/(?:decimals|period\/(?:month|quarter))$/, /^\d{1,2}$/],
];

function keysOf(pointer: string): readonly string[] | undefined {
  const keys = pointer
    .slice(1)
    .split("/")
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  const isKnown = pointer.startsWith("/") && ownKeys.includes(keys[0] ?? "") && keys.length <= 6;
  return isKnown ? keys : undefined;
}

type Value = { readonly value: unknown; readonly problem?: never } | { readonly problem: Finding };

function readValue(pointer: string, cell: GridCell, place: Place): Value {
  if (pointer === "/period/date") return readFieldCell(cell, { kind: "date" }, place);
  return { value: valueIn(pointer, cell) };
}

function valueIn(pointer: string, cell: GridCell): unknown {
  const text = lineOf(cell);
  const pattern = wholeNumbers.find(([one]) => one.test(pointer))?.[1];
  if (pattern !== undefined) return pattern.test(text) ? Number(text) : text;
  if (text === emptyList) return [];
  return text === emptyObject ? {} : fromCellText(cell);
}

function checkSet(grid: Grid, { id, version }: CriteriaSet): readonly Finding[] {
  const { key, value } = templateLayout.info;
  const rowOf = (pointer: string): number =>
    grid.rows.findIndex((_, row) => lineOf(cellAt(grid, row, key)) === pointer);
  const textAt = (row: number): string => fromCellText(cellAt(grid, row, value));
  const row = rowOf("/set/id");
  const found = `${textAt(row)} ${textAt(rowOf("/set/version"))}`;
  const expected = `${id} ${version}`;
  if (found === expected) return [];
  const path = row < 0 ? grid.name : placeOf(grid, row, value).path;
  return [finding("error", "template-of-other-set", { path }, { found, expected })];
}

function unknownKey(pointer: string, place: Place): Finding {
  return findingOf(problem("unknown-key", place, { key: pointer }), place.path);
}
