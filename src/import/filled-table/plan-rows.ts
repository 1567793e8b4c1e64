import { type CivilDate, isCivilDate } from "../../dates/civil-date.js";
import { cellAt, type GridCell, lineOf } from "../grid.js";
import type { PlanRole } from "../heading-words.js";
import type { ClassifiedRow } from "./classify-rows.js";
import type { FilledTable } from "./table.js";
import type { TableColumns } from "./table-columns.js";

/** What a filled table says beside the points of a criterion: the row of a remediation plan. */
export interface PlanRow {
  /** Code of the criterion. */
  readonly code: string;
  /** What is wanting (tồn tại, hạn chế). */
  readonly shortcoming?: string;
  /** Why (nguyên nhân). */
  readonly cause?: string;
  /** What is done about it (giải pháp khắc phục). */
  readonly measure?: string;
  /** Body that leads (chủ trì). */
  readonly lead?: string;
  /** Bodies that work with it (phối hợp). */
  readonly support?: string;
  /** Until when (thời hạn): a day where the table says one, else its words, such as "Hằng tháng". */
  readonly due?: CivilDate | string;
  /** Why points are missing (lý do). */
  readonly reason?: string;
  /** What comes out of it (sản phẩm). */
  readonly product?: string;
  /** Who of the leaders answers for it (lãnh đạo phụ trách). */
  readonly leader?: string;
}

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
  const [, day = "", month = "", year = ""] =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isCivilDate(date) ? date : text;
}
