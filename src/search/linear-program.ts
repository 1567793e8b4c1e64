/** One row of a linear program: what its columns add, weighted, must reach at least, or be. */
export interface LinearRow {
  readonly weights: readonly number[];
  readonly kind: "at-least" | "equal";
  readonly value: number;
}

/** What came of a linear program; prices are of its rows, about. */
export type LinearAnswer = { readonly work: number } & (
  | {
      readonly state: "found";
      readonly amounts: readonly number[];
      readonly prices: readonly number[];
    }
  /** No amounts fit; the prices prove it, about. */
  | { readonly state: "impossible"; readonly prices: readonly number[] }
  /** It did not end within its steps. */
  | { readonly state: "open" }
);

/** What is nearer to 0 is 0. */
const tiny = 1e-9;

/** So little is missing of rows that fit. */
const feasible = 1e-7;

const mostSteps = 5_000;

/**
 * Amounts of each column from 0 on that fit all rows at the least cost, by the simplex method in
 * floating numbers: a guide for an exact search, never an answer by itself.
 *
 * @returns with the work that it took, a count that is the same anywhere
 */
export function linearProgram(costs: readonly number[], rows: readonly LinearRow[]): LinearAnswer {
  const table = new Table(costs.length, rows);
  const missing = table.minimise((column) => (column < table.columns ? 0 : 1));
  if (missing === undefined) return { state: "open", work: table.work };
  if (missing.value > feasible) {
    return { state: "impossible", prices: missing.prices, work: table.work };
  }
  const cheapest = table.minimise((column) => costs[column] ?? 0);
  if (cheapest === undefined) return { state: "open", work: table.work };
  const amounts = table.amounts(costs.length);
  return { state: "found", amounts, prices: cheapest.prices, work: table.work };
}

/** Rows with what is over of each, and what each misses: the one stands for the other at first. */
class Table {
  /** Columns that may come in: those of the program, and what is over of each row. */
  readonly columns: number;
  /** With one for what each row misses. */
  readonly width: number;
  readonly #rows: Float64Array[];
  readonly #basis: number[];
  readonly #signs: readonly number[];
  /** Cells that were written until now. */
  work = 0;

  constructor(own: number, rows: readonly LinearRow[]) {
    this.columns = own + rows.length;
    this.width = this.columns + rows.length;
    this.#signs = rows.map(({ value }) => (value < 0 ? -1 : 1));
    this.#rows = rows.map(({ weights, kind, value }, at) => {
      const sign = this.#signs[at] as number;
      const row = new Float64Array(this.width + 1);
      for (const [column, weight] of weights.entries()) row[column] = sign * weight;
      if (kind === "at-least") row[own + at] = -sign;
      row[this.columns + at] = 1;
      row[this.width] = sign * value;
      return row;
    });
    this.#basis = rows.map((_, at) => this.columns + at);
  }

  amounts(own: number): readonly number[] {
    const amounts: number[] = Array(own).fill(0);
    for (const [at, column] of this.#basis.entries()) {
      if (column < own) amounts[column] = this.#rows[at]?.[this.width] as number;
    }
    return amounts;
  }

  /** The least cost and the prices of the rows at it; `undefined` beyond the steps. */
  minimise(
    costOf: (column: number) => number,
  ): { readonly value: number; readonly prices: readonly number[] } | undefined {
    const reduced = this.#reducedCosts(costOf);
    for (let step = 0; step < mostSteps; step += 1) {
      const column = lowestOf(reduced, this.columns, step > mostSteps / 2);
      if (column < 0) {
        const prices = this.#signs.map(
          (sign, at) => sign * (costOf(this.columns + at) - (reduced[this.columns + at] as number)),
        );
        return { value: -(reduced[this.width] as number), prices };
      }
      const leaving = this.#leavingRow(column);
      if (leaving < 0) return undefined;
      this.#exchange(leaving, column, reduced);
    }
    return undefined;
  }

  #reducedCosts(costOf: (column: number) => number): Float64Array {
    const reduced = new Float64Array(this.width + 1);
    for (let column = 0; column < this.width; column += 1) reduced[column] = costOf(column);
    for (const [at, column] of this.#basis.entries()) {
      const cost = costOf(column);
      if (cost !== 0) subtract(reduced, this.#rows[at] as Float64Array, cost);
    }
    return reduced;
  }

  // What is missing of a row after the first phase must not come back: it leaves first.
  #leavingRow(column: number): number {
    let [leaving, least] = [-1, Number.POSITIVE_INFINITY];
    for (const [at, row] of this.#rows.entries()) {
      const weight = row[column] as number;
      const amount = row[this.width] as number;
      const isMissing = (this.#basis[at] as number) >= this.columns;
      if (isMissing && Math.abs(weight) > tiny && amount < tiny) return at;
      if (weight <= tiny) continue;
      const ratio = amount / weight;
      const isLess =
        ratio < least - tiny ||
        (ratio < least + tiny &&
          leaving >= 0 &&
          (this.#basis[at] as number) < (this.#basis[leaving] as number));
      if (isLess) [leaving, least] = [at, Math.min(ratio, least)];
    }
    return leaving;
  }

  #exchange(leaving: number, column: number, reduced: Float64Array): void {
    const pivot = this.#rows[leaving] as Float64Array;
    this.work += this.width * this.#rows.length;
    const weight = pivot[column] as number;
    for (let at = 0; at <= this.width; at += 1) pivot[at] = (pivot[at] as number) / weight;
    for (const [at, row] of this.#rows.entries()) {
      const factor = row[column] as number;
      if (at !== leaving && factor !== 0) subtract(row, pivot, factor);
    }
    const factor = reduced[column] as number;
    if (factor !== 0) subtract(reduced, pivot, factor);
    this.#basis[leaving] = column;
  }
}

function subtract(row: Float64Array, pivot: Float64Array, factor: number): void {
  for (let at = 0; at < row.length; at += 1) {
    row[at] = (row[at] as number) - factor * (pivot[at] as number);
  }
}

// The column that saves most; the first that saves anything where the search might turn in a circle.
function lowestOf(reduced: Float64Array, entering: number, takesFirst: boolean): number {
  let [column, lowest] = [-1, -1e-7];
  for (let at = 0; at < entering; at += 1) {
    const cost = reduced[at] as number;
    if (cost < lowest) {
      [column, lowest] = [at, cost];
      if (takesFirst) break;
    }
  }
  return column;
}
