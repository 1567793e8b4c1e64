import { limits } from "../import/limits.js";
import { tooLarge } from "./unpack.js";
import { attribute, attributesOf, decoded, piecesOf } from "./xml-pieces.js";

/** How the cells of a file are shown. */
export interface CellStyles {
  /** The plainest XML that says which number format a style has. */
  readonly xml: string;
  readonly count: number;
  /** Numbers of the styles that show percentages. */
  readonly percent: ReadonlySet<number>;
}

const part = "xl/styles.xml";

/** A longer code of a format is no format; spreadsheets take 255 letters. */
const longestCode = 1_000;

/** The formats 9 and 10 are 0 % and 0.00 % in every file. */
const percentFormats: readonly string[] = ["9", "10"];

/**
 * Reads the styles of cells.
 *
 * @throws UnpackFailure for more styles than a spreadsheet can have
 */
export function readCellStyles(xml: string): CellStyles {
  const codes = new Map<string, string>();
  const bases: (string | undefined)[] = [];
  const formats: string[] = [];
  for (const { kind, path, content } of piecesOf(xml, part)) {
    if (kind !== "open") continue;
    if (path === "styleSheet/numFmts/numFmt") {
      const given = attributesOf(content, part);
      const code = given.get("formatCode") ?? "";
      if (code.length <= longestCode) codes.set(formatOf(given) ?? "", code);
    } else if (path === "styleSheet/cellStyleXfs/xf") {
      bases.push(formatOf(attributesOf(content, part)));
    } else if (path === "styleSheet/cellXfs/xf") {
      const given = attributesOf(content, part);
      formats.push(formatOf(given) ?? bases[Number(given.get("xfId") ?? "0")] ?? "0");
    }
    if (codes.size + bases.length + formats.length > limits.styles) throw tooLarge("styles");
  }
  return {
    xml: plainStyles(codes, formats),
    count: formats.length,
    percent: percents(codes, formats),
  };
}

function formatOf(attributes: ReadonlyMap<string, string>): string | undefined {
  const format = attributes.get("numFmtId")?.trim();
  return format !== undefined && /^\d{1,9}$/.test(format) ? format : undefined;
}

function percents(
  codes: ReadonlyMap<string, string>,
  formats: readonly string[],
): ReadonlySet<number> {
  const showing = new Set(percentFormats);
  for (const [format, code] of codes) {
    if (
      decoded(code)
        .replaceAll(/"[^"]*"|\\./g, "")
        .includes("%")
    )
      showing.add(format);
  }
  return new Set([...formats.keys()].filter((at) => showing.has(formats[at] ?? "")));
}

function plainStyles(codes: ReadonlyMap<string, string>, formats: readonly string[]): string {
  const known = [...codes].map(
    ([format, code]) => `<numFmt numFmtId="${format}"${attribute("formatCode", code)}/>`,
  );
  const styles = formats.map((format) => `<xf numFmtId="${format}"/>`);
  return `<styleSheet><numFmts>${known.join("")}</numFmts><cellXfs>${styles.join("")}</cellXfs></styleSheet>`;
}
