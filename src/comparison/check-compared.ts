import {
  below,
  criteriaSetProblem,
  ofCriterion,
  type Problem,
  resultProblem,
  scoreSheetProblem,
} from "../problems/problem.js";
import type { Scorecard } from "../scoring/scorecard.js";
import { walkScores } from "../scoring/scored-tree.js";
import type { Crosswalk } from "./crosswalk.js";

/** Why results cannot be compared: other sets without a crosswalk, or one that does not fit. */
export function checkSets(
  before: Scorecard,
  after: Scorecard,
  crosswalk: Crosswalk | undefined,
): readonly Problem[] {
  const [from, to] = [before.set, after.set];
  if (crosswalk === undefined) {
    const same = from.id === to.id && from.version === to.version;
    if (same) return [];
    return [resultProblem("crosswalk-missing", { path: "" }, { before: from.id, after: to.id })];
  }
  const place = { path: "/crosswalk" };
  const describe = ({ id, version }: { readonly id: string; readonly version: string }): string =>
    `"${id}" (${version})`;
  const sides = [
    ["from", crosswalk.from, from],
    ["to", crosswalk.to, to],
  ] as const;
  const problems = sides.flatMap(([key, wanted, found]): readonly Problem[] =>
    describe(wanted) === describe(found)
      ? []
      : [
          scoreSheetProblem("set-mismatch", below(place, key), {
            given: describe(wanted),
            expected: describe(found),
          }),
        ],
  );
  if (problems.length > 0) return problems;
  return (["before", "after"] as const).flatMap((side) => {
    const nodes = [...walkScores(side === "before" ? before : after)].map(({ node }) => node);
    const codes = new Set(nodes.map(({ code }) => code));
    // What lies below a whole is not in the scorecard, so a row may name it.
    const isItemised = !nodes.some((node) => node.children === undefined && node.whole === true);
    const seen = new Set<string>();
    return crosswalk.rows.flatMap((row, at): readonly Problem[] => {
      const code = row[side];
      if (code === null) return [];
      const where = ofCriterion(below(place, "rows", at, side), code);
      const repeated = seen.has(code);
      seen.add(code);
      if (repeated) return [criteriaSetProblem("duplicate-code", where, { code })];
      return codes.has(code) || !isItemised
        ? []
        : [scoreSheetProblem("unknown-code", where, { code })];
    });
  });
}
