import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import { type Finding, finding } from "../finding.js";
import type { Grid } from "../grid.js";
import { noTable } from "../no-table.js";
import { criteriaIndex } from "./criteria-index.js";
import type { FilledTableOptions } from "./filled-options.js";
import type { FilledSource } from "./filled-source.js";
import { findHeadings } from "./find-headings.js";
import { unitsInColumns } from "./units-in-columns.js";
import { unitsInRows } from "./units-in-rows.js";

/** The filled table of a workbook, or why there is none to read. */
export type FoundSource =
  | { readonly source: FilledSource; readonly findings: readonly Finding[] }
  | { readonly source?: never; readonly findings: readonly Finding[] };

/** Finds the filled table of a workbook: of several, the one whose rows fit the set best. */
export function findSource(
  grids: readonly Grid[],
  set: CriteriaSet,
  { sheet, layer, year }: Pick<FilledTableOptions, "sheet" | "layer"> & { readonly year?: number },
  units: readonly string[],
): FoundSource {
  const chosen = sheet === undefined ? grids : grids.filter(({ name }) => name === sheet);
  if (sheet !== undefined && chosen.length === 0) {
    const names = grids.map(({ name }) => name).join(", ");
    return { findings: [finding("error", "no-such-sheet", { path: "" }, { name: sheet, names })] };
  }
  const index = criteriaIndex(set);
  const found = chosen.flatMap((grid) => {
    const table = findHeadings(grid, units);
    const source =
      unitsInRows(grid, set, index, {
        ...(layer === undefined ? {} : { layer }),
        ...(year === undefined ? {} : { year }),
      }) ??
      (table === undefined ? undefined : unitsInColumns(table, set, index, { units, layer, year }));
    return source === undefined ? [] : [{ name: grid.name, source }];
  });
  const most = found.reduce((best, { source }) => Math.max(best, source.orderOf.size), 0);
  const [best, ...equals] = found.filter(({ source }) => source.orderOf.size === most);
  if (best === undefined) return { findings: [noTable(chosen)] };
  if (equals.length > 0 && most > 0) {
    const names = [best, ...equals].map(({ name }) => `"${name}"`).join(", ");
    const place = { path: best.source.path };
    return { findings: [finding("error", "several-tables", place, { names })] };
  }
  const others = found.filter((one) => one !== best);
  return {
    source: best.source,
    findings: others.map(({ name, source }) =>
      finding("warning", "other-table", { path: source.path }, { name, chosen: best.name }),
    ),
  };
}
