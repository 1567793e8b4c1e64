import { type Levels, OpenNode } from "./open-node.js";
import { isNamedBy, placementCost } from "./placement-cost.js";
import type { TreeItem } from "./tree-item.js";

/** Where each row stands: its depth counted from 0, or "line" for a line of the rule above. */
export interface TreeReading {
  readonly moves: readonly (number | "line")[];
  /** Sums of the table that the tree gives, and that it does not give. */
  readonly proved: number;
  readonly wrong: number;
  /** What all domains bring, at the scale of sums. */
  readonly whole: bigint;
  readonly cost: number;
  /** What the place of each row costs by its number and marks alone. */
  readonly costs: readonly number[];
}

/** How the search weighs. */
export interface SearchOptions {
  /** Printed sums count; without them the numbers of the rows alone say where they stand. */
  readonly bySums: boolean;
  /** What a total row prints, at the scale of sums. */
  readonly total: bigint | undefined;
}

/** A reading of the rows so far. */
interface State {
  readonly top: OpenNode;
  readonly cost: number;
  readonly proved: number;
  readonly wrong: number;
  readonly running: Running;
  readonly trail: Trail | undefined;
}

/** Last counters by what stands behind them: "1." and "1" count apart. */
interface Running {
  readonly values: Readonly<Record<string, number>>;
  /** Ends of counters that began again. */
  readonly again: readonly string[];
  readonly key: string;
}

/** How a reading came about, the last row first. */
interface Trail {
  readonly before: Trail | undefined;
  readonly move: number | "line";
  readonly cost: number;
}

const wrongSum = 1000;
const provedSum = 8;
const hopeless = 130;
const rowsForWideSearch = 2000;
const rowsForWidestSearch = 100;
const deepest = 7;

/**
 * Finds the likeliest tree of rows: the one that their numbers, marks and printed sums speak for
 * most. Rows are placed one after the other; of all readings so far the cheapest are kept.
 *
 * @returns readings of the whole table, the cheapest first
 */
export function searchTree(
  items: readonly TreeItem[],
  options: SearchOptions,
): readonly TreeReading[] {
  const width = widthFor(items, options);
  let states: readonly State[] = [
    {
      top: OpenNode.whole(),
      cost: 0,
      proved: 0,
      wrong: 0,
      running: { values: {}, again: [], key: "" },
      trail: undefined,
    },
  ];
  items.forEach((item, at) => {
    const next = new Map<string, State>();
    for (const state of states) {
      for (const one of placed(state, item, at)) {
        const key = `${one.top.key} ${one.running.key}`;
        const known = next.get(key);
        if (known === undefined || priceOf(one, options) < priceOf(known, options)) {
          next.set(key, one);
        }
      }
    }
    states = cheapest([...next.values()], width, options);
  });
  return states
    .map((state) => finished(state, options))
    .sort((one, other) => one.cost - other.cost);
}

// Rows without any number may stand in many places until the sums below them are known.
function widthFor(items: readonly TreeItem[], { bySums }: SearchOptions): number {
  if (items.length > rowsForWideSearch) return 6;
  if (!bySums) return 8;
  const isBare = items.length <= rowsForWidestSearch && areUnmarked(items);
  return isBare ? 512 : 64;
}

/** True where no row has a number or a mark, so that nothing but sums says where a row belongs. */
export function areUnmarked(items: readonly TreeItem[]): boolean {
  return items.every(({ label }) => label.style === "plain");
}

// The cheapest, without those that nothing to come could make the likeliest.
function cheapest(states: State[], width: number, options: SearchOptions): readonly State[] {
  states.sort((one, other) => priceOf(one, options) - priceOf(other, options));
  const [best] = states;
  if (best === undefined) return states;
  const most = priceOf(best, options) + (options.bySums ? wrongSum + hopeless : hopeless);
  return states.slice(0, width).filter((state) => priceOf(state, options) <= most);
}

function priceOf({ cost, proved, wrong }: State, { bySums }: SearchOptions): number {
  return bySums ? cost + wrong * wrongSum - proved * provedSum : cost;
}

function finished(state: State, options: SearchOptions): TreeReading {
  let now = state;
  while (now.top.above !== undefined) now = closed(now);
  const { top } = now;
  const { total } = options;
  const isCompared = total !== undefined && top.known;
  const isRight = isCompared && top.sum === total;
  const end = {
    ...now,
    proved: now.proved + (isRight && top.children > 1 ? 1 : 0),
    wrong: now.wrong + (isCompared && !isRight ? 1 : 0),
  };
  const trail: Trail[] = [];
  for (let one = state.trail; one !== undefined; one = one.before) trail.push(one);
  trail.reverse();
  return {
    moves: trail.map(({ move }) => move),
    proved: end.proved,
    wrong: end.wrong,
    whole: top.sum,
    cost: priceOf(end, options),
    costs: trail.map(({ cost }) => cost),
  };
}

