import type { CivilDate } from "../dates/civil-date.js";
import type { BodyRole } from "./body-role.js";
import { lastDayOfDistricts } from "./two-levels.js";
import { type CommuneKind, divisionNames, sectionNames } from "./usual-body-words.js";

/**
 * The body of a commune or ward that a task is usually given to, by its name on a day. A proposal
 * for the office to confirm: each unit may divide its work otherwise.
 *
 * @returns nothing for a unit of another kind, whose bodies are not known here
 */
export function usualBody(role: BodyRole, unit: string, on: CivilDate): string | undefined {
  const kind = kindOf(unit);
  if (kind === undefined) return undefined;
  return on <= lastDayOfDistricts ? sectionNames[role](kind) : divisionNames[role](kind);
}

/** A body as it is called on a day: a section that ended by what took its work over. */
export function bodyOn(body: string, unit: string, on: CivilDate): string {
  const kind = kindOf(unit);
  if (kind === undefined || on <= lastDayOfDistricts) return body;
  const role = roles.find((one) => sectionNames[one](kind) === body);
  return role === undefined ? body : divisionNames[role](kind);
}

/** True for the unit of a commune level, which has bodies above it that it gives no tasks. */
export function isCommune(unit: string): boolean {
  return kindOf(unit) !== undefined;
}

const roles = Object.keys(sectionNames) as readonly BodyRole[];

function kindOf(unit: string): CommuneKind | undefined {
  const [, kind] =
    /^(?:(?:UBND|[ỦU][ỷy] ban nhân dân)\s+)?(xã|phường|đặc khu|thị trấn)\s/iu.exec(
      unit.normalize("NFC").trim(),
    ) ?? [];
  return kind?.toLowerCase() as CommuneKind | undefined;
}
