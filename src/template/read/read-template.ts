import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import { type Finding, finding } from "../../import/finding.js";
import { cellAt, type Grid, lineOf } from "../../import/grid.js";
import { NestedValues } from "../../import/nested.js";
import { fromCellText } from "../layout/cell-text.js";
import { sheetMarker, type TemplateSheet, templateLayout } from "../layout/template-layout.js";
import { readTemplateAdjustments } from "./read-adjustments.js";
import { readTemplateInfo } from "./read-info.js";
import { readTemplateScores } from "./read-scores.js";
import type { Reading } from "./reading.js";
import { roundsOfTemplate } from "./rounds-of-template.js";

/** The data of a score sheet as it was read, with the cell that each value comes from. */
export interface DraftSheet {
  /** Absent when nothing was found to read. */
  readonly data?: unknown;
  /** Cell by JSON Pointer in the data. */
  readonly places: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

/** True for the sheets of a template that chiso wrote. */
export function isTemplate(grids: readonly Grid[]): boolean {
  return grids.some((grid) => kindOf(grid) !== undefined);
}

/** Id of the criteria set that a template was made for. */
export function setOfTemplate(grids: readonly Grid[]): string | undefined {
  const grid = grids.find((one) => kindOf(one) === "info");
  if (grid === undefined) return undefined;
  const { key, value } = templateLayout.info;
  const row = grid.rows.findIndex((_, at) => lineOf(cellAt(grid, at, key)) === "/set/id");
  return row < 0 ? undefined : fromCellText(cellAt(grid, row, value));
}

/** Reads a filled template into the data of a score sheet. */
export function readTemplate(grids: readonly Grid[], set: CriteriaSet): DraftSheet {
  const reading: Reading = { findings: [], places: new Map() };
  const sheets = sheetsOf(grids, set, reading);
  const data = new NestedValues();
  const [info, scores, adjustments] = kinds.map((kind) => sheets.get(kind));
  if (info !== undefined) readTemplateInfo(info, set, data, reading);
  const rounds = roundsOfTemplate(data.toData(), set);
  const entries = scores === undefined ? [] : readTemplateScores(scores, set, rounds, reading);
  if (adjustments !== undefined) readTemplateAdjustments(adjustments, rounds, data, reading);
  data.set(["entries"], entries);
  return { data: data.toData(), ...reading };
}

const kinds = ["info", "scores", "adjustments"] as const satisfies readonly TemplateSheet[];

// Known by their first cell, because a person may give a sheet another name.
function kindOf(grid: Grid): TemplateSheet | undefined {
  const first = lineOf(cellAt(grid, 0, 0));
  return kinds.find((kind) => first === sheetMarker(kind));
}

function sheetsOf(
  grids: readonly Grid[],
  set: CriteriaSet,
  { findings }: Reading,
): ReadonlyMap<TemplateSheet, Grid> {
  const sheets = new Map<TemplateSheet, Grid>();
  for (const grid of grids) {
    const kind = kindOf(grid);
    if (kind === undefined) findings.push(...otherSheet(grid));
    else {
      const first = sheets.get(kind);
      if (first === undefined) sheets.set(kind, grid);
      else findings.push(secondSheet(grid, first));
    }
  }
  findings.push(...missingSheets(sheets, set));
  return sheets;
}

function secondSheet({ name }: Grid, first: Grid): Finding {
  return finding("error", "template-sheet-twice", { path: name }, { name, first: first.name });
}

function otherSheet({ name, rows }: Grid): readonly Finding[] {
  const isEmpty = rows.every((cells) => cells.every((cell) => lineOf(cell) === ""));
  if (isEmpty || name === templateLayout.sheets.lists) return [];
  return [finding("warning", "sheet-not-read", { path: name }, { name })];
}

function missingSheets(
  sheets: ReadonlyMap<TemplateSheet, Grid>,
  { bonus, penalty }: CriteriaSet,
): readonly Finding[] {
  const hasAdjustments = bonus !== undefined || penalty !== undefined;
  return kinds
    .filter((kind) => !sheets.has(kind) && (kind !== "adjustments" || hasAdjustments))
    .map((kind) => {
      // Without bonus and penalty the sheet is still whole.
      const severity = kind === "adjustments" ? "warning" : "error";
      const name = templateLayout.sheets[kind];
      return finding(severity, "template-sheet-missing", { path: "" }, { name });
    });
}
