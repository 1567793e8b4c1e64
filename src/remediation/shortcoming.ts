import { type DecimalInput, toDecimalText } from "../numbers/decimal-text.js";
import { exact } from "../numbers/exact.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { formatNumber } from "../numbers/format-number.js";
import type { Declared, Rule } from "../rules/kinds.js";
import { hasTypedPoints, reasonIn } from "../scoring/leaf-reason.js";
import { scoreRule } from "../scoring/score-rule.js";
import type { ScoredLeaf } from "../scoring/scorecard.js";
import { textIn } from "../text/language.js";
import type { LeafSource } from "./leaf-source.js";
import type { TargetShare } from "./plan.js";
import { lowShare } from "./share-words.js";

/**
 * What is wanting, from the figures that the rule was given: "Tỷ lệ mới đạt 78,5% (yêu cầu từ 95%
 * trở lên)", "Thực hiện ngày 10/03/2023, hạn 28/02/2023, chậm 10 ngày". Nothing where only points
 * are known: nobody told what cost them.
 */
export function shortcomingOf(
  leaf: ScoredLeaf,
  source: LeafSource | undefined,
  share: TargetShare | undefined,
): string | undefined {
  if (leaf.whole === true || hasTypedPoints(leaf)) return undefined;
  if (share !== undefined) return lowShare(share);
  const declared = source?.declared;
  const told = declared === undefined ? undefined : toldByFigures(source as LeafSource, declared);
  return told ?? (tellingKinds.has(leaf.rule) ? reasonIn(leaf, "vi") : undefined);
}

/** Kinds whose reason says what was wrong as it stands. */
const tellingKinds: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "choice",
  "pass",
  "bands",
  "deadline",
  "deduction",
]);

// Kinds whose reason is a sum of numbers are told by what was counted.
function toldByFigures(
  { rule, year, decimals }: LeafSource,
  declared: Declared,
): string | undefined {
  const figures = declared as Figures;
  switch (rule.kind) {
    case "per-item":
      return `Mới có ${count(figures.count)} ${textIn(rule.item, "vi")}`;
    case "deduction": {
      const occurred = rule.occurrences.flatMap(({ key, label }) => {
        const times = figures.occurrences?.[key];
        return times === undefined || exact(times).isZero()
          ? []
          : [`${count(times)} ${textIn(label, "vi")}`];
      });
      return occurred.length === 0 ? undefined : `Để xảy ra: ${occurred.join("; ")}`;
    }
    case "parts": {
      const low = rule.parts.flatMap((part) => {
        const told = lowPart(part, figures.parts?.[part.key], { year, decimals });
        return told === undefined ? [] : [told];
      });
      return low.length === 0 ? undefined : low.join("; ");
    }
    default:
      return undefined;
  }
}

type Part = Extract<Rule, { readonly kind: "parts" }>["parts"][number];

/** The figures that are read here; scoring has checked them. */
interface Figures {
  readonly count?: DecimalInput;
  readonly occurrences?: Readonly<Record<string, DecimalInput>>;
  readonly parts?: Readonly<Record<string, Declared>>;
}

// "Hộp thư: Không đạt yêu cầu"; nothing for a part at its maximum.
function lowPart(
  { label, max, rule }: Part,
  declared: Declared | undefined,
  options: { readonly year: number; readonly decimals: number },
): string | undefined {
  if (declared === undefined) return undefined;
  const most = toDecimalText(exact(max));
  const scored = scoreRule(rule as Rule, max, declared, options);
  if (scored.points === null || !new ExactDecimal(scored.points).lessThan(most)) return undefined;
  return `${textIn(label, "vi")}: ${reasonIn({ ...scored, max: most }, "vi")}`;
}

function count(value: DecimalInput | undefined): string {
  return formatNumber(toDecimalText(exact(value ?? 0)), "vi");
}
