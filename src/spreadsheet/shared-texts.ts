import { sanitizeTextContent } from "write-excel-file/utility";
import { legible } from "../text/legible.js";
import { exactNumber } from "./exact-number.js";
import type { SheetValue, WorkbookSheet } from "./workbook.js";

/** The texts of a file, each of them once; cells hold their places in the list. */
export interface SharedTexts {
  readonly places: ReadonlyMap<string, number>;
  /** The part of the file with the list. */
  readonly xml: string;
}

/** Gathers the texts of all sheets. */
export function shareTexts(sheets: readonly WorkbookSheet[]): SharedTexts {
  const places = new Map<string, number>();
  for (const cell of sheets.flatMap(({ rows }) => rows.flat())) {
    const text = cell === null ? undefined : textOf(cell.value);
    if (text !== undefined && !places.has(text)) places.set(text, places.size);
  }
  return { places, xml: toXml([...places.keys()]) };
}

/** What a cell shows as text: text itself, and a number that a spreadsheet cannot hold. */
export function textOf(value: SheetValue): string | undefined {
  if (value === null || value === "") return undefined;
  if (typeof value === "string") return writable(value);
  return "number" in value && exactNumber(value.number) === undefined ? value.number : undefined;
}

function toXml(texts: readonly string[]): string {
  const items = texts.map((text) => {
    const space = text.trim() === text ? "" : ' xml:space="preserve"';
    return `<si><t${space}>${sanitizeTextContent(text)}</t></si>`;
  });
  return `<?xml version="1.0"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${items.join("")}</sst>`;
}

// What XML cannot hold is left out; what a spreadsheet would decode is kept as it is.
function writable(text: string): string {
  return legible(text, "xml").replaceAll(/_x([0-9A-Fa-f]{4})_/g, "_x005F_x$1_");
}
