import type { ItemField } from "../remediation/plan.js";
import type { LocalizedText } from "../text/language.js";
import { columnHeadings } from "./task-words.js";

/** A column of the tasks of one index. */
export interface TaskColumn {
  readonly key: "code" | "title" | "max" | "last" | "approved" | "status" | "note" | ItemField;
  /** Width in letters. */
  readonly width: number;
  readonly heading: LocalizedText;
}

/** Columns of the tasks, left to right; together they print on A3 in at least 9 points. */
export const taskColumns: readonly TaskColumn[] = [
  { key: "code", width: 8, heading: columnHeadings.code },
  { key: "title", width: 28, heading: columnHeadings.title },
  { key: "max", width: 7, heading: columnHeadings.max },
  { key: "last", width: 7, heading: columnHeadings.last },
  { key: "target", width: 8, heading: columnHeadings.target },
  { key: "shortcoming", width: 26, heading: columnHeadings.shortcoming },
  { key: "cause", width: 18, heading: columnHeadings.cause },
  { key: "measures", width: 38, heading: columnHeadings.measures },
  { key: "responsible", width: 16, heading: columnHeadings.responsible },
  { key: "coordinating", width: 15, heading: columnHeadings.coordinating },
  { key: "leader", width: 12, heading: columnHeadings.leader },
  { key: "product", width: 13, heading: columnHeadings.product },
  { key: "evidence", width: 15, heading: columnHeadings.evidence },
  { key: "due", width: 11, heading: columnHeadings.due },
  { key: "approved", width: 7, heading: columnHeadings.approved },
  { key: "status", width: 11, heading: columnHeadings.status },
  { key: "note", width: 10, heading: columnHeadings.note },
];

/** What ticks an item. */
export const tick = "x";

/** Row of the headings, counted from 0; the tasks follow. */
export const headingRow = 3;

/** The column of a key, counted from 0. */
export function placeOfColumn(key: TaskColumn["key"]): number {
  return taskColumns.findIndex((column) => column.key === key);
}
