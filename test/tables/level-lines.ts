import type { DrawnNode } from "./drawn-node.js";
import { rowLine } from "./node-row.js";
import type { Printing, TableLine } from "./table-line.js";

/** A row for each leaf of a domain, with a column for each level. */
export function levelLines(printing: Printing, domain: DrawnNode): readonly TableLine[] {
  const { layout } = printing;
  const isRepeated = layout["levels"] === "columns-repeated";
  const isMerged = layout["levels"] === "columns-merged";
  return domain.children.flatMap((criterion, at) => {
    const leaves = criterion.children.length === 0 ? [criterion] : criterion.children;
    return leaves.map((leaf, place): TableLine => {
      const { code: _code, title: _title, ...cells } = rowLine(printing, leaf).cells;
      const continues = [...(at + place > 0 ? ["level0"] : []), ...(place > 0 ? ["level1"] : [])];
      return {
        cells: {
          ...cells,
          ...(isRepeated || at + place === 0 ? { level0: domain.title } : {}),
          ...(isRepeated || place === 0 ? { level1: criterion.title } : {}),
          level2: leaf.title,
        },
        ...(isMerged ? { continues } : {}),
        ...(at + place === 0 ? { isDomain: true } : {}),
      };
    });
  });
}
