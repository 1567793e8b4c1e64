/** The cells of points, by unit and round. */
import type { GridCell } from "../../src/entries/import.js";
import { pointsCell } from "./cells.js";
import type { DrawnPoints, DrawnSheet } from "./draw-points.js";
import { type DrawnNode, leavesOfDrawn } from "./drawn-node.js";
import { type Hundredths, sumOf } from "./hundredths.js";
import type { Cells, Printing } from "./table-line.js";

/** Points of a row: its own, or the sums of what is below it. */
export function pointsOf(printing: Printing, node: DrawnNode): Cells {
  if (node.alternatives !== undefined)
    return printing.layout["parentPoints"] === "sums" ? leafPoints(printing, node) : {};
  return node.children.length === 0 ? leafPoints(printing, node) : filledSums(printing, [node]);
}

/** Points of a leaf. */
export function leafPoints({ layout, set, sheet }: Printing, node: DrawnNode): Cells {
  const at = leavesOfDrawn(set.domains).indexOf(node);
  const isHidden = sheet?.whole !== undefined && node.path[0] === sheet.whole + 1;
  if (isHidden) return {};
  return pointsCells(sheet, (points) =>
    pointsCell(layout["pointsStyle"] ?? "number", points[at] ?? null, node.max),
  );
}

function pointsCells(
  sheet: DrawnSheet | undefined,
  cell: (points: readonly DrawnPoints[]) => GridCell,
): Cells {
  return Object.fromEntries(
    (sheet?.units ?? []).flatMap(({ rounds }, unit) =>
      rounds.map(({ points }, round) => [`${unit}.${round}`, cell(points)]),
    ),
  );
}

/** Sums of parents, where the layout fills them, or of a domain that is known as a whole. */
export function filledSums(
  { layout, set, sheet }: Printing,
  nodes: readonly DrawnNode[],
  isWhole = false,
): Cells {
  if (!isWhole && layout["parentPoints"] !== "sums") return {};
  const leaves = leavesOfDrawn(set.domains);
  const own = new Set(leavesOfDrawn(nodes));
  return pointsCells(sheet, (points) => {
    const sum = points.filter((_, at) => own.has(leaves[at] as DrawnNode));
    return pointsCell(
      layout["pointsStyle"] === "of-maximum" ? "number" : (layout["pointsStyle"] ?? "number"),
      sumOf(sum.map(counted)),
      0,
    );
  });
}

function counted(points: DrawnPoints): Hundredths {
  return typeof points === "number" ? points : 0;
}
