import {
  below,
  ofCriterion,
  type Problem,
  resultProblem,
  scoreSheetProblem,
} from "../problems/problem.js";
import { lazily, objectOf, oneOf, recordOf, words } from "../problems/shape.js";
import type { RemediationPlan } from "./plan.js";
import { type PlanProgress, type TaskProgress, taskStates } from "./plan-progress.js";

const progressShape = /* @__PURE__ */ lazily(() =>
  recordOf(recordOf(objectOf<TaskProgress>({ state: oneOf(...taskStates) }, { note: words }))),
);

/** Every problem of what an office says of the tasks of a plan. */
export function checkProgress(plan: RemediationPlan, progress: PlanProgress): readonly Problem[] {
  const top = below({ path: "" }, "progress");
  const problems: Problem[] = [];
  progressShape(progress, top, problems);
  if (problems.length > 0) return problems;
  const options = plan.indices.map(({ set }) => set.id).join(", ");
  return Object.entries(progress).flatMap(([id, tasks]): readonly Problem[] => {
    const index = plan.indices.find(({ set }) => set.id === id);
    if (index === undefined) {
      return [scoreSheetProblem("unknown-option", below(top, id), { key: id, options })];
    }
    return Object.keys(tasks).flatMap((code) =>
      index.items.some((item) => item.code === code)
        ? []
        : [resultProblem("not-a-gap", ofCriterion(below(top, id, code), code), { code })],
    );
  });
}
