import { exact } from "../../numbers/exact.js";
import { ExactDecimal } from "../../numbers/exact-decimal.js";
import type { RescaleRule } from "./rule.js";

/** Points of the worst value; 0 where the rule says nothing. */
export function lowestOf(rule: RescaleRule): ExactDecimal {
  return rule.lowest === undefined ? new ExactDecimal(0) : exact(rule.lowest);
}
