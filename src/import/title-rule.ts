import { speaksOfPoints } from "./patterns/rows.js";
import { readOption } from "./rule-forms/read-option.js";

/**
 * A title and the rule in the lines below it: "Sáng kiến", then lines such as "- Có 1 sáng kiến: 5 điểm";
 * else the lines of a title are one.
 */
export function splitTitleRule(cell: string): { readonly title: string; readonly rule: string } {
  const lines = cell.split("\n");
  const first = lines.findIndex((line, at) => at > 0 && (marked.test(line) || saysPoints(line)));
  const below = first < 0 ? [] : lines.slice(first);
  return below.some(saysPoints)
    ? { title: lines.slice(0, first).join(" "), rule: below.join("\n") }
    : { title: lines.join(" "), rule: "" };
}

const marked = /^(?:[-+•*–]|[a-zđ]\)|\d+[.)])\s?\S/;

function saysPoints(line: string): boolean {
  return readOption(line.replace(/[.;,]+$/, "")) !== undefined || speaksOfPoints.test(line);
}
