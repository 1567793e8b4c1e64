import { foldText } from "./grid.js";
import { type HeadingRole, isPointsRole } from "./heading-role.js";
import { isOfOtherPoints } from "./other-points.js";
import { headings } from "./patterns/headings.js";

/** Longest text that may be a heading, without marks. */
const longestHeading = 90;

/** What a heading says, if it is one. */
export function roleOfHeading(heading: string): HeadingRole | undefined {
  const role = findRole(heading, headings);
  const isOther = role !== undefined && isPointsRole(role) && isOfOtherPoints(foldText(heading));
  return isOther ? undefined : role;
}

/** The role of the first line that fits a heading. */
export function findRole<Role>(
  heading: string,
  words: readonly (readonly [Role, RegExp])[],
): Role | undefined {
  const folded = foldText(heading);
  if (folded === "" || folded.length > longestHeading) return undefined;
  return words.find(([, pattern]) => pattern.test(folded))?.[0];
}
