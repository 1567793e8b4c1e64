import { areImpossible, limitsOf, type YearsToChoose } from "./choose-years.js";
import { evaluateRoadmap } from "./evaluate-roadmap.js";
import { waysOf } from "./level-ways.js";
import { neededForConflict } from "./needed-for-conflict.js";
import type { Roadmap } from "./roadmap.js";
import type { TargetResult } from "./roadmap-evaluation.js";
import type {
  RoadmapPart,
  RoadmapYearsRequest,
  TargetOfYear,
  UnreachableTarget,
} from "./roadmap-years.js";
import { unitsOfPart, type YearSum } from "./year-sums.js";

/** Targets that cannot be met in their year each by itself. */
export function unreachableTargets(
  roadmap: Roadmap,
  request: RoadmapYearsRequest,
  given: YearsToChoose,
): readonly UnreachableTarget[] {
  const seen = new Set<YearSum["of"]>();
  return given.sums.flatMap((sum): readonly UnreachableTarget[] => {
    if (isReachable(sum, given) || seen.has(sum.of)) return [];
    seen.add(sum.of);
    const part = request.parts?.find(({ id }) => id === sum.of.part) ?? null;
    const result = atBest(part?.roadmap ?? roadmap, part, request, given, sum);
    const becauseOfHolds = isReachable(sum, { ...given, holds: [] });
    return result === undefined ? [] : [{ ...sum.of, result, becauseOfHolds }];
  });
}

/** Targets that cannot be met together, with none that could be left out; of one year where they can. */
export function conflictingTargets(given: YearsToChoose): readonly TargetOfYear[] {
  const targets = [...new Set(given.sums.map(({ of }) => of))];
  const isImpossible = (some: readonly TargetOfYear[]): boolean => {
    const own = new Set(some);
    return areImpossible({ ...given, sums: given.sums.filter(({ of }) => own.has(of)) });
  };
  const years = [...new Set(targets.map(({ year }) => year))];
  const ofYear = (year: number) => targets.filter((target) => target.year === year);
  const alone = years.map(ofYear).find((own) => own.length > 1 && isImpossible(own));
  const found = new Set(neededForConflict(alone ?? targets, isImpossible));
  return targets.filter((target) => found.has(target));
}

function isReachable(sum: YearSum, given: YearsToChoose): boolean {
  const most = bestOf(sum, given).reduce((total, { add }) => total + add, 0);
  return most >= sum.least;
}

// The level of each unit in the year at which it adds most to the sum, and what it adds.
function bestOf(
  sum: YearSum,
  given: YearsToChoose,
): readonly { readonly id: string; readonly level: number; readonly add: number }[] {
  return given.units.flatMap((unit) => {
    const limits = limitsOf(unit, given, given.to);
    const at = limits.years.indexOf(sum.year);
    if (at < 0) return [];
    const ways = waysOf(unit, limits, [sum]).map(({ levels, adds }) => ({
      id: unit.id,
      level: levels[at] as number,
      add: adds[0] as number,
    }));
    return [ways.reduce((best, way) => (way.add > best.add ? way : best))];
  });
}

function atBest(
  roadmap: Roadmap,
  part: RoadmapPart | null,
  request: RoadmapYearsRequest,
  given: YearsToChoose,
  sum: YearSum,
): TargetResult | undefined {
  const best = new Map(bestOf(sum, given).map(({ id, level }) => [id, level]));
  const denominators = part === null ? request.denominators : part.denominators;
  const { targets } = evaluateRoadmap(roadmap, {
    year: sum.year,
    units: unitsOfPart(part, request.units).map((unit) => ({
      ...unit,
      level: best.get(unit.id) ?? unit.level,
    })),
    ...(denominators === undefined ? {} : { denominators }),
  });
  return targets.find(({ target }) => target.key === sum.of.target);
}
