import type { PreparedCriteriaSet, PreparedNode } from "../criteria-set/prepared-set.js";
import type { Problem } from "../problems/problem.js";
import type { ScoreSheet } from "./score-sheet.js";

// What a scorecard can do without; all else that stands beside the rows says what they mean.
const dispensable = ["$schema", "adjustments", "notEligible", "provenance"];

/**
 * The part of a sheet that has none of the problems that were found in it: without the rows of a
 * criterion that has one, without those of the wholes above it, because it is not known which of
 * the two was meant, and without the adjustments, reason or source that are wrong.
 *
 * @returns nothing where a problem concerns the whole sheet
 */
export function soundPartOf(
  sheet: unknown,
  problems: readonly Problem[],
  prepared: PreparedCriteriaSet,
): ScoreSheet | undefined {
  const rows = new Set<number>();
  const codes = new Set<string>();
  const keys = new Set<string>();
  for (const { path, criterion, code } of problems) {
    const [, key = "", row] = path.split("/");
    if (criterion !== undefined) codes.add(criterion);
    if (key === "entries" && row !== undefined) rows.add(Number(row));
    else if (dispensable.includes(key) || code === "unknown-key") keys.add(key);
    else return undefined;
  }
  const { plan } = prepared;
  const hasProblem = ({ code }: PreparedNode): boolean => codes.has(code);
  const unsure = ({ index, end }: PreparedNode): boolean =>
    plan.nodes.slice(index, end).some(hasProblem);
  const given = sheet as ScoreSheet;
  const entries = given.entries.filter((entry, row) => {
    const node = rows.has(row) ? undefined : plan.byCode.get(entry.code);
    return node !== undefined && !unsure(node);
  });
  const kept = Object.entries(given).filter(([key]) => !keys.has(key));
  return { ...(Object.fromEntries(kept) as unknown as ScoreSheet), entries };
}
