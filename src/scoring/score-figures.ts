import type { CriteriaSet } from "../criteria-set/criteria-set.js";
import { toPrepared } from "../criteria-set/prepare-criteria-set.js";
import type { PreparedCriteriaSet, PreparedNode } from "../criteria-set/prepared-set.js";
import { roundHalfUp } from "../numbers/fraction.js";
import { refuse } from "../problems/chiso-error.js";
import { below, ofCriterion, type Problem, problem } from "../problems/problem.js";
import type { Declared } from "../rules/kinds.js";
import { roundsOf, withRound } from "../score-sheet/rounds.js";
import type { Round, ScoreSheet, SheetEntry } from "../score-sheet/score-sheet.js";
import { type ColumnPlan, columnPlanOf, emptyColumns, toUnits } from "./column-plan.js";
import {
  type FigureColumns,
  figuresOfRow,
  type ReadColumns,
  readColumns,
} from "./figure-columns.js";
import { finishColumns } from "./finish-columns.js";
import { type NodeColumn, type ScoreColumns, stateCodes } from "./score-columns.js";
import type { ScoreOptions } from "./score-options.js";

/** How figures by columns are scored. */
export interface FigureOptions extends ScoreOptions {
  /** Year of all rows. */
  readonly year: number;
}

/**
 * Scores declared figures by columns: a row for each unit, a column for each figure. Every result
 * equals that of {@link score} for a sheet with the same figures.
 *
 * @param set a criteria set, best a prepared one
 * @param figures columns by code of the leaf and name of the figure, all of one length
 * @returns columns of results, as {@link scoreMany} gives them; the units are named by their rows
 * @throws ChisoError for figures that a sheet could not hold, `unknown-code`, `not-a-column`,
 * `too-large-for-columns`
 * @example
 * const figures = { "1.1.4": { value: Int32Array.from([85, 95]) } };
 * [...scoreFigures(caMau2013, figures, { layer: "self", year: 2013 }).nodes.find(({ code }) => code === "1.1.4").points].map((units) => units / 10_000) // [1, 2]
 */
export function scoreFigures(
  set: CriteriaSet | PreparedCriteriaSet,
  figures: FigureColumns,
  options: FigureOptions,
): ScoreColumns {
  const prepared = toPrepared(set);
  const scale = columnPlanOf(prepared);
  const rows = rowsOf(figures);
  const nodes = emptyColumns(prepared, rows);
  const read = new Map<PreparedNode, ReadColumns>();
  const problems: Problem[] = [];
  for (const [code, columns] of Object.entries(figures)) {
    const place = ofCriterion(below({ path: "" }, code), code);
    const node = prepared.plan.byCode.get(code);
    if (node?.leaf === undefined) problems.push(problem("unknown-code", place, { code }));
    else read.set(node, readColumns(columns, rows, place));
  }
  refuse(problems);
  for (const node of prepared.plan.nodes) {
    if (node.leaf !== undefined) fillLeaf(node, read.get(node), nodes, scale, prepared, options);
  }
  return finishColumns(prepared, nodes, scale, new Map(), new Float64Array(rows), {
    prepared,
    options,
    hasSheets: false,
    sheetOf: (row) => sheetOf(prepared, read, row, options),
  });
}

function rowsOf(figures: FigureColumns): number {
  for (const columns of Object.values(figures)) {
    for (const column of Object.values(columns)) {
      if (typeof column === "object") return column.length;
    }
  }
  return 0;
}

function fillLeaf(
  node: PreparedNode,
  read: ReadColumns | undefined,
  nodes: readonly NodeColumn[],
  { decimals, maxima }: ColumnPlan,
  prepared: PreparedCriteriaSet,
  { year, leaveOut = [] }: FigureOptions,
): void {
  const { leaf, index, max } = node;
  if (leaf === undefined) return;
  const { points, applicableMax, states } = nodes[index] as NodeColumn;
  const left = leaf.scorer !== "unit" && leaveOut.includes(leaf.scorer);
  if (left || (read === undefined && max.isZero())) {
    states.fill(stateCodes.leftOut);
    return;
  }
  applicableMax.fill(maxima[index] as number);
  if (read === undefined) return;
  const rows = points.length;
  const fill =
    read.numbers === undefined ? undefined : leaf.rule.column?.(read.numbers, read.decimals);
  const factor = 10 ** (decimals - prepared.plan.decimals);
  const problems: Problem[] = [];
  const place = ofCriterion(below({ path: "" }, node.code), node.code);
  for (let row = 0; row < rows; row += 1) {
    const units = fill === undefined ? Number.NaN : fill(row);
    if (!Number.isNaN(units)) {
      points[row] = units * factor;
      states[row] = stateCodes.scored;
      continue;
    }
    const declared = figuresOfRow(read, row);
    if (declared === undefined) {
      if (!max.isZero()) continue;
      states[row] = stateCodes.leftOut;
      applicableMax[row] = 0;
      continue;
    }
    const found = leaf.rule.read(declared, below(place, row), problems);
    if (found === undefined) continue;
    const result = (leaf.rule.result ?? leaf.rule.evaluate).call(leaf.rule, found, year);
    const full = leaf.policy === "full-points";
    if (result.points === null && !full) {
      states[row] = stateCodes.leftOut;
      applicableMax[row] = 0;
      continue;
    }
    const own =
      result.points === null
        ? max
        : (result.given?.rounded ?? roundHalfUp(result.points, prepared.plan.decimals));
    points[row] = toUnits(own, decimals);
    states[row] = result.points === null ? stateCodes.countedInFull : stateCodes.scored;
  }
  refuse(problems);
}

// The sheet that a row would be: all its figures stand in the round that is scored.
function sheetOf(
  { set }: PreparedCriteriaSet,
  read: ReadonlyMap<PreparedNode, ReadColumns>,
  row: number,
  { year, layer }: FigureOptions,
): ScoreSheet {
  const rounds = roundsOf({}, set);
  const strongest = (rounds[rounds.length - 1] as Round).key;
  const round = layer === "best-known" ? strongest : layer;
  const entries = [...read].flatMap(([node, columns]): readonly SheetEntry[] => {
    const declared = figuresOfRow(columns, row) as Declared | undefined;
    if (declared === undefined) return [];
    return [withRound({ code: node.code }, round, { declared })];
  });
  const { id, version } = set;
  const name = String(row + 1);
  return { unit: { id: name, name }, year, set: { id, version }, entries };
}
