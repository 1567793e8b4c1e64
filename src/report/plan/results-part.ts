import type { Block } from "../../document/document.js";
import type { Paper } from "./paper.js";
import { planOverview } from "./plan-overview.js";
import { resultWords } from "./result-words.js";

/** Last year's results as a part of the paper: a sentence an index, and a table of several. */
export function resultsPart(paper: Paper): readonly Block[] {
  const { plan, language } = paper;
  return [
    { kind: "list", items: plan.indices.map((index) => resultWords(paper, index)) },
    ...(plan.indices.length > 1
      ? [{ ...planOverview(plan, language), orientation: "portrait" as const }]
      : []),
  ];
}
