import { problem } from "../problems/problem.js";
import { showValue } from "../problems/show-value.js";
import { kinds, ruleKindNames } from "./kinds.js";
import type { AnyRule, RuleEngine, RuleKind } from "./rule-kind.js";

// The table pairs each kind with its own rule and figures; the type system cannot follow the
// pairing through an index, so it is stated here once.
function kindOf(rule: AnyRule): RuleKind<AnyRule, unknown, unknown> {
  return (kinds as unknown as Record<string, RuleKind<AnyRule, unknown, unknown>>)[
    rule.kind
  ] as RuleKind<AnyRule, unknown, unknown>;
}

function isKnown(rule: unknown): boolean {
  return (
    typeof rule === "object" &&
    rule !== null &&
    "kind" in rule &&
    typeof rule.kind === "string" &&
    Object.hasOwn(kinds, rule.kind)
  );
}

/** Calls the kind that a rule names. */
export const ruleEngine: RuleEngine = {
  figures: (rule) => kindOf(rule).figures(rule, ruleEngine),
  check(rule, scope, place) {
    if (isKnown(rule)) return kindOf(rule).check(rule, scope, place);
    const [kind, names] = [showValue((rule as AnyRule | null)?.kind), ruleKindNames.join(", ")];
    return [problem("unknown-rule-kind", place, { kind, kinds: names })];
  },
  prepare: (rule, scope) => kindOf(rule).prepare(rule, scope),
  mayNotApply: (rule) => kindOf(rule).mayNotApply?.(rule) ?? false,
};
