import type { DecimalText } from "../numbers/decimal-text.js";
import { toDecimalText } from "../numbers/decimal-text.js";
import { exact } from "../numbers/exact.js";
import { cheapestChoice } from "../search/cheapest-choice.js";
import { toWholeNumbers } from "../search/whole-numbers.js";
import { withImpliedSums } from "./implied-sums.js";
import { levelsOf, type WayLimits, waysOf, yearsOf } from "./level-ways.js";
import type { RaisableUnit } from "./roadmap-plan.js";
import type { LevelHold } from "./roadmap-years.js";
import type { YearSum } from "./year-sums.js";

/** Levels of each unit by year; of years in which it does not count there is none. */
export type LevelsByYear = readonly ReadonlyMap<number, number>[];

/** What came of a choice of levels in every year. */
export type ChosenYears =
  | { readonly state: "found"; readonly levels: LevelsByYear }
  | { readonly state: "impossible" }
  | { readonly state: "too-large" };

/** What levels are chosen for. */
export interface YearsToChoose {
  readonly from: number;
  readonly to: number;
  readonly units: readonly RaisableUnit[];
  readonly holds: readonly LevelHold[];
  readonly sums: readonly YearSum[];
}

/**
 * The levels of least effort in all. Then, from the last year back, each year takes the least
 * effort by its end that still leads to the levels of the year after it: nothing is raised before
 * it is needed.
 */
export function chooseYears(given: YearsToChoose): ChosenYears {
  const { from, to, units } = given;
  const levels: Map<number, number>[] = units.map(() => new Map());
  const costs = costsOf(units);
  for (let year = to; year >= from; year -= 1) {
    const chosen = choose(given, year, costs, levels);
    if (chosen.state !== "found") return chosen;
    for (const [at, way] of chosen.ways.entries()) {
      for (const [last, level] of way === null ? [] : [way]) levels[at]?.set(last, level);
    }
  }
  return { state: "found", levels };
}

/** True where no levels at all meet the sums of every year. */
export function areImpossible(given: YearsToChoose): boolean {
  const later = given.units.map(() => new Map<number, number>());
  return choose(given, given.to, costsOf(given.units), later).state === "impossible";
}

/** What binds a unit from the first year to a year, before any level is chosen. */
export function limitsOf(
  unit: RaisableUnit,
  { from, holds }: Pick<YearsToChoose, "from" | "holds">,
  to: number,
): WayLimits {
  const own = new Map(
    holds.filter(({ id }) => id === unit.id).map(({ year, level }) => [year, level]),
  );
  return {
    years: yearsOf(unit, from, to),
    levels: levelsOf(unit),
    allows: (year, level) => (own.get(year) ?? level) === level,
  };
}

type Chosen =
  | {
      readonly state: "found";
      /** The last year of each unit until then, and its level; `null` where it does not count yet. */
      readonly ways: readonly (readonly [year: number, level: number] | null)[];
    }
  | { readonly state: "impossible" | "too-large" };

function choose(
  given: YearsToChoose,
  to: number,
  costs: readonly ReadonlyMap<number, bigint>[],
  later: LevelsByYear,
): Chosen {
  const sums = withImpliedSums(given.sums.filter(({ year }) => year <= to));
  const present = given.units.flatMap((unit, at) => {
    const limits = limitsOf(unit, given, to);
    if (limits.years.length === 0) return [];
    const highest = Math.min(...(later[at]?.values() ?? []));
    const levels = limits.levels.filter((level) => level <= highest);
    const ways = waysOf(unit, { ...limits, levels }, sums);
    return [{ at, years: limits.years, ways }];
  });
  const choice = cheapestChoice({
    options: present.map(({ at, ways }) =>
      ways.map(({ levels, adds }) => ({
        cost: costs[at]?.get(levels[levels.length - 1] as number) as bigint,
        adds,
      })),
    ),
    least: sums.map(({ least }) => least),
  });
  if (choice.state !== "found") return choice;
  const ways: (readonly [number, number] | null)[] = given.units.map(() => null);
  for (const [index, { at, years, ways: own }] of present.entries()) {
    const levels = own[choice.chosen[index] as number]?.levels ?? [];
    ways[at] = [years[years.length - 1] as number, levels[levels.length - 1] as number];
  }
  return { state: "found", ways };
}

function costsOf(units: readonly RaisableUnit[]): readonly ReadonlyMap<number, bigint>[] {
  const efforts = toWholeNumbers(
    units.flatMap((unit) => levelsOf(unit).map((level) => effortTo(unit, level))),
  );
  let at = 0;
  return units.map(
    (unit) =>
      new Map(
        levelsOf(unit).map((level) => {
          at += 1;
          return [level, efforts[at - 1] as bigint];
        }),
      ),
  );
}

/** Effort of a unit to a level from where it stands. */
export function effortTo({ level, efforts }: RaisableUnit, to: number): DecimalText {
  return to === level ? "0" : toDecimalText(exact(efforts[String(to)] ?? "0"));
}
