import { type Finding, finding } from "../finding.js";
import { type Grid, type GridCell, lineOf, placeOf } from "../grid.js";
import type { FormColumn } from "./assign-columns.js";

/** Forms that stand in the table twice. */
export interface RepeatedForms {
  /** Rows that repeat one before them. */
  readonly rows: ReadonlySet<number>;
  readonly findings: readonly Finding[];
}

/**
 * Finds forms with the id of another, and forms that equal another in every cell where the table
 * holds the time of day of each. Equal answers alone are no sign: many people are satisfied alike.
 */
export function findRepeatedForms(
  grid: Grid,
  rows: readonly number[],
  columns: readonly FormColumn[],
  wish: "keep" | "first" | undefined,
): RepeatedForms {
  const ids = columns.filter(({ other }) => other === "id").map(({ at }) => at);
  const times = columns.filter(({ other }) => other === "time").map(({ at }) => at);
  const seen = new Map<string, number>();
  const repeated = new Set<number>();
  const findings: Finding[] = [];
  for (const row of rows) {
    const cells = grid.rows[row] ?? [];
    const keys = ids.flatMap((at) => {
      const id = lineOf(cells[at] ?? null);
      return id === "" ? [] : [`${at} ${id}`];
    });
    if (times.some((at) => hasTimeOfDay(cells[at] ?? null))) {
      keys.push(JSON.stringify(columns.map(({ at }) => cells[at] ?? null)));
    }
    const before = keys.map((key) => seen.get(key)).find((found) => found !== undefined);
    for (const key of keys) if (!seen.has(key)) seen.set(key, row);
    if (before === undefined) continue;
    repeated.add(row);
    if (repeated.size > told) continue;
    const place = placeOf(grid, row, ids[0] ?? times[0] ?? 0);
    findings.push(finding("error", "form-repeated", place, { first: String(before + 1) }));
  }
  const count = String(repeated.size);
  const place = { path: grid.name };
  if (repeated.size === 0 || wish === undefined) {
    const more = String(repeated.size - told);
    return {
      rows: repeated,
      findings:
        repeated.size > told
          ? [...findings, finding("error", "forms-repeated", place, { count: more })]
          : findings,
    };
  }
  const settled = wish === "keep" ? "repeated-forms-kept" : "repeated-forms-left-out";
  return { rows: repeated, findings: [finding("note", settled, place, { count })] };
}

/** Repeated forms that are told one by one. */
const told = 20;

// Spreadsheet programs store a time as the fraction of a day.
function hasTimeOfDay(cell: GridCell): boolean {
  if (typeof cell === "string") return /\d:\d\d/.test(cell);
  return typeof cell === "object" && cell !== null && "number" in cell && cell.number.includes(".");
}
