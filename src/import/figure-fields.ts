import type { CriteriaSet, LeafNode } from "../criteria-set/criteria-set.js";
import { type LeafField, leafFields } from "../criteria-set/leaf-fields.js";
import { decimalsOf, policyOf } from "../criteria-set/leaf-scope.js";
import { formatNumber } from "../numbers/format-number.js";
import type { FieldInput } from "../rules/figure-field.js";
import { inBoth, type LocalizedText } from "../text/language.js";
import { lineOf } from "./grid.js";

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

function withCellWords(input: FieldInput): FieldInput {
  if (input.kind !== "option") return input;
  const labels = distinct(input.options.map(({ label }) => label));
  return {
    kind: "option",
    options: input.options.map((option, at) => ({ ...option, label: labels[at] ?? option.label })),
  };
}

// Labels as cells hold them. Those that are alike are all counted, "Đạt (1)" and "Đạt (2)": were
// the first left as it is, a typed "Đạt" would be taken for it without need.
function distinct(labels: readonly LocalizedText[]): readonly LocalizedText[] {
  const lines = labels.map(({ vi, en }) => ({ vi: asLine(vi), en: asLine(en) }));
  const uses = new Map<string, number>();
  for (const { vi, en } of lines) {
    for (const word of new Set([vi, en])) uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  const taken = new Set(lines.flatMap(({ vi, en }) => [vi, en]));
  return lines.map((line) => {
    const counted = (word: string): string => {
      if (word !== "" && uses.get(word) === 1) return word;
      const fresh = firstFree(word, taken);
      taken.add(fresh);
      return fresh;
    };
    const vi = counted(line.vi);
    return { vi, en: line.en === line.vi ? vi : counted(line.en) };
  });
}

function firstFree(word: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const candidate = `${word} (${count})`.trim();
    if (!taken.has(candidate)) return candidate;
  }
}

function asLine(text: string): string {
  return lineOf(text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ""));
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
    if (input.above !== undefined && high === undefined && input.below === undefined) {
      return `${vi ? "lớn hơn" : "above"} ${formatNumber(input.above, language)}`;
    }
    if (input.percent === true) return "%";
    return vi ? "số" : "number";
  });
}
