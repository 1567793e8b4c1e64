import { textIn } from "../../text/language.js";
import { mayStandApart } from "../adjustment-kind.js";
import { type Finding, finding } from "../finding.js";
import type { FoundTable } from "../found-table.js";
import { placeOf } from "../grid.js";
import { shortened } from "../shortened.js";
import type { TableRow } from "../table-row.js";
import { cellOf } from "./cell-of-row.js";
import type { readClassLines } from "./class-lines.js";
import type { Outline } from "./outline.js";

/**
 * Sections of the base whose name speaks of points apart. A total that proves the sum with them says that
 * they are of the base, whatever their name.
 */
export function apartFindings(
  table: FoundTable,
  { domains, isRight }: Outline,
  totals: readonly TableRow[],
): readonly Finding[] {
  if (isRight && totals.some(({ max }) => max !== null)) return [];
  return domains.flatMap(({ row, code }) => {
    if (!mayStandApart(row.title)) return [];
    const place = { path: cellOf(table, row, "max"), criterion: code };
    return [finding("error", "section-may-be-apart", place, { text: shortened(row.title) })];
  });
}

/** How the classes below the table were read. */
export function classFindings(
  { ladder, unread }: ReturnType<typeof readClassLines>,
  table: FoundTable,
): readonly Finding[] {
  const place = placeOf(table.grid, table.grid.rows.length - 1, 0);
  if (unread !== undefined) {
    return [finding("warning", "ladder-not-read", place, { text: shortened(unread) })];
  }
  if (ladder === undefined) return [];
  const classes = ladder.classes.map(({ title }) => textIn(title, "vi")).join(", ");
  return [finding("note", "ladder-read", place, { classes })];
}
