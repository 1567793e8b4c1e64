import {
  type DecimalInput,
  type DecimalText,
  readDecimal,
  toDecimalText,
} from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { refuse } from "../problems/chiso-error.js";
import { below, type Problem, problem } from "../problems/problem.js";
import {
  allUnits,
  checkRoadmapRequest,
  evaluateRoadmap,
  type RoadmapEvaluation,
  type RoadmapRequest,
} from "./evaluate-roadmap.js";
import { baseOf, countsFor, isJudged, requiredUnits } from "./required-units.js";
import type { Roadmap, RoadmapTarget, UnitLevel } from "./roadmap.js";

/** A unit with what each higher level would cost it, such as the points that it lacks. */
export interface RaisableUnit extends UnitLevel {
  /** Effort to reach a level from where the unit stands; a level without effort is out of reach. */
  readonly efforts: Readonly<Record<string, DecimalInput>>;
}

/** What is to be planned. */
export interface RoadmapPlanRequest extends RoadmapRequest {
  readonly units: readonly RaisableUnit[];
}

/** A unit to raise. */
export interface PlannedRaise {
  readonly id: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly effort: DecimalText;
}

/** Which units to raise in a year. */
export interface RoadmapPlan {
  readonly year: number;
  /** False when no choice within reach meets every target. */
  readonly feasible: boolean;
  /** Least effort first; empty when it cannot be done, or nothing has to. */
  readonly raises: readonly PlannedRaise[];
  readonly effort: DecimalText;
  /** The targets as they stand, and as they would stand after the raises. */
  readonly before: RoadmapEvaluation;
  readonly after: RoadmapEvaluation;
  /** Keys of targets that even the highest levels within reach would miss. */
  readonly outOfReach: readonly string[];
}

/**
 * Plans which units to raise so that every target of a year is met with the least effort in all;
 * among equal ones, with the fewest raises. A target "by the end" is planned for in its last year.
 *
 * @throws ChisoError as `evaluateRoadmap` does; for efforts that are no numbers from 0, or levels
 * that do not lie above the unit's; `level-unknown` for a unit whose level is not known
 * @example
 * planRoadmap(deAn05Roadmap(), { year: 2024, units: [{ id: "a", name: "Xã A", level: 0, efforts: { "1": "6.5" } }] }).effort // "6.5"
 */
