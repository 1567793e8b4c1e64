/** What brings a table to the reader: the bytes of a file, as a program writes it. */
import type { ReadSpreadsheet } from "../../../src/entries/import.js";
import { readTables } from "../../../src/entries/spreadsheet.js";
import type { Random } from "../random.js";
import { calcFile } from "./calc.js";
import { googleSheetsFile } from "./google-sheets.js";
import { openpyxlFile } from "./openpyxl.js";
import type { PrintedTable } from "./printed-table.js";
import { textFile, textForms } from "./separated-text.js";
import { wordFile } from "./word.js";

/** A page of plain text before the table, or none. */
export type Pages = readonly [...PrintedTable[], PrintedTable];

type Carrier = (pages: Pages, random: Random) => Promise<ReadSpreadsheet>;

const lastOf = (pages: Pages): PrintedTable => pages.at(-1) as PrintedTable;

const textCarriers = Object.entries(textForms).map(([name, form]): [string, Carrier] => [
  name,
  (pages) => readTables(textFile(lastOf(pages), form), "bang.csv"),
]);

/** Carriers of workbooks, by name: what they bring has the same cells. */
export const workbookCarriers: Readonly<Record<string, Carrier>> = {
  openpyxl: (pages, random) => readTables(openpyxlFile(pages, random), "bang.xlsx"),
  calc: (pages, random) => readTables(calcFile(pages, random), "bang.xlsx"),
  "google-sheets": (pages, random) => readTables(googleSheetsFile(pages, random), "bang.xlsx"),
};

/** All carriers by name. Text and documents hold the table alone, and no numbers but as text. */
export const carriers: Readonly<Record<string, Carrier>> = {
  ...workbookCarriers,
  ...Object.fromEntries(textCarriers),
  word: (pages, random) => readTables(wordFile(lastOf(pages), random), "bang.docx"),
};
