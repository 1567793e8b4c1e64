import type { LeafNode } from "../criteria-set/criteria-set.js";
import { type DecimalText, toDecimalText } from "../numbers/decimal-text.js";
import { formatNumber } from "../numbers/format-number.js";
import type { ChoiceRule } from "../rules/choice.js";
import type { Rule } from "../rules/rule.js";
import { ruleEngine } from "../rules/rule-engine.js";
import { exact } from "../rules/worth.js";
import { inBoth, type LocalizedText, type Text, textIn } from "../text/language.js";
import { lineOf } from "./grid.js";

/** One of the words that a cell takes. */
export interface FieldOption {
  readonly value: string | boolean;
  readonly label: LocalizedText;
  /** Other words for the same, in Vietnamese. */
  readonly aliases?: readonly string[];
}

/** What a cell of a score sheet takes. */
export type FieldInput =
  | {
      readonly kind: "number";
      readonly lowest?: DecimalText;
      readonly highest?: DecimalText;
      readonly whole?: true;
      /** A cell shown as 85 % is taken as 85. */
      readonly percent?: true;
    }
  | { readonly kind: "option"; readonly options: readonly FieldOption[] }
  | { readonly kind: "date" }
  | { readonly kind: "text" };

/** One figure that a sheet may give for a leaf: what it is, where it stands, what it takes. */
export interface FigureField {
  /** Keys in the entry of a layer, e.g. ["declared", "numerator"]. */
  readonly keys: readonly string[];
  readonly label: LocalizedText;
  readonly input: FieldInput;
}

/** Whether a requirement is met. */
const yesOrNo: readonly FieldOption[] = [
  { value: true, label: { vi: "Đạt", en: "Met" }, aliases: ["Đạt yêu cầu", "Có"] },
  {
    value: false,
    label: { vi: "Không đạt", en: "Not met" },
    aliases: ["Không đạt yêu cầu", "Chưa đạt", "Không", "Không có"],
  },
];

/**
 * The figures of a leaf: its points, then what its rule can be worked out from, then why it does
 * not apply.
 */
export function fieldsOfLeaf(leaf: LeafNode, mayNotApply: boolean): readonly FigureField[] {
  const { rule, max } = leaf;
  const scope = { max: exact(max), year: 2000, decimals: 4, engine: ruleEngine };
  const points: FigureField = {
    keys: ["points"],
    label: { vi: "Điểm", en: "Points" },
    input: {
      kind: "number",
      lowest: toDecimalText(ruleEngine.lowest(rule, scope)),
      highest: toDecimalText(exact(max)),
    },
  };
  const without: FigureField = {
    keys: ["notApplicable"],
    label: { vi: "Không áp dụng (ghi lý do)", en: "Does not apply (say why)" },
    input: { kind: "text" },
  };
  // The points of such a rule are its only figure, and stand there already.
  const figures = rule.kind === "points" ? [] : fieldsOfRule(rule, String(max), ["declared"]);
  return [points, ...figures, ...(mayNotApply ? [without] : [])];
}

type Keys = readonly string[];

