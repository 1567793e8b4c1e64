import type { Finding } from "../finding.js";
import { unreadCell } from "../unread-cells.js";
import type { RemarkColumn } from "./remark-columns.js";
import type { UnitTable } from "./unit-reading.js";

/** Remarks and evidence of a row that has no entry to keep them. */
export function unreadTexts(
  row: number,
  { table, columns, unit }: UnitTable,
  remarks: readonly RemarkColumn[],
): readonly Finding[] {
  const evidence = columns.evidence.filter(
    (one) => !one.isAssumed && (one.unit === undefined || one.unit === unit),
  );
  return [...remarks, ...evidence].flatMap(({ column }) => unreadCell(table.grid, row, column));
}
