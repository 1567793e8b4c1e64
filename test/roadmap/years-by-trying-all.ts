import type {
  RaisableUnit,
  Roadmap,
  RoadmapTarget,
  RoadmapYearsRequest,
} from "../../src/entries/index.js";

type Path = ReadonlyMap<number, number>;

/**
 * The least effort by the end of a year, by trying every way of every unit; `null` where none meets
 * all targets until then.
 *
 * @param later most that a unit may have at the end, by its place
 */
export function leastEffortByTryingAll(
  roadmap: Roadmap,
  request: RoadmapYearsRequest,
  last: number,
  later: readonly (number | undefined)[] = [],
): number | null {
  const { from, units, holds = [], parts = [] } = request;
  const ways = units.map((unit, at) => {
    const own = years(from, last).filter((year) => counts(unit, year));
    const levels = [unit.level as number, ...Object.keys(unit.efforts).map(Number)];
    return pathsOf(own, levels, unit.level as number).filter(
      (path) =>
        holds.every(
          ({ id, year, level }) => id !== unit.id || !path.has(year) || path.get(year) === level,
        ) && Math.max(...path.values(), 0) <= (later[at] ?? Number.POSITIVE_INFINITY),
    );
  });
  let best: number | null = null;
  const walk = (paths: readonly Path[], effort: number): void => {
    const at = paths.length;
    if (at < units.length) {
      const unit = units[at] as RaisableUnit;
      for (const path of ways[at] ?? []) {
        const end = Math.max(unit.level as number, ...path.values());
        const own = end === unit.level ? 0 : Number(unit.efforts[String(end)]);
        if (best === null || effort + own < best) walk([...paths, path], effort + own);
      }
      return;
    }
    const scopes = [
      { roadmap, ids: units.map(({ id }) => id), denominators: request.denominators },
      ...parts.map((part) => ({ ...part, ids: part.units })),
    ];
    const met = scopes.every((scope) =>
      years(from, last).every((year) => {
        const levels = units.flatMap((unit, index) => {
          const level = paths[index]?.get(year);
          return level === undefined || !scope.ids.includes(unit.id) ? [] : [level];
        });
        const all = scope.denominators?.[String(year)] ?? levels.length;
        return scope.roadmap.targets.every((target) => isMet(target, year, levels, all));
      }),
    );
    if (met) best = effort;
  };
  walk([], 0);
  return best;
}

function isMet(
  { from, to, when, counts: counted, atLeast, base }: RoadmapTarget,
  year: number,
  levels: readonly number[],
  all: number,
): boolean {
  const judged = when === "every-year" ? year >= from && year <= to : year === to;
  if (!judged) return true;
  const actual = levels.filter((level) =>
    counted.exactly === undefined ? level >= counted.atLeast : level === counted.exactly,
  ).length;
  if (atLeast.units !== undefined) return actual >= atLeast.units;
  if (all === 0) return true;
  const whole = base === "all" ? all : levels.filter((level) => level >= base.reached).length;
  if (base !== "all" && actual === 0) return Number(atLeast.percent) === 0;
  return actual * 1000 >= Math.round(Number(atLeast.percent) * 10) * whole;
}

function counts({ counts: { from, to } = {} }: RaisableUnit, year: number): boolean {
  return (from ?? year) <= year && year <= (to ?? year);
}

function years(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

function pathsOf(
  [year, ...rest]: readonly number[],
  levels: readonly number[],
  least: number,
): readonly Path[] {
  if (year === undefined) return [new Map()];
  return levels
    .filter((level) => level >= least)
    .flatMap((level) =>
      pathsOf(rest, levels, level).map((path) => new Map([[year, level], ...path])),
    );
}
