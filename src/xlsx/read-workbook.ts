import { limits } from "../grid/limits.js";
import type { OfficeFile } from "../office-file/open-office-file.js";
import { readXml } from "../office-file/read-xml.js";
import { broken, missingPart, shown, tooLarge } from "../office-file/unreadable-file.js";
import { sheetFaults } from "./words.js";

/** A sheet of cells in a file. */
export interface SheetPart {
  readonly name: string;
  /** Name of the part with its cells. */
  readonly part: string;
}

/** The sheets of a file, in their order; those that hold no cells, such as charts, are left out. */
export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  /** Days are counted from 1904, as in files of old Macintosh programs. */
  readonly countsFrom1904: boolean;
}

const workbookPart = "xl/workbook.xml";
const relationsPart = "xl/_rels/workbook.xml.rels";

/**
 * Reads which sheets a file has.
 *
 * @throws UnreadableFile for a sheet without a part, or too many of them
 */
export function readWorkbook(file: OfficeFile): WorkbookParts {
  const targets = readRelations(file);
  const sheets: SheetPart[] = [];
  let countsFrom1904 = false;
  const isThere = readXml(file, workbookPart, {
    open: (path, attribute) => {
      if (path === "workbook/workbookPr") {
        const value = attribute("date1904");
        countsFrom1904 = value === "1" || value === "true";
      } else if (path === "workbook/sheets/sheet") {
        const name = attribute("name") ?? "";
        const target = targets.get(attribute("id") ?? "");
        if (target === undefined || name === "") throw broken(sheetFaults.withoutPart(shown(name)));
        if (target.type.endsWith("/worksheet")) sheets.push({ name, part: target.part });
        if (sheets.length > limits.parts) throw tooLarge("parts");
      }
    },
  });
  if (!isThere) throw missingPart(workbookPart);
  return { sheets, countsFrom1904 };
}

interface Relation {
  readonly type: string;
  readonly part: string;
}

function readRelations(file: OfficeFile): ReadonlyMap<string, Relation> {
  const found = new Map<string, Relation>();
  const isThere = readXml(file, relationsPart, {
    open: (path, attribute) => {
      if (path !== "Relationships/Relationship") return;
      const target = attribute("Target") ?? "";
      found.set(attribute("Id") ?? "", {
        type: attribute("Type") ?? "",
        part: target.startsWith("/") ? target.slice(1) : `xl/${target.replace(/^\.\//, "")}`,
      });
      if (found.size > limits.parts) throw tooLarge("parts");
    },
  });
  if (!isThere) throw missingPart(relationsPart);
  return found;
}
