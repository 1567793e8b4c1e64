import { ruleInside } from "./patterns/rows.js";
import { readInterval } from "./rule-forms/read-interval.js";
import { readOption } from "./rule-forms/read-option.js";

/** True for a line that says how points are given: a level, an interval, a formula, a deduction. */
export function saysRule(line: string): boolean {
  return (
    readOption(line) !== undefined || readInterval(line) !== undefined || ruleInside.test(line)
  );
}
