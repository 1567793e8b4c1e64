import type { Arithmetic } from "./arithmetic.js";

interface Swap<T> {
  readonly unit: number;
  readonly cost: T;
}

/** Who stands at which level, and whose move from a level to another costs least. */
export class LevelSwaps<T> {
  readonly #costs: readonly (readonly (T | undefined)[])[];
  readonly #arithmetic: Arithmetic<T>;
  readonly #units: number[][];
  readonly #swaps: (Swap<T> | undefined)[][];

  constructor(
    costs: readonly (readonly (T | undefined)[])[],
    levels: number,
    arithmetic: Arithmetic<T>,
  ) {
    this.#costs = costs;
    this.#arithmetic = arithmetic;
    this.#units = Array.from({ length: levels }, () => []);
    this.#swaps = Array.from({ length: levels }, () => Array(levels).fill(undefined));
  }

  /** Cost of the cheapest move; `undefined` where nobody can. */
  cost(from: number, to: number): T | undefined {
    return this.#swaps[from]?.[to]?.cost;
  }

  /** Places a unit that is not placed yet. */
  put(unit: number, level: number): void {
    this.#units[level]?.push(unit);
    this.#offer(unit, level);
  }

  /** Moves the unit whose move costs least. */
  move(from: number, to: number): void {
    const swap = this.#swaps[from]?.[to];
    if (swap === undefined) return;
    const left = (this.#units[from] ?? []).filter((unit) => unit !== swap.unit);
    this.#units[from] = left;
    this.#swaps[from]?.fill(undefined);
    for (const unit of left) this.#offer(unit, from);
    this.put(swap.unit, to);
  }

  /** The level of each unit. */
  levels(): readonly number[] {
    const levels: number[] = [];
    for (const [level, units] of this.#units.entries()) {
      for (const unit of units) levels[unit] = level;
    }
    return levels;
  }

  #offer(unit: number, level: number): void {
    const { minus, isLess } = this.#arithmetic;
    const row = this.#costs[unit] as readonly (T | undefined)[];
    const swaps = this.#swaps[level] as (Swap<T> | undefined)[];
    for (const [to, there] of row.entries()) {
      if (to === level || there === undefined) continue;
      const cost = minus(there, row[level] as T);
      const best = swaps[to];
      if (best === undefined || isLess(cost, best.cost)) swaps[to] = { unit, cost };
    }
  }
}
