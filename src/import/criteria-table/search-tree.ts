import { isNamedBy, placementCost } from "./placement-cost.js";
import { partsOf, type RowLabel } from "./row-label.js";

/** A row of the base as the search for the tree sees it. */
export interface TreeItem {
  readonly label: RowLabel;
  /** Maximum score at the common scale; `null` where none is printed. */
  readonly max: bigint | null;
  /** What it brings to its parent, its maximum times its weight, at the scale of sums. */
  readonly worth: bigint | null;
  /** The maximum at the scale of sums, which those below it are compared with. */
  readonly sum: bigint | null;
  /** Factor by which what is below it counts for its parent where no maximum is printed. */
  readonly weight: bigint;
  /** It can only go on with the row before. */
  readonly goesOn: boolean;
  /** Cost of reading it as a line of the rule above; `null` where it cannot be one. */
  readonly lineCost: number | null;
  /** It has wording of its own in the column of rules. */
  readonly hasRule: boolean;
  /** What it costs that others stand below it, as a sum: much where its wording is a rule. */
  readonly parentCost: number;
  /** What it costs that it has no maximum and nothing below it. */
  readonly bareCost: number;
  /** It shares the points of the row before: one of the two counts. */
  readonly isAlternative: boolean;
  /** Depth that its column gives it, counted from 0. */
  readonly level: number | undefined;
}

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

interface Frame {
  readonly above: Frame | undefined;
  readonly item: TreeItem | undefined;
  readonly depth: number;
  readonly path: readonly string[];
  /** What its children bring so far. */
  readonly sum: bigint;
  readonly children: number;
  /** Every child says what it brings. */
  readonly known: boolean;
  readonly last: TreeItem | undefined;
  readonly lines: Lines | undefined;
  /** Row that it stands for; -1 for the whole. */
  readonly row: number;
  /** Tells frames apart that differ in what may come; readings that agree in it are one. */
  readonly key: string;
}

// Lines with points below a row: its levels.
interface Lines {
  readonly texts: number;
  readonly withPoints: number;
  readonly hasMax: boolean;
  readonly hasZero: boolean;
  readonly hasRule: boolean;
}

interface State {
  readonly top: Frame;
  readonly cost: number;
  readonly proved: number;
  readonly wrong: number;
  readonly running: ReadonlyMap<string, number>;
  readonly before: State | undefined;
  readonly move: number | "line" | undefined;
  readonly placed: number;
}

const wrongSum = 1000;
const rowsForWideSearch = 3000;
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
  const width = items.length > rowsForWideSearch ? 8 : 48;
  const root: Frame = {
    above: undefined,
    item: undefined,
    depth: -1,
    path: [],
    sum: 0n,
    children: 0,
    known: true,
    last: undefined,
    lines: undefined,
    row: -1,
    key: "",
  };
  const start: State = {
    top: root,
    cost: 0,
    proved: 0,
    wrong: 0,
    running: new Map(),
    before: undefined,
    move: undefined,
    placed: 0,
  };
  let states: readonly State[] = [start];
  items.forEach((item, at) => {
    const next = new Map<string, State>();
    const keep = (state: State): void => {
      const running = item.label.style === "counter" ? [...state.running].join() : "";
      const key = `${state.top.key} ${running}`;
      const known = next.get(key);
      if (known === undefined || priceOf(state, options) < priceOf(known, options)) {
        next.set(key, state);
      }
    };
    for (const state of states) {
      for (const one of placed(state, item, at)) keep(one);
    }
    states = [...next.values()]
      .sort((one, other) => priceOf(one, options) - priceOf(other, options))
      .slice(0, width);
  });
  return states
    .map((state) => finished(state, options))
    .sort((one, other) => one.cost - other.cost);
}

function priceOf({ cost, proved, wrong }: State, { bySums }: SearchOptions): number {
  return bySums ? cost + wrong * wrongSum - proved * 8 : cost;
}

function finished(state: State, options: SearchOptions): TreeReading {
  let [frame, now] = [state.top, state];
  while (frame.above !== undefined) [frame, now] = closed(frame, now);
  const { total } = options;
  if (total !== undefined && frame.known) {
    now =
      frame.sum === total
        ? { ...now, proved: now.proved + (frame.children > 1 ? 1 : 0) }
        : { ...now, wrong: now.wrong + 1 };
  }
  const moves: (number | "line")[] = [];
  const costs: number[] = [];
  for (let one: State | undefined = state; one?.move !== undefined; one = one.before) {
    moves.push(one.move);
    costs.push(one.placed);
  }
  return {
    moves: moves.reverse(),
    proved: now.proved,
    wrong: now.wrong,
    whole: frame.sum,
    cost: priceOf(now, options),
    costs: costs.reverse(),
  };
}

function placed(state: State, item: TreeItem, at: number): readonly State[] {
  const found: State[] = [];
  const { top } = state;
  const isRoot = top.above === undefined;
  if (!isRoot && (item.goesOn || item.lineCost !== null)) found.push(asLine(state, item));
  if (item.goesOn && !isRoot) return found;
  const open = openFrames(top);
  const { level } = item;
  let [frame, now] = [top, state];
  for (;;) {
    const isAbove = level === undefined || (frame.item?.level ?? -1) < level;
    if (isAbove && frame.depth + 1 < deepest && canHold(frame)) {
      found.push(asNode(frame, now, item, at, open, state));
    }
    // Where columns say the level, the nearest row of a higher one holds it.
    if (frame.above === undefined || (level !== undefined && isAbove)) return found;
    [frame, now] = closed(frame, now);
  }
}

