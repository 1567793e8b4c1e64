import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { deAn05Roadmap } from "./de-an-05.js";
import { roadmapCaseOutline } from "./outlines.js";
import { planRoadmapYears } from "./plan-roadmap-years.js";
import type { Roadmap } from "./roadmap.js";
import type { RoadmapCase } from "./roadmap-case.js";
import type { RoadmapYearsPlan } from "./roadmap-years.js";

/** A plan of several years, and the targets that it was made for. */
export interface YearsOfCase {
  readonly roadmap: Roadmap;
  readonly plan: RoadmapYearsPlan;
}

/**
 * Plans the years of a stored case, with the levels that it holds and the parts that it names. Its
 * levels are those before its year, which is the first to plan; a unit without efforts stays where
 * it stands.
 *
 * @param to the last year to plan
 * @throws ChisoError as `planRoadmapYears` does
 * @example
 * planYearsOfCase({ year: 2024, units: [{ id: "a", name: "Xã A", level: 0, efforts: { "1": "4", "2": "6.5" } }] }, 2025).plan.units[0].levels.join() // "1,2"
 */
export function planYearsOfCase(given: RoadmapCase, to: number): YearsOfCase {
  refuse(checkArguments({ case: [given, roadmapCaseOutline], to: [to, "number"] }));
  const { year, units, denominators, holds, parts } = given;
  const roadmap = deAn05Roadmap(given.reading ?? {});
  const plan = planRoadmapYears(roadmap, {
    from: year,
    to,
    units: units.map((unit) => ({ ...unit, efforts: unit.efforts ?? {} })),
    ...(denominators === undefined ? {} : { denominators }),
    ...(holds === undefined ? {} : { holds }),
    ...(parts === undefined
      ? {}
      : {
          parts: parts.map(({ reading, ...part }) => ({
            ...part,
            roadmap: deAn05Roadmap(reading ?? {}),
          })),
        }),
  });
  return { roadmap, plan };
}
