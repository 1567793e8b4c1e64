import type { ByCode } from "../criteria-set/typed-codes.js";
import { toDecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { refuse } from "../problems/chiso-error.js";
import { below, type Place, resultProblem } from "../problems/problem.js";
import type { NumberColumns } from "../rules/rule-column.js";

/** A column of one figure: whole numbers, or what the figures of a sheet hold. */
export type FigureColumn = ArrayLike<number> | readonly (string | number | boolean | null)[];

/**
 * The declared figures of one leaf by columns, named as in a sheet (`value`, `numerator`,
 * `occurrences.late` for a figure below another); an element for each row. Typed arrays hold whole
 * numbers of the last decimal: 855 and 912 of one decimal are 85.5 and 91.2. A row whose figures are all `null` was not assessed.
 *
 * @example
 * { decimals: 1, value: Int32Array.from([855, 912]) }
 */
export interface LeafFigures {
  readonly [figure: string]: FigureColumn | number | undefined;
}

/** Figures of many rows by code of the leaf. */
export type FigureColumns<C extends string = string> = ByCode<C, LeafFigures>;

/** The columns of a leaf, told apart. */
export interface ReadColumns {
  readonly decimals: number;
  readonly columns: Readonly<Record<string, FigureColumn>>;
  /** The columns as numbers, where all are. */
  readonly numbers: NumberColumns | undefined;
}

/** Reads the columns of a leaf; all have the same length. */
export function readColumns(figures: LeafFigures, rows: number, place: Place): ReadColumns {
  const { decimals = 0, ...rest } = figures;
  const columns: Record<string, FigureColumn> = {};
  for (const [figure, column] of Object.entries(rest)) {
    const isColumn = typeof column === "object" && column !== null && "length" in column;
    if (!isColumn || column.length !== rows) {
      refuse([resultProblem("not-a-column", below(place, figure), { expected: `${rows} ×` })]);
    }
    columns[figure] = column as FigureColumn;
  }
  if (
    typeof decimals !== "number" ||
    !Number.isInteger(decimals) ||
    decimals < 0 ||
    decimals > 10
  ) {
    refuse([
      resultProblem("not-a-column", below(place, "decimals"), { expected: "decimals 0 - 10" }),
    ]);
  }
  const isTyped = Object.values(columns).every((column) => ArrayBuffer.isView(column));
  const numbers = isTyped ? (columns as Record<string, ArrayLike<number>>) : undefined;
  return { decimals: decimals as number, columns, numbers };
}

// A whole number of the last decimal; what is none stays as it is written, to be refused as such.
function wholeOf(value: number, decimals: number): string {
  return Number.isSafeInteger(value)
    ? toDecimalText(new ExactDecimal(value, decimals))
    : `${value} / 10 ^ ${decimals}`;
}

/** The declared figures of one row; nothing where it has none. */
export function figuresOfRow(
  { columns, decimals }: ReadColumns,
  row: number,
): Record<string, unknown> | undefined {
  const figures: Record<string, unknown> = {};
  let isEmpty = true;
  for (const [name, column] of Object.entries(columns)) {
    const value = column[row];
    if (value === null || value === undefined || Number.isNaN(value)) continue;
    isEmpty = false;
    const keys = name.split(".");
    const last = keys.pop() as string;
    let into = figures;
    for (const key of keys) {
      into[key] ??= {};
      into = into[key] as Record<string, unknown>;
    }
    into[last] = ArrayBuffer.isView(column) ? wholeOf(value as number, decimals) : value;
  }
  return isEmpty ? undefined : figures;
}
