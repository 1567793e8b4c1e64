import { cleanText } from "../grid.js";
import { type HeadingRole, isPointsRole } from "../heading-role.js";
import { roleOfHeading } from "../role-of-heading.js";
import { soleRoleOf } from "../sole-headings.js";
import { withoutYear, yearOfHeading } from "../year-of-heading.js";
import { isSameUnit, isUnitName } from "./unit-names.js";

/** What a column holds, by the headings over it. */
export interface ColumnRole {
  /** Absent where no heading is known. */
  readonly role?: HeadingRole;
  /** The unit whose column it is, as printed. */
  readonly unit?: string;
}

/**
 * Reads the headings over a column, the outer one first. An inner one says more than an outer one:
 * "Điều tra XHH" under "Điểm đánh giá" is no column of points. A column that names only a unit
 * holds its points.
 *
 * @param asked names of units that may stand without "xã" or "phường"
 */
export function roleOfColumn(
  headings: readonly string[],
  asked: readonly string[] = [],
): ColumnRole {
  const parts = headings.flatMap(partsOf);
  const isUnit = (text: string): boolean =>
    isUnitName(text) || asked.some((name) => isSameUnit(text, name));
  const unit = parts.find(isUnit);
  const rest = parts.filter((part) => part !== unit);
  if (unit !== undefined && rest.length === 0) return { role: "points", unit };
  const whole = unit === undefined ? headings : rest;
  const said = roleOfHeading(whole.at(-1) ?? "") ?? roleOfHeading(whole.join(" "));
  const role = said ?? roleOfHeading(withoutYear(whole.join(" ")));
  return { ...(role === undefined ? {} : { role }), ...(unit === undefined ? {} : { unit }) };
}

// "Xã A - Tự chấm" in one cell.
function partsOf(heading: string): readonly string[] {
  const parts = cleanText(heading)
    .split(/\s+[-–—:]\s+|:\s+/)
    .filter((part) => part !== "");
  return parts.some(isUnitName) ? parts : [heading];
}

/**
 * Reads the headings over all columns of a table: where none names the criteria, or points, those do
 * that may.
 */
export function rolesOfColumns(
  headings: readonly (readonly string[])[],
  asked: readonly string[] = [],
): readonly ColumnRole[] {
  const roles = headings.map((texts) => roleOfColumn(texts, asked));
  const hasTitle = roles.some(({ role }) => role === "title");
  const hasPoints = roles.some(({ role }) => role !== undefined && isPointsRole(role));
  return roles.map((one, column) => {
    const heading = (headings[column] ?? []).join(" ");
    const isYear = yearOfHeading(heading) !== undefined && withoutYear(heading) === "";
    const sole = isYear ? "points" : soleRoleOf(heading);
    const isMissing = sole === "title" ? !hasTitle : sole === "points" && !hasPoints;
    return sole !== undefined && isMissing ? { ...one, role: sole } : one;
  });
}
