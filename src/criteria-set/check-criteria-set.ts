import { checkKeys } from "../problems/check-keys.js";
import { checkNesting } from "../problems/check-nesting.js";
import { addProblems, below, type Place, type Problem } from "../problems/problem.js";
import { type Soundness, soundnessBeside } from "../problems/soundness.js";
import { whereReadable } from "../problems/unreadable.js";
import { checkConditions } from "./check-conditions.js";
import { checkMax, checkSum } from "./check-max.js";
import { checkNode } from "./check-node.js";
import { checkPeriod } from "./check-period.js";
import { checkProvenance } from "./check-provenance.js";
import { checkSetShape } from "./check-shape.js";
import { checkLadder } from "./class-ladder.js";
import type { CriteriaSet } from "./criteria-set.js";
import { decimalsOf } from "./leaf-scope.js";

/**
 * Every problem of a criteria set: its shape, codes, sums, rules, ladders, period, provenance. It is
 * the check that `parseCriteriaSet` and everything that takes a set make.
 *
 * @returns an empty list when there is nothing wrong
 *
 * @example
 * checkCriteriaSet({ ...parIndexCaMau2013, max: "8" })[0]?.code // "sum-mismatch"
 */
export function checkCriteriaSet(set: CriteriaSet): readonly Problem[] {
  return whereReadable<readonly Problem[]>(
    set,
    () => checkReadable(set),
    (unreadable) => unreadable,
  );
}

function checkReadable(set: CriteriaSet): readonly Problem[] {
  const nesting = checkNesting(set);
  if (nesting.length > 0) return nesting;
  const problems: Problem[] = [];
  checkSetShape(set, problems);
  const soundness = soundnessBeside(problems);
  return soundness.stands("") ? problems.concat(checkMeaning(set, soundness)) : problems;
}

// The meaning wherever the shape is right, so that every problem comes out at once.
function checkMeaning(set: CriteriaSet, soundness: Soundness): readonly Problem[] {
  const problems: Problem[] = [];
  const root: Place = { path: "" };
  addProblems(problems, checkPeriod(set, root, soundness));
  addProblems(problems, checkProvenance(set, root, soundness));
  if (soundness.stands("/domains")) {
    const place = below(root, "domains");
    addProblems(
      problems,
      checkSum(set.domains, { code: set.id, max: set.max }, place, soundness, root),
    );
    const codes = new Set<string>();
    set.domains.forEach((node, index) => {
      addProblems(problems, checkNode(node, 1, below(place, index), set, codes, soundness));
    });
  }
  if (soundness.stands("/ladders")) {
    const at = below(root, "ladders");
    if (soundness.isWhole("/ladders")) addProblems(problems, checkKeys(set.ladders ?? [], at));
    (set.ladders ?? []).forEach((ladder, index) => {
      const place = below(at, index);
      if (!soundness.isWhole(place.path)) return;
      addProblems(problems, checkLadder(ladder, place));
      if (soundness.isWhole("/domains")) addProblems(problems, checkConditions(ladder, set, place));
    });
  }
  if (set.rounds !== undefined && soundness.isWhole("/rounds")) {
    addProblems(problems, checkKeys(set.rounds, below(root, "rounds")));
  }
  for (const key of ["bonus", "penalty"] as const) {
    const limit = set[key];
    if (limit !== undefined && soundness.isWhole(`/${key}`)) {
      addProblems(problems, checkMax(limit.max, decimalsOf(set), below(root, key, "max")));
    }
  }
  return problems;
}
