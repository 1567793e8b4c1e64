import type { Block } from "../../document/document.js";
import type { DomainResult, IndexPlan } from "../../remediation/plan.js";
import { textIn } from "../../text/language.js";
import type { Paper } from "./paper.js";

/** How many criteria without an assessment a domain names. */
const named = 3;

/** That what nobody has assessed must be scored; it does not count as nothing. */
export function unassessed(
  { words, language }: Paper,
  index: IndexPlan,
  domain: DomainResult,
): readonly Block[] {
  const titles = index.notAssessed
    .filter((leaf) => leaf.domain.code === domain.code)
    .map(({ title }) => words.quoted(textIn(title, language)));
  if (titles.length === 0) return [];
  return [
    {
      kind: "paragraph",
      text: words.scoreRest(titles.slice(0, named), Math.max(0, titles.length - named)),
    },
  ];
}
