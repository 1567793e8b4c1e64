import type { CriteriaSet } from "../criteria-set/criteria-set.js";
import { toPrepared } from "../criteria-set/prepare-criteria-set.js";
import type { PreparedCriteriaSet, PreparedNode } from "../criteria-set/prepared-set.js";
import type { CodeOf } from "../criteria-set/typed-codes.js";
import { sumDecimals } from "../numbers/decimal-text.js";
import { exact } from "../numbers/exact.js";
import type { ExactDecimal } from "../numbers/exact-decimal.js";
import { checkArguments } from "../problems/check-arguments.js";
import { ChisoError, isChisoError, refuse } from "../problems/chiso-error.js";
import { below, type Problem } from "../problems/problem.js";
import type { ScoreSheet } from "../score-sheet/score-sheet.js";
import type { PlainSheet, ScoreSheetOf } from "../score-sheet/typed-sheet.js";
import { type ColumnPlan, columnPlanOf, emptyColumn, toUnits } from "./column-plan.js";
import { finishColumns } from "./finish-columns.js";
import { fillRow } from "./lean-outcome.js";
import { scoreOptionsOutline } from "./outlines.js";
import { pickLayer, type Request, requestOf } from "./request.js";
import { adjustmentsOf, readToScore } from "./score.js";
import { type NodeColumn, type ScoreColumns, stateCodes } from "./score-columns.js";
import type { ScoreOptions } from "./score-options.js";

/**
 * Scores many sheets of one set into columns, without trees and words: points, maxima and states of
 * every node, totals, percentages and classes. Every figure equals that of {@link score}; the
 * scorecard of a row is made on demand by {@link scorecardOf}.
 *
 * @param set a criteria set, best a prepared one
 * @param sheets sheets made for that set, one for each row
 * @returns typed arrays with an element for each row, points in units of `10 ** -decimals`
 * @throws ChisoError with every problem of the first sheet that has any, its path below the row;
 * `too-large-for-columns` for a set whose points a double cannot hold exactly
 * @example
 * const columns = scoreMany(prepareCriteriaSet(parIndexCaMau2013), [sheet], { layer: "self" });
 * columns.points[0] / 10 ** columns.decimals // 5.5
 */
export function scoreMany<S extends CriteriaSet, const H extends ScoreSheet>(
  set: S | PreparedCriteriaSet<S>,
  sheets: readonly (ScoreSheetOf<S> | PlainSheet<H>)[],
  options: ScoreOptions,
): ScoreColumns<CodeOf<S>>;
export function scoreMany(
  set: CriteriaSet | PreparedCriteriaSet,
  sheets: readonly ScoreSheet[],
  options: ScoreOptions,
): ScoreColumns {
  refuse(checkArguments({ sheets: [sheets, "list"] }, [options, scoreOptionsOutline]));
  const prepared = toPrepared(set);
  const scale = columnPlanOf(prepared);
  const columns = prepared.plan.nodes.map((node) => emptyColumn(node, sheets.length));
  const wholes = new Map<number, Uint8Array>();
  const bonus = new Float64Array(sheets.length);
  sheets.forEach((sheet, row) => {
    const request = requestOf(prepared, readRow(prepared, sheet, row), options);
    for (const node of prepared.plan.domains) {
      fillNode(node, row, request, columns, wholes, scale);
    }
    bonus[row] = toUnits(adjustmentOf(request), scale.decimals);
  });
  return finishColumns(
    prepared,
    columns,
    scale,
    wholes,
    bonus,
    {
      prepared,
      options,
      hasSheets: true,
      sheetOf: (row) => sheets[row] as ScoreSheet,
    },
    sheets.length,
  );
}

function readRow(
  prepared: PreparedCriteriaSet,
  sheet: ScoreSheet,
  row: number,
): ReturnType<typeof readToScore> {
  try {
    return readToScore(prepared, sheet);
  } catch (error) {
    if (!isChisoError(error)) throw error;
    const place = below({ path: "" }, row);
    const placed = (problem: Problem): Problem => ({
      ...problem,
      path: `${place.path}${problem.path}`,
    });
    const [first, ...rest] = error.problems as readonly [Problem, ...Problem[]];
    throw new ChisoError([placed(first), ...rest.map(placed)]);
  }
}

function fillNode(
  node: PreparedNode,
  row: number,
  request: Request,
  columns: readonly NodeColumn[],
  wholes: Map<number, Uint8Array>,
  scale: ColumnPlan,
): void {
  const picked = pickLayer(node, request);
  if (node.leaf === undefined && picked === undefined) {
    for (const child of node.children) {
      fillNode(child, row, request, columns, wholes, scale);
    }
    return;
  }
  if (node.leaf === undefined) markWhole(node, row, columns, wholes);
  fillRow(node, picked, request, columns[node.index] as NodeColumn, row, scale);
}

// What lies below a whole is not in its scorecard; here it counts for nothing.
function markWhole(
  node: PreparedNode,
  row: number,
  columns: readonly NodeColumn[],
  wholes: Map<number, Uint8Array>,
): void {
  const own = columns[node.index] as NodeColumn;
  const marks = wholes.get(node.index) ?? new Uint8Array(own.points.length);
  marks[row] = 1;
  wholes.set(node.index, marks);
  for (let below = node.index + 1; below < node.end; below += 1) {
    (columns[below] as NodeColumn).states[row] = stateCodes.leftOut;
  }
}

function adjustmentOf(request: Request): ExactDecimal {
  const { bonus = [], penalty = [] } = adjustmentsOf(request);
  return sumDecimals(bonus.map(({ points }) => exact(points))).minus(
    sumDecimals(penalty.map(({ points }) => exact(points))),
  );
}
