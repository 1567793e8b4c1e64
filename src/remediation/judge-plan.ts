import { compare } from "../comparison/compare.js";
import type { CivilDate } from "../dates/civil-date.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { below, type Problem, resultProblem } from "../problems/problem.js";
import { checkProgress } from "./check-progress.js";
import { compareOptionsOf, judgeDemands, type YearsOfIndex } from "./judge-demands.js";
import { planOutline, yearsOutline } from "./outlines.js";
import type { IndexPlan, RemediationPlan } from "./plan.js";
import type { IndexOutcome, PlanOutcome } from "./plan-outcome.js";
import type { PlanProgress } from "./plan-progress.js";
import { countsOf, taskOutcome } from "./task-outcome.js";

/** What a plan is judged by. */
export interface JudgePlanOptions {
  /** Day of the report: what was due before it and is not done is late. */
  readonly on: CivilDate;
  /** How far its tasks are; none has begun when absent. */
  readonly progress?: PlanProgress;
  /** Results of last year and of the year of the plan, an entry an index; none yet when absent. */
  readonly results?: readonly YearsOfIndex[];
}

/**
 * What came of a remediation plan: its tasks by state, what is late on a day, what became of the
 * points of each, and its demands judged by the new results.
 *
 * @throws ChisoError `not-a-date`; `unknown-option`, `not-a-gap` for progress of what the plan does
 * not have; `years-disagree` for results of another year or unit, `duplicate-set` for two results
 * of one index
 * @example
 * judgePlan(plan, { on: "2024-12-31" }).counts.late // 2
 */
export function judgePlan(plan: RemediationPlan, options: JudgePlanOptions): PlanOutcome {
  refuse(
    checkArguments({ plan: [plan, planOutline] }, [
      options,
      {
        keys: { on: "date", progress: "object?", results: { ...yearsOutline, optional: true } },
      },
    ]),
  );
  const { on, progress = {}, results = [] } = options;
  refuse([...checkProgress(plan, progress), ...checkResults(plan, results)]);
  const indices = plan.indices.map((index) => indexOutcome(plan, index, { on, progress, results }));
  const demands = plan.demands.map(({ demand }) => demand);
  return {
    plan,
    on,
    demands: results.length === 0 ? null : judgeDemands(demands, results),
    indices,
    counts: countsOf(indices.flatMap(({ tasks }) => tasks)),
  };
}

function indexOutcome(
  plan: RemediationPlan,
  index: IndexPlan,
  { on, progress, results }: Required<JudgePlanOptions>,
): IndexOutcome {
  const years = results.find(({ after }) => after.set.index === index.index);
  const after = years?.after ?? null;
  const comparison = years === undefined ? null : comparisonOf(years);
  const set = index.set.id;
  const known = { on, planDue: plan.due, set, after, comparison };
  const tasks = index.items.map((item) =>
    taskOutcome(item, { ...known, progress: progress[set]?.[item.code] }),
  );
  const rank = years?.rankAfter ?? null;
  return {
    index: index.index,
    plan: index,
    after,
    comparison,
    rank,
    tasks,
    counts: countsOf(tasks),
  };
}

function comparisonOf(years: YearsOfIndex): IndexOutcome["comparison"] {
  if (years.before === undefined) return null;
  return compare(years.before, years.after, compareOptionsOf(years));
}

function checkResults(
  { unit, year, baseYear }: RemediationPlan,
  results: readonly YearsOfIndex[],
): readonly Problem[] {
  const top = below({ path: "" }, "results");
  return results.flatMap(({ before, after }, at): readonly Problem[] => {
    const isOfPlan =
      after.unit.id === unit.id &&
      after.year === year &&
      (before === undefined || (before.unit.id === unit.id && before.year === baseYear));
    const first = results.findIndex((other) => other.after.set.index === after.set.index);
    const years = [before, after]
      .flatMap((card) => (card === undefined ? [] : [`${card.unit.name} ${card.year}`]))
      .join(", ");
    return [
      ...(isOfPlan ? [] : [resultProblem("years-disagree", below(top, at), { years })]),
      ...(first === at
        ? []
        : [resultProblem("duplicate-set", below(top, at), { id: after.set.id })]),
    ];
  });
}
