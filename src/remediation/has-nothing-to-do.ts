import type { RemediationItem } from "./plan.js";

/** True for an item with neither a measure nor a solution of the office. */
export function hasNothingToDo({
  measures,
  solution,
}: Pick<RemediationItem, "measures" | "solution">): boolean {
  return measures.length === 0 && solution === undefined;
}
