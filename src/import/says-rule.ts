import { readInterval } from "./rule-forms/read-interval.js";
import { readOption } from "./rule-forms/read-option.js";

/** True for a line that says how points are given: a level, an interval, a formula, a deduction. */
export function saysRule(line: string): boolean {
  return readOption(line) !== undefined || readInterval(line) !== undefined || other.test(line);
}

const other =
  /\d ?(?:điểm|đ)(?!\p{L})|×|[)\p{L}%] ?[x*] ?\d|^(?:điểm|tỷ lệ|tỉ lệ) ?=|không (?:được )?tính điểm/iu;
