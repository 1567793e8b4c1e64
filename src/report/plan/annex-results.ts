import type { Block } from "../../document/document.js";
import { withheldLines } from "../withheld-lines.js";
import { domainTable } from "./domain-table.js";
import { indexHeading, type Paper } from "./paper.js";
import { planOverview } from "./plan-overview.js";
import { resultUnderName } from "./result-words.js";

/** Last year's results: all indices in one table, then each by its domains. */
export function annexResults(paper: Paper): readonly Block[] {
  const { plan, language } = paper;
  return [
    ...(plan.indices.length > 1 ? [planOverview(plan, language)] : []),
    ...plan.indices.flatMap((index, at): readonly Block[] => [
      {
        kind: "heading",
        level: 3,
        text: indexHeading(paper, index, at),
      },
      {
        kind: "paragraph",
        text: [
          resultUnderName(paper, index),
          ...withheldLines(index.lastYear.classes, language).map((line) => `${line}.`),
        ].join(" "),
      },
      domainTable(paper, index),
    ]),
  ];
}
