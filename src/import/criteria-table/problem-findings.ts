import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import { parseCriteriaSet } from "../../criteria-set/parse-criteria-set.js";
import { type Finding, findingOf } from "../finding.js";

/** What the library itself says of the draft, at the cells it comes from. */
export function problemFindings(
  draft: CriteriaSet,
  places: ReadonlyMap<string, string>,
  known: readonly Finding[],
): readonly Finding[] {
  const result = parseCriteriaSet(draft);
  if (result.ok) return [];
  const told = new Set(known.map(({ code, path }) => `${code} ${path}`));
  return result.problems.flatMap((one) => {
    const path = nearest(one.path, places);
    return told.has(`${one.code} ${path}`) ? [] : [findingOf(one, path)];
  });
}

function nearest(pointer: string, places: ReadonlyMap<string, string>): string {
  for (let path = pointer; path !== ""; path = path.slice(0, path.lastIndexOf("/"))) {
    const cell = places.get(path) ?? places.get(`${path}/max`);
    if (cell !== undefined) return cell;
  }
  return "";
}

/** Findings by the row of their cell. */
export function inTableOrder(findings: readonly Finding[]): readonly Finding[] {
  const rowOf = ({ path }: Finding): number => Number(/(\d+)$/.exec(path)?.[1] ?? 0);
  return [...findings].sort((left, right) => rowOf(left) - rowOf(right));
}
