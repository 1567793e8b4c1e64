import { defaultDecimals, type LeafNode } from "../criteria-set/criteria-set.js";
import { toDecimalText } from "../numbers/decimal-text.js";
import { exact } from "../numbers/exact.js";
import { formatNumber } from "../numbers/format-number.js";
import type { FieldInput, FigureField } from "../rules/figure-field.js";
import { ruleEngine } from "../rules/rule-engine.js";
import { inBoth, type LocalizedText } from "../text/language.js";
import { lineOf } from "./grid.js";

export type { FieldInput, FieldOption, FigureField } from "../rules/figure-field.js";

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
  const without: FigureField = {
    keys: ["notApplicable"],
    label: { vi: "Không áp dụng (ghi lý do)", en: "Does not apply (say why)" },
    input: { kind: "text" },
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
    if (input.percent === true) return "%";
    return vi ? "số" : "number";
  });
}
