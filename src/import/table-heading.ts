import type { IndexKey } from "../criteria-set/criteria-set.js";
import { type CivilDate, dateOfDigits, isCivilDate } from "../dates/civil-date.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { findTable } from "./find-table.js";
import { foldText, type Grid, linesOf, placeOf } from "./grid.js";
import { indexOfName } from "./index-of-name.js";
import { gridsOutline } from "./outlines.js";
import {
  dayOrMonth,
  instrumentLine,
  noTitle,
  scoredYear,
  tableTitle,
} from "./patterns/above-tables.js";
import { letterhead, unitLine } from "./patterns/units.js";

/** A decision or report that a table says it belongs to. */
export interface HeadingInstrument {
  /** Number as printed: "1234/QĐ-UBND". */
  readonly number: string;
  /** What it is: "Quyết định". */
  readonly kind: string;
  /** Day on which it was issued, where the line says it. */
  readonly date?: CivilDate;
  /** Body that issued it, where the line says it. */
  readonly issuer?: string;
}

/** What the lines above a table say of it; absent is what they do not say. */
export interface TableHeading {
  /** Title of the table. */
  readonly title?: string;
  /** Year that is scored. */
  readonly year?: number;
  /** Name of the unit: "Xã Tân Hưng". */
  readonly unit?: string;
  /** Index that the title names. */
  readonly index?: IndexKey;
  /** Decision or report that the table belongs to. */
  readonly instrument?: HeadingInstrument;
  /** Sheet and cell of each, by its key. */
  readonly places: Readonly<Record<string, string>>;
}

/**
 * Reads the lines above a table: title, year, unit, index, and the decision with number, date and
 * issuer. It takes only what is said there, so that a person can confirm or override it.
 *
 * @param sheet name of the sheet that holds the table; the one whose headings fit best when absent
 * @example
 * const rows = [
 *   ["BỘ TIÊU CHÍ XÁC ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025"],
 *   ["(Kèm theo Quyết định số 12/QĐ-UBND ngày 05/9/2025 của UBND tỉnh)"],
 *   ["STT", "Tiêu chí", "Điểm tối đa"],
 * ];
 * const heading = readTableHeading([{ name: "Bảng 1", rows, merges: [], formulas: [] }]);
 * heading.instrument?.date // "2025-09-05"
 */
export function readTableHeading(grids: readonly Grid[], sheet?: string): TableHeading {
  refuse(checkArguments({ grids: [grids, gridsOutline], sheet: [sheet, "text?"] }));
  const chosen = sheet === undefined ? grids : grids.filter(({ name }) => name === sheet);
  const table = findTable(chosen, ["max", "self", "appraised", "final", "points"]);
  if (table === undefined) return { places: {} };
  const lines = linesAbove(table.grid, table.headingRow);
  const places: Record<string, string> = {};
  const take = <T>(key: string, read: (line: string) => T | undefined): T | undefined => {
    for (const { text, place } of lines) {
      const value = read(text);
      if (value === undefined) continue;
      places[key] = place;
      return value;
    }
    return undefined;
  };
  const title = take("title", titleOf);
  const said = {
    title,
    year: (title === undefined ? undefined : yearOf(title)) ?? take("year", yearOf),
    unit: take("unit", unitOf) ?? take("unit", letterheadUnit),
    index: title === undefined ? undefined : indexOfName(title),
    instrument: take("instrument", instrumentOf),
  };
  return { ...present(said), places };
}

function present(said: Readonly<Record<string, unknown>>): Partial<TableHeading> {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

interface HeadingLine {
  readonly text: string;
  readonly place: string;
}

function linesAbove(grid: Grid, headingRow: number): readonly HeadingLine[] {
  return grid.rows.slice(0, headingRow).flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const text = linesOf(cell);
      return text === "" ? [] : [{ text, place: placeOf(grid, row, column).path }];
    }),
  );
}

// A title is written in capitals, or says what kind of table it is.
function titleOf(text: string): string | undefined {
  const line = text.replaceAll("\n", " ");
  const folded = foldText(line);
  if (noTitle.test(folded)) {
    return undefined;
  }
  return tableTitle.test(folded) && !line.startsWith("(") ? line : undefined;
}

// The year of a day is that of a decision, not the year that is scored.
function yearOf(text: string): number | undefined {
  if (dayOrMonth.test(text)) return undefined;
  const years = [...text.matchAll(scoredYear)].map(([, year]) => Number(year));
  return new Set(years).size === 1 ? years[0] : undefined;
}

function unitOf(text: string): string | undefined {
  const line = text.replaceAll("\n", " ");
  const found = unitLine.exec(line);
  return found === null ? undefined : named(found[1], found[2]);
}

// "ỦY BAN NHÂN DÂN / XÃ TÂN HƯNG" at the top left.
function letterheadUnit(text: string): string | undefined {
  const line = text.replaceAll("\n", " ").replace(/\s*_{3,}.*$/, "");
  const found = letterhead.exec(line);
  return found === null ? undefined : named(found[1], found[2]);
}

function named(kind = "", name = ""): string {
  const first = kind.toLowerCase();
  const words = name.trim();
  const isCapitals = words === words.toUpperCase();
  return `${first[0]?.toUpperCase() ?? ""}${first.slice(1)} ${isCapitals ? inTitleCase(words) : words}`;
}

function inTitleCase(words: string): string {
  return words.toLowerCase().replaceAll(/(?<=^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
}

function instrumentOf(text: string): HeadingInstrument | undefined {
  const [, kind, number, day = "", month = "", year = "", issuer] =
    instrumentLine.exec(text.replaceAll("\n", " ")) ?? [];
  if (kind === undefined || number === undefined) return undefined;
  const date = dateOfDigits(year, month, day);
  return {
    number,
    kind: `${kind[0]?.toUpperCase() ?? ""}${kind.slice(1).toLowerCase()}`,
    ...(year !== "" && isCivilDate(date) ? { date } : {}),
    ...(issuer === undefined ? {} : { issuer: issuer.trim() }),
  };
}
