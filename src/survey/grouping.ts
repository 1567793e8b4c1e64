import { type Problem, scoreSheetProblem } from "../problems/problem.js";
import type { Questionnaire } from "./questionnaire.js";

/** Problems of the grouping that was asked for. */
export function checkGrouping(
  { groupings = [] }: Questionnaire,
  by: string | undefined,
): readonly Problem[] {
  if (by === undefined || groupings.some(({ key }) => key === by)) return [];
  const options = groupings.map(({ key }) => key).join(", ");
  return [scoreSheetProblem("unknown-option", { path: "/by" }, { key: by, options })];
}

/** The value that a form or a row of counts has for a grouping; `null` where it names none. */
export function groupOf(
  groups: Readonly<Record<string, string>> | undefined,
  by: string,
): string | null {
  return groups !== undefined && Object.hasOwn(groups, by) ? (groups[by] ?? null) : null;
}
