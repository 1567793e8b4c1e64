import type { DecimalText } from "../numbers/decimal-text.js";
import { sumTexts, toDecimalText } from "../numbers/decimal-text.js";
import { exact } from "../numbers/exact.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { resultProblem } from "../problems/problem.js";
import { checkRoadmapYears } from "./check-roadmap-years.js";
import { chooseYears, effortTo, type LevelsByYear } from "./choose-years.js";
import { evaluateRoadmap } from "./evaluate-roadmap.js";
import { roadmapOutline, roadmapYearsRequestOutline } from "./outlines.js";
import type { Roadmap } from "./roadmap.js";
import type { RoadmapEvaluation } from "./roadmap-evaluation.js";
import type { PlannedRaise, RaisableUnit } from "./roadmap-plan.js";
import type {
  RoadmapPart,
  RoadmapYear,
  RoadmapYearsPlan,
  RoadmapYearsRequest,
} from "./roadmap-years.js";
import { conflictingTargets, unreachableTargets } from "./unreachable-targets.js";
import { unitsOfPart, yearSums } from "./year-sums.js";

/**
 * Plans the level of every unit in every year, so that levels never fall and every target of every
 * year is met, of the whole and of its parts, with the levels that the office holds.
 *
 * What is least is the effort of all years together: for each unit the effort to its last level, as
 * it is paid once. Among those of the least effort, from the last year back, each year takes the
 * least effort by its end that still leads to the year after it, so that nothing is raised before
 * it is needed. Where efforts are equal, the same units make the same choice, in whatever order
 * they are given. A target "by the end" is planned for in its last year.
 *
 * @throws ChisoError as `planRoadmap` does; `years-reversed`, `effort-falls` for an effort below
 * that of a lower level, `unknown-unit`, `year-outside-roadmap` and `level-falls` for a level that
 * is held, `duplicate-key` for a part, `search-too-large`
 * @example
 * planRoadmapYears(deAn05Roadmap(), { from: 2024, to: 2025, units: [{ id: "a", name: "Xã A", level: 0, efforts: { "1": "4", "2": "6.5" } }] }).units[0].levels.join() // "1,2"
 */
export function planRoadmapYears(roadmap: Roadmap, request: RoadmapYearsRequest): RoadmapYearsPlan {
  refuse(
    checkArguments({
      roadmap: [roadmap, roadmapOutline],
      request: [request, roadmapYearsRequestOutline],
    }),
  );
  refuse(checkRoadmapYears(roadmap, request));
  const { from, to, holds = [] } = request;
  const units = [...request.units].sort((left, right) => (left.id < right.id ? -1 : 1));
  const given = { from, to, units, holds, sums: yearSums(roadmap, request) };
  const chosen = chooseYears(given);
  if (chosen.state === "too-large") {
    refuse([
      resultProblem("search-too-large", { path: "/units" }, { count: String(units.length) }),
    ]);
  }
  if (chosen.state !== "found") {
    const outOfReach = unreachableTargets(roadmap, request, given);
    const conflict = outOfReach.length > 0 ? [] : conflictingTargets(given);
    return { from, to, feasible: false, units: [], years: [], effort: "0", outOfReach, conflict };
  }
  const { levels } = chosen;
  const years = Array.from({ length: to - from + 1 }, (_, at) =>
    yearOf(roadmap, request, units, levels, from + at),
  );
  return {
    from,
    to,
    feasible: true,
    units: units.map((unit, at) => ({
      id: unit.id,
      name: unit.name,
      levels: years.map(({ year }) => levels[at]?.get(year) ?? null),
      effort: effortTo(unit, Math.max(unit.level ?? 0, ...(levels[at]?.values() ?? []))),
    })),
    years,
    effort: sumTexts(years.map(({ effort }) => effort)),
    outOfReach: [],
    conflict: [],
  };
}

function yearOf(
  roadmap: Roadmap,
  request: RoadmapYearsRequest,
  units: readonly RaisableUnit[],
  levels: LevelsByYear,
  year: number,
): RoadmapYear {
  const raises = units.flatMap((unit, at): readonly PlannedRaise[] => {
    const to = levels[at]?.get(year);
    if (to === undefined) return [];
    const from = levels[at]?.get(year - 1) ?? (unit.level as number);
    if (to === from) return [];
    return [{ id: unit.id, name: unit.name, from, to, effort: stepOf(unit, from, to) }];
  });
  const now = units.map((unit, at) => ({ ...unit, level: levels[at]?.get(year) ?? unit.level }));
  const judge = (
    own: Roadmap,
    part: RoadmapPart | null,
    denominators: RoadmapYearsRequest["denominators"],
  ): RoadmapEvaluation =>
    evaluateRoadmap(own, {
      year,
      units: unitsOfPart(part, now),
      ...(denominators === undefined ? {} : { denominators }),
    });
  return {
    year,
    raises,
    effort: sumTexts(raises.map(({ effort }) => effort)),
    evaluation: judge(roadmap, null, request.denominators),
    parts: (request.parts ?? []).map((part) => ({
      id: part.id,
      name: part.name,
      evaluation: judge(part.roadmap, part, part.denominators),
    })),
  };
}

function stepOf(unit: RaisableUnit, from: number, to: number): DecimalText {
  return toDecimalText(exact(effortTo(unit, to)).minus(effortTo(unit, from)));
}
