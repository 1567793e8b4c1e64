import { type CivilDate, readPrintedDay } from "../../dates/civil-date.js";
import type { PlanRow } from "../../score-sheet/plan-row.js";
import { cellAt, type GridCell, lineOf } from "../grid.js";
import type { PlanRole } from "../heading-role.js";
import type { ClassifiedRow } from "./classify-rows.js";
import type { FilledTable } from "./table.js";
import type { TableColumns } from "./table-columns.js";

/** Reads the columns of a plan, by criterion; rows that say nothing are left out. */
export function planRows(
  { grid }: FilledTable,
  columns: TableColumns,
  rows: readonly ClassifiedRow[],
  unit: string,
): readonly PlanRow[] {
  const own = columns.plan.filter((one) => one.unit === undefined || one.unit === unit);
  return rows.flatMap((row): readonly PlanRow[] => {
    if (row.kind !== "criterion") return [];
    const said: Partial<Record<PlanRole, string>> = {};
    for (const { role, column } of own) {
      const cell = cellAt(grid, row.row.row, column);
      const text = role === "due" ? dayOf(cell) : lineOf(cell);
      if (text !== "") said[role] ??= text;
    }
    return Object.keys(said).length === 0 ? [] : [{ code: row.found.node.code, ...said }];
  });
}

// "15/01/2026" and a cell that holds a date are a day; "trước 15/01/2026" stays as it is.
function dayOf(cell: GridCell): CivilDate | string {
  const text = lineOf(cell);
  return readPrintedDay(text) ?? text;
}
