import { strToU8, type Zippable, zipSync } from "fflate";
import readExcelFile from "read-excel-file/universal";
import { type Finding, finding } from "../import/finding.js";
import { cellName, type Grid, type GridCell } from "../import/grid.js";
import type { ReadSpreadsheet } from "../import/read-spreadsheet.js";
import { ApproximateDecimal } from "../numbers/approximate-decimal.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { readCellStyles } from "./cell-styles.js";
import { readSharedStrings } from "./shared-strings.js";
import { type FileOfSheets, readMarks, type SheetMarks, type Tally } from "./sheet-marks.js";
import { UnpackFailure, unpack } from "./unpack.js";
import { plainSheetName, plainWorkbook, readWorkbookPart } from "./workbook-parts.js";

const needed =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/;

/**
 * Reads an .xlsx file into plain sheets, for `importCriteriaTable` and `importScoreSheet`. Nothing
 * in the file is run: of a formula the stored result is read. Files that link to others, hold
 * error values, formulas without a result or numbers that are none, or are larger than a table of
 * criteria can be, are refused, each cell by its name.
 *
 * Numbers are read with the 15 digits that a spreadsheet shows, so that 0.1 + 0.2 is 0.3; nearer
 * to 0 than 15 decimals is 0. A date outside the years 1900 to 9999 is read as its number.
 *
 * @param file bytes of the file
 * @example
 * const read = await readXlsx(await writeXlsx(scoreSheetTemplate(caMau2013)));
 * read.ok && read.grids[0]?.name // "Thông tin"
 */
export async function readXlsx(file: Uint8Array): Promise<ReadSpreadsheet> {
  refuse(checkArguments({ file: [file, "bytes"] }));
  try {
    return await readParts(file);
  } catch (error) {
    return { ok: false, findings: [failureOf(error)] };
  }
}

function failureOf(error: unknown): Finding {
  const place = { path: "" };
  if (!(error instanceof UnpackFailure)) {
    return finding("error", "not-a-spreadsheet", place, { detail: damaged });
  }
  const { reason, what, limit } = error;
  return reason === "too-large"
    ? finding("error", "spreadsheet-too-large", place, { what, limit: String(limit) })
    : finding("error", "not-a-spreadsheet", place, { detail: what });
}

const damaged = { vi: "nội dung tệp bị hỏng", en: "its content is damaged" };

async function readParts(file: Uint8Array): Promise<ReadSpreadsheet> {
  const { names, texts } = unpack(file, (name) => needed.test(name));
  const linked = names.find((name) => /^xl\/(?:externalLinks\/|connections\.xml)/.test(name));
  if (linked !== undefined) {
    return {
      ok: false,
      findings: [finding("error", "external-link", { path: "" }, { detail: linked })],
    };
  }
  const opened = openParts(new Map(texts));
  const sheets = await readExcelFile(bufferOf(opened.file), {
    trim: false,
    parseNumber: (text: string) => ({ number: numberText(text) }),
  });
  const findings = cellFindings(sheets.map(({ sheet }, at) => [sheet, opened.marks[at]] as const));
  if (findings.length > 0) return { ok: false, findings };
  return {
    ok: true,
    grids: sheets.map(({ sheet, data }, at) => toGrid(sheet, data, opened.marks[at])),
  };
}

/** The marks of a sheet, without its XML. */
type CellMarks = Omit<SheetMarks, "xml">;

/** The plainest file that holds the same cells, and the marks of its sheets in their order. */
interface OpenedParts {
  readonly file: Uint8Array;
  readonly marks: readonly CellMarks[];
}

