import { isBranch } from "../../criteria-set/criteria-set.js";
import type { DecimalText } from "../../numbers/decimal-text.js";
import { cellAt, filledAcross, foldText, type Grid, type GridCell, lineOf } from "../grid.js";
import { maximumInTitle } from "../read-maximum-cell.js";
import { roleOfHeading } from "../role-of-heading.js";
import { isTotalText } from "../total-text.js";
import type { CriteriaIndex, IndexedNode } from "./criteria-index.js";
import { criterionOfHeading } from "./criterion-of-heading.js";

/** A column with the points of a criterion. */
export interface CriterionColumn {
  readonly column: number;
  readonly found: IndexedNode;
  /** Maximum that its heading prints. */
  readonly max?: DecimalText;
}

/** A table with a row for each unit and a column for each criterion. */
export interface UnitRows {
  readonly grid: Grid;
  readonly headingRow: number;
  /** First row below the headings. */
  readonly firstRow: number;
  readonly unitColumn: number;
  /** Column that says the year of each row. */
  readonly yearColumn?: number;
  readonly criteria: readonly CriterionColumn[];
  readonly totals: readonly { readonly column: number; readonly name: string }[];
  readonly unknown: readonly { readonly column: number; readonly heading: string }[];
}

/** Rows that are looked at for headings. */
const deepestHeading = 60;

/** Rows that headings may stand over: group, number, criterion. */
const mostHeadings = 3;

/** Finds the headings that name most criteria, two at least, beside a column of units. */
export function findUnitRows(grid: Grid, index: CriteriaIndex): UnitRows | undefined {
  let best: UnitRows | undefined;
  for (let row = 0; row < Math.min(grid.rows.length, deepestHeading); row += 1) {
    const unitColumn = filledAcross(grid, row).findIndex(
      (cell) => roleOfHeading(textOf(cell)) === "unit",
    );
    if (unitColumn < 0) continue;
    for (let count = 1; count <= mostHeadings; count += 1) {
      // A row that names a unit is no heading.
      if (count > 1 && lineOf(cellAt(grid, row + count - 1, unitColumn)) !== "") break;
      const read = headingsOf(grid, row, count, unitColumn, index);
      const leaves = read.criteria.filter(({ found }) => !isBranch(found.node)).length;
      if (leaves > 1 && read.criteria.length > (best?.criteria.length ?? 0)) best = read;
    }
  }
  return best;
}

function headingsOf(
  grid: Grid,
  headingRow: number,
  count: number,
  unitColumn: number,
  index: CriteriaIndex,
): UnitRows {
  const criteria: CriterionColumn[] = [];
  const totals: { column: number; name: string }[] = [];
  const unknown: { column: number; heading: string }[] = [];
  let yearColumn: number | undefined;
  for (const [column, texts] of stacks(grid, headingRow, count).entries()) {
    if (column === unitColumn || texts.length === 0) continue;
    const heading = texts.join(" ");
    const found = criterionOfHeading(texts, index);
    const max = maximumInTitle(texts.at(-1) ?? "");
    if (found !== undefined)
      criteria.push({ column, found, ...(max === undefined ? {} : { max }) });
    else if (isTotalText(texts.at(-1) ?? "")) totals.push({ column, name: heading });
    else if (foldText(heading) === "nam") yearColumn = column;
    else if (roleOfHeading(heading) !== "order") unknown.push({ column, heading });
  }
  const firstRow = headingRow + count;
  return {
    grid,
    headingRow,
    firstRow,
    unitColumn,
    ...(yearColumn === undefined ? {} : { yearColumn }),
    criteria,
    totals,
    unknown,
  };
}

// The headings over each column, the outer one first.
function stacks(grid: Grid, row: number, count: number): readonly (readonly string[])[] {
  const lines = Array.from({ length: count }, (_, at) =>
    filledAcross(grid, row + at).map((cell) => textOf(cell ?? null)),
  );
  const width = Math.max(...lines.map(({ length }) => length));
  return Array.from({ length: width }, (_, column) => {
    const texts = lines.map((line, at) => line[column] || above(line, lines.slice(at + 1), column));
    return texts.filter((text, at) => text !== "" && text !== texts[at - 1]);
  });
}

// A heading over several columns that was not merged stands over the first of them.
function above(
  line: readonly string[],
  below: readonly (readonly string[])[],
  column: number,
): string {
  const isHeaded = below.some((texts) => (texts[column] ?? "") !== "");
  if (!isHeaded) return "";
  const texts = line.slice(0, column).filter((text) => (text ?? "") !== "");
  return texts.at(-1) ?? "";
}

function textOf(cell: GridCell): string {
  return typeof cell === "object" && cell !== null && "number" in cell ? cell.number : lineOf(cell);
}
