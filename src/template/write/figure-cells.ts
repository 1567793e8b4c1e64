import { isCivilDate } from "../../dates/civil-date.js";
import { describeInput, type FieldInput, type LeafField } from "../../import/figure-fields.js";
import { type DecimalInput, readDecimal, toDecimalText } from "../../numbers/decimal-text.js";
import type { LayerEntry } from "../../score-sheet/score-sheet.js";
import {
  type Look,
  type SheetCell,
  type SheetValue,
  textCell,
  type Validation,
} from "../../spreadsheet/workbook.js";
import type { Language } from "../../text/language.js";
import { toCellText } from "../layout/cell-text.js";
import type { PlacedRound } from "../layout/scores-layout.js";
import { scoresWords } from "./scores-words.js";

/** A number as it is given, without digits that say nothing. */
export function exactText(value: DecimalInput): string {
  const exact = readDecimal(value);
  return exact === undefined ? String(value) : toDecimalText(exact);
}

/** What a round says of a figure, as its cell holds it. */
export function figureValue(
  given: LayerEntry | undefined,
  { keys, input }: LeafField,
  language: Language,
): SheetValue {
  const isPoints = keys.length === 1 && keys[0] === "points";
  const value =
    valueAt(given, keys) ?? (isPoints ? valueAt(given, ["declared", "points"]) : undefined);
  if (value === undefined) return null;
  switch (input.kind) {
    case "number":
      return { number: exactText(value as DecimalInput) };
    case "date":
      return { date: String(value) };
    case "option":
      return input.options.find((option) => option.value === value)?.label[language] ?? null;
    case "text":
      return toCellText(String(value));
  }
}

function valueAt(value: unknown, keys: readonly string[]): unknown {
  let found = value;
  for (const key of keys) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Readonly<Record<string, unknown>>)[key];
  }
  return found;
}

/** The cells of a remark by column: its words, and where the round has them its day and author. */
export function remarkCells(
  remark: LayerEntry["remark"],
  { remark: column, signature }: PlacedRound,
  look: Look,
): readonly (readonly [number, SheetCell])[] {
  const signed = typeof remark === "string" ? { text: remark } : remark;
  const text = (value: string | undefined): SheetCell =>
    textCell(value === undefined ? null : toCellText(value), look);
  const words = [column, text(signed?.text)] as const;
  if (signature === undefined) return [words];
  return [
    words,
    [signature.date, { value: dateValue(signed?.date), look }],
    [signature.author, text(signed?.author)],
  ];
}

// Before March 1900 spreadsheets count days in ways of their own.
function dateValue(date: string | undefined): SheetValue {
  if (date === undefined) return null;
  return isCivilDate(date) && date >= "1900-03-01" ? { date } : date;
}

/** What a person may type into the cell of a figure; nothing for text. */
export function validationOf(
  input: FieldInput,
  row: number,
  column: number,
  language: Language,
): Validation | undefined {
  const range = { top: row, bottom: row, left: column, right: column };
  const takes = describeInput(input)[language];
  const refusal = `${scoresWords.takes[language]}: ${takes}`;
  switch (input.kind) {
    case "text":
      return undefined;
    case "date":
      return { kind: "date", range, refusal };
    case "option":
      return {
        kind: "list",
        range,
        refusal,
        options: input.options.map(({ label }) => label[language]),
      };
    case "number": {
      // A spreadsheet knows no open ends; the value at one is refused when the sheet is read.
      const { lowest = input.above, highest = input.below } = input;
      return {
        kind: "number",
        range,
        refusal,
        prompt: takes,
        ...(lowest === undefined ? {} : { lowest }),
        ...(highest === undefined ? {} : { highest }),
      };
    }
  }
}
