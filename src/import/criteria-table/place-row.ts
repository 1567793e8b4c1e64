import { closed } from "./close-node.js";
import { isNamedBy } from "./named-by.js";
import type { Levels, OpenNode } from "./open-node.js";
import { placementCost } from "./placement-cost.js";
import type { Running, State } from "./search-state.js";
import type { TreeItem } from "./tree-item.js";

const deepest = 7;

/** The readings that a further row makes of one: at each place where it may stand. */
export function placed(state: State, item: TreeItem, at: number): readonly State[] {
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
