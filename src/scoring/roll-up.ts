import type { BranchNode } from "../criteria-set/criteria-set.js";
import { sumDecimals, toDecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { formatDecimal } from "../numbers/format-number.js";
import { toPercentage } from "../numbers/percentage.js";
import { inBoth, type Language } from "../text/language.js";
import type { ScoredBranch, ScoredNode, State } from "./scorecard.js";

/** Exact sums of nodes that stand side by side. */
export interface Totals {
  /** `null` when no leaf below has points. */
  readonly points: ExactDecimal | null;
  readonly max: ExactDecimal;
  readonly applicableMax: ExactDecimal;
  readonly state: State;
}

/** Sums nodes that stand side by side, exactly; the order never matters. */
export function totalsOf(nodes: readonly ScoredNode[]): Totals {
  const scored = nodes.flatMap(({ points }) => (points === null ? [] : [new ExactDecimal(points)]));
  return {
    points: scored.length === 0 ? null : sumDecimals(scored),
    max: sumDecimals(nodes.map(({ max }) => new ExactDecimal(max))),
    applicableMax: sumDecimals(nodes.map(({ applicableMax }) => new ExactDecimal(applicableMax))),
    state: stateOf(nodes),
  };
}

function stateOf(nodes: readonly ScoredNode[]): State {
  if (nodes.some(({ state }) => state === "not-assessed")) return "not-assessed";
  return nodes.some(({ state }) => state === "scored") ? "scored" : "not-applicable";
}

/** Percentage of totals, for display; `null` while anything is not assessed. */
export function percentageOf(
  points: ExactDecimal | null,
  { applicableMax, state }: Pick<Totals, "applicableMax" | "state">,
): string | null {
  return points === null || state === "not-assessed" ? null : toPercentage(points, applicableMax);
}

/** Makes the scored branch of a node from its scored children. */
export function rollUp(
  branch: BranchNode,
  depth: number,
  children: readonly ScoredNode[],
): ScoredBranch {
  const totals = totalsOf(children);
  return {
    code: branch.code,
    title: branch.title,
    depth,
    points: totals.points === null ? null : toDecimalText(totals.points),
    max: toDecimalText(totals.max),
    applicableMax: toDecimalText(totals.applicableMax),
    percentage: percentageOf(totals.points, totals),
    state: totals.state,
    explanation: inBoth((language) => explainSum(children, totals, language)),
    ...(branch.themes === undefined ? {} : { themes: branch.themes }),
    ...(branch.responsible === undefined ? {} : { responsible: branch.responsible }),
    children,
  };
}

function explainSum(children: readonly ScoredNode[], totals: Totals, language: Language): string {
  const vi = language === "vi";
  if (totals.state === "not-applicable" && totals.points === null) {
    return vi ? "Không áp dụng" : "Not applicable";
  }
  const terms = children.flatMap(({ points }) =>
    points === null ? [] : [formatDecimal(new ExactDecimal(points), language)],
  );
  const open = children.length - terms.length;
  const max = formatDecimal(totals.applicableMax, language);
  if (totals.points === null)
    return vi ? `Chưa chấm: –/${max} điểm` : `Not assessed: –/${max} points`;
  const sum = `${formatDecimal(totals.points, language)}/${max}`;
  const left = open === 0 ? "" : vi ? ` (${open} mục không có điểm)` : ` (${open} without points)`;
  return vi
    ? `Tổng các mục${left}: ${terms.join(" + ")} = ${sum} điểm`
    : `Sum of the items${left}: ${terms.join(" + ")} = ${sum} points`;
}
