import type { Levels, OpenNode } from "./open-node.js";
import type { State } from "./search-state.js";
import type { TreeItem } from "./tree-item.js";

const bareAlone = 14;

/** The reading when nothing more comes below its top. */
export function closed(state: State): State {
  const { top } = state;
  const above = top.above as OpenNode;
  const item = top.item as TreeItem;
  if (top.children === 0) {
    const cost = state.cost + (item.max === null ? item.bareCost : 0) + levelsCost(top.levels);
    return { ...state, cost, top: item.max === null ? above.withSum(above.sum, false) : above };
  }
  const cost = state.cost + item.parentCost();
  if (item.sum === null) {
    const sum = above.sum + item.weighted(top.sum);
    return { ...state, cost, top: above.withSum(sum, above.known && top.known) };
  }
  // A sum that cannot be worked out is no way round one that does not fit.
  const isRight = top.known && top.sum === item.sum;
  const isSum = top.children > 1;
  return {
    ...state,
    top: above,
    cost: cost + (isSum ? 0 : alone(top.last, isRight)),
    proved: state.proved + (isRight && isSum ? 1 : 0),
    wrong: state.wrong + (isRight ? 0 : 1),
  };
}

// One child with the points of its parent proves little; one without number and points of its own is
// more often a remark under a heading.
function alone(child: TreeItem | undefined, isRight: boolean): number {
  if (child?.label.style === "plain") return child.max === null ? bareAlone : 0;
  return isRight ? -3 : 0;
}

// Levels reach the maximum, and mostly go down to nothing.
function levelsCost(levels: Levels | undefined): number {
  if (levels === undefined || levels.withPoints === 0) return 0;
  const { withPoints, hasMax, hasZero, hasRule } = levels;
  const fit = hasMax ? (withPoints === 1 ? 4 : hasZero ? -4 : 2) : hasZero ? 8 : 14;
  return fit + (hasRule ? 30 : 0);
}
