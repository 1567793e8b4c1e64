import { defaultDecimals, type LeafNode } from "../criteria-set/criteria-set.js";
import { type DecimalText, toDecimalText } from "../numbers/decimal-text.js";
import { exact } from "../numbers/exact.js";
import { formatNumber } from "../numbers/format-number.js";
import type { FieldInput, FigureField } from "../rules/figure-field.js";
import { ruleEngine } from "../rules/rule-engine.js";
import { inBoth, type LocalizedText } from "../text/language.js";
import { distinctLabels } from "./distinct-labels.js";

export type { FieldInput, FieldOption, FigureField } from "../rules/figure-field.js";

const without: FigureField = {
  keys: ["notApplicable"],
  label: { vi: "Không áp dụng (ghi lý do)", en: "Does not apply (say why)" },
  input: { kind: "text" },
};

/** What may be said of a domain or criterion as a whole: its points, and why it does not apply. */
export function fieldsOfWhole(
  limits: { readonly lowest?: DecimalText; readonly highest?: DecimalText },
  mayNotApply: boolean,
): readonly FigureField[] {
  const points: FigureField = {
    keys: ["points"],
    label: { vi: "Điểm", en: "Points" },
    input: { kind: "number", ...limits },
  };
  return [points, ...(mayNotApply ? [without] : [])];
}

/**
 * The figures of a leaf: its points, then what its rule can be worked out from, then why it does
 * not apply.
 */
export function fieldsOfLeaf(leaf: LeafNode, mayNotApply: boolean): readonly FigureField[] {
  const { rule, max } = leaf;
  const scope = { max: exact(max), decimals: defaultDecimals, engine: ruleEngine };
  const points: FigureField = {
    keys: ["points"],
    label: { vi: "Điểm", en: "Points" },
    input: {
      kind: "number",
      lowest: toDecimalText(ruleEngine.prepare(rule, scope).lowest),
      highest: toDecimalText(exact(max)),
    },
  };
  // The points of such a rule are its only figure, and stand there already.
  const figures = rule.kind === "points" ? [] : ruleEngine.fields(rule, scope).map(inCells);
  return [points, ...figures, ...(mayNotApply ? [without] : [])];
}

function inCells({ keys, label, input }: FigureField): FigureField {
  return { keys: ["declared", ...keys], label, input: withCellWords(input) };
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
    const vi = language === "vi";
    if (input.kind === "option")
      return input.options.map(({ label }) => label[language]).join("; ");
    if (input.kind === "date") return vi ? "ngày/tháng/năm" : "day/month/year";
    if (input.kind === "text") return vi ? "chữ" : "text";
    const [low, high] = [input.lowest, input.highest].map((end) =>
      end === undefined ? undefined : formatNumber(end, language),
    );
    if (low !== undefined && high !== undefined) return `${low} - ${high}`;
    if (input.percent === true) return "%";
    return vi ? "số" : "number";
  });
}
