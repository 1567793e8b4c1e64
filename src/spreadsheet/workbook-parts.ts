import { limits } from "../import/limits.js";
import { tooLarge, UnpackFailure } from "./unpack.js";
import { attribute, attributesOf, decoded, piecesOf } from "./xml-pieces.js";

/** A sheet of cells in a file. */
export interface SheetPart {
  /** Name with its entities. */
  readonly name: string;
  /** Name of the part with its cells. */
  readonly path: string;
}

/** The sheets of a file, in their order; those that hold no cells, such as charts, are left out. */
export interface WorkbookPart {
  readonly sheets: readonly SheetPart[];
  /** Days are counted from 1904, as in files of old Macintosh programs. */
  readonly countsFrom1904: boolean;
}

const workbookName = "xl/workbook.xml";
const relationsName = "xl/_rels/workbook.xml.rels";

/**
 * Reads which sheets a file has.
 *
 * @throws UnpackFailure for a sheet without a part, or too many of them
 */
export function readWorkbookPart(workbook: string, relations: string): WorkbookPart {
  const targets = readRelations(relations);
  const sheets: SheetPart[] = [];
  let countsFrom1904 = false;
  for (const { kind, path, content } of piecesOf(workbook, workbookName)) {
    if (kind !== "open") continue;
    if (path === "workbook/workbookPr") {
      const value = attributesOf(content, workbookName).get("date1904");
      countsFrom1904 = value === "1" || value === "true";
    } else if (path === "workbook/sheets/sheet") {
      const given = attributesOf(content, workbookName);
      const target = targets.get(given.get("id") ?? "");
      const name = given.get("name") ?? "";
      if (target === undefined || name === "") throw sheetWithoutPart(name);
      if (target.type.endsWith("/worksheet")) sheets.push({ name, path: target.path });
      if (sheets.length > limits.parts) throw tooLarge("parts");
    }
  }
  return { sheets, countsFrom1904 };
}

function sheetWithoutPart(name: string): UnpackFailure {
  const shown = decoded(name).slice(0, 100);
  return new UnpackFailure("broken", {
    vi: `trang tính "${shown}" không có nội dung trong tệp`,
    en: `the sheet "${shown}" has no content in the file`,
  });
}

interface Relation {
  readonly type: string;
  readonly path: string;
}

function readRelations(xml: string): ReadonlyMap<string, Relation> {
  const found = new Map<string, Relation>();
  for (const { kind, path, content } of piecesOf(xml, relationsName)) {
    if (kind !== "open" || path !== "Relationships/Relationship") continue;
    const given = attributesOf(content, relationsName);
    const target = decoded(given.get("Target") ?? "");
    found.set(given.get("Id") ?? "", {
      type: given.get("Type") ?? "",
      path: target.startsWith("/") ? target.slice(1) : `xl/${target.replace(/^\.\//, "")}`,
    });
    if (found.size > limits.parts) throw tooLarge("parts");
  }
  return found;
}

/** The plainest parts that say which sheets a file has, for the reader. */
export function plainWorkbook({
  sheets,
  countsFrom1904,
}: WorkbookPart): Readonly<Record<string, string>> {
  const listed = sheets.map(
    ({ name }, at) =>
      `<sheet${attribute("name", name)} sheetId="${at + 1}" r:id="${relationOf(at)}"/>`,
  );
  const relations = sheets.map((_, at) =>
    relationMarkup(relationOf(at), "worksheet", sheetFile(at)),
  );
  return {
    [workbookName]: `<workbook><workbookPr date1904="${countsFrom1904 ? 1 : 0}"/><sheets>${listed.join("")}</sheets></workbook>`,
    [relationsName]: `<Relationships>${relations.join("")}</Relationships>`,
  };
}

/** Name of the part of a sheet in the file for the reader. */
export function plainSheetName(at: number): string {
  return `xl/${sheetFile(at)}`;
}

function sheetFile(at: number): string {
  return `worksheets/sheet${at + 1}.xml`;
}

function relationOf(at: number): string {
  return `rId${at + 1}`;
}

function relationMarkup(id: string, type: string, target: string): string {
  const base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return `<Relationship Id="${id}" Type="${base}/${type}" Target="${target}"/>`;
}
