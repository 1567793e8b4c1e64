import { strFromU8, strToU8, type Zippable, zipSync } from "fflate";
import readExcelFile from "read-excel-file/universal";
import { type Finding, finding } from "../import/finding.js";
import { cellName, type Grid, type GridCell } from "../import/grid.js";
import { toDecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { percentStylesOf, readMarks, type SheetMarks } from "./sheet-marks.js";
import { UnpackFailure, unpack } from "./unpack.js";

/** Sheets of a file, or why they were not read. */
export type ReadSpreadsheet =
  | { readonly ok: true; readonly grids: readonly Grid[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };

const needed =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml))$/;

/**
 * Reads an .xlsx file into plain sheets, for `importCriteriaTable` and `importScoreSheet`. Nothing
 * in the file is run: of a formula the stored result is read. Files that link to others, hold
 * error values or formulas without a result, or are larger than a table of criteria can be, are
 * refused, each cell by its name.
 *
 * Numbers are read with the 15 digits that a spreadsheet shows, so that 0.1 + 0.2 is 0.3.
 *
 * @param file bytes of the file
 * @example
 * const read = await readXlsx(await writeXlsx(scoreSheetTemplate(caMau2013)));
 * read.ok && read.grids[0]?.name // "Thông tin"
 */
export async function readXlsx(file: Uint8Array): Promise<ReadSpreadsheet> {
  try {
    return await readParts(file);
  } catch (error) {
    return { ok: false, findings: [failureOf(error)] };
  }
}

function failureOf(error: unknown): Finding {
  const place = { path: "" };
  if (error instanceof UnpackFailure && error.reason === "too-large") {
    const parameters = { what: error.what, limit: String(error.limit) };
    return finding("error", "spreadsheet-too-large", place, parameters);
  }
  const detail = error instanceof Error ? error.message : String(error);
  return finding("error", "not-a-spreadsheet", place, { detail: detail.slice(0, 200) });
}

async function readParts(file: Uint8Array): Promise<ReadSpreadsheet> {
  const { names, parts } = unpack(file, (name) => needed.test(name));
  const linked = names.find((name) => /^xl\/(?:externalLinks\/|connections\.xml)/.test(name));
  if (linked !== undefined) {
    return {
      ok: false,
      findings: [finding("error", "external-link", { path: "" }, { detail: linked })],
    };
  }
  const texts = new Map([...parts].map(([name, bytes]) => [name, strFromU8(bytes)]));
  for (const [name, text] of texts) {
    if (/<!DOCTYPE|<!ENTITY/i.test(text)) throw new UnpackFailure("broken", `${name} has a DTD`);
  }
  if (!texts.has("xl/workbook.xml"))
    throw new UnpackFailure("broken", "xl/workbook.xml is missing");
  const styles = percentStylesOf(texts.get("xl/styles.xml") ?? "");
  const marks = new Map<string, SheetMarks>();
  const packed: Zippable = {};
  for (const [name, text] of texts) {
    const isSheet = name.startsWith("xl/worksheets/");
    const own = isSheet ? readMarks(text, styles) : undefined;
    if (own !== undefined) marks.set(name, own);
    packed[name] = strToU8(own?.xml ?? text);
  }
  const safe = zipSync(packed, { level: 0 });
  const buffer = safe.buffer.slice(safe.byteOffset, safe.byteOffset + safe.byteLength);
  const sheets = await readExcelFile(buffer as ArrayBuffer, {
    trim: false,
    parseNumber: (text: string) => ({ number: numberText(text) }),
  });
  const paths = sheetPaths(texts);
  const grids = sheets.map(({ sheet, data }, at) =>
    toGrid(sheet, data as readonly (readonly unknown[])[], marks.get(paths[at] ?? "")),
  );
  const findings = sheets.flatMap(({ sheet }, at) =>
    cellFindings(sheet, marks.get(paths[at] ?? "")),
  );
  return findings.length > 0 ? { ok: false, findings } : { ok: true, grids };
}

// Parts of the sheets, in the order of the workbook.
function sheetPaths(texts: ReadonlyMap<string, string>): readonly string[] {
  const relations = new Map(
    [...(texts.get("xl/_rels/workbook.xml.rels") ?? "").matchAll(/<Relationship\b[^>]*>/g)].map(
      ([tag]) => [
        /\sId="([^"]*)"/.exec(tag)?.[1] ?? "",
        (/\sTarget="([^"]*)"/.exec(tag)?.[1] ?? "").replace(/^\/?(?:xl\/)?/, "xl/"),
      ],
    ),
  );
  return [...(texts.get("xl/workbook.xml") ?? "").matchAll(/<sheet\b[^>]*>/g)].map(
    ([tag]) => relations.get(/\sr:id="([^"]*)"/.exec(tag)?.[1] ?? "") ?? "",
  );
}

function toGrid(
  name: string,
  data: readonly (readonly unknown[])[],
  marks: SheetMarks | undefined,
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
  if ("toISOString" in value) {
    const date = value as { readonly toISOString: () => string };
    return { date: date.toISOString().slice(0, 10) };
  }
  return null;
}

// Spreadsheets store binary numbers with up to 17 digits, and show 15.
function numberText(stored: string): string {
  const number = Number(stored);
  if (!Number.isFinite(number)) return stored;
  return toDecimalText(new ExactDecimal(stored).toSignificantDigits(15));
}

function cellFindings(sheet: string, marks: SheetMarks | undefined): readonly Finding[] {
  const at = (name: string) => ({ path: `${sheet}!${name}` });
  return [
    ...(marks?.errorCells ?? []).map((name) => finding("error", "error-value", at(name), {})),
    ...(marks?.formulasWithoutValue ?? []).map((name) =>
      finding("error", "formula-without-value", at(name), {}),
    ),
  ];
}
