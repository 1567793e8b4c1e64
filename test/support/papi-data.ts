/**
 * The tables of PAPI, which lie beside the project and belong to their owners (CECODES, VFF-CRT,
 * RTA & UNDP): tests read them where they are, the project does not contain them.
 */
import { existsSync, readFileSync } from "node:fs";

const folder = new URL("../../../shared/data/", import.meta.url);

/** True when the tables are there. */
export const hasPapiData: boolean = existsSync(new URL("papi-2019-indicators.csv", folder));

/** What a skipped test says. */
export const withoutPapiData: string = hasPapiData
  ? ""
  : " (skipped: the tables of PAPI are not here)";

/** The rows of a table, by the names of its columns. */
export function readTable(name: string): readonly Readonly<Record<string, string>>[] {
  const [head = [], ...rows] = parseCsv(readFileSync(new URL(name, folder), "utf8"));
  return rows.map((row) => Object.fromEntries(head.map((column, at) => [column, row[at] ?? ""])));
}

function parseCsv(text: string): readonly (readonly string[])[] {
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/gy;
  const rows: string[][] = [];
  let row: string[] = [];
  for (
    let match = cell.exec(text);
    match !== null && cell.lastIndex <= text.length;
    match = cell.exec(text)
  ) {
    const [, raw = "", end = ""] = match;
    row.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end !== ",") {
      if (row.length > 1 || row[0] !== "") rows.push(row);
      row = [];
    }
    if (end === "") break;
  }
  return rows;
}

/** A published number as decimal text; `null` where the cell is blank. */
export function numberOf(cell: string | undefined): string | null {
  if (cell === undefined || cell === "" || cell === "NA") return null;
  return Number(cell).toFixed(12);
}

/**
 * How far a sum of published values may lie from the published sum when all of them were stored
 * in 32 bits, which keep 24 binary digits: half of the last digit of each.
 */
export function noiseOf(...values: readonly (string | null)[]): number {
  return values.reduce((sum, value) => sum + Math.abs(Number(value ?? 0)) * 2 ** -24, 0);
}
