import type { CriteriaSet, LeafNode } from "../criteria-set/criteria-set.js";
import { type LeafField, leafFields, withoutField } from "../criteria-set/leaf-fields.js";
import { decimalsOf, policyOf } from "../criteria-set/leaf-scope.js";
import type { DecimalText } from "../numbers/decimal-text.js";
import { formatNumber } from "../numbers/format-number.js";
import type { FieldInput } from "../rules/figure-field.js";
import { inBoth, type LocalizedText } from "../text/language.js";
import { distinctLabels } from "./distinct-labels.js";
import { numberAbove, pointsOfWhole, takenByCell } from "./words.js";

export type { LeafField } from "../criteria-set/leaf-fields.js";
export type { FieldInput, FieldOption } from "../rules/figure-field.js";

/** The fields of a leaf, with options worded as cells can hold them. */
export function fieldsOfLeaf(leaf: LeafNode, set: CriteriaSet): readonly LeafField[] {
  const mayNotApply = policyOf(leaf, set) !== "not-allowed";
  return leafFields(leaf, { mayNotApply, decimals: decimalsOf(set) }).map((field) => ({
    ...field,
    input: withCellWords(field.input),
  }));
}

/** What may be said of a domain or criterion as a whole: its points, and why it does not apply. */
export function fieldsOfWhole(
  limits: { readonly lowest?: DecimalText; readonly highest?: DecimalText },
  mayNotApply: boolean,
): readonly LeafField[] {
  const points: LeafField = {
    keys: ["points"],
    label: pointsOfWhole,
    input: { kind: "number", ...limits },
    way: "points",
  };
  return [points, ...(mayNotApply ? [withoutField] : [])];
}

function withCellWords(input: FieldInput): FieldInput {
  if (input.kind !== "option") return input;
  const labels = distinctLabels(input.options.map(({ label }) => label));
  return {
    kind: "option",
    options: input.options.map((option, at) => ({ ...option, label: labels[at] ?? option.label })),
  };
}

/** What a cell takes, in words: "0 - 2", "Đạt; Không đạt". */
export function describeInput(input: FieldInput): LocalizedText {
  return inBoth((language) => {
    if (input.kind === "option")
      return input.options.map(({ label }) => label[language]).join("; ");
    if (input.kind === "date") return takenByCell.date[language];
    if (input.kind === "text") return takenByCell.text[language];
    const [low, high] = [input.lowest, input.highest].map((end) =>
      end === undefined ? undefined : formatNumber(end, language),
    );
    if (low !== undefined && high !== undefined) return `${low} - ${high}`;
    if (input.above !== undefined && high === undefined && input.below === undefined) {
      return numberAbove(input.above)[language];
    }
    if (input.percent === true) return "%";
    return takenByCell.number[language];
  });
}
