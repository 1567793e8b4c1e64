import type { CriteriaSet } from "../criteria-set/criteria-set.js";
import { leavesOf } from "../criteria-set/tree.js";
import { layers, type UsualLayer } from "../score-sheet/score-sheet.js";
import { columnHeadings } from "./column-roles.js";
import type { FoundTable } from "./find-table.js";
import { type Finding, finding } from "./finding.js";
import { cellAt, filledAcross, foldText, type GridCell, lineOf, placeOf } from "./grid.js";
import { layerNames } from "./layer-names.js";
import type { TableRow } from "./table-rows.js";
import { readVietnameseNumber } from "./vietnamese-number.js";

/** A column with the points of a layer. */
export interface LayerColumn {
  readonly layer: UsualLayer;
  readonly column: number;
}

/** A column with remarks. */
export interface RemarkColumn {
  readonly column: number;
  /** Whose remarks they are; absent when they may be of any layer. */
  readonly layer?: UsualLayer;
}

/** A column with the evidence that the unit handed in. */
export interface EvidenceColumn {
  readonly column: number;
  /** Its heading does not say that this was handed in. */
  readonly isAssumed: boolean;
}

/** What a filled table is read from, beside codes and titles. */
export interface FilledColumns {
  readonly layers: readonly LayerColumn[];
  readonly remarks: readonly RemarkColumn[];
  readonly evidence?: EvidenceColumn;
}

/** Which columns of a filled table hold points, remarks and evidence. */
export function filledColumns(table: FoundTable, layer: UsualLayer | undefined): FilledColumns {
  const { columns } = table;
  const scores = layerColumns(table, layer ?? "self");
  const evidence = columns["given-evidence"] ?? columns.evidence;
  const isAssumed = columns["given-evidence"] === undefined;
  return {
    layers: scores,
    remarks: remarkColumns(table, scores),
    ...(evidence === undefined ? {} : { evidence: { column: evidence, isAssumed } }),
  };
}

function layerColumns({ columns }: FoundTable, assumed: UsualLayer): readonly LayerColumn[] {
  const named = layers.flatMap((layer) => {
    const column = columns[layer];
    return column === undefined ? [] : [{ layer, column }];
  });
  if (named.length > 0 || columns.points === undefined) return named;
  return [{ layer: assumed, column: columns.points }];
}

// A remark stands to the right of the points it explains. One column behind all points, or before
// them, is for whichever layer is filled in.
function remarkColumns(table: FoundTable, scores: readonly LayerColumn[]): readonly RemarkColumn[] {
  const owned = new Map<UsualLayer | undefined, number>();
  for (const column of columnsOfRemarks(table)) {
    const left = scores.filter((score) => score.column < column);
    const nearest = left.reduce<LayerColumn | undefined>(
      (best, score) => (best === undefined || score.column > best.column ? score : best),
      undefined,
    );
    if (!owned.has(nearest?.layer)) owned.set(nearest?.layer, column);
  }
  const [only, ...others] = [...owned];
  if (only === undefined) return [];
  const behindAll = scores.every((score) => score.column < only[1]);
  if (others.length === 0 && behindAll) return [{ column: only[1] }];
  const shared = owned.get(undefined);
  const ofLayers = scores.flatMap(({ layer }) => {
    const column = owned.get(layer);
    return column === undefined ? [] : [{ column, layer }];
  });
  return shared === undefined ? ofLayers : [...ofLayers, { column: shared }];
}

function columnsOfRemarks({ grid, headingRow, firstRow, columns }: FoundTable): readonly number[] {
  const rows = Array.from({ length: firstRow - headingRow }, (_, at) =>
    filledAcross(grid, headingRow + at).map(lineOf),
  );
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const found = Array.from({ length: width }, (_, column) => column).filter((column) => {
    const parts = rows.map((row) => row[column] ?? "").filter((text) => text !== "");
    return (roleOf(parts.at(-1) ?? "") ?? roleOf(parts.join(" "))) === "remark";
  });
  const first = columns.remark;
  return first === undefined || found.includes(first) ? found : [first, ...found];
}

