import type { GridCell } from "../../src/entries/import.js";
import { numberCell } from "./cells.js";
import type { DrawnSection } from "./draw-section.js";
import { maximumOf, numberAndTitle } from "./node-row.js";
import { printedNumber } from "./numbering.js";
import type { Cells, Printing, TableLine } from "./table-line.js";

/** The rows of bonus or penalty. */
export function sectionLines(
  { layout, set, sheet }: Printing,
  which: "bonus" | "penalty",
): readonly TableLine[] {
  const section: DrawnSection | undefined = set[which];
  if (section === undefined) return [];
  const value = layout[which];
  const sign = value === "negative" ? -1 : 1;
  const place = set.domains.length + 1 + (which === "penalty" && set.bonus !== undefined ? 1 : 0);
  const hasMaximum = !(which === "penalty" && value === "after-total");
  const numberOf = (...path: readonly number[]): GridCell =>
    value === "line" ? null : printedNumber(layout["codes"] ?? "", path, { running: 0 });
  const number = numberOf(place);
  const points = (at: number): Cells =>
    Object.fromEntries(
      (sheet?.units ?? []).flatMap(({ rounds }, unit) =>
        rounds.map((round, own) => [`${unit}.${own}`, numberCell(sign * (round[which][at] ?? 0))]),
      ),
    );
  return [
    {
      cells: {
        ...numberAndTitle(layout, number, section.title),
        ...(hasMaximum ? { max: maximumOf(layout, sign * section.max) } : {}),
        ...(section.rows.length === 0 ? points(0) : {}),
      },
    },
    ...section.rows.map(({ title, max }, at) => ({
      cells: {
        ...numberAndTitle(layout, number === null ? null : numberOf(place, at + 1), title),
        max: maximumOf(layout, sign * max),
        ...points(at),
      },
    })),
  ];
}
