import { checkMax } from "../criteria-set/check-max.js";
import { defaultDecimals } from "../criteria-set/criteria-set.js";
import { type DecimalInput, type DecimalText, toDecimalText } from "../numbers/decimal-text.js";
import { exact } from "../numbers/exact.js";
import { checkArguments } from "../problems/check-arguments.js";
import { checkNesting } from "../problems/check-nesting.js";
import { refuse } from "../problems/chiso-error.js";
import { type Place, type Problem, problem } from "../problems/problem.js";
import { whereReadable } from "../problems/unreadable.js";
import type { Declared, Rule } from "../rules/kinds.js";
import { ruleEngine } from "../rules/rule-engine.js";
import type { PreparedRule, RuleScope } from "../rules/rule-kind.js";
import type { Step } from "../rules/step.js";
import type { LocalizedText } from "../text/language.js";
import { outcomeOfFigures } from "./outcome.js";

/** What a rule needs besides its maximum and the figures. */
export interface RuleOptions {
  /** Year of the figures, for a rule that names a due date. */
  readonly year?: number;
  /** Decimals that the points are rounded to; 4 when absent. */
  readonly decimals?: number;
}

/** What a rule gives for figures. */
export interface RuleScore {
  /** Rounded once, half up; `null` where the figures show that the leaf does not apply. */
  readonly points: DecimalText | null;
  /** Whether the figures give points, or show that the leaf does not apply. */
  readonly state: "scored" | "not-applicable";
  /** Why, as the scorecard says it. */
  readonly explanation: LocalizedText;
  /** Better results within reach, fewest points first. */
  readonly steps: readonly Step[];
}

/**
 * Scores figures by one rule, without a criteria set or a sheet around them: what `score` gives
 * for a leaf with that rule, for a test of a rule or a form that shows points while one types.
 *
 * @param max maximum of the leaf
 * @param figures what a sheet holds under `declared`
 * @returns plain data: points, state, reason and next steps
 * @throws ChisoError with every problem of the rule (`/rule…`), the maximum (`/max`), the options
 * (`/year`, `/decimals`) or the figures (`/figures…`); never a number for bad input
 * @example
 * const rule = {
 *   kind: "ratio",
 *   numerator: "Hồ sơ trực tuyến",
 *   denominator: "Hồ sơ",
 *   target: "0.8",
 * };
 * scoreRule(rule, "2", { numerator: 1543, denominator: 2618 }, { decimals: 2 }).points // "1.47"
 */
export function scoreRule(
  rule: Rule,
  max: DecimalInput,
  figures: Declared,
  options: RuleOptions = {},
): RuleScore {
  refuse(
    checkArguments({ rule: [rule, { keys: { kind: "text" } }] }, [
      options,
      { keys: { decimals: "number?", year: "number?" } },
    ]),
  );
  const { year, decimals = defaultDecimals } = options;
  refuse([
    ...checkWhole(decimals, 0, 10, { path: "/decimals" }),
    ...(year === undefined ? [] : checkWhole(year, 2000, 2100, { path: "/year" })),
  ]);
  refuse(checkMax(max, decimals, { path: "/max" }));
  const scope: RuleScope = { max: exact(max), decimals, engine: ruleEngine };
  const prepared = prepareRule(rule, scope);
  if (year === undefined && needsYear(rule)) {
    refuse([problem("missing-key", { path: "/year" }, { key: "year" })]);
  }
  const problems: Problem[] = [];
  const read = prepared.read(figures, { path: "/figures" }, problems);
  refuse(problems);
  const outcome = outcomeOfFigures(
    {
      max: scope.max,
      maxText: toDecimalText(scope.max),
      leaf: { rule: prepared, policy: "shrink-base" },
    },
    { figures: read },
    {
      year: year ?? anyYear,
      prepared: { set: { notApplicable: "shrink-base" }, plan: { decimals } },
    },
  );
  return {
    points: outcome.points === null ? null : outcome.points.text,
    state: outcome.points === null ? "not-applicable" : "scored",
    explanation: outcome.explanation,
    steps: outcome.steps,
  };
}

// For rules that do not look at the year.
const anyYear = 2000;

function checkWhole(value: number, from: number, to: number, place: Place): readonly Problem[] {
  if (Number.isInteger(value) && value >= from && value <= to) return [];
  return [problem("wrong-value", place, { expected: `${from} - ${to}` })];
}

function prepareRule(rule: Rule, scope: RuleScope): PreparedRule<unknown> {
  refuse(
    whereReadable<readonly Problem[]>(
      rule,
      () => checkRule(rule, scope),
      (unreadable) => unreadable.map(withinRule),
    ),
  );
  return ruleEngine.prepare(rule, scope);
}

function checkRule(rule: Rule, scope: RuleScope): readonly Problem[] {
  const nesting = checkNesting(rule);
  if (nesting.length > 0) return nesting.map(withinRule);
  const place: Place = { path: "/rule" };
  const shape: Problem[] = [];
  ruleEngine.shape(rule, place, shape);
  return shape.length > 0 ? shape : ruleEngine.check(rule, scope, place);
}

function withinRule(one: Problem): Problem {
  return { ...one, path: `/rule${one.path}` };
}

/** True where points depend on the year: a rule with a due date, also inside parts. */
function needsYear(rule: Rule): boolean {
  if (rule.kind === "parts") return rule.parts.some((part) => needsYear(part.rule));
  return rule.kind === "deadline" && rule.due !== undefined;
}
