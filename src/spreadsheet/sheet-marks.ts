import type { GridRange } from "../import/grid.js";
import { limits, UnpackFailure } from "./unpack.js";

/** What the XML of a sheet says beside the values of its cells. */
export interface SheetMarks {
  /** The XML with only the rows that hold something. */
  readonly xml: string;
  readonly merges: readonly GridRange[];
  /** Cells with a formula and its stored result. */
  readonly formulas: readonly string[];
  readonly formulasWithoutValue: readonly string[];
  readonly errorCells: readonly string[];
  /** Cells that are shown as percentages. */
  readonly percentCells: ReadonlySet<string>;
}

/**
 * Reads the marks of a sheet.
 *
 * @param percentStyles numbers of the cell styles that show percentages
 * @throws UnpackFailure for more rows or columns than a table of criteria has
 */
export function readMarks(xml: string, percentStyles: ReadonlySet<number>): SheetMarks {
  const formulas: string[] = [];
  const formulasWithoutValue: string[] = [];
  const errorCells: string[] = [];
  const percentCells = new Set<string>();
  const kept = keepFilledRows(xml);
  for (const [, attributes = "", content = ""] of kept.matchAll(
    /<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs,
  )) {
    const name = attributeOf(attributes, "r") ?? "";
    const isFilled = /<(?:v|is)\b[^/]*?>/.test(content);
    if (isFilled && columnOf(name) >= limits.columns) {
      throw new UnpackFailure("too-large", "columns", limits.columns);
    }
    if (attributeOf(attributes, "t") === "e") errorCells.push(name);
    else if (/<f\b/.test(content)) (isFilled ? formulas : formulasWithoutValue).push(name);
    if (percentStyles.has(Number(attributeOf(attributes, "s") ?? "-1"))) percentCells.add(name);
  }
  const merges = [...xml.matchAll(/<mergeCell\b[^>]*\bref="([A-Z]+\d+):([A-Z]+\d+)"/g)]
    .slice(0, limits.rows)
    .map(([, from = "", to = ""]) => ({
      top: rowOf(from),
      left: columnOf(from),
      bottom: Math.min(rowOf(to), limits.rows),
      right: Math.min(columnOf(to), limits.columns),
    }));
  return { xml: kept, merges, formulas, formulasWithoutValue, errorCells, percentCells };
}

// Spreadsheet programs store the height of rows far below the table; those hold nothing.
function keepFilledRows(xml: string): string {
  const kept: string[] = [];
  let rows = 0;
  let at = 0;
  for (;;) {
    const start = xml.indexOf("<row", at);
    if (start < 0) break;
    const opened = xml.indexOf(">", start);
    if (opened < 0) break;
    const isEmptyTag = xml[opened - 1] === "/";
    const close = isEmptyTag ? opened + 1 : xml.indexOf("</row>", opened) + "</row>".length;
    if (close < opened) break;
    const row = xml.slice(start, close);
    kept.push(xml.slice(at, start));
    if (/<(?:v|is|f)\b/.test(row)) {
      rows += 1;
      const number = Number(attributeOf(row.slice(0, opened - start), "r") ?? rows);
      if (rows > limits.rows || number > limits.rows) {
        throw new UnpackFailure("too-large", "rows", limits.rows);
      }
      kept.push(row);
    }
    at = close;
  }
  kept.push(xml.slice(at));
  // The range that the file says it has may still reach down to the rows that were left out.
  return kept.join("").replace(/<dimension\b[^>]*\/>/, "");
}

/** Numbers of the cell styles that show a percentage. */
export function percentStylesOf(styles: string): ReadonlySet<number> {
  const formats = new Set([9, 10]);
  for (const [tag] of styles.matchAll(/<numFmt\b[^>]*>/g)) {
    const code = (attributeOf(tag, "formatCode") ?? "").replaceAll(/&quot;.*?&quot;|\\./g, "");
    if (code.includes("%")) formats.add(Number(attributeOf(tag, "numFmtId")));
  }
  const cellStyles = /<cellXfs\b.*?<\/cellXfs>/s.exec(styles)?.[0] ?? "";
  const found = new Set<number>();
  for (const [at, [tag]] of [...cellStyles.matchAll(/<xf\b[^>]*>/g)].entries()) {
    if (formats.has(Number(attributeOf(tag, "numFmtId") ?? "0"))) found.add(at);
  }
  return found;
}

function attributeOf(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
}

function rowOf(name: string): number {
  return Number(name.replace(/^[A-Z]+/, "")) - 1;
}

function columnOf(name: string): number {
  let column = 0;
  for (const letter of name.replace(/\d+$/, "")) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
