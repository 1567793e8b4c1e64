import { exact } from "../numbers/exact.js";
import type { RoadmapTarget } from "./roadmap.js";

/** True when a level counts for a target. */
export function countsFor(target: RoadmapTarget, level: number): boolean {
  const { counts } = target;
  return counts.exactly === undefined ? level >= counts.atLeast : level === counts.exactly;
}

/** Units that a target needs, of a base: "at least 20 % of 18" is 4. */
export function requiredUnits({ atLeast }: RoadmapTarget, base: number): number {
  if (atLeast.units !== undefined) return atLeast.units;
  return exact(atLeast.percent).times(base).shiftedBy(-2).ceil().toNumber();
}

/** The base of a target when a number of units reached its level. */
export function baseOf(
  { base }: RoadmapTarget,
  all: number,
  reached: (level: number) => number,
): number {
  return base === "all" ? all : reached(base.reached);
}

/** Whether a target is judged in a year. */
export function isJudged({ from, to, when }: RoadmapTarget, year: number): boolean {
  return when === "every-year" ? year >= from && year <= to : year === to;
}
