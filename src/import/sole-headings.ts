import { foldText } from "./grid.js";
import type { SoleRole } from "./heading-role.js";
import { levelHeading, soleHeadings } from "./patterns/headings.js";
import { findRole } from "./role-of-heading.js";

/** What a heading says where no other column of its table says it. */
export function soleRoleOf(heading: string): SoleRole | undefined {
  return findRole(heading, soleHeadings);
}

/** True for the heading of a level that stands left of the criteria: "Phần", "Nhóm". */
export function isLevelHeading(heading: string): boolean {
  return levelHeading.test(foldText(heading));
}
