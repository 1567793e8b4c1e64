import type { LevelBounds } from "../search/level-counts.js";
import { baseOf, requiredUnits } from "./required-units.js";
import type { Roadmap, RoadmapTarget } from "./roadmap.js";

/** Most cases that are written out. */
const mostCases = 100_000;

/**
 * What the targets require of units, as bounds on how many stand where: a choice meets all targets
 * when it fits one of the cases.
 *
 * A percentage of the units that reached a level asks for more the more of them there are; so each
 * number of them that changes what it asks for is a case of its own, with that number as the most
 * that may reach the level.
 *
 * @param levels present levels of the units
 * @param all units in the base of all
 * @returns `null` for too many cases
 */
export function levelRequirements(
  { highestLevel }: Roadmap,
  targets: readonly RoadmapTarget[],
  levels: readonly number[],
  all: number,
): readonly LevelBounds[] | null {
  const bases = [
    ...new Set(
      targets.flatMap(({ base, atLeast }) =>
        base === "all" || atLeast.units !== undefined ? [] : [base.reached],
      ),
    ),
  ];
  const numbers = bases.map((base) => numbersOf(base, targets, levels));
  if (numbers.reduce((product, list) => product * list.length, 1) > mostCases) return null;
  return combinationsOf(numbers).flatMap((chosen): readonly LevelBounds[] => {
    const reached = (level: number): number => chosen[bases.indexOf(level)] ?? 0;
    const bounds = boundsOf(highestLevel, levels.length, targets, (target) =>
      requiredUnits(target, baseOf(target, all, reached)),
    );
    if (bounds === null) return [];
    for (const [at, base] of bases.entries()) {
      const level = Math.max(0, Math.ceil(base));
      if (level <= highestLevel) bounds.ceiling[level] = chosen[at] as number;
    }
    return isPossible(bounds, levels.length) ? [bounds] : [];
  });
}

// From all units down to those that stand there already: the most of each that ask for the same.
function numbersOf(
  base: number,
  targets: readonly RoadmapTarget[],
  levels: readonly number[],
): readonly number[] {
  const own = targets.filter((target) => target.base !== "all" && target.base.reached === base);
  const least = levels.filter((level) => level >= base).length;
  const asked = (number: number): string =>
    own.map((target) => requiredUnits(target, number)).join();
  const numbers: number[] = [];
  let last = "";
  for (let number = levels.length; number >= least; number -= 1) {
    const next = asked(number);
    if (next !== last) numbers.push(number);
    last = next;
  }
  return numbers;
}

interface Bounds {
  readonly exactly: number[];
  readonly reached: number[];
  readonly ceiling: number[];
}

// `null` where a target asks for units at a level that there is not.
function boundsOf(
  highestLevel: number,
  units: number,
  targets: readonly RoadmapTarget[],
  required: (target: RoadmapTarget) => number,
): Bounds | null {
  const each = (value: number): number[] => Array(highestLevel + 1).fill(value);
  const bounds = { exactly: each(0), reached: each(0), ceiling: each(units) };
  for (const target of targets) {
    const { counts } = target;
    const [list, level] =
      counts.exactly === undefined
        ? [bounds.reached, Math.max(0, Math.ceil(counts.atLeast))]
        : [bounds.exactly, counts.exactly];
    const least = required(target);
    if (least <= 0) continue;
    const present = list[level];
    if (present === undefined) return null;
    list[level] = Math.max(present, least);
  }
  return bounds;
}

// Seen from the highest level down: what must stand above a level must fit below its ceiling.
function isPossible({ exactly, reached, ceiling }: Bounds, units: number): boolean {
  if (ceiling[0] !== units) return false;
  let least = 0;
  for (let level = ceiling.length - 1; level >= 0; level -= 1) {
    least = Math.max(least + (exactly[level] as number), reached[level] as number);
    if (least > (ceiling[level] as number)) return false;
  }
  return true;
}

function combinationsOf(lists: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return lists.reduce<readonly (readonly number[])[]>(
    (combinations, list) => combinations.flatMap((one) => list.map((number) => [...one, number])),
    [[]],
  );
}
