/** How many units must, and may, stand at each level: lists by level, from 0. */
export interface LevelBounds {
  /** At least so many stand exactly at the level. */
  readonly exactly: readonly number[];
  /** At least so many stand at the level or higher. */
  readonly reached: readonly number[];
  /** At most so many stand at the level or higher. */
  readonly ceiling: readonly number[];
}

/**
 * A place that a unit passes on its way to be counted: first its level, then the counts of that
 * level or higher, down to the count of all.
 */
export interface LevelPlace {
  readonly level: number;
  readonly counted: boolean;
}

/** Units counted at each level, and at each level or higher. */
export class LevelCounts {
  readonly #bounds: LevelBounds;
  readonly #exactly: number[];
  readonly #reached: number[];

  constructor(bounds: LevelBounds) {
    this.#bounds = bounds;
    this.#exactly = bounds.exactly.map(() => 0);
    this.#reached = bounds.exactly.map(() => 0);
  }

  /**
   * What a step between two neighbouring places is worth: -1 where one that is missing comes, or
   * one too many goes, 1 for the opposite, else 0; `undefined` where none is there to go.
   */
  worth(from: LevelPlace, to: LevelPlace): -1 | 0 | 1 | undefined {
    const { level, up, exact } = arcOf(from, to);
    const count = (exact ? this.#exactly : this.#reached)[level] as number;
    if (up) return this.#worthOfOne(level, exact, count);
    if (count === 0) return undefined;
    const worth = this.#worthOfOne(level, exact, count - 1);
    return worth === 0 ? 0 : worth === 1 ? -1 : 1;
  }

  /** Counts a step between two neighbouring places. */
  step(from: LevelPlace, to: LevelPlace): void {
    const { level, up, exact } = arcOf(from, to);
    const counts = exact ? this.#exactly : this.#reached;
    counts[level] = (counts[level] as number) + (up ? 1 : -1);
  }

  /** Counts one unit more in all. */
  add(): void {
    this.#reached[0] = (this.#reached[0] as number) + 1;
  }

  /** Whether every bound holds. */
  fit(): boolean {
    const { exactly, reached, ceiling } = this.#bounds;
    return exactly.every((least, level) => {
      const count = this.#reached[level] as number;
      return (
        (this.#exactly[level] as number) >= least &&
        count >= (reached[level] as number) &&
        count <= (ceiling[level] as number)
      );
    });
  }

  #worthOfOne(level: number, exact: boolean, count: number): -1 | 0 | 1 {
    const { exactly, reached, ceiling } = this.#bounds;
    if (count < ((exact ? exactly : reached)[level] as number)) return -1;
    return exact || count < (ceiling[level] as number) ? 0 : 1;
  }
}

// From a level to its count, or from the count of a level or higher to that of one level less.
function arcOf(
  from: LevelPlace,
  to: LevelPlace,
): { readonly level: number; readonly up: boolean; readonly exact: boolean } {
  if (from.counted !== to.counted) return { level: from.level, up: to.counted, exact: true };
  return { level: Math.max(from.level, to.level), up: from.level > to.level, exact: false };
}
