import { limits } from "../grid/limits.js";
import type { OfficeFile } from "../office-file/open-office-file.js";
import { type Attributes, readXml } from "../office-file/read-xml.js";
import { tooLarge } from "../office-file/unreadable-file.js";
import { lookOfCode, lookOfKnownFormat, type NumberLook } from "./number-look.js";

/** A longer code of a format is no format; spreadsheets take 255 letters. */
const longestCode = 1_000;

/**
 * Reads how each style of a file shows numbers.
 *
 * @returns by the number of a style
 * @throws UnreadableFile for more styles than a spreadsheet can have
 */
export function readCellFormats(file: OfficeFile): readonly NumberLook[] {
  const looks = new Map<string, NumberLook>();
  const bases: (string | undefined)[] = [];
  const formats: string[] = [];
  readXml(file, "xl/styles.xml", {
    open: (path, attribute) => {
      if (path === "styleSheet/numFmts/numFmt") {
        const code = attribute("formatCode") ?? "";
        if (code.length <= longestCode) looks.set(formatOf(attribute) ?? "", lookOfCode(code));
      } else if (path === "styleSheet/cellStyleXfs/xf") {
        bases.push(formatOf(attribute));
      } else if (path === "styleSheet/cellXfs/xf") {
        formats.push(formatOf(attribute) ?? bases[Number(attribute("xfId") ?? "0")] ?? "0");
      }
      if (looks.size + bases.length + formats.length > limits.styles) throw tooLarge("styles");
    },
  });
  return formats.map((format) => looks.get(format) ?? lookOfKnownFormat(Number(format)));
}

function formatOf(attribute: Attributes): string | undefined {
  const format = attribute("numFmtId")?.trim();
  return format !== undefined && /^\d{1,9}$/.test(format) ? format : undefined;
}
