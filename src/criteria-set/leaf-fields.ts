import { toDecimalText } from "../numbers/decimal-text.js";
import { exact } from "../numbers/exact.js";
import type { ExactDecimal } from "../numbers/exact-decimal.js";
import { fraction, roundHalfUp } from "../numbers/fraction.js";
import type { FigureField } from "../rules/figure-field.js";
import { ruleEngine } from "../rules/rule-engine.js";
import { ruleForms } from "../rules/rule-forms.js";
import type { CountedFigure, LeafNode } from "./criteria-set.js";
import { fieldLabels } from "./words.js";

/** A field of an entry, with keys from the entry on. */
export interface LeafField extends FigureField {
  /** What an entry may consist of: points, figures, or that the leaf does not apply. */
  readonly way: "points" | "figures" | "not-applicable";
}

/** Why a leaf does not apply. */
export const withoutField: LeafField = {
  keys: ["notApplicable"],
  label: fieldLabels.notApplicable,
  input: { kind: "text" },
  way: "not-applicable",
};

/** What the fields of a leaf depend on besides the leaf. */
export interface LeafFieldOptions {
  /** Whether an entry may say that the leaf does not apply. */
  readonly mayNotApply: boolean;
  /** Decimals of the set. */
  readonly decimals: number;
}

/**
 * The fields of a leaf: its points, then what its rule can be worked out from, then why it does
 * not apply.
 */
export function leafFields(
  leaf: LeafNode,
  { mayNotApply, decimals }: LeafFieldOptions,
): readonly LeafField[] {
  const max = exact(leaf.max);
  return [
    pointsField(leaf, max, decimals),
    // The points of such a rule are its only figure, and stand there already.
    ...(leaf.rule.kind === "points"
      ? []
      : ruleForms.fields(leaf.rule, { max, decimals, forms: ruleForms }).map(declared)),
    ...(mayNotApply ? [withoutField] : []),
  ];
}

function pointsField({ rule }: LeafNode, max: ExactDecimal, decimals: number): LeafField {
  const prepared = ruleEngine.prepare(rule, { max, decimals, engine: ruleEngine });
  const lowest = roundHalfUp(fraction(prepared.lowest), decimals);
  const step =
    rule.kind === "points" && rule.step !== undefined ? toDecimalText(exact(rule.step)) : undefined;
  return {
    keys: ["points"],
    label: fieldLabels.points,
    input: {
      kind: "number",
      lowest: toDecimalText(lowest),
      highest: toDecimalText(max),
      decimals,
      ...(step === undefined ? {} : { step }),
    },
    way: "points",
  };
}

function declared(field: FigureField): LeafField {
  return {
    ...field,
    keys: ["declared", ...field.keys],
    ...(field.group === undefined ? {} : { group: ["declared", ...field.group] }),
    way: "figures",
  };
}

/** What a field counts, as its leaf says it: of the field itself, else of all that it belongs to. */
export function countedBy({ counts = {} }: LeafNode, { keys }: LeafField): CountedFigure {
  const own = keys[0] === "declared" ? keys.slice(1) : keys;
  for (const name of [own.join("."), own[0] ?? ""]) {
    const found = Object.hasOwn(counts, name) ? counts[name] : undefined;
    if (found !== undefined) return found;
  }
  return {};
}