function fieldsOfRule(rule: Rule, max: string, keys: Keys, prefix?: Text): readonly FigureField[] {
  const named = (label: LocalizedText): LocalizedText =>
    prefix === undefined
      ? label
      : inBoth((language) => `${textIn(prefix, language)} - ${label[language]}`);
  const field = (key: Keys, label: LocalizedText, input: FieldInput): FigureField => ({
    keys: [...keys, ...key],
    label: named(label),
    input,
  });
  switch (rule.kind) {
    case "points":
      return [
        field(
          ["points"],
          { vi: "Điểm", en: "Points" },
          { kind: "number", lowest: "0", highest: max },
        ),
      ];
    case "pass":
      return rule.conditions === undefined
        ? [field(["met"], { vi: "Kết quả", en: "Result" }, { kind: "option", options: yesOrNo })]
        : rule.conditions.map(({ key, label }) =>
            field(["conditions", key], both(label), { kind: "option", options: yesOrNo }),
          );
    case "choice":
      return [field(["choice"], { vi: "Mức đạt được", en: "Option" }, choices(rule))];
    case "bands":
      return [
        field(["value"], measured(rule.measure, rule.unit), valueInput(rule.unit)),
        ...(rule.unit === "%" ? quotient(field) : []),
      ];
    case "ratio":
      return [
        field(["numerator"], both(rule.numerator), amount),
        field(["denominator"], both(rule.denominator), amount),
        field(["percent"], { vi: "Hoặc tỷ lệ (%)", en: "Or percentage" }, percentage),
      ];
    case "parts":
      return rule.parts.flatMap((part) =>
        fieldsOfRule(part.rule, String(part.max), [...keys, "parts", part.key], part.label),
      );
    case "per-item":
      return [field(["count"], counted(rule.item), amount)];
    case "deduction":
      return rule.occurrences.map(({ key, label }) =>
        field(["occurrences", key], counted(label), amount),
      );
    case "deadline":
      return [
        field(["done"], { vi: "Ngày thực hiện", en: "Done on" }, { kind: "date" }),
        ...(rule.due === undefined
          ? [field(["due"], { vi: "Ngày đến hạn", en: "Due on" }, { kind: "date" })]
          : []),
        field(["notDone"], { vi: "Chưa thực hiện", en: "Not done" }, notDone),
      ];
    case "survey":
      return [
        ...rule.options.map(({ key, label }) => field(["answers", key], counted(label), amount)),
        field(["satisfied"], { vi: "Hoặc số hài lòng", en: "Or satisfied answers" }, amount),
        field(["base"], { vi: "trên tổng số ý kiến", en: "of all answers" }, amount),
        field(["percent"], { vi: "Hoặc tỷ lệ hài lòng (%)", en: "Or percentage" }, percentage),
      ];
    case "index":
      return [
        field(["value"], both(rule.name), {
          ...valueInput("%"),
          highest: toDecimalText(exact(rule.scale)),
        }),
      ];
    case "rescale":
      return [field(["value"], measured(rule.measure, rule.unit), valueInput(rule.unit))];
  }
}

const amount = { kind: "number", lowest: "0" } as const;
const percentage = { kind: "number", lowest: "0", percent: true } as const;
const notDone: FieldInput = {
  kind: "option",
  options: [{ value: true, label: { vi: "Chưa thực hiện", en: "Not done" } }],
};

function valueInput(unit: string | undefined): FieldInput & { readonly kind: "number" } {
  return unit === "%" ? { kind: "number", percent: true } : { kind: "number" };
}

function quotient(
  field: (keys: Keys, label: LocalizedText, input: FieldInput) => FigureField,
): readonly FigureField[] {
  return [
    field(["numerator"], { vi: "Hoặc tử số", en: "Or numerator" }, amount),
    field(["denominator"], { vi: "trên mẫu số", en: "over denominator" }, amount),
  ];
}

function choices(rule: ChoiceRule): FieldInput {
  const labels = distinct(rule.options.map(({ label }) => both(label)));
  return {
    kind: "option",
    options: rule.options.map(({ key, label }, at) => ({
      value: key,
      label: labels[at] ?? both(label),
    })),
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

function measured(measure: Text, unit: string | undefined): LocalizedText {
  return inBoth((language) => {
    const text = textIn(measure, language).replace("{value}", "…");
    return unit === undefined || text.includes(unit) ? text : `${text} (${unit})`;
  });
}

function counted(label: Text): LocalizedText {
  return inBoth(
    (language) => `${language === "vi" ? "Số" : "Number of"}: ${textIn(label, language)}`,
  );
}

function both(text: Text): LocalizedText {
  return inBoth((language) => textIn(text, language));
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
