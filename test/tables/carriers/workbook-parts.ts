/** What the parts of .xlsx files have in common, whatever program writes them. */
import { cellName, type Grid, type GridCell, type GridRange } from "../../../src/grid/grid.js";
import { escaped } from "./xml.js";

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
export const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const relationshipNamespace =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The look of a cell by its number among the styles of a file. */
export type Look = "general" | "date" | "percent";

/** What a cell shows. */
export function lookOf(cell: GridCell): Look {
  if (typeof cell !== "object" || cell === null) return "general";
  if ("date" in cell) return "date";
  return cell.percent === true ? "percent" : "general";
}

const dayLength = 86_400_000;

/** The number that a cell stores; `undefined` for text and empty cells. */
export function numberIn(cell: GridCell): string | undefined {
  if (typeof cell !== "object" || cell === null) return undefined;
  if ("number" in cell) return String(Number(cell.number));
  return String((Date.parse(cell.date) - Date.parse("1899-12-30")) / dayLength);
}

/** Width of a grid. */
export function widthOf({ rows }: Grid): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 1);
}

/** The reference of the cells of a grid: "A1:E20". */
export function extentOf(grid: Grid): string {
  return `A1:${cellName(Math.max(0, grid.rows.length - 1), widthOf(grid) - 1)}`;
}

/** A merged range as a reference. */
export function referenceOf({ top, left, bottom, right }: GridRange): string {
  return `${cellName(top, left)}:${cellName(bottom, right)}`;
}

/** Texts that cells share, in the order in which they are asked for. */
export class SharedTexts {
  readonly #places = new Map<string, number>();
  #uses = 0;

  placeOf(text: string): number {
    this.#uses += 1;
    const place = this.#places.get(text) ?? this.#places.size;
    this.#places.set(text, place);
    return place;
  }

  /** The part, of an item for each text. */
  part(itemOf: (text: string) => string): string {
    const items = [...this.#places.keys()].map((text) => `<si>${itemOf(text)}</si>`);
    return `${declaration}<sst xmlns="${mainNamespace}" count="${this.#uses}" uniqueCount="${items.length}">${items.join("")}</sst>`;
  }
}

/** The part that says where the parts of a workbook are. */
export function relationships(
  targets: readonly (readonly [id: string, type: string, target: string])[],
): string {
  const all = targets.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${relationshipNamespace}/${type}" Target="${escaped(target)}"/>`,
  );
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join("")}</Relationships>`;
}

/** The part that a package begins with, for a main part. */
export function packageRelations(main: string): string {
  return relationships([["rId1", "officeDocument", main]]);
}

/** The part that names what kinds the parts are. */
export function contentTypes(main: string, type: string): string {
  return `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${main}" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`;
}
