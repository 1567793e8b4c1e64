import { decimal, listOf, objectOf, present, text, words } from "../../problems/shape.js";
import type { AnyRule, RuleShape } from "../rule-kind.js";
import type { PartsRuleOf, RulePartOf } from "./rule.js";

/** Shape of the rule and of the rules within. */
export const partsShape: RuleShape = (value, place, problems, rule) => {
  const part = objectOf<RulePartOf<AnyRule>>({ key: words, label: text, max: decimal, rule }, {});
  const parts = objectOf<PartsRuleOf<AnyRule>>({ kind: present, parts: listOf(part, 1) }, {});
  parts(value, place, problems);
};
