/** Numbers of rows that Word may count itself, so that they stand nowhere in the text. */
import type { Grid } from "../../../src/entries/import.js";

/** A number that is counted: its list, and its level there. */
export interface CountedNumber {
  readonly level: number;
}

/** How the rows of a table are counted. */
export interface CountedRows {
  /** Column whose numbers are counted. */
  readonly column: number;
  readonly numbers: ReadonlyMap<number, CountedNumber>;
  /** The levels: format and text of each, as Word keeps them. */
  readonly levels: readonly (readonly [format: string, text: string])[];
}

/** A way to number the levels of a table, and the level of a number by its look. */
interface Scheme {
  readonly levels: CountedRows["levels"];
  readonly levelOf: (printed: string) => number | undefined;
}

const schemes: readonly Scheme[] = ["", "."].flatMap((end) => [
  {
    levels: [
      ["decimal", `%1${end}`],
      ["decimal", `%1.%2${end}`],
      ["decimal", `%1.%2.%3${end}`],
      ["decimal", `%1.%2.%3.%4${end}`],
    ] as const,
    levelOf: (printed) =>
      /^\d+(?:\.\d+){0,3}\.?$/.test(printed)
        ? printed.split(".").filter(Boolean).length - 1
        : undefined,
  },
  {
    levels: [
      ["upperRoman", `%1${end}`],
      ["decimal", `%2${end}`],
      ["decimal", `%2.%3${end}`],
      ["lowerLetter", end === "" ? "%4" : "%4)"],
    ] as const,
    levelOf: (printed) => levelByLook(printed),
  },
  {
    levels: [
      ["upperRoman", `%1${end}`],
      ["decimal", `%2${end}`],
      ["lowerLetter", end === "" ? "%3" : "%3)"],
    ] as const,
    levelOf: (printed) => {
      const level = levelByLook(printed);
      return level === 2 ? undefined : level === 3 ? 2 : level;
    },
  },
  {
    levels: [
      ["upperRoman", `%1${end}`],
      ["decimal", `%1.%2${end}`],
      ["decimal", `%1.%2.%3${end}`],
    ] as const,
    levelOf: (printed) =>
      /^[IVX]+(?:\.\d+){0,2}\.?$/.test(printed)
        ? printed.split(".").filter(Boolean).length - 1
        : undefined,
  },
]);

function levelByLook(printed: string): number | undefined {
  const looks = [/^[IVX]+\.?$/, /^\d+\.?$/, /^\d+\.\d+\.?$/, /^[a-z]\)?$/];
  const level = looks.findIndex((look) => look.test(printed));
  return level < 0 ? undefined : level;
}

/** How Word would count the numbers of a table, where its numbers are those that Word makes. */
export function countedRows({ rows }: Grid, top: number, end: number): CountedRows | undefined {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  for (let column = 0; column < Math.min(width, 2); column += 1) {
    const printed = rows
      .map((row, at) => ({ at, text: row[column] ?? null }))
      .slice(top, end)
      .filter((one): one is { at: number; text: string } => typeof one.text === "string");
    for (const { levels, levelOf } of schemes) {
      const numbered = printed.flatMap(({ at, text }) => {
        const level = levelOf(text);
        return level === undefined ? [] : [{ at, text, level }];
      });
      if (numbered.length < 2 || !isCounted(numbered, levels)) continue;
      return {
        column,
        levels,
        numbers: new Map(numbered.map(({ at, level }) => [at, { level }])),
      };
    }
  }
  return undefined;
}

function isCounted(
  numbered: readonly { readonly text: string; readonly level: number }[],
  levels: CountedRows["levels"],
): boolean {
  const counts: number[] = [];
  return numbered.every(({ text, level }) => {
    counts[level] = (counts[level] ?? 0) + 1;
    counts.length = level + 1;
    const written = (levels[level]?.[1] ?? "").replaceAll(/%(\d)/g, (_, place: string) =>
      inFormat(counts[Number(place) - 1] ?? 0, levels[Number(place) - 1]?.[0] ?? ""),
    );
    return written === text;
  });
}

const romans = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

function inFormat(count: number, format: string): string {
  if (format === "upperRoman") return romans[count] ?? "";
  return format === "lowerLetter" ? String.fromCharCode(96 + count) : String(count);
}

/** The part with the list. */
export function numberingPart({ levels }: CountedRows): string {
  const all = levels.map(
    ([format, text], at) =>
      `<w:lvl w:ilvl="${at}" w:tplc="042A000F"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:suff w:val="nothing"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="0"/></w:pPr></w:lvl>`,
  );
  return `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${all.join("")}</w:abstractNum><w:num w:numId="4"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
}

/** What a paragraph says of its number. */
export function numberOf({ level }: CountedNumber): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="4"/></w:numPr>`;
}
