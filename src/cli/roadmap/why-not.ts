import type { Roadmap } from "../../roadmap/roadmap.js";
import type { RoadmapYearsPlan } from "../../roadmap/roadmap-years.js";
import { type Language, textIn } from "../../text/language.js";
import { CommandFailure } from "../command-failure.js";
import { exitCodes } from "../exit-codes.js";

/** Why there is no roadmap that meets every target: what is out of reach, or what cannot go together. */
export function whyNot(
  { outOfReach, conflict }: RoadmapYearsPlan,
  roadmap: Roadmap,
): CommandFailure {
  const named = (language: Language): string =>
    [...outOfReach, ...conflict]
      .map(({ year, target }) => {
        const title = roadmap.targets.find(({ key }) => key === target)?.title ?? target;
        return `${year}: ${textIn(title, language)}`;
      })
      .join("; ");
  return new CommandFailure(exitCodes.problems, [
    {
      vi: `Không có lộ trình nào đạt mọi mục tiêu trong tầm các xã: ${named("vi")}.`,
      en: `No roadmap meets every target within reach of the communes: ${named("en")}.`,
    },
  ]);
}
