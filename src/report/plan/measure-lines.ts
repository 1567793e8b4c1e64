import type { IndexPlan, RemediationItem } from "../../remediation/plan.js";
import { textIn } from "../../text/language.js";
import type { Paper } from "./paper.js";

/**
 * What is done about each criterion of an index, as lines of a cell. A measure stands in full
 * with the first criterion that it serves; the others of its domain refer to that one.
 */
export function measureLines(
  { plan, words, language }: Paper,
  index: IndexPlan,
): (item: RemediationItem) => string {
  const texts = new Map(plan.measures.map(({ key, text }) => [key, textIn(text, language)]));
  const first = new Map<string, string>();
  const ordered = index.domains.flatMap(({ code }) =>
    index.items.filter((item) => item.domain.code === code),
  );
  for (const { code, measures } of ordered) {
    for (const key of measures) if (!first.has(key)) first.set(key, code);
  }
  return ({ code, solution, measures }) => {
    const own = measures.filter((key) => first.get(key) === code);
    const others = measures.filter((key) => first.get(key) !== code);
    const codes = [...new Set(others.map((key) => first.get(key) as string))];
    return [
      ...(solution === undefined ? [] : [solution]),
      ...own.map((key) => texts.get(key) ?? key),
      ...(codes.length === 0 ? [] : [words.asCriterion(codes)]),
    ].join("\n");
  };
}
