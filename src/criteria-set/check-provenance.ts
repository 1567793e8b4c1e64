import { isCivilDate } from "../dates/civil-date.js";
import {
  below,
  criteriaSetProblem,
  type Place,
  type Problem,
  problem,
} from "../problems/problem.js";
import type { Soundness } from "../problems/soundness.js";
import type { CriteriaSet } from "./criteria-set.js";

/** What a status asks: instruments, a note, no check without a person. */
export function checkProvenance(
  set: CriteriaSet,
  root: Place,
  soundness: Soundness,
): readonly Problem[] {
  if (!soundness.isWhole("/provenance")) return [];
  const { status, instruments, note, checked } = set.provenance;
  const at = below(root, "provenance");
  const problems: Problem[] = [];
  if ((status === "official" || status === "partial") && instruments.length === 0) {
    problems.push(criteriaSetProblem("instruments-missing", below(at, "instruments"), { status }));
  }
  if (status === "partial" && note === undefined) {
    problems.push(criteriaSetProblem("partial-without-marks", at, {}));
  }
  if (checked !== undefined && !isCivilDate(checked.date)) {
    problems.push(problem("not-a-date", below(at, "checked", "date"), { value: checked.date }));
  }
  instruments.forEach(({ date }, index) => {
    if (date !== undefined && !isCivilDate(date)) {
      problems.push(
        problem("not-a-date", below(at, "instruments", index, "date"), { value: date }),
      );
    }
  });
  return problems;
}
