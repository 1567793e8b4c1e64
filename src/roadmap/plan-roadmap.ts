import { readDecimal, toDecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { resultProblem } from "../problems/problem.js";
import { checkEfforts } from "./check-efforts.js";
import { chooseLevels } from "./choose-levels.js";
import { allUnits, checkRoadmapRequest, evaluateRoadmap, unitsOf } from "./evaluate-roadmap.js";
import { levelRequirements } from "./level-requirements.js";
import { roadmapOutline, roadmapPlanRequestOutline } from "./outlines.js";
import { countsIn, isJudged } from "./required-units.js";
import type { Roadmap, RoadmapTarget } from "./roadmap.js";
import type { RoadmapEvaluation } from "./roadmap-evaluation.js";
import type {
  PlannedRaise,
  RaisableUnit,
  RoadmapPlan,
  RoadmapPlanRequest,
} from "./roadmap-plan.js";

/**
 * Plans which units to raise so that every target of a year is met with the least effort in all;
 * among equal ones, with the fewest raises. A target "by the end" is planned for in its last year.
 * Where targets contradict each other as they were read, `before.contradictions` says so.
 *
 * @throws ChisoError as `evaluateRoadmap` does; for efforts that are no numbers from 0, or levels
 * that do not lie above the unit's; `level-unknown` for a unit whose level is not known;
 * `search-too-large` for tens of thousands of units, or for percentages of several levels at once
 * @example
 * planRoadmap(deAn05Roadmap(), { year: 2024, units: [{ id: "a", name: "Xã A", level: 0, efforts: { "1": "6.5" } }] }).effort // "6.5"
 */
export function planRoadmap(roadmap: Roadmap, given: RoadmapPlanRequest): RoadmapPlan {
  refuse(
    checkArguments({
      roadmap: [roadmap, roadmapOutline],
      request: [given, roadmapPlanRequestOutline],
    }),
  );
  refuse([
    ...checkRoadmapRequest(roadmap, given),
    ...checkEfforts(roadmap, given.units, (unit) => countsIn(unit, given.year)),
  ]);
  // A plan is for the year as a whole.
  const request: RoadmapPlanRequest = { ...given, period: "year" };
  const { year } = request;
  const targets = roadmap.targets.filter((target) => isJudged(target, year));
  const units = [...unitsOf(request)].sort((left, right) => (left.id < right.id ? -1 : 1));
  const best = search(roadmap, units, targets, allUnits(request));
  const before = evaluateRoadmap(roadmap, request);
  const raised = (choice: readonly number[]): RoadmapEvaluation =>
    evaluateRoadmap(roadmap, {
      ...request,
      units: units.map((unit, at) => ({ ...unit, level: choice[at] ?? unit.level })),
    });
  if (best === null) {
    const highest = raised(units.map(highestOf));
    return {
      year,
      feasible: false,
      raises: [],
      effort: "0",
      before,
      after: before,
      outOfReach: highest.targets
        .filter(({ status }) => status === "missed")
        .map(({ target }) => target.key),
    };
  }
  const raises = units.flatMap((unit, at): readonly PlannedRaise[] => {
    const to = best[at] as number;
    const from = unit.level as number;
    if (to === from) return [];
    return [{ id: unit.id, name: unit.name, from, to, effort: toDecimalText(effortTo(unit, to)) }];
  });
  return {
    year,
    feasible: true,
    raises: raises.sort(
      (left, right) =>
        new ExactDecimal(left.effort).comparedTo(right.effort) || (left.id < right.id ? -1 : 1),
    ),
    effort: toDecimalText(
      raises.reduce((sum, { effort }) => sum.plus(effort), new ExactDecimal(0)),
    ),
    before,
    after: raised(best),
    outOfReach: [],
  };
}

function effortTo(unit: RaisableUnit, level: number): ExactDecimal {
  if (level === unit.level) return new ExactDecimal(0);
  return readDecimal(unit.efforts[String(level)]) ?? new ExactDecimal(Number.POSITIVE_INFINITY);
}

function highestOf(unit: RaisableUnit): number {
  return Math.max(unit.level ?? 0, ...Object.keys(unit.efforts).map(Number));
}

// `null` where no choice within reach meets every target.
function search(
  roadmap: Roadmap,
  units: readonly RaisableUnit[],
  targets: readonly RoadmapTarget[],
  all: number,
): readonly number[] | null {
  const levels = units.map(({ level }) => level as number);
  const cases = levelRequirements(roadmap, targets, levels, all);
  const options = units.map((unit) => ({
    level: unit.level as number,
    raises: Object.keys(unit.efforts).map((key) => ({
      level: Number(key),
      effort: effortTo(unit, Number(key)),
    })),
  }));
  const chosen = cases === null ? null : chooseLevels(options, roadmap.highestLevel, cases);
  if (chosen === null || chosen.state === "too-large") {
    refuse([
      resultProblem("search-too-large", { path: "/units" }, { count: String(units.length) }),
    ]);
  }
  return chosen?.state === "found" ? chosen.levels : null;
}
