import type { Block, TableBlock } from "../document/document.js";
import { annexOrientations } from "../document/page-runs.js";
import type { Language } from "../text/language.js";
import { tableNeeds } from "./column-needs.js";
import { type ColumnWidths, shareWidth } from "./column-widths.js";
import { textArea } from "./page.js";

/** How a table stands on the page. */
export interface TableLayout {
  readonly landscape: boolean;
  /** Font size in points. */
  readonly size: number;
  /** In points. */
  readonly widths: readonly number[];
}

/** A size of the text in tables, in points, and the lines of a typical row that suit it. */
interface Choice {
  readonly landscape: boolean;
  readonly size: number;
  readonly lines: number;
}

/** The best first; a table of many lines a row is a strip that nobody reads. */
const uprightChoices: readonly Choice[] = [
  { landscape: false, size: 12, lines: 1.3 },
  { landscape: false, size: 11, lines: 2 },
  { landscape: false, size: 10, lines: 4 },
];
const turnedChoices: readonly Choice[] = [
  { landscape: true, size: 11, lines: 2 },
  { landscape: true, size: 10, lines: 4 },
  { landscape: true, size: 9, lines: Number.POSITIVE_INFINITY },
];

/** Sizes in which a short table stays upright, and in which a wide one still fits somehow. */
const smallSizes = [10, 9, 8];

/** Lines of a table that is too short to turn the page for it. */
const shortTable = 24;

/**
 * Layouts of the tables of a document: upright in a readable size where that holds them, else on
 * a turned page; as the table or its annex says, where one does. Tables with equal headers have
 * equal columns.
 */
export function tableLayouts(
  blocks: readonly Block[],
  language: Language,
): ReadonlyMap<Block, TableLayout> {
  const alike = new Map<string, Alike>();
  const orientations = annexOrientations(blocks);
  blocks.forEach((block, at) => {
    if (block.kind !== "table" || block.columns.length === 0) return;
    const orientation = block.orientation ?? orientations[at];
    const key = JSON.stringify([orientation, block.columns]);
    const others = alike.get(key)?.tables ?? [];
    alike.set(key, { orientation, tables: [...others, block] });
  });
  return new Map(
    [...alike.values()].flatMap(({ tables, orientation }) => {
      const layout = layoutOf(tables, orientation, language);
      return tables.map((table) => [table, layout] as const);
    }),
  );
}

/** Tables with equal headers, and how their pages stand, where that is said. */
interface Alike {
  readonly orientation: TableBlock["orientation"];
  readonly tables: readonly TableBlock[];
}

function layoutOf(
  tables: readonly TableBlock[],
  orientation: TableBlock["orientation"],
  language: Language,
): TableLayout {
  const needs = tableNeeds(tables, language);
  const rows = Math.max(...tables.map((table) => table.rows.length));
  const lay = (landscape: boolean, size: number): Laid => ({
    landscape,
    size,
    ...shareWidth(needs, textArea(landscape).width, size),
  });
  const readable = (all: readonly Choice[]): Laid | undefined =>
    firstOf(all, (choice) => {
      const laid = lay(choice.landscape, choice.size);
      return laid.fitsSubstitute && laid.lines <= choice.lines ? laid : undefined;
    });
  const fitting = (landscape: boolean, most: number): Laid | undefined =>
    firstOf(smallSizes, (size) => {
      const laid = lay(landscape, size);
      return laid.fits && laid.lines * rows <= most ? laid : undefined;
    });
  const smallest = Math.min(...smallSizes);
  if (orientation !== undefined) {
    const landscape = orientation === "landscape";
    return (
      readable(landscape ? turnedChoices : uprightChoices) ??
      fitting(landscape, Number.POSITIVE_INFINITY) ??
      lay(landscape, smallest)
    );
  }
  return (
    readable(uprightChoices) ??
    fitting(false, shortTable) ??
    readable(turnedChoices) ??
    fitting(true, Number.POSITIVE_INFINITY) ??
    lay(true, smallest)
  );
}

type Laid = TableLayout & ColumnWidths;

function firstOf<T>(all: readonly T[], find: (one: T) => Laid | undefined): Laid | undefined {
  for (const one of all) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}
