import { countsIn } from "./required-units.js";
import type { RaisableUnit } from "./roadmap-plan.js";
import type { YearSum } from "./year-sums.js";

/** A way of a unit through the years: its level in each, and what that adds to each sum. */
export interface LevelWay {
  readonly levels: readonly number[];
  readonly adds: readonly number[];
}

/** What binds the levels of a unit. */
export interface WayLimits {
  /** Years in which it counts, in order. */
  readonly years: readonly number[];
  /** Levels that it can stand at, the lowest first. */
  readonly levels: readonly number[];
  /** Whether it may stand at a level in a year. */
  readonly allows: (year: number, level: number) => boolean;
}

/** The years from one to another in which a unit counts. */
export function yearsOf(unit: RaisableUnit, from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at).filter((year) =>
    countsIn(unit, year),
  );
}

/** Levels of a unit: where it stands, and those that it can be raised to. */
export function levelsOf({ level, efforts }: RaisableUnit): readonly number[] {
  const own = level as number;
  return [own, ...Object.keys(efforts).map(Number)].sort((left, right) => left - right);
}

/**
 * The ways of a unit along which its level never falls. One is left out where another adds as much
 * to every sum and ends no higher.
 */
export function waysOf(
  { id }: RaisableUnit,
  { years, levels, allows }: WayLimits,
  sums: readonly YearSum[],
): readonly LevelWay[] {
  const own = sums.map((sum) => (sum.units === null || sum.units.has(id) ? sum : null));
  const inYear = years.map((year) =>
    own.flatMap((sum, at) => (sum?.year === year ? [{ at, add: sum.add }] : [])),
  );
  const kept: LevelWay[] = [];
  const walk = (at: number, way: readonly number[], highest: number): void => {
    if (at < 0) {
      const adds = sums.map(() => 0);
      for (const [index, level] of way.entries()) {
        for (const { at: sum, add } of inYear[index] ?? []) adds[sum] = add(level);
      }
      if (!kept.some((other) => covers(other.adds, adds))) kept.push({ levels: way, adds });
      return;
    }
    // The higher first: where more is better, it stands for all below it.
    for (let index = levels.length - 1; index >= 0; index -= 1) {
      const level = levels[index] as number;
      if (level > highest || !allows(years[at] as number, level)) continue;
      walk(at - 1, [level, ...way], level);
    }
  };
  for (const last of levels) {
    const lastYear = years[years.length - 1] as number;
    if (allows(lastYear, last)) walk(years.length - 2, [last], last);
  }
  return kept;
}

function covers(one: readonly number[], other: readonly number[]): boolean {
  return one.every((add, sum) => add >= (other[sum] as number));
}
