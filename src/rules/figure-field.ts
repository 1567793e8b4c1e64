import type { DecimalText } from "../numbers/decimal-text.js";
import { inBoth, type LocalizedText, type Text, textIn } from "../text/language.js";
import { ruleWords } from "./words.js";

/** One of the words that a field takes. */
export interface FieldOption {
  /** What the figures hold. */
  readonly value: string | boolean;
  readonly label: LocalizedText;
  /** Other words for the same, in Vietnamese. */
  readonly aliases?: readonly string[];
}

/** A number, and what it is held to. */
export interface NumberInput {
  readonly kind: "number";
  /** Lowest value, where there is one. */
  readonly lowest?: DecimalText;
  /** Highest value, where there is one. */
  readonly highest?: DecimalText;
  /** Lower end that the value itself must not have: above 0 is not 0. */
  readonly above?: DecimalText;
  /** Upper end that the value itself must not have. */
  readonly below?: DecimalText;
  /** The value is a multiple of it. */
  readonly step?: DecimalText;
  /** Most decimals that it may have. */
  readonly decimals?: number;
  /** Whole numbers only. */
  readonly whole?: true;
  /** Counted in percent: 85 % is taken as 85. */
  readonly percent?: true;
}

/** What a field takes. */
export type FieldInput =
  | NumberInput
  | { readonly kind: "option"; readonly options: readonly FieldOption[] }
  | { readonly kind: "date" }
  | { readonly kind: "text" };

/** One figure that a sheet may give for a leaf: what it is, where it stands, what it takes. */
export interface FigureField {
  /** Keys from the figures on, e.g. ["numerator"] or ["occurrences", "late"]. */
  readonly keys: readonly string[];
  readonly label: LocalizedText;
  readonly input: FieldInput;
  /** The form of the figures that it belongs to, where they may be given in one of several. */
  readonly form?: string;
  /** Keys of the figures that take one of these forms; none where the field has no form. */
  readonly group?: readonly string[];
}

/** A number from zero. */
export const amount: NumberInput = { kind: "number", lowest: "0" };

/** A whole number from zero. */
export const count: NumberInput = { kind: "number", lowest: "0", whole: true };

/** A number above zero. */
export const aboveZero: NumberInput = { kind: "number", above: "0" };

/** A number of percent from zero. */
export const percentage: NumberInput = { kind: "number", lowest: "0", percent: true };

/** The same fields, as one of several forms in which figures may be given. */
export function inForm(form: string, fields: readonly FigureField[]): readonly FigureField[] {
  return fields.map((field) => ({ ...field, form, group: [] }));
}

/** A value in a unit. */
export function valueIn(unit: string | undefined): NumberInput {
  return unit === "%" ? { kind: "number", percent: true } : { kind: "number" };
}

/** The name of a measured value, with its unit. */
export function measured(measure: Text, unit: string | undefined): LocalizedText {
  return inBoth((language) => {
    const text = textIn(measure, language).replace("{value}", "…");
    return unit === undefined || text.includes(unit) ? text : `${text} (${unit})`;
  });
}

/** The name of something that is counted. */
export function counted(label: Text): LocalizedText {
  return inBoth((language) => ruleWords.numberOf[language](textIn(label, language)));
}
