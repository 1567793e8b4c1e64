import { below, criteriaSetProblem, problem } from "../problems/problem.js";
import { isObject, type ShapeCheck, wrongType } from "../problems/shape.js";
import { showValue } from "../problems/show-value.js";
import { typeNames } from "../problems/words.js";
import { kinds, ruleKindNames } from "./kinds.js";
import type { AnyRule, RuleEngine, RuleKind } from "./rule-kind.js";

// The table pairs each kind with its own rule and figures; the type system cannot follow the
// pairing through an index, so it is stated here once.
function kindOf(rule: AnyRule): RuleKind<AnyRule, unknown, unknown> {
  return (kinds as unknown as Record<string, RuleKind<AnyRule, unknown, unknown>>)[
    rule.kind
  ] as RuleKind<AnyRule, unknown, unknown>;
}

const shape: ShapeCheck = (rule, place, problems) => {
  if (!isObject(rule)) {
    wrongType(rule, typeNames.object, place, problems);
    return;
  }
  const { kind } = rule;
  if (typeof kind === "string" && Object.hasOwn(kinds, kind)) {
    kindOf({ kind }).shape(rule, place, problems, shape);
    return;
  }
  const at = below(place, "kind");
  if (kind === undefined) {
    problems.push(problem("missing-key", at, { key: "kind" }));
  } else {
    const given = { kind: showValue(kind), kinds: ruleKindNames.join(", ") };
    problems.push(criteriaSetProblem("unknown-rule-kind", at, given));
  }
};

/** Calls the kind that a rule names. */
export const ruleEngine: RuleEngine = {
  shape,
  figures: (rule) => kindOf(rule).figures(rule, ruleEngine),
  check: (rule, scope, place) => kindOf(rule).check(rule, scope, place),
  prepare: (rule, scope) => kindOf(rule).prepare(rule, scope),
  mayNotApply: (rule) => kindOf(rule).mayNotApply?.(rule) ?? false,
};
