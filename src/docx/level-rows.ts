import { linesIn, type TableNeeds } from "./column-needs.js";

/** Room over the measured width, for the differences between programs. */
export const tolerance = 1.03;

/** Lines of all rows together. */
export function tableHeight(rows: TableNeeds["rows"], widths: readonly number[]): number {
  return rows.reduce(
    (sum, row) =>
      sum + Math.max(...row.map((lines, at) => linesIn(lines, (widths[at] as number) / tolerance))),
    0,
  );
}

/**
 * Moves width between flexible columns as long as that makes the table lower; none becomes
 * narrower than its least width. All in font sizes.
 */
export function levelRows(
  { columns, rows }: TableNeeds,
  widths: readonly number[],
  least: readonly number[],
): readonly number[] {
  const sample = someOf(rows);
  const flexible = columns.flatMap((column, at) => (column.flexible ? [at] : []));
  const moves = flexible.flatMap((from) =>
    flexible.flatMap((to) => (from === to ? [] : [{ from, to }])),
  );
  let best = { widths, height: tableHeight(sample, widths) };
  for (const step of [2, 1, 0.5]) {
    for (let round = 0; round < 30; round += 1) {
      const next = moves
        .map(({ from, to }) => moved(best.widths, from, to, step))
        .filter((changed) => changed.every((width, at) => width >= (least[at] as number)))
        .map((changed) => ({ widths: changed, height: tableHeight(sample, changed) }))
        .reduce((lowest, one) => (one.height < lowest.height ? one : lowest), best);
      if (next === best) break;
      best = next;
    }
  }
  return best.widths;
}

/** Rows that are enough to know the others. */
const enoughRows = 200;

// Every so many rows of a long table, so that thousands take no longer than hundreds.
function someOf(rows: TableNeeds["rows"]): TableNeeds["rows"] {
  const step = Math.ceil(rows.length / enoughRows);
  return rows.filter((_row, at) => at % step === 0);
}

function moved(
  widths: readonly number[],
  from: number,
  to: number,
  step: number,
): readonly number[] {
  return widths.map((width, at) => width + (at === to ? step : 0) - (at === from ? step : 0));
}