function canHold({ lines }: Frame): boolean {
  return lines === undefined || lines.withPoints === 0;
}

function openFrames(top: Frame): readonly Frame[] {
  const frames: Frame[] = [];
  for (let one: Frame | undefined = top; one !== undefined; one = one.above) frames.push(one);
  return frames;
}

function asNode(
  parent: Frame,
  closedState: State,
  item: TreeItem,
  at: number,
  open: readonly Frame[],
  before: State,
): State {
  const { label } = item;
  const prefix = label.style === "dotted" ? label.parts.slice(0, -1) : [];
  const end = "end" in label ? label.end : "";
  const cost =
    placementCost(label, {
      parent: parent.item?.label,
      grandparent: parent.above?.item?.label,
      path: parent.path,
      sibling: parent.last?.label,
      running: before.running.get(end) ?? 0,
      namedElsewhere:
        prefix.length > 0 &&
        open.some(({ item: other, path }) => isNamedBy(other?.label, path, prefix)),
    }) +
    (item.max === 0n ? 10 : 0) +
    (parent.lines === undefined ? 0 : 6);
  const shared = item.isAlternative && parent.last !== undefined ? parent.last.worth : 0n;
  const brings = item.worth === null ? 0n : larger(item.worth - (shared ?? 0n), 0n);
  const holder: Frame = withKey({
    ...parent,
    sum: parent.sum + (item.isAlternative ? brings : (item.worth ?? 0n)),
    children: parent.children + 1,
    last: item,
  });
  const frame = withKey({
    above: holder,
    item,
    depth: parent.depth + 1,
    path: [...parent.path, ...partsOf(label).slice(-1)],
    sum: 0n,
    children: 0,
    known: true,
    last: undefined,
    lines: undefined,
    row: at,
    key: "",
  });
  const running =
    label.style === "counter"
      ? new Map([...before.running, [label.end, label.value]])
      : before.running;
  return {
    ...closedState,
    top: frame,
    cost: closedState.cost + (item.level === undefined ? cost : 0),
    running,
    before,
    move: frame.depth,
    placed: item.level === undefined ? cost : 0,
  };
}

function larger(one: bigint, other: bigint): bigint {
  return one > other ? one : other;
}

function withKey(frame: Frame): Frame {
  const { above, row, sum, children, known, lines } = frame;
  const given = lines === undefined ? "" : `:${lines.withPoints}:${lines.hasMax}:${lines.hasZero}`;
  const key = `${above?.key ?? ""}/${row}:${sum}:${children}:${known}${given}`;
  return { ...frame, key };
}

function asLine(state: State, item: TreeItem): State {
  const { top } = state;
  if (item.goesOn) return { ...state, before: state, move: "line", placed: 0 };
  const { texts, withPoints, hasMax, hasZero, hasRule } = top.lines ?? {
    texts: 0,
    withPoints: 0,
    hasMax: false,
    hasZero: false,
    hasRule: false,
  };
  const lines: Lines = {
    texts: texts + 1,
    withPoints: withPoints + (item.max === null ? 0 : 1),
    hasMax: hasMax || (item.max !== null && item.max === top.item?.max),
    hasZero: hasZero || item.max === 0n,
    hasRule: hasRule || (item.max !== null && item.hasRule),
  };
  return {
    ...state,
    top: withKey({ ...top, lines }),
    cost: state.cost + (item.lineCost ?? 0),
    before: state,
    move: "line",
    placed: 0,
  };
}

// A node of which no more comes, and its parent with what it brings.
function closed(frame: Frame, state: State): readonly [Frame, State] {
  const above = frame.above as Frame;
  const item = frame.item as TreeItem;
  if (frame.children === 0) {
    const cost = state.cost + (item.max === null ? item.bareCost : 0) + linesCost(frame);
    const parent = item.max === null ? withKey({ ...above, known: false }) : above;
    return [parent, { ...state, cost }];
  }
  const cost = state.cost + item.parentCost;
  if (item.sum === null) {
    const sum = above.sum + frame.sum * item.weight;
    return [withKey({ ...above, sum, known: above.known && frame.known }), { ...state, cost }];
  }
  // A sum that cannot be worked out is no way round one that does not fit.
  const isRight = frame.known && frame.sum === item.sum;
  return [
    above,
    {
      ...state,
      // One child with the points of its parent proves little.
      cost: cost - (isRight && frame.children === 1 ? 3 : 0),
      proved: state.proved + (isRight && frame.children > 1 ? 1 : 0),
      wrong: state.wrong + (isRight ? 0 : 1),
    },
  ];
}

// Levels reach the maximum, and mostly go down to nothing.
function linesCost({ lines }: Frame): number {
  if (lines === undefined || lines.withPoints === 0) return 0;
  const { withPoints, hasMax, hasZero, hasRule } = lines;
  const levels = hasMax ? (withPoints === 1 ? 4 : hasZero ? 0 : 2) : hasZero ? 8 : 14;
  return levels + (hasRule ? 30 : 0);
}