export function planRoadmap(roadmap: Roadmap, request: RoadmapPlanRequest): RoadmapPlan {
  refuse([...checkRoadmapRequest(roadmap, request), ...checkEfforts(roadmap, request)]);
  const { year } = request;
  const targets = roadmap.targets.filter((target) => isJudged(target, year));
  const units = [...request.units].sort((left, right) => (left.id < right.id ? -1 : 1));
  const best = search(units, targets, allUnits(request));
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

function checkEfforts(
  { highestLevel }: Roadmap,
  { units }: RoadmapPlanRequest,
): readonly Problem[] {
  return units.flatMap(({ id, level, efforts }, at) => {
    const place = below({ path: "/units" }, at);
    if (level === null) return [problem("level-unknown", below(place, "level"), { id })];
    return Object.entries(efforts).flatMap(([key, effort]): readonly Problem[] => {
      const where = below(place, "efforts", key);
      const to = Number(key);
      if (!Number.isInteger(to) || to <= level || to > highestLevel) {
        return [problem("not-a-level", where, { level: key, highest: String(highestLevel) })];
      }
      const value = readDecimal(effort);
      if (value === undefined) return [problem("not-a-decimal", where, {})];
      return value.isNegative()
        ? [problem("negative-number", where, { value: toDecimalText(value) })]
        : [];
    });
  });
}

function effortTo(unit: RaisableUnit, level: number): ExactDecimal {
  if (level === unit.level) return new ExactDecimal(0);
  return readDecimal(unit.efforts[String(level)]) ?? new ExactDecimal(Number.POSITIVE_INFINITY);
}

function highestOf(unit: RaisableUnit): number {
  return Math.max(unit.level ?? 0, ...Object.keys(unit.efforts).map(Number));
}

interface State {
  readonly counts: readonly number[];
  /** In whole units of the finest decimal among the efforts. */
  readonly effort: bigint;
  readonly raises: number;
  /** The raise that led here, and the state before it. */
  readonly last: { readonly at: number; readonly level: number; readonly before: State } | null;
}

// Units one by one; of all choices that lead to the same counts only the cheapest lives on. What
// the targets ask for depends on these counts alone, so the best of the last states is the best.
function search(
  units: readonly RaisableUnit[],
  targets: readonly RoadmapTarget[],
  all: number,
): readonly number[] | null {
  const bases = [...new Set(targets.flatMap(({ base }) => (base === "all" ? [] : [base.reached])))];
  // More units than a target needs are as good as enough, unless a base or a level can shrink it.
  const caps = targets.map((target) =>
    target.base === "all" && target.counts.exactly === undefined
      ? requiredUnits(target, all)
      : Number.POSITIVE_INFINITY,
  );
  const countsAt = (level: number): readonly number[] => [
    ...targets.map((target) => (countsFor(target, level) ? 1 : 0)),
    ...bases.map((base) => (level >= base ? 1 : 0)),
  ];
  const capped = (counts: readonly number[]): readonly number[] =>
    counts.map((count, at) => Math.min(count, caps[at] ?? Number.POSITIVE_INFINITY));
  const now = units
    .map(({ level }) => countsAt(level as number))
    .reduce(
      add,
      [...targets, ...bases].map(() => 0),
    );
  const scale = scaleOf(units);
  let states: readonly State[] = [
    { counts: capped(now), effort: BigInt(0), raises: 0, last: null },
  ];
  for (const [at, unit] of units.entries()) {
    const present = countsAt(unit.level as number);
    const options = Object.keys(unit.efforts).map((key) => ({
      level: Number(key),
      effort: BigInt(effortTo(unit, Number(key)).times(scale).toFixed(0)),
      gain: countsAt(Number(key)).map((count, place) => count - (present[place] as number)),
    }));
    if (options.length === 0) continue;
    const next = new Map<string, State>();
    const offer = (state: State): void => {
      const key = state.counts.join();
      const found = next.get(key);
      if (found === undefined || isBetter(state, found)) next.set(key, state);
    };
    for (const before of states) {
      offer(before);
      for (const { level, effort, gain } of options) {
        offer({
          counts: capped(add(before.counts, gain)),
          effort: before.effort + effort,
          raises: before.raises + 1,
          last: { at, level, before },
        });
      }
    }
    states = [...next.values()];
  }
  const reaches = ({ counts }: State): boolean => {
    const reached = (level: number): number =>
      counts[targets.length + bases.indexOf(level)] as number;
    return targets.every(
      (target, at) => (counts[at] as number) >= requiredUnits(target, baseOf(target, all, reached)),
    );
  };
  const best = states
    .filter(reaches)
    .reduce<State | null>(
      (found, state) => (found === null || isBetter(state, found) ? state : found),
      null,
    );
  if (best === null) return null;
  const levels = units.map(({ level }) => level as number);
  for (let { last } = best; last !== null; last = last.before.last) levels[last.at] = last.level;
  return levels;
}

function add(left: readonly number[], right: readonly number[]): readonly number[] {
  return left.map((count, at) => count + (right[at] as number));
}

function scaleOf(units: readonly RaisableUnit[]): ExactDecimal {
  const decimals = units.flatMap((unit) =>
    Object.keys(unit.efforts).map((key) => effortTo(unit, Number(key)).decimalPlaces()),
  );
  return new ExactDecimal(10).pow(Math.max(0, ...decimals));
}

function isBetter(left: State, right: State): boolean {
  if (left.effort !== right.effort) return left.effort < right.effort;
  return left.raises < right.raises;
}
