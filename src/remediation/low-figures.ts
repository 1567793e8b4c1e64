import { type DecimalInput, toDecimalText } from "../numbers/decimal-text.js";
import { exact } from "../numbers/exact.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { formatCount } from "../numbers/format-number.js";
import { countedNoun } from "../rules/deduction/words.js";
import type { Declared, Rule } from "../rules/kinds.js";
import { reasonIn } from "../scoring/leaf-reason.js";
import { scoreRule } from "../scoring/score-rule.js";
import { lowerFirst, textIn } from "../text/language.js";
import type { LeafSource } from "./leaf-source.js";
import { type LowFigures, lowInBands, lowRatio } from "./low-number.js";
import { lowWords } from "./low-words.js";

/** The rule that figures were scored by, and how. */
type Scoring = Pick<LeafSource, "year" | "decimals"> & { readonly rule: Rule };

/** The figures that are read here; scoring has checked them. */
interface Figures extends LowFigures {
  readonly count?: DecimalInput;
  readonly choice?: string;
  readonly met?: boolean;
  readonly conditions?: Readonly<Record<string, boolean>>;
  readonly occurrences?: Readonly<Record<string, DecimalInput>>;
  readonly parts?: Readonly<Record<string, Declared>>;
}

/**
 * What is wanting, as the figures of a rule tell it: "Tỷ lệ mới đạt 97,34% (3.218/3.306)", "Để xảy
 * ra: 1 báo cáo chậm". Nothing for rules whose reason says it as it stands.
 */
export function lowFigures(scoring: Scoring, declared: Declared): string | undefined {
  const { rule } = scoring;
  const figures = declared as Figures;
  switch (rule.kind) {
    case "bands":
      return lowInBands(rule, figures);
    case "ratio":
      return lowRatio(figures);
    case "choice": {
      const option = rule.options.find(({ key }) => key === figures.choice);
      return option === undefined ? undefined : lowOption(textIn(option.label, "vi"));
    }
    case "pass":
      return lowPass(rule, figures);
    case "per-item":
      return lowWords.items(count(figures.count), textIn(rule.item, "vi"));
    case "deduction": {
      const occurred = rule.occurrences.flatMap(({ key, label }) => {
        const times = figures.occurrences?.[key];
        return times === undefined || exact(times).isZero()
          ? []
          : [`${count(times)} ${countedNoun(textIn(label, "vi"))}`];
      });
      return occurred.length === 0 ? undefined : lowWords.occurred(occurred.join("; "));
    }
    case "parts": {
      const low = rule.parts.flatMap((part) => {
        const told = lowPart(part, figures.parts?.[part.key], scoring);
        return told === undefined ? [] : [told];
      });
      return low.length === 0 ? undefined : low.join("; ");
    }
    default:
      return undefined;
  }
}

// "Không ban hành" says what is wanting, "Phó Chủ tịch làm Trưởng ban" only beside what was to be.
function lowOption(label: string): string {
  const isNegative = /^(?:không|chưa|chậm|thiếu|còn|quá|trễ)(?: |$)/i.test(label);
  return isNegative ? label : lowWords.option(lowerFirst(label));
}

function lowPass(
  { conditions = [], require, unmet }: Extract<Rule, { readonly kind: "pass" }>,
  { conditions: states }: Figures,
): string {
  const missing = conditions.filter(({ key }) => states?.[key] === false);
  const list = missing.map(({ label }) => lowerFirst(textIn(label, "vi"))).join("; ");
  if (list === "") return unmet === undefined ? lowWords.notMet : textIn(unmet, "vi");
  return require === "any" ? lowWords.noneMet(list) : lowWords.someNotMet(list);
}

type Part = Extract<Rule, { readonly kind: "parts" }>["parts"][number];

// "Hộp thư: chưa đạt yêu cầu"; nothing for a part at its maximum.
function lowPart(
  { label, max, rule }: Part,
  declared: Declared | undefined,
  { year, decimals }: Scoring,
): string | undefined {
  if (declared === undefined) return undefined;
  const most = toDecimalText(exact(max));
  const scored = scoreRule(rule as Rule, max, declared, { year, decimals });
  if (scored.points === null || !new ExactDecimal(scored.points).lessThan(most)) return undefined;
  const told = lowFigures({ rule: rule as Rule, year, decimals }, declared);
  const reason = told ?? reasonIn({ ...scored, max: most }, "vi");
  return `${textIn(label, "vi")}: ${lowerFirst(reason)}`;
}

function count(value: DecimalInput | undefined): string {
  return formatCount(exact(value ?? 0), "vi");
}
