import type { ItemField } from "../remediation/plan.js";
import type { LocalizedText } from "../text/language.js";

/** A column of the tasks of one index. */
export interface TaskColumn {
  readonly key: "code" | "title" | "max" | "last" | "approved" | "status" | "note" | ItemField;
  /** Width in letters. */
  readonly width: number;
  readonly heading: LocalizedText;
}

/** Columns of the tasks, left to right; together they print on A3 in at least 9 points. */
export const taskColumns: readonly TaskColumn[] = [
  { key: "code", width: 8, heading: { vi: "Mã", en: "Code" } },
  { key: "title", width: 28, heading: { vi: "Tiêu chí", en: "Criterion" } },
  { key: "max", width: 7, heading: { vi: "Điểm tối đa", en: "Maximum" } },
  { key: "last", width: 7, heading: { vi: "Điểm", en: "Points" } },
  { key: "target", width: 8, heading: { vi: "Mục tiêu", en: "Target" } },
  { key: "shortcoming", width: 26, heading: { vi: "Tồn tại, hạn chế", en: "Shortcoming" } },
  { key: "cause", width: 18, heading: { vi: "Nguyên nhân", en: "Cause" } },
  { key: "measures", width: 38, heading: { vi: "Giải pháp khắc phục", en: "Measures" } },
  { key: "responsible", width: 16, heading: { vi: "Chủ trì", en: "Responsible" } },
  { key: "coordinating", width: 15, heading: { vi: "Phối hợp", en: "Coordinating" } },
  { key: "leader", width: 12, heading: { vi: "Lãnh đạo phụ trách", en: "Leader" } },
  { key: "product", width: 13, heading: { vi: "Sản phẩm", en: "Product" } },
  { key: "evidence", width: 15, heading: { vi: "Minh chứng", en: "Evidence" } },
  { key: "due", width: 11, heading: { vi: "Thời hạn", en: "Due" } },
  { key: "approved", width: 7, heading: { vi: "Duyệt", en: "Approved" } },
  { key: "status", width: 11, heading: { vi: "Tình trạng", en: "State" } },
  { key: "note", width: 10, heading: { vi: "Kết quả", en: "Result" } },
];

/** What ticks an item. */
export const tick = "x";

/** Row of the headings, counted from 0; the tasks follow. */
export const headingRow = 3;

/** The column of a key, counted from 0. */
export function placeOfColumn(key: TaskColumn["key"]): number {
  return taskColumns.findIndex((column) => column.key === key);
}
