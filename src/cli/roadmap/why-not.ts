import { type NamedPart, whyNoRoadmap } from "../../report/roadmap/why-no-roadmap.js";
import { yearsWords } from "../../report/roadmap/years-words.js";
import type { Roadmap } from "../../roadmap/roadmap.js";
import type { RoadmapYearsPlan } from "../../roadmap/roadmap-years.js";
import { CommandFailure } from "../command-failure.js";
import { exitCodes } from "../exit-codes.js";

/** Why there is no roadmap that meets every target: what is out of reach, or what cannot go together. */
export function whyNot(
  plan: RoadmapYearsPlan,
  roadmap: Roadmap,
  parts: readonly NamedPart[],
): CommandFailure {
  const [vi, en] = (["vi", "en"] as const).map((language) =>
    whyNoRoadmap(plan, roadmap, parts, language),
  ) as [readonly string[], readonly string[]];
  return new CommandFailure(exitCodes.problems, [
    { vi: `${yearsWords.notPossible.vi}:`, en: `${yearsWords.notPossible.en}:` },
    ...vi.map((reason, at) => ({ vi: `  ${reason}`, en: `  ${en[at]}` })),
  ]);
}
