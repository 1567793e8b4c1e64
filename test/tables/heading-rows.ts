import type { GridCell, GridRange } from "../../src/entries/import.js";
import type { Column } from "./columns.js";
import type { Layout } from "./layout.js";

/** Rows with their merged blocks, counted from the first of them. */
export interface Rows {
  readonly rows: readonly (readonly GridCell[])[];
  readonly merges: readonly GridRange[];
}

/** The headings: one row, two, or with numbers below. */
export function headingRows(layout: Layout, columns: readonly Column[]): Rows {
  const own = columns.map(({ heading }) => (heading === "" ? null : heading));
  const numbers = columns.map((_, at) => `(${at + 1})`);
  const letters = columns.map((_, at) => (at < 2 ? (["A", "B"][at] ?? "") : String(at - 1)));
  switch (layout["headingRows"]) {
    case "numbered":
      return { rows: [own, numbers], merges: [] };
    case "lettered":
      return { rows: [own, letters], merges: [] };
    case "two-merged":
      return twoRows(columns);
    default:
      return { rows: [own], merges: [] };
  }
}

function twoRows(columns: readonly Column[]): Rows {
  const merges: GridRange[] = [];
  const [first, second]: [GridCell[], GridCell[]] = [[], []];
  columns.forEach(({ heading, above }, at) => {
    const text = heading === "" ? null : heading;
    if (above === undefined) {
      first.push(text);
      second.push(null);
      merges.push({ top: 0, bottom: 1, left: at, right: at });
      return;
    }
    second.push(text);
    const isFirst = columns[at - 1]?.above !== above;
    first.push(isFirst ? above : null);
    const next = columns.findIndex((one, place) => place > at && one.above !== above);
    const right = (next < 0 ? columns.length : next) - 1;
    if (isFirst && right > at) merges.push({ top: 0, bottom: 0, left: at, right });
  });
  return { rows: [first, second], merges };
}
