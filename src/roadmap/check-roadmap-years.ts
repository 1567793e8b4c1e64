import { readDecimal, toDecimalText } from "../numbers/decimal-text.js";
import { exact } from "../numbers/exact.js";
import {
  below,
  criteriaSetProblem,
  type Place,
  type Problem,
  problem,
  resultProblem,
} from "../problems/problem.js";
import { checkEfforts } from "./check-efforts.js";
import { checkRoadmapRequest } from "./evaluate-roadmap.js";
import { levelsOf, yearsOf } from "./level-ways.js";
import type { Roadmap } from "./roadmap.js";
import type { RaisableUnit } from "./roadmap-plan.js";
import type { LevelHold, RoadmapYearsRequest } from "./roadmap-years.js";
import { unitsOfPart } from "./year-sums.js";

const mostYears = 50;

/** Decimals of a percentage with which sums over very many units are still whole and exact. */
const mostDecimals = 9;

/** Problems of what is to be planned for several years. */
export function checkRoadmapYears(
  roadmap: Roadmap,
  request: RoadmapYearsRequest,
): readonly Problem[] {
  const { from, to, units, holds = [] } = request;
  const isYear = Number.isInteger(from) && Number.isInteger(to);
  if (!isYear || from > to || to - from >= mostYears) {
    return [
      resultProblem("years-reversed", { path: "/to" }, { from: String(from), to: String(to) }),
    ];
  }
  const counts = (unit: RaisableUnit): boolean => yearsOf(unit, from, to).length > 0;
  const ground = [
    ...checkUnits(roadmap, request),
    ...checkPercentages(roadmap, { path: "/roadmap" }),
    ...checkEfforts(roadmap, units, counts),
    ...checkParts(roadmap, request),
  ];
  if (ground.length > 0) return ground;
  return [
    ...units.flatMap((unit, at) => (counts(unit) ? checkRising(unit, at) : [])),
    ...checkHolds(holds, request),
  ];
}

function checkUnits(roadmap: Roadmap, request: RoadmapYearsRequest): readonly Problem[] {
  const { from, to, units, denominators = {} } = request;
  const years = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  return years.flatMap((year, at) =>
    checkRoadmapRequest(roadmap, { year, units, denominators }).filter(
      // What is wrong with a unit is wrong in every year.
      ({ path }) => at === 0 || path.startsWith("/denominators"),
    ),
  );
}

function checkPercentages({ targets }: Roadmap, place: Place): readonly Problem[] {
  return targets.flatMap(({ atLeast: { percent = "0" } }, at) => {
    const value = toDecimalText(exact(percent));
    const [, after = ""] = value.split(".");
    if (after.length <= mostDecimals) return [];
    const told = { value, decimals: String(mostDecimals) };
    return [problem("too-many-decimals", below(place, "targets", at, "atLeast", "percent"), told)];
  });
}

function checkParts({ highestLevel }: Roadmap, request: RoadmapYearsRequest): readonly Problem[] {
  const { from, to, units, parts = [] } = request;
  const known = new Set(units.map(({ id }) => id));
  const seen = new Set<string>();
  return parts.flatMap((part, at): readonly Problem[] => {
    const place = below({ path: "/parts" }, at);
    const repeated = seen.has(part.id);
    seen.add(part.id);
    const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    const own = { units: unitsOfPart(part, units), denominators: part.denominators ?? {} };
    return [
      ...checkPercentages(part.roadmap, below(place, "roadmap")),
      ...(repeated
        ? [criteriaSetProblem("duplicate-key", below(place, "id"), { key: part.id })]
        : []),
      ...part.units.flatMap((id, index) =>
        known.has(id) ? [] : [resultProblem("unknown-unit", below(place, "units", index), { id })],
      ),
      ...(part.roadmap.highestLevel === highestLevel
        ? []
        : [
            resultProblem("not-a-level", below(place, "roadmap", "highestLevel"), {
              level: String(part.roadmap.highestLevel),
              highest: String(highestLevel),
            }),
          ]),
      ...years.flatMap((year) =>
        checkRoadmapRequest(part.roadmap, { year, ...own })
          .filter(({ path }) => path.startsWith("/denominators"))
          .map((found) => ({ ...found, path: `${place.path}${found.path}` })),
      ),
    ];
  });
}

function checkRising({ efforts }: RaisableUnit, at: number): readonly Problem[] {
  const rising = Object.keys(efforts).sort((left, right) => Number(left) - Number(right));
  return rising.flatMap((level, index) => {
    const before = readDecimal(efforts[rising[index - 1] ?? ""]);
    const effort = readDecimal(efforts[level]);
    if (before === undefined || effort === undefined || !before.greaterThan(effort)) return [];
    const place = below({ path: "/units" }, at);
    const told = { level, effort: toDecimalText(effort) };
    return [resultProblem("effort-falls", below(place, "efforts", level), told)];
  });
}

function checkHolds(
  holds: readonly LevelHold[],
  { from, to, units }: RoadmapYearsRequest,
): readonly Problem[] {
  return holds.flatMap((hold, at): readonly Problem[] => {
    const { id, year, level } = hold;
    const place = below({ path: "/holds" }, at);
    const unit = units.find((one) => one.id === id);
    if (unit === undefined) return [resultProblem("unknown-unit", below(place, "id"), { id })];
    const years = yearsOf(unit, from, to);
    if (!years.includes(year)) {
      const told = { year: String(year), years: years.join(", ") };
      return [resultProblem("year-outside-roadmap", below(place, "year"), told)];
    }
    if (!levelsOf(unit).includes(level)) return checkHeldLevel(hold, unit, place);
    const above = holds.find(
      (other) => other.id === id && other.year <= year && other.level > level,
    );
    if (above === undefined) return [];
    return [falls(hold, above.level, place)];
  });
}

// Below where it stands it falls; else no effort leads there.
function checkHeldLevel(hold: LevelHold, unit: RaisableUnit, place: Place): readonly Problem[] {
  const own = unit.level ?? 0;
  if (hold.level < own) return [falls(hold, own, place)];
  const told = { level: String(hold.level), highest: String(Math.max(...levelsOf(unit))) };
  return [resultProblem("not-a-level", below(place, "level"), told)];
}

function falls({ id, year, level }: LevelHold, before: number, place: Place): Problem {
  const told = { id, year: String(year), level: String(level), before: String(before) };
  return resultProblem("level-falls", below(place, "level"), told);
}