function placed(state: State, item: TreeItem, at: number): readonly State[] {
  const found: State[] = [];
  const isFirst = state.top.above === undefined;
  if (!isFirst && (item.goesOn || item.lineCost !== null)) found.push(asLine(state, item));
  if (item.goesOn && !isFirst) return found;
  const { level } = item;
  for (let now = state; ; now = closed(now)) {
    const { top } = now;
    const isAbove = level === undefined || (top.item?.level ?? -1) < level;
    // What shares the points of the row before stands beside it, never below.
    const isBelowItsOther = item.isAlternative && now === state && !isFirst;
    if (isAbove && !isBelowItsOther && top.depth < deepest && (top.levels?.withPoints ?? 0) === 0) {
      found.push(asNode(now, item, at, state));
    }
    // Where columns say the level, the nearest row of a higher one holds it.
    if (top.above === undefined || (level !== undefined && isAbove)) return found;
  }
}

// The row below what is open at the top of a reading; `before` is the reading with all rows open.
function asNode(now: State, item: TreeItem, at: number, before: State): State {
  const parent = now.top;
  const cost = item.level === undefined ? costOf(parent, item, before) : 0;
  const { last } = parent;
  const shared = item.isAlternative ? (last?.worth ?? 0n) : 0n;
  const worth = item.worth ?? 0n;
  const top = parent.withChild(item, at, worth > shared ? worth - shared : 0n);
  return {
    top,
    cost: now.cost + cost,
    proved: now.proved,
    wrong: now.wrong,
    running: runningWith(before.running, item),
    trail: { before: before.trail, move: top.depth - 1, cost },
  };
}

function costOf(parent: OpenNode, item: TreeItem, before: State): number {
  const { label } = item;
  const prefix = label.style === "dotted" ? label.parts.slice(0, -1) : [];
  const end = "end" in label ? label.end : "";
  const place = placementCost(label, {
    parent: parent.item?.label,
    grandparent: parent.above?.item?.label,
    path: prefix.length === 0 ? [] : parent.path,
    sibling: parent.last?.label,
    running: before.running.values[end] ?? 0,
    beginsAgain: before.running.again.includes(end),
    namedElsewhere: prefix.length > 0 && isNamedByAny(before.top, prefix),
  });
  return (
    place +
    (item.max === 0n ? 10 : 0) +
    (parent.levels === undefined || parent.children > 0 ? 0 : 6) +
    (isBareBesideFull(item, parent.last) ? bareBesideFull : 0)
  );
}

// A row without number and points beside one with points is more often a remark than a heading.
function isBareBesideFull({ label, max }: TreeItem, sibling: TreeItem | undefined): boolean {
  return label.style === "plain" && max === null && sibling !== undefined && sibling.max !== null;
}

const bareBesideFull = 8;
const bareAlone = 14;

function isNamedByAny(top: OpenNode, prefix: readonly string[]): boolean {
  for (let one: OpenNode | undefined = top; one !== undefined; one = one.above) {
    if (isNamedBy(one.item?.label, one.path, prefix)) return true;
  }
  return false;
}

function runningWith(running: Running, { label }: TreeItem): Running {
  if (label.style !== "counter") return running;
  const { end, value } = label;
  const values = { ...running.values, [end]: value };
  const isAgain = value === 1 && (running.values[end] ?? 0) > 0 && !running.again.includes(end);
  const again = isAgain ? [...running.again, end] : running.again;
  return { values, again, key: `${Object.values(values).join()} ${again.join()}` };
}

function asLine(state: State, item: TreeItem): State {
  const { top } = state;
  const { withPoints, hasMax, hasZero, hasRule } = top.levels ?? noLevels;
  const isLevel = item.max !== null;
  return {
    ...state,
    top: item.goesOn
      ? top
      : top.withLevels({
          withPoints: withPoints + (isLevel ? 1 : 0),
          hasMax: hasMax || (isLevel && item.max === top.item?.max),
          hasZero: hasZero || item.max === 0n,
          hasRule: hasRule || (isLevel && item.hasRule),
        }),
    cost: state.cost + (item.goesOn ? 0 : (item.lineCost ?? 0)),
    trail: { before: state.trail, move: "line", cost: 0 },
  };
}

const noLevels: Levels = { withPoints: 0, hasMax: false, hasZero: false, hasRule: false };

// The reading when nothing more comes below its top.
function closed(state: State): State {
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
