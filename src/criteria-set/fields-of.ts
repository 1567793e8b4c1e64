import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { toPointer } from "../problems/problem.js";
import type { FieldInput, NumberInput } from "../rules/figure-field.js";
import { type Language, textIn } from "../text/language.js";
import { defaultDecimals, type LeafNode } from "./criteria-set.js";
import type { FieldsOptions } from "./fields-options.js";
import { countedBy, type LeafField, leafFields } from "./leaf-fields.js";
import { fieldsOptionsOutline, leafOutline } from "./outlines.js";

/** What a field of a form takes. */
export type FormInput =
  | NumberInput
  | { readonly kind: "date" }
  | { readonly kind: "text" }
  | {
      readonly kind: "option";
      /** The options in their order; `value` is what the entry holds. */
      readonly options: readonly { readonly value: string | boolean; readonly label: string }[];
    };

/** A field of a form for one leaf, in one language. */
export interface FormField {
  /** Where the value stands in the entry of a layer: `["declared", "numerator"]`. */
  readonly keys: readonly string[];
  /** What a form asks for, in the language that was chosen. */
  readonly label: string;
  /** Number with its limits, options, date, or text. */
  readonly input: FormInput;
  /**
   * What the entry consists of when the field is filled: `points`, `figures` that give the points,
   * or `not-applicable` with the reason. Points beside figures must be those of the figures.
   */
  readonly way: "points" | "figures" | "not-applicable";
  /**
   * JSON Pointer of the figures in the entry that take one of several forms; absent where there is
   * one form only. Of the fields of a group those of one `form` are filled, and no others.
   */
  readonly group?: string;
  /** The form that the field belongs to: `quotient`, `percent`, `answers` … */
  readonly form?: string;
  /** True where its `way` cannot do without it; false where another form may be filled instead. */
  readonly required: boolean;
  /** What is counted, where the set says it. */
  readonly definition?: string;
  /** Over which period. */
  readonly period?: string;
  /** Where it is read. */
  readonly source?: string;
}

/**
 * What a form must ask to score a leaf: its points, the figures of its rule in each of their forms,
 * and why it does not apply, with labels, limits and options. What is filled within the limits is
 * taken by the rule; what two figures say together (3 of 2, a denominator of 0, answers too few) is
 * refused by name when it is scored.
 *
 * @param leaf a leaf of a set without problems
 * @example
 * const [leaf] = leavesOf(parIndexCaMau2013).filter(({ code }) => code === "1.1.4");
 * const fields = fieldsOf(leaf, { language: "en" });
 * fields.map(({ keys, form }) => [...keys, form ?? ""].join(" ").trim()).join("; ")
 * // "points; declared value value; declared numerator quotient; declared denominator quotient"
 */
export function fieldsOf(leaf: LeafNode, options: FieldsOptions = {}): readonly FormField[] {
  refuse(checkArguments({ leaf: [leaf, leafOutline] }, [options, fieldsOptionsOutline]));
  const { language = "vi", decimals = defaultDecimals } = options;
  const own = leaf.notApplicable ?? "not-allowed";
  const { mayNotApply = own !== "not-allowed" } = options;
  return leafFields(leaf, { mayNotApply, decimals }).map((field) =>
    formField(leaf, field, language),
  );
}

function formField(leaf: LeafNode, field: LeafField, language: Language): FormField {
  const { keys, label, input, way, group, form } = field;
  const { what, period, source } = countedBy(leaf, field);
  return {
    keys,
    label: label[language],
    input: inputIn(input, language),
    way,
    ...(group === undefined ? {} : { group: toPointer(group) }),
    ...(form === undefined ? {} : { form }),
    required: form === undefined,
    ...(what === undefined ? {} : { definition: textIn(what, language) }),
    ...(period === undefined ? {} : { period: textIn(period, language) }),
    ...(source === undefined ? {} : { source: textIn(source, language) }),
  };
}

function inputIn(input: FieldInput, language: Language): FormInput {
  if (input.kind !== "option") return input;
  return {
    kind: "option",
    options: input.options.map(({ value, label }) => ({ value, label: label[language] })),
  };
}
