import { bandsKind } from "./bands.js";
import { checkDecimals } from "./check-decimals.js";
import { choiceKind } from "./choice.js";
import { deadlineKind } from "./deadline.js";
import { deductionKind } from "./deduction.js";
import { indexKind } from "./index-rule.js";
import { partsKind } from "./parts.js";
import { passKind } from "./pass.js";
import { perItemKind } from "./per-item.js";
import { pointsKind } from "./points.js";
import { ratioKind } from "./ratio.js";
import { rescaleKind } from "./rescale.js";
import type { Declared, Rule, RuleKindName } from "./rule.js";
import type { RuleEngine, RuleKind } from "./rule-kind.js";
import { surveyKind } from "./survey.js";

const kinds = {
  points: pointsKind,
  pass: passKind,
  choice: choiceKind,
  bands: bandsKind,
  ratio: ratioKind,
  parts: partsKind,
  "per-item": perItemKind,
  deduction: deductionKind,
  deadline: deadlineKind,
  survey: surveyKind,
  index: indexKind,
  rescale: rescaleKind,
};

/** Names of all rule kinds. */
export const ruleKindNames: readonly RuleKindName[] = [
  "points",
  "pass",
  "choice",
  "bands",
  "ratio",
  "parts",
  "per-item",
  "deduction",
  "deadline",
  "survey",
  "index",
  "rescale",
];

// The table pairs each kind with its own rule and figures; the type system cannot follow the
// pairing through an index, so it is stated here once.
function kindOf(rule: Rule): RuleKind<Rule, Declared> {
  return kinds[rule.kind] as unknown as RuleKind<Rule, Declared>;
}

/** Calls the kind that a rule names. */
export const ruleEngine: RuleEngine = {
  check: (rule, scope, place) => {
    const wrong = checkDecimals(rule, place);
    return wrong.length > 0 ? wrong : kindOf(rule).check(rule, scope, place);
  },
  checkDeclared: (rule, declared, scope, place) =>
    kindOf(rule).checkDeclared(rule, declared, scope, place),
  evaluate: (rule, declared, scope) => kindOf(rule).evaluate(rule, declared, scope),
  lowest: (rule, scope) => kindOf(rule).lowest(rule, scope),
  stepsAbove: (rule, standing, scope) => kindOf(rule).stepsAbove(rule, standing, scope),
};
