import type { DrawnSet } from "./draw-set.js";
import { filledSums } from "./filled-cells.js";
import { isLevelColumns } from "./layout.js";
import { maximumOf } from "./node-row.js";
import type { Printing, TableLine } from "./table-line.js";
import { textOf } from "./text-of.js";
import { worthOf } from "./truth.js";
import wordings from "./wordings.json" with { type: "json" };

/** The row of the total, where the layout has one. */
export function totalLines(printing: Printing): readonly TableLine[] {
  const { layout, random, set } = printing;
  const kind = layout["totalRow"] ?? "none";
  if (kind === "none") return [];
  const { plain, worded } = wordings.totals;
  const total = worthOf(set.truth.domains);
  const words = (kind === "worded" ? random.pick(worded) : plain)
    .replace("{total}", total.replace(".", ","))
    .replace(
      "{domains}",
      set.domains.map(({ number }) => textOf(number).replace(/\.$/, "")).join("+"),
    );
  const isWeighted = layout["weights"] !== "none";
  const isWhole = Number.isInteger(Number(total) * 100);
  const max = isWhole ? maximumOf(layout, Math.round(Number(total) * 100)) : { number: total };
  const sums =
    isWeighted || hasSections(set) || hidesRows(printing) ? {} : filledSums(printing, set.domains);
  if (isLevelColumns(layout)) return [{ cells: { level0: words, max, ...sums } }];
  const isMerged =
    kind === "merged" && layout["codeColumn"] === "own" && layout["columnOrder"] === "usual";
  return isMerged
    ? [{ cells: { code: words, max, ...sums }, merged: "two" }]
    : [{ cells: { title: words, max, ...sums } }];
}

function hasSections({ bonus, penalty }: DrawnSet): boolean {
  return bonus !== undefined || penalty !== undefined;
}

function hidesRows({ sheet, layout }: Printing): boolean {
  return sheet?.whole !== undefined || layout["rowsGiven"] !== "all";
}
