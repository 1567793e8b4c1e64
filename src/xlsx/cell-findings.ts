import { type Finding, finding } from "../import/finding.js";
import type { SheetReading } from "./read-sheet.js";

/** Findings of one code for a file; of more cells only the number is said. */
const mostFindings = 100;

const wholeFile = { path: "" };

/** What must be mended in the cells of sheets before they are used. */
export function cellFindings(sheets: readonly SheetReading[]): readonly Finding[] {
  const placed = (namesOf: (sheet: SheetReading) => readonly string[]): readonly string[] =>
    sheets.flatMap((sheet) => namesOf(sheet).map((name) => `${sheet.grid.name}!${name}`));
  return [
    ...cellsWith(
      "error-value",
      placed(({ errorCells }) => errorCells),
    ),
    ...cellsWith(
      "formula-without-value",
      placed(({ formulasWithoutValue }) => formulasWithoutValue),
    ),
    ...wrongNumbers(sheets),
  ];
}

function cellsWith(
  code: "error-value" | "formula-without-value",
  paths: readonly string[],
): readonly Finding[] {
  const named = paths.slice(0, mostFindings).map((path) => finding("error", code, { path }, {}));
  if (paths.length <= mostFindings) return named;
  const more = String(paths.length - mostFindings);
  return [...named, finding("error", code, wholeFile, { more })];
}

function wrongNumbers(sheets: readonly SheetReading[]): readonly Finding[] {
  const cells = sheets.flatMap(({ grid, wrongNumbers: wrong }) =>
    wrong.map(({ name, text }) => ({ path: `${grid.name}!${name}`, text })),
  );
  const named = cells
    .slice(0, mostFindings)
    .map(({ path, text }) => finding("error", "not-a-number", { path }, { text }));
  const [next] = cells.slice(mostFindings);
  if (next === undefined) return named;
  const more = String(cells.length - mostFindings);
  return [...named, finding("error", "not-a-number", wholeFile, { text: next.text, more })];
}
