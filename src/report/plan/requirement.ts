import type { IndexPlan, RemediationItem } from "../../remediation/plan.js";
import { lowerFirst } from "../../text/language.js";
import type { Paper } from "./paper.js";
import { percentOf } from "./percent-words.js";

/** What a criterion needs, behind its title; of satisfaction the percentage to reach. */
export function requirement(
  { words, language }: Paper,
  index: IndexPlan,
  item: RemediationItem,
): string {
  const { lastPoints, target, max } = item;
  if (index.index === "sipas") {
    const [from, to] = [lastPoints, target].map((points) => percentOf(points, max, language));
    if (from != null && to != null) return words.raise(from, to);
  }
  return lowerFirst(item.needs?.[language] ?? "");
}
