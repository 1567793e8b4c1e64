import type { Block } from "../../document/document.js";
import type { DomainResult, IndexPlan } from "../../remediation/plan.js";
import { textIn } from "../../text/language.js";
import type { Paper } from "./paper.js";
import { fullStop } from "./sentence.js";

/** What the office does to keep criteria of a domain at their maximum, in its own words. */
export function keptRows(
  { words, language }: Paper,
  { kept = [] }: IndexPlan,
  domain: DomainResult,
): readonly Block[] {
  const items = kept
    .filter((row) => row.state === "at-maximum" && row.domain.code === domain.code)
    .flatMap(({ title, solution }) =>
      solution === undefined ? [] : [words.keepRow(textIn(title, language), fullStop(solution))],
    );
  return items.length === 0 ? [] : [{ kind: "list", items }];
}
