import { readNumbering } from "./numbering.js";
import { readOption } from "./rule-forms/read-option.js";
import type { TableRow } from "./table-row.js";
import { isTotalText, outsideBrackets } from "./total-text.js";

/** True for a row that prints a sum; a criterion may be called "Tổng số" too, but has a number. */
export function isTotal({ printed, title, rule }: TableRow): boolean {
  const hasCode = title !== "" && readNumbering(printed) !== undefined;
  const hasRule = rule.split(/[;\n]/).some((line) => readOption(line.trim()) !== undefined);
  const words = outsideBrackets(title === "" ? printed : title);
  return !hasCode && !hasRule && isTotalText(words);
}
