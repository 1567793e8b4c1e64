import type { DecimalText } from "../../numbers/decimal-text.js";

/** A row of a filled table, before it has a criterion. */
export interface FilledRow {
  /** Counted from 0. */
  readonly row: number;
  /** Its numbers as printed, the likeliest code first; none where it has none. */
  readonly printed: readonly string[];
  readonly title: string;
  /** The title by its first line, its first two and so on, where the rule follows in the same cell. */
  readonly beginnings: readonly string[];
  /** Maximum that it prints; `null` where it prints none that is read. */
  readonly max: DecimalText | null;
  /** It is only a level that opens in a column of its own: the other cells are of the row below it. */
  readonly isLevel: boolean;
}

/** How a row is called in a message. */
export function nameOfRow({ printed, title }: FilledRow): string {
  return [printed[0] ?? "", title].filter((part) => part !== "").join(" ");
}
