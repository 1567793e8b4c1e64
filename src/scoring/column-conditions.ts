import type { ClassCondition, ClassLadder } from "../criteria-set/class-ladder.js";
import type { PreparedCriteriaSet } from "../criteria-set/prepared-set.js";
import { exact } from "../numbers/exact.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { type ColumnSource, type NodeColumn, stateCodes } from "./score-columns.js";

/** Classes by bounds, lowered where a condition of theirs, or the sheet itself, withholds them. */
export function classWithConditions(
  ladder: ClassLadder,
  byBounds: Int8Array,
  { plan }: PreparedCriteriaSet,
  nodes: readonly NodeColumn[],
  decimals: number,
  { sheetOf, hasSheets }: ColumnSource,
): Int8Array {
  const plain = ladder.classes.every(({ conditions }) => conditions === undefined);
  if (plain && !hasSheets) return byBounds;
  const columnOf = (code: string): NodeColumn | undefined => {
    const node = plan.byCode.get(code);
    return node === undefined ? undefined : nodes[node.index];
  };
  return byBounds.map((first, row) => {
    if (first < 0 || (hasSheets && sheetOf(row).notEligible !== undefined)) return -1;
    return ladder.classes.findIndex(
      ({ conditions = [] }, at) =>
        at >= first && conditions.every((one) => holds(one, columnOf, row, decimals)),
    );
  });
}

function holds(
  condition: ClassCondition,
  columnOf: (code: string) => NodeColumn | undefined,
  row: number,
  decimals: number,
): boolean {
  if (condition.criterion === undefined) {
    return condition.knockOuts.every((code) => !(pointsToJudge(columnOf(code), row) <= 0));
  }
  const column = columnOf(condition.criterion);
  const [points, max] = [pointsToJudge(column, row), column?.applicableMax[row]];
  if (Number.isNaN(points) || max === undefined || max === 0) return true;
  const own = new ExactDecimal(points, decimals);
  const bound = exact(condition.atLeast);
  return condition.measure === "points"
    ? !own.lessThan(bound)
    : !own.times(100).lessThan(bound.times(new ExactDecimal(max, decimals)));
}

// As isJudged of a scorecard: what does not apply is no hindrance, even where it counts in full.
function pointsToJudge(column: NodeColumn | undefined, row: number): number {
  const state = column?.states[row];
  const applies = state === stateCodes.scored || state === stateCodes.notAssessed;
  return applies ? (column?.points[row] ?? Number.NaN) : Number.NaN;
}
