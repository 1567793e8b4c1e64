import type { Round } from "../../criteria-set/round.js";
import { finding } from "../../import/finding.js";
import { cellAt, cellName, type Grid, lineOf, placeOf } from "../../import/grid.js";
import type { NestedValues } from "../../import/nested.js";
import { readFieldCell } from "../../import/read-field-cell.js";
import { roundOptions } from "../../import/round-options.js";
import { movedHeadings, unreadCells } from "../../import/unread-cells.js";
import { adjustmentKinds } from "../../import/words.js";
import { fromCellText } from "../layout/cell-text.js";
import { adjustmentHeadings, templateLayout } from "../layout/template-layout.js";
import type { Reading } from "./reading.js";

/** Reads bonus and penalty of a template. */
export function readTemplateAdjustments(
  grid: Grid,
  rounds: readonly Round[],
  data: NestedValues,
  reading: Reading,
): void {
  const options = roundOptions(rounds);
  const { headingRow, adjustments: columns } = templateLayout;
  const headings = adjustmentHeadings();
  const { findings, places } = reading;
  // The title, and what the set allows, stand above the headings in the first open column.
  findings.push(...unreadCells(grid, 0, (column) => column <= columns.layer));
  findings.push(...unreadCells(grid, 1, (column) => column === columns.layer));
  findings.push(...unreadCells(grid, 2, () => false));
  findings.push(...movedHeadings(grid, headingRow, headings));
  findings.push(...unreadCells(grid, headingRow, (column) => headings.has(column)));
  const counts = new Map<string, number>();
  const formulas = new Set(grid.formulas);
  for (let row = headingRow + 1; row < grid.rows.length; row += 1) {
    findings.push(...unreadCells(grid, row, (column) => headings.has(column)));
    const cells = Object.values(columns).map((column) => lineOf(cellAt(grid, row, column)));
    if (cells.every((text) => text === "")) continue;
    const layer = optionAt(grid, row, columns.layer, options, reading);
    const kind = optionAt(grid, row, columns.kind, adjustmentKinds, reading);
    if (layer === undefined || kind === undefined) continue;
    const at = counts.get(`${layer}/${kind}`) ?? 0;
    counts.set(`${layer}/${kind}`, at + 1);
    const keys = ["adjustments", layer, kind, String(at)];
    const place = placeOf(grid, row, columns.points);
    if (formulas.has(cellName(row, columns.points))) {
      findings.push(finding("note", "formula-value", place, {}));
    }
    const points = readFieldCell(cellAt(grid, row, columns.points), { kind: "number" }, place);
    if (points.problem !== undefined) findings.push(points.problem);
    else if (points.value !== null) data.set([...keys, "points"], points.value);
    const reason = cellAt(grid, row, columns.reason);
    if (lineOf(reason) !== "") data.set([...keys, "reason"], fromCellText(reason));
    places.set(`/${keys.join("/")}`, place.path);
  }
}

function optionAt<T extends string>(
  grid: Grid,
  row: number,
  column: number,
  options: readonly {
    readonly value: T;
    readonly label: { readonly vi: string; readonly en: string };
  }[],
  { findings }: Reading,
): T | undefined {
  const place = placeOf(grid, row, column);
  const read = readFieldCell(cellAt(grid, row, column), { kind: "option", options }, place);
  if (read.problem !== undefined) {
    findings.push(read.problem);
    return undefined;
  }
  const found = options.find(({ value }) => value === read.value);
  if (found !== undefined) return found.value;
  const names = options.map(({ label }) => `"${label.vi}"`).join(", ");
  findings.push(finding("error", "unknown-option", place, { text: "", options: names }));
  return undefined;
}
