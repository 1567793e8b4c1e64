import { defaultDecimals } from "../criteria-set/criteria-set.js";
import { toDecimalText } from "../numbers/decimal-text.js";
import { exact } from "../numbers/exact.js";
import { ruleEngine } from "../rules/rule-engine.js";
import type { LeafRule } from "./criteria-table/leaf-rule.js";
import type { ProvedPoints } from "./filled-table/proved-points.js";
import { cellOfPath } from "./finding.js";
import { belowLowest } from "./words.js";

/**
 * Leaves a rule to a person where the table itself gives fewer points than the rule can: its sums
 * prove the points, nothing proves how the wording was read.
 *
 * @param given points that the table prints for the leaf
 */
export function againstPoints(
  leaf: LeafRule,
  max: string,
  given: readonly ProvedPoints[],
): LeafRule {
  const { rule, read } = leaf.reading;
  if (!read || given.length === 0) return leaf;
  const scope = { max: exact(max), decimals: defaultDecimals, engine: ruleEngine };
  const { lowest } = ruleEngine.prepare(rule, scope);
  const below = given.find(({ points }) => points.lessThan(lowest));
  if (below === undefined) return leaf;
  const { points, path } = below;
  const note = belowLowest(toDecimalText(points), cellOfPath(path), toDecimalText(lowest));
  return { ...leaf, reading: { ...leaf.reading, rule: { kind: "points" }, read: false, note } };
}