function roleOf(heading: string): string | undefined {
  const folded = foldText(heading);
  return folded === "" || folded.length > 90
    ? undefined
    : columnHeadings.find(([, pattern]) => pattern.test(folded))?.[0];
}

/**
 * What a person must know of the columns: those that are read after all, those that are not and
 * hold points, and whose points a column was taken for.
 *
 * @param rows the rows of the table
 */
export function columnFindings(
  table: FoundTable,
  { layers: scores, remarks }: FilledColumns,
  rows: readonly TableRow[],
  layer: UsualLayer | undefined,
): readonly Finding[] {
  const read = new Set([...scores, ...remarks].map(({ column }) => column));
  const places = headingPlaces(table);
  const own = table.findings.flatMap((one) => {
    const column = places.get(one.path);
    if (column === undefined) return [one];
    if (one.code === "column-twice" && read.has(column)) return [];
    const isUnread = one.code === "column-not-read" && one.severity === "note";
    return isUnread && holdsNumbers(table, column, rows)
      ? [{ ...one, severity: "warning" as const }]
      : [one];
  });
  return [...own, ...unusedPoints(table, read, rows), ...assumedLayer(table, scores, layer)];
}

// Points of a column "Điểm" beside one that names its layer; and points where nobody looks.
function unusedPoints(
  table: FoundTable,
  read: ReadonlySet<number>,
  rows: readonly TableRow[],
): readonly Finding[] {
  const { points, responsible } = table.columns;
  const isFilled = ({ row }: TableRow): boolean => lineOf(cellAt(table.grid, row, points)) !== "";
  return [
    ...(points === undefined || read.has(points) || !rows.some(isFilled) ? [] : [points]),
    ...(responsible !== undefined && holdsNumbers(table, responsible, rows) ? [responsible] : []),
  ].map((column) => {
    const title = headingOf(table, column);
    const place = placeOf(table.grid, table.headingRow, column);
    return finding("warning", "column-not-read", place, { title });
  });
}

function assumedLayer(
  { grid, headingRow, columns }: FoundTable,
  scores: readonly LayerColumn[],
  layer: UsualLayer | undefined,
): readonly Finding[] {
  const [only] = scores;
  if (layer !== undefined || only === undefined || only.column !== columns.points) return [];
  const place = placeOf(grid, headingRow, only.column);
  return [finding("warning", "layer-assumed", place, { layer: layerNames[only.layer].vi })];
}

/** Says that a column was read as evidence handed in; a set with own lists tells them apart. */
export function assumedEvidence(table: FoundTable, column: number, set: CriteriaSet): Finding {
  const hasLists = leavesOf(set).some(({ evidence = [] }) => evidence.length > 0);
  const place = placeOf(table.grid, table.headingRow, column);
  const title = headingOf(table, column);
  return finding(hasLists ? "note" : "warning", "evidence-assumed", place, { title });
}

function headingOf({ grid, headingRow }: FoundTable, column: number): string {
  return lineOf(filledAcross(grid, headingRow)[column] ?? null);
}

// Columns by the places of their headings.
function headingPlaces({ grid, headingRow, firstRow }: FoundTable): ReadonlyMap<string, number> {
  const width = grid.rows.reduce((most, { length }) => Math.max(most, length), 0);
  const places = new Map<string, number>();
  for (let row = headingRow; row < firstRow; row += 1) {
    for (let column = 0; column < width; column += 1) {
      places.set(placeOf(grid, row, column).path, column);
    }
  }
  return places;
}

function holdsNumbers({ grid }: FoundTable, column: number, rows: readonly TableRow[]): boolean {
  return rows.some(({ row }) => isNumber(cellAt(grid, row, column)));
}

/** True for a cell that holds a number, or text that reads as one. */
export function isNumber(cell: GridCell): boolean {
  if (typeof cell === "object" && cell !== null) return "number" in cell;
  return typeof cell === "string" && readVietnameseNumber(lineOf(cell)).ok;
}
