import { partsOf } from "./row-label.js";
import type { TreeItem } from "./tree-item.js";

/** Lines with points below a row: its levels. */
export interface Levels {
  readonly withPoints: number;
  readonly hasMax: boolean;
  readonly hasZero: boolean;
  readonly hasRule: boolean;
}

/**
 * A row that may still get others below it, with the one above it: a reading has one for each level,
 * and shares those of higher levels with other readings. It is never changed.
 */
export class OpenNode {
  readonly above: OpenNode | undefined;
  /** `undefined` for the whole table. */
  readonly item: TreeItem | undefined;
  /** Its row; -1 for the whole table. */
  readonly row: number;
  /** What its children bring so far. */
  readonly sum: bigint;
  readonly children: number;
  /** Every child says what it brings. */
  readonly known: boolean;
  readonly last: TreeItem | undefined;
  readonly levels: Levels | undefined;
  #key: string | undefined;

  constructor(
    above: OpenNode | undefined,
    item: TreeItem | undefined,
    row: number,
    sum: bigint,
    children: number,
    known: boolean,
    last: TreeItem | undefined,
    levels: Levels | undefined,
  ) {
    this.above = above;
    this.item = item;
    this.row = row;
    this.sum = sum;
    this.children = children;
    this.known = known;
    this.last = last;
    this.levels = levels;
  }

  /** A table without rows. */
  static whole(): OpenNode {
    return new OpenNode(undefined, undefined, -1, 0n, 0, true, undefined, undefined);
  }

  /** The same with one more child, open itself. */
  withChild(item: TreeItem, row: number, brings: bigint): OpenNode {
    const holder = new OpenNode(
      this.above,
      this.item,
      this.row,
      this.sum + brings,
      this.children + 1,
      this.known,
      item,
      this.levels,
    );
    return new OpenNode(holder, item, row, 0n, 0, true, undefined, undefined);
  }

  /** The same with a sum that a child told when it was closed. */
  withSum(sum: bigint, known: boolean): OpenNode {
    return new OpenNode(
      this.above,
      this.item,
      this.row,
      sum,
      this.children,
      known,
      this.last,
      this.levels,
    );
  }

  /** The same with levels below it. */
  withLevels(levels: Levels): OpenNode {
    return new OpenNode(
      this.above,
      this.item,
      this.row,
      this.sum,
      this.children,
      this.known,
      this.last,
      levels,
    );
  }

  /** Levels above it: 0 for the whole table. */
  get depth(): number {
    return this.above === undefined ? 0 : this.above.depth + 1;
  }

  /** Parts of all labels from the top down to it: ["I", "1"]. */
  get path(): readonly string[] {
    const own = this.item === undefined ? [] : partsOf(this.item.label).slice(-1);
    return this.above === undefined ? own : [...this.above.path, ...own];
  }

  /** What tells it and those above it from others, as far as it matters for rows to come. */
  get key(): string {
    if (this.#key === undefined) {
      const { levels } = this;
      const below =
        levels === undefined ? "" : `:${levels.withPoints}:${levels.hasMax}:${levels.hasZero}`;
      const state = this.known ? this.sum : `${this.sum}?`;
      this.#key = `${this.above?.key ?? ""}/${this.row}:${state}:${Math.min(this.children, 2)}${below}`;
    }
    return this.#key;
  }
}
