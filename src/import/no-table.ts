import { deepestHeading } from "./deepest-heading.js";
import { type Finding, finding } from "./finding.js";
import { filledAcross, type Grid, lineOf, placeOf } from "./grid.js";
import { isPointsRole } from "./heading-role.js";
import { roleOfHeading } from "./role-of-heading.js";
import { lackingColumn } from "./words.js";

interface NearHeadings {
  readonly path: string;
  readonly heading: string;
  readonly lacks: keyof typeof lackingColumn;
  readonly roles: number;
}

/**
 * The finding that no table was found: at the row that comes nearest to headings, with what it has
 * and what it lacks, so that a person knows which cell to mend.
 */
export function noTable(grids: readonly Grid[]): Finding {
  let best: NearHeadings | undefined;
  for (const grid of grids) {
    for (let row = 0; row < Math.min(grid.rows.length, deepestHeading); row += 1) {
      const near = nearHeadings(grid, row);
      if (near !== undefined && near.roles > (best?.roles ?? 0)) best = near;
    }
  }
  if (best === undefined) return finding("error", "no-table", { path: "" }, {});
  const { path, heading, lacks } = best;
  return finding("error", "no-table", { path }, { heading, lacks: lackingColumn[lacks] });
}

function nearHeadings(grid: Grid, row: number): NearHeadings | undefined {
  const headings = filledAcross(grid, row).map((cell) => lineOf(cell ?? null));
  if (new Set(headings.filter((text) => text !== "")).size < 2) return undefined;
  const roles = headings.map(roleOfHeading);
  const titled = roles.indexOf("title");
  const pointed = roles.findIndex(
    (role) => role !== undefined && (role === "max" || isPointsRole(role)),
  );
  if (titled < 0 === pointed < 0) return undefined;
  const column = Math.max(titled, pointed);
  return {
    path: placeOf(grid, row, column).path,
    heading: headings[column] ?? "",
    lacks: titled < 0 ? "title" : "points",
    roles: new Set(roles.filter((role) => role !== undefined)).size,
  };
}
