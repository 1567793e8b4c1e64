/** A random table: everything of it from its seed. */
import type { PrintedTable } from "./carriers/printed-table.js";
import { drawLayout } from "./draw-layout.js";
import { type DrawnSheet, drawSheet, truthOfSheet } from "./draw-points.js";
import { type DrawnSet, drawSet } from "./draw-set.js";
import type { Layout } from "./layout.js";
import { printTable } from "./print-table.js";
import { printUnits } from "./print-units.js";
import { randomOf } from "./random.js";
import type { TruthRound, TruthSet } from "./truth.js";

/** A set and a sheet filled for it, printed in one layout, with their right readings. */
export interface RandomTable {
  readonly seed: number;
  readonly layout: Layout;
  readonly set: TruthSet;
  readonly rounds: readonly TruthRound[];
  /** The unit that is asked for. */
  readonly unit: string;
  /** The set alone. */
  readonly criteria: PrintedTable;
  /** The same layout, filled. */
  readonly filled: PrintedTable;
}

/** The table of a seed. */
export function randomTable(seed: number): RandomTable {
  const random = randomOf(seed);
  const layout = drawLayout(random);
  const set = drawSet(random, layout);
  const sheet = drawSheet(random, layout, set);
  // Both are printed with the same choices.
  const choices = random.below(1_000_000);
  return {
    seed,
    layout,
    set: set.truth,
    rounds: truthOfSheet(sheet, set, layout),
    unit: sheet.units[sheet.chosen]?.name ?? "",
    criteria: printTable({ random: randomOf(choices), layout, set }),
    filled: printFilled(choices, layout, set, sheet),
  };
}

function printFilled(
  choices: number,
  layout: Layout,
  set: DrawnSet,
  sheet: DrawnSheet,
): PrintedTable {
  if (layout["units"]?.startsWith("row-each")) return printUnits(layout, set, sheet);
  const grid = printTable({ random: randomOf(choices), layout, set, sheet });
  return layout["letters"] === "old-tone-place" ? withOldTones(grid) : grid;
}

const oldTones: readonly (readonly [string, string])[] = [
  ["òa", "oà"],
  ["hủy", "huỷ"],
  ["Kỷ", "Kỉ"],
  ["kỷ", "kỉ"],
];

function withOldTones(grid: PrintedTable): PrintedTable {
  const spelled = (text: string): string =>
    oldTones.reduce((one, [now, old]) => one.replaceAll(now, old), text);
  return {
    ...grid,
    rows: grid.rows.map((row) =>
      row.map((cell) => (typeof cell === "string" ? spelled(cell) : cell)),
    ),
  };
}
