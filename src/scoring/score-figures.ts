import type { CriteriaSet } from "../criteria-set/criteria-set.js";
import { scopeOfLeaf } from "../criteria-set/leaf-scope.js";
import { toPrepared } from "../criteria-set/prepare-criteria-set.js";
import type { PreparedCriteriaSet, PreparedNode } from "../criteria-set/prepared-set.js";
import type { CodeOf, LeafCodeOf } from "../criteria-set/typed-codes.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { below, ofCriterion, type Problem, scoreSheetProblem } from "../problems/problem.js";
import type { Declared } from "../rules/kinds.js";
import { columnOf } from "../rules/rule-columns.js";
import { isOwnRound, otherScorer } from "../score-sheet/check-scorer.js";
import { roundsOf, withRound } from "../score-sheet/rounds.js";
import type { Round, ScoreSheet, SheetEntry } from "../score-sheet/score-sheet.js";
import {
  type ColumnPlan,
  columnPlanOf,
  emptyColumn,
  type OpenColumn,
  plainColumns,
} from "./column-plan.js";
import { fateOf } from "./fate.js";
import {
  type FigureColumns,
  figuresOfRow,
  type ReadColumns,
  readColumns,
} from "./figure-columns.js";
import type { FigureOptions } from "./figure-options.js";
import { finishColumns } from "./finish-columns.js";
import { fillRow } from "./lean-outcome.js";
import { figureOptionsOutline } from "./outlines.js";
import type { ScoreColumns } from "./score-columns.js";

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
 * scoreFigures(parIndexCaMau2013, figures, { layer: "self", year: 2013 }).points[1] // 20000
 */
export function scoreFigures<S extends CriteriaSet>(
  set: S | PreparedCriteriaSet<S>,
  figures: FigureColumns<LeafCodeOf<S>>,
  options: FigureOptions,
): ScoreColumns<CodeOf<S>>;
export function scoreFigures(
  set: CriteriaSet | PreparedCriteriaSet,
  figures: FigureColumns,
  options: FigureOptions,
): ScoreColumns {
  refuse(checkArguments({ figures: [figures, "object"] }, [options, figureOptionsOutline]));
  const prepared = toPrepared(set);
  const scale = columnPlanOf(prepared);
  const rows = rowsOf(figures);
  const columns: (OpenColumn | undefined)[] = [];
  const read = new Map<PreparedNode, ReadColumns>();
  const problems: Problem[] = [];
  const isOwn = isOwnRound(roundOf(prepared.set, options.layer), roundsOf({}, prepared.set));
  for (const [code, columns] of Object.entries(figures)) {
    const place = ofCriterion(below({ path: "" }, code), code);
    const node = prepared.plan.byCode.get(code);
    if (node?.leaf === undefined) problems.push(scoreSheetProblem("unknown-code", place, { code }));
    else {
      const scorer = otherScorer(node);
      if (isOwn && scorer !== undefined)
        problems.push(scoreSheetProblem("wrong-scorer", place, { code, scorer }));
      read.set(node, readColumns(columns, rows, place));
    }
  }
  refuse(problems);
  const plain = plainColumns(rows);
  for (const node of prepared.plan.nodes) {
    if (node.leaf === undefined) continue;
    const own = read.get(node);
    columns[node.index] =
      plainLeaf(node, own, plain, scale, prepared, options) ??
      mixedLeaf(node, own, rows, scale, prepared, options);
  }
  const source = {
    prepared,
    options,
    hasSheets: false,
    sheetOf: (row: number) => sheetOf(prepared, read, row, options),
  };
  return finishColumns(prepared, columns, scale, new Map(), undefined, source, rows);
}

function rowsOf(figures: FigureColumns): number {
  for (const columns of Object.values(figures)) {
    for (const column of Object.values(columns)) {
      if (typeof column === "object") return column.length;
    }
  }
  return 0;
}

// A leaf whose every row is scored by plain numbers; nothing where one is not.
function plainLeaf(
  node: PreparedNode,
  read: ReadColumns | undefined,
  plain: ReturnType<typeof plainColumns>,
  { decimals, maxima }: ColumnPlan,
  { set, plan }: PreparedCriteriaSet,
  { leaveOut = [] }: FigureOptions,
): OpenColumn | undefined {
  if (read?.numbers === undefined || node.leaf === undefined) return undefined;
  if (fateOf(node, undefined, { leaveOut }) === "left-out-with-scorer") return undefined;
  const leaf = node.leaf.node;
  const fill = columnOf(leaf.rule, scopeOfLeaf(leaf, set), read.numbers, read.decimals);
  if (fill === undefined) return undefined;
  const column = plain(node, maxima[node.index] as number);
  return fill(column.points, 10 ** (decimals - plan.decimals)) ? column : undefined;
}

function mixedLeaf(
  node: PreparedNode,
  read: ReadColumns | undefined,
  rows: number,
  scale: ColumnPlan,
  prepared: PreparedCriteriaSet,
  { year, leaveOut = [] }: FigureOptions,
): OpenColumn {
  const { code } = node;
  const { rule } = node.leaf as NonNullable<PreparedNode["leaf"]>;
  const column = emptyColumn(node, rows);
  const request = { prepared, year, leaveOut };
  const problems: Problem[] = [];
  const place = ofCriterion(below({ path: "" }, code), code);
  for (let row = 0; row < rows; row += 1) {
    const declared =
      read === undefined ? undefined : (figuresOfRow(read, row) as Declared | undefined);
    const figures =
      declared === undefined ? undefined : rule.read(declared, below(place, row), problems);
    const layer =
      declared === undefined || figures === undefined
        ? undefined
        : { given: { declared }, typed: undefined, figures };
    fillRow(node, layer, request, column, row, scale);
  }
  refuse(problems);
  return column;
}

// The round that all figures stand in.
function roundOf(set: CriteriaSet, layer: FigureOptions["layer"]): string {
  if (layer !== "best-known") return layer;
  const rounds = roundsOf({}, set);
  return (rounds[rounds.length - 1] as Round).key;
}

// The sheet that a row would be: all its figures stand in the round that is scored.
function sheetOf(
  { set }: PreparedCriteriaSet,
  read: ReadonlyMap<PreparedNode, ReadColumns>,
  row: number,
  { year, layer }: FigureOptions,
): ScoreSheet {
  const round = roundOf(set, layer);
  const entries = [...read].flatMap(([node, columns]): readonly SheetEntry[] => {
    const declared = figuresOfRow(columns, row) as Declared | undefined;
    if (declared === undefined) return [];
    return [withRound({ code: node.code }, round, { declared })];
  });
  const { id, version } = set;
  const name = String(row + 1);
  return { unit: { id: name, name }, year, set: { id, version }, entries };
}
