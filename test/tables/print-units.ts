/** A row for each unit and a column for each leaf. */
import type { GridCell } from "../../src/entries/import.js";
import type { PrintedTable } from "./carriers/printed-table.js";
import { pointsCell } from "./cells.js";
import type { DrawnPoints, DrawnSheet } from "./draw-points.js";
import type { DrawnSet } from "./draw-set.js";
import { leavesOfDrawn } from "./drawn-node.js";
import { sumOf } from "./hundredths.js";
import type { Layout } from "./layout.js";

/** Prints the points of units as a matrix, headed by codes or titles. */
export function printUnits(layout: Layout, set: DrawnSet, { units }: DrawnSheet): PrintedTable {
  const leaves = leavesOfDrawn(set.domains);
  const isTitled = layout["units"] === "row-each-titled";
  const headings = leaves.map(({ code, title }) => (isTitled ? title : code));
  const style = layout["pointsStyle"] ?? "number";
  const rows = units.map(({ name, rounds }, at): readonly GridCell[] => {
    const points = rounds[0]?.points ?? [];
    return [
      { number: String(at + 1) },
      name,
      ...leaves.map(({ max }, leaf) => pointsCell(style, points[leaf] ?? null, max)),
      pointsCell(style === "of-maximum" ? "number" : style, sumOf(points.map(counted)), 0),
    ];
  });
  return {
    name: "Bảng",
    rows: [["TT", "Đơn vị", ...headings, "Tổng"], ...rows],
    merges: [],
    formulas: [],
    top: 0,
    end: rows.length + 1,
  };
}

function counted(points: DrawnPoints): number {
  return typeof points === "number" ? points : 0;
}
