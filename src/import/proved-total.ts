import { ExactDecimal } from "../numbers/exact-decimal.js";
import { readNumbering } from "./numbering.js";
import type { TableRow } from "./table-row.js";
import { isTotal } from "./total-row.js";
import { beginsAsTotal, isTotalText, outsideBrackets } from "./total-text.js";

/**
 * The rows that print a sum: by their words, or by what they print where words that are not known, or
 * a number of their own, would hide it: the sum of the rows above them.
 */
export function totalsAmong(rows: readonly TableRow[]): ReadonlySet<TableRow> {
  const totals = new Set<TableRow>();
  const above = new SumsAbove();
  for (const row of rows) {
    if (isTotal(row) || isProvedTotal(row, above)) totals.add(row);
    else above.add(row);
  }
  return totals;
}

function isProvedTotal({ printed, title, max, rule }: TableRow, above: SumsAbove): boolean {
  if (max === null || rule !== "") return false;
  const hasCode = title !== "" && readNumbering(printed) !== undefined;
  if (!hasCode && beginsAsTotal(title === "" ? printed : title) && above.isWhole(max)) return true;
  // "III Tổng điểm (I + II)": a number says nothing where words and sum say that it is a total.
  return isTotalText(outsideBrackets(title)) && (above.isWhole(max) || above.isEnd(max));
}

/** Sums of the rows so far, each row added once. */
class SumsAbove {
  private readonly all: Sum = { size: new ExactDecimal(0), count: 0 };
  private readonly top: Sum = { size: new ExactDecimal(0), count: 0 };
  private topLevel: string | undefined;
  /** What all rows before each row summed to. */
  private readonly starts = new Set<string>();

  add(row: TableRow): void {
    const level = levelOf(row);
    this.topLevel ??= level;
    if (row.max === null) return;
    this.starts.add(this.all.size.toString());
    grow(this.all, row.max);
    if (level === this.topLevel) grow(this.top, row.max);
  }

  /** True for the sum of the rows of the first level, or of several rows, all that there are. */
  isWhole(max: string): boolean {
    // A single row may have the points of the next one by chance, where neither has a number.
    const fewest = this.topLevel === "" ? 2 : 1;
    return isSum(this.top, max, fewest) || isSum(this.all, max, 2);
  }

  /** True for the sum of the last rows, however many: a total of its group. */
  isEnd(max: string): boolean {
    return this.starts.has(this.all.size.minus(max).toString());
  }
}

interface Sum {
  size: ExactDecimal;
  count: number;
}

function isSum({ size, count }: Sum, max: string, fewest: number): boolean {
  return count >= fewest && size.equals(max);
}

function grow(sum: Sum, max: string): void {
  sum.size = sum.size.plus(max);
  sum.count += 1;
}

function levelOf({ printed }: TableRow): string {
  const numbering = readNumbering(printed);
  if (numbering === undefined) return "";
  return numbering.style === "dotted" ? `dotted ${numbering.parts.length}` : numbering.style;
}
