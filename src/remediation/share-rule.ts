import { toDecimalText } from "../numbers/decimal-text.js";
import { exact } from "../numbers/exact.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { type Fraction, fraction, roundHalfUp, timesDecimal } from "../numbers/fraction.js";
import type { Problem } from "../problems/problem.js";
import type { Declared, Rule } from "../rules/kinds.js";
import type { RatioFigures } from "../rules/ratio/ratio.js";
import type { SurveyFigures } from "../rules/survey/read-answers.js";
import type { LeafSource } from "./leaf-source.js";
import type { TargetShare } from "./plan.js";

/** A rule whose points follow a share, told in percent. */
export interface ShareRule {
  readonly kind: TargetShare["kind"];
  /** Percent from which the points are full. */
  readonly full: ExactDecimal;
  /** Figures of a percentage. */
  readonly figuresAt: (percent: ExactDecimal) => Declared;
  /** Last year's percentage, exactly; nothing where it is not known. */
  readonly from: Fraction | undefined;
}

/** How points of a leaf follow a share; nothing where they follow something else. */
export function shareRuleOf(source: LeafSource): ShareRule | undefined {
  const { rule } = source;
  switch (rule.kind) {
    case "ratio":
      return ofPercent("share", exact(rule.target ?? 1).times(hundred), source);
    case "survey":
      return ofPercent(countsSatisfied(rule) ? "satisfied" : "share", hundred, source);
    case "index":
      return exact(rule.scale).equals(hundred) ? ofValue("share", hundred, source) : undefined;
    case "rescale":
      return rule.unit === "%" && exact(rule.worst).lessThan(exact(rule.best))
        ? ofValue("rescaled", exact(rule.best), source)
        : undefined;
    default:
      return undefined;
  }
}

/** Points of a percentage by the rule itself, rounded as scoring rounds them. */
export function pointsAt(
  percent: ExactDecimal,
  rule: Pick<ShareRule, "figuresAt">,
  { prepared, decimals, year }: LeafSource,
): ExactDecimal | undefined {
  const figures = read(rule.figuresAt(percent), prepared);
  if (figures === undefined) return undefined;
  const { points } = (prepared.result ?? prepared.evaluate).call(prepared, figures, year);
  return points === null ? undefined : roundHalfUp(points, decimals);
}

const hundred: ExactDecimal = /* @__PURE__ */ new ExactDecimal(100);

function ofPercent(
  kind: ShareRule["kind"],
  full: ExactDecimal,
  { declared, prepared }: LeafSource,
): ShareRule {
  const figures = read(declared, prepared) as RatioFigures | SurveyFigures | undefined;
  const share = figures?.share;
  return {
    kind,
    full,
    figuresAt: (percent) => ({ percent: toDecimalText(percent) }),
    from: share === undefined ? undefined : timesDecimal(share, hundred),
  };
}

function ofValue(
  kind: ShareRule["kind"],
  full: ExactDecimal,
  { declared, prepared }: LeafSource,
): ShareRule {
  const value = read(declared, prepared) as ExactDecimal | undefined;
  return {
    kind,
    full,
    figuresAt: (percent) => ({ value: toDecimalText(percent) }),
    from: value === undefined ? undefined : fraction(value),
  };
}

// What the sheet declares was read when it was scored, so a problem means other figures than those.
function read(declared: Declared | undefined, prepared: LeafSource["prepared"]): unknown {
  if (declared === undefined) return undefined;
  const problems: Problem[] = [];
  const figures = prepared.read(declared, { path: "" }, problems);
  return problems.length === 0 ? figures : undefined;
}

// Answers that count in part make a mean, not a share of satisfied.
function countsSatisfied({ options }: Extract<Rule, { readonly kind: "survey" }>): boolean {
  return options.every(({ share }) => exact(share).isZero() || exact(share).equals(1));
}