// The reader of cells takes one form of XML, each cell with its name; files may hold any.
function openParts(texts: Map<string, string>): OpenedParts {
  // Each text is let go of once it is read: together they are the most that is held.
  const take = (name: string): string | undefined => {
    const text = texts.get(name);
    texts.delete(name);
    return text;
  };
  const workbook = readWorkbookPart(
    take("xl/workbook.xml") ?? missing("xl/workbook.xml"),
    take("xl/_rels/workbook.xml.rels") ?? missing("xl/_rels/workbook.xml.rels"),
  );
  const styles = readCellStyles(take("xl/styles.xml") ?? "");
  const strings = readSharedStrings(take("xl/sharedStrings.xml") ?? "");
  const packed: Zippable = {
    "xl/styles.xml": strToU8(styles.xml),
    "xl/sharedStrings.xml": strToU8(strings.xml),
  };
  for (const [name, xml] of Object.entries(plainWorkbook(workbook))) packed[name] = strToU8(xml);
  const file: FileOfSheets = {
    styles,
    textLengths: strings.lengths,
    lastDay: workbook.countsFrom1904 ? lastDay - daysTo1904 : lastDay,
  };
  const tally: Tally = { cells: 0, area: 0, letters: 0 };
  const marks = workbook.sheets.map(({ path }, at) => {
    const { xml, ...own } = readMarks(take(path) ?? missing(path), path, file, tally);
    packed[plainSheetName(at)] = strToU8(xml);
    return own;
  });
  return { file: zipSync(packed, { level: 0 }), marks };
}

/** 31 December 9999 in the days of a spreadsheet, and the first day of those that count from 1904. */
const lastDay = 2_958_465;
const daysTo1904 = 1_462;

function missing(name: string): never {
  throw new UnpackFailure("broken", {
    vi: `tệp thiếu phần ${name}`,
    en: `the part ${name} is missing`,
  });
}

function bufferOf(file: Uint8Array): ArrayBuffer {
  const { buffer } = file;
  const isWhole = buffer instanceof ArrayBuffer && buffer.byteLength === file.length;
  return isWhole ? buffer : new Uint8Array(file).buffer;
}

function toGrid(
  name: string,
  data: readonly (readonly unknown[])[],
  marks: CellMarks | undefined,
): Grid {
  return {
    name,
    rows: data.map((row, at) =>
      row.map((value, column) =>
        toGridCell(value, marks?.percentCells.has(cellName(at, column)) === true),
      ),
    ),
    merges: marks?.merges ?? [],
    formulas: marks?.formulas ?? [],
  };
}

function toGridCell(value: unknown, isPercent: boolean): GridCell {
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value !== "object" || value === null) return null;
  if ("number" in value) {
    const number = String(value.number);
    return isPercent ? { number, percent: true } : { number };
  }
  if ("toISOString" in value && typeof value.toISOString === "function") {
    return { date: String(value.toISOString()).slice(0, 10) };
  }
  return null;
}

// Spreadsheets store binary numbers with up to 17 digits, and show 15. What is left over of sums
// that should be 0 is nearer to it than any number of a table.
function numberText(stored: string): string {
  if (Math.abs(Number(stored)) < 1e-15) return "0";
  return new ApproximateDecimal(stored).toSignificantDigits(15).toString();
}

type MarkedSheet = readonly [name: string, marks: CellMarks | undefined];

function cellFindings(sheets: readonly MarkedSheet[]): readonly Finding[] {
  const placed = (namesOf: (marks: CellMarks) => readonly string[]): readonly string[] =>
    sheets.flatMap(([sheet, marks]) =>
      marks === undefined ? [] : namesOf(marks).map((name) => `${sheet}!${name}`),
    );
  return [
    ...cellsWith(
      "error-value",
      placed(({ errorCells }) => errorCells),
    ),
    ...cellsWith(
      "formula-without-value",
      placed((marks) => marks.formulasWithoutValue),
    ),
    ...wrongNumbers(sheets),
  ];
}

/** Findings of one code for a file; of more cells only the number is said. */
const mostFindings = 100;

const wholeFile = { path: "" };

function cellsWith(
  code: "error-value" | "formula-without-value",
  paths: readonly string[],
): readonly Finding[] {
  const named = paths.slice(0, mostFindings).map((path) => finding("error", code, { path }, {}));
  if (paths.length <= mostFindings) return named;
  const more = String(paths.length - mostFindings);
  return [...named, finding("error", code, wholeFile, { more })];
}

function wrongNumbers(sheets: readonly MarkedSheet[]): readonly Finding[] {
  const cells = sheets.flatMap(([sheet, marks]) =>
    (marks?.wrongNumbers ?? []).map(({ name, text }) => ({ path: `${sheet}!${name}`, text })),
  );
  const named = cells
    .slice(0, mostFindings)
    .map(({ path, text }) => finding("error", "not-a-number", { path }, { text }));
  const [next] = cells.slice(mostFindings);
  if (next === undefined) return named;
  const more = String(cells.length - mostFindings);
  return [...named, finding("error", "not-a-number", wholeFile, { text: next.text, more })];
}
