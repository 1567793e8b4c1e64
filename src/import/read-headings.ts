import type { Place } from "../problems/problem.js";
import type { RoleOfColumn } from "./choose-columns.js";
import { type ColumnRole, roleInSet } from "./column-roles.js";
import type { FoundTable } from "./found-table.js";
import { filledAcross, type Grid, lineOf, placeOf } from "./grid.js";
import { isLevelHeading, soleRoleOf } from "./sole-headings.js";

interface ReadHeading {
  readonly column: number;
  readonly title: string;
  readonly place: Place;
  readonly role: ColumnRole | undefined;
}

/** The headings that begin at a row. */
export interface ReadHeadings {
  readonly table: FoundTable;
  /** Headings of no role. */
  readonly unread: readonly ReadHeading[];
  /** Role of each column that has one. */
  readonly roles: readonly RoleOfColumn[];
}

/** Reads the headings that begin at a row, over one row or two, by column. */
export function readHeadings(grid: Grid, row: number): ReadHeadings {
  const upper = filledAcross(grid, row).map(lineOf);
  const lower = filledAcross(grid, row + 1).map(lineOf);
  const two = isSecondHeading(grid, row, upper, lower);
  const width = Math.max(upper.length, two ? lower.length : 0);
  const headings = Array.from({ length: width }, (_, column): ReadHeading => {
    const top = upper[column] ?? "";
    const below = two ? (lower[column] ?? "") : "";
    // A heading under a wider one says more than that one: "Điều tra XHH" under "Điểm đánh giá".
    const isParted = below !== "" && below !== top;
    const role = isParted ? (roleInSet(below) ?? roleInSet(`${top} ${below}`)) : roleInSet(top);
    const place = placeOf(grid, isParted ? row + 1 : row, column);
    const title = below === "" || below === top ? top : `${top} ${below}`.trim();
    return { column, title, place, role };
  });
  const settled = withSoleRoles(headings);
  const columns: Partial<Record<ColumnRole, number>> = {};
  for (const { column, role, title } of settled) {
    if (role !== undefined && !(role === "title" && isLevelHeading(title)))
      columns[role] ??= column;
  }
  const firstRow = row + (two ? 2 : 1);
  return {
    table: { grid, headingRow: row, firstRow, columns, levels: [], findings: [] },
    unread: settled.filter(({ role, title }) => role === undefined && title !== ""),
    roles: settled.flatMap(({ column, role }) => (role === undefined ? [] : [{ column, role }])),
  };
}

// Where no heading names the criteria, or their points, those do that may.
function withSoleRoles(headings: readonly ReadHeading[]): readonly ReadHeading[] {
  const said = new Set(headings.map(({ role }) => role));
  const hasPoints = (["max", "self", "appraised", "final", "points"] as const).some((role) =>
    said.has(role),
  );
  const lastTitle = headings.map(({ role }) => role).lastIndexOf("title");
  return headings.map((heading) => {
    if (heading.role === undefined && heading.column < lastTitle && isLevelHeading(heading.title)) {
      return { ...heading, role: "title" };
    }
    const sole = soleRoleOf(heading.title);
    const isMissing = sole === "title" ? !said.has("title") : sole === "points" && !hasPoints;
    return sole !== undefined && isMissing ? { ...heading, role: sole } : heading;
  });
}

// The second row belongs to the headings when a merged cell hangs into it, or one stands over it. CSV
// has no merged cells; there it holds headings alone, and none below those of number and title.
function isSecondHeading(
  grid: Grid,
  row: number,
  upper: readonly string[],
  lower: readonly string[],
): boolean {
  const hangs = grid.merges.some(({ top, bottom }) => top === row && bottom === row + 1);
  const over = grid.merges.some(
    ({ top, bottom, left, right }) => top === row && bottom === row && right > left,
  );
  const own = lower.filter((text, column) => text !== "" && text !== upper[column]);
  if (own.length === 0 || own.some((text) => /^\d/.test(text))) return false;
  return hangs || over || holdsHeadingsAlone(upper, lower);
}

function holdsHeadingsAlone(upper: readonly string[], lower: readonly string[]): boolean {
  const isHeadings = upper.filter((text) => text !== "").length > 1;
  if (!isHeadings || !upper.some((text) => roleInSet(text) === "title")) return false;
  return lower.every((text, column) => {
    if (text === "") return true;
    const above = roleInSet(upper[column] ?? "");
    return roleInSet(text) !== undefined && above !== "title" && above !== "code";
  });
}
