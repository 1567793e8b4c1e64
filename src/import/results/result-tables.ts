import { findTable } from "../find-table.js";
import type { Grid } from "../grid.js";
import { indexOfName } from "../index-of-name.js";
import { readTableHeading, type TableHeading } from "../table-heading.js";

/** A sheet that holds criteria, with what its heading lines say. */
export interface ResultTable {
  readonly grid: Grid;
  /** With what only one sheet says, where no sheet says another. */
  readonly heading: TableHeading;
  /** Unit that its own lines name. */
  readonly ownUnit?: string;
}

/**
 * The sheets of a workbook that hold a table of criteria, in its order. What only one sheet says
 * of unit and year holds for the others too, where no sheet says another; the name of a sheet may
 * name its index.
 */
export function resultTables(grids: readonly Grid[]): readonly ResultTable[] {
  const found = grids
    .filter((grid) => findTable([grid], ["max", "self", "appraised", "final", "points"]))
    .map((grid) => ({ grid, heading: readTableHeading([grid]) }));
  const unit = theOnly(found.map(({ heading }) => heading.unit));
  const year = theOnly(found.map(({ heading }) => heading.year));
  return found.map(({ grid, heading }) => {
    const index = heading.index ?? indexOfName(grid.name);
    return {
      grid,
      ...(heading.unit === undefined ? {} : { ownUnit: heading.unit }),
      heading: {
        ...(unit === undefined ? {} : { unit }),
        ...(year === undefined ? {} : { year }),
        ...heading,
        ...(index === undefined ? {} : { index }),
      },
    };
  });
}

function theOnly<T>(values: readonly (T | undefined)[]): T | undefined {
  const said = new Set(values.filter((value) => value !== undefined));
  return said.size === 1 ? [...said][0] : undefined;
}
