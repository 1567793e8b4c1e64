import { isCivilDate, readPrintedDay } from "../dates/civil-date.js";
import { type Place, problem } from "../problems/problem.js";
import { fromCellText } from "../template/layout/cell-text.js";
import type { FieldInput, FieldOption } from "./figure-fields.js";
import { type Finding, finding, findingOf } from "./finding.js";
import { foldText, type GridCell, lineOf } from "./grid.js";
import { readFilledNumber } from "./read-number-cell.js";

/** The value of a cell, none, or what is wrong with it. */
export type FieldValue =
  | { readonly value: string | boolean | null; readonly problem?: never }
  | { readonly problem: Finding };

/** Reads a cell as what its field takes: a number as decimal text, a date as `YYYY-MM-DD`. */
export function readFieldCell(cell: GridCell, input: FieldInput, place: Place): FieldValue {
  if (lineOf(cell) === "") return { value: null };
  switch (input.kind) {
    case "text":
      return { value: fromCellText(cell) };
    case "date":
      return readDate(cell, place);
    case "option":
      return readOption(cell, input.options, place);
    case "number": {
      const read = readFilledNumber(cell, place);
      if (read.problem !== undefined) return { problem: read.problem };
      if (!read.percent || input.percent === true) return { value: read.value };
      const text = `${read.value} %`;
      return { problem: finding("error", "percent-not-expected", place, { text }) };
    }
  }
}

function readDate(cell: GridCell, place: Place): FieldValue {
  const text = lineOf(cell);
  const date = readPrintedDay(text) ?? text;
  if (isCivilDate(date)) return { value: date };
  return { problem: findingOf(problem("not-a-date", place, { value: text }), place.path) };
}

function readOption(
  cell: GridCell,
  options: Extract<FieldInput, { kind: "option" }>["options"],
  place: Place,
): FieldValue {
  if (typeof cell === "boolean") {
    const same = options.find(({ value }) => value === cell);
    if (same !== undefined) return { value: same.value };
  }
  const text = lineOf(cell);
  const wordsOf = ({ label, aliases = [] }: FieldOption): readonly string[] => [
    label.vi,
    label.en,
    ...aliases,
  ];
  const exactly = options.filter((option) => wordsOf(option).some((word) => lineOf(word) === text));
  const folded = foldText(text);
  const alike = options.filter((option) =>
    wordsOf(option).some((word) => foldText(word) === folded),
  );
  const [only, ...others] = exactly.length > 0 ? exactly : alike;
  if (only !== undefined && others.length === 0) return { value: only.value };
  const names = options.map(({ label }) => `"${label.vi}"`).join(", ");
  return { problem: finding("error", "unknown-option", place, { text, options: names }) };
}
