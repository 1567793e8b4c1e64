import type { Roadmap } from "../../roadmap/roadmap.js";
import type { RoadmapPart, RoadmapYearsPlan, TargetOfYear } from "../../roadmap/roadmap-years.js";
import { type Language, textIn } from "../../text/language.js";
import { yearsWords } from "./years-words.js";

/** A part as far as its targets are named: with its own, where they are known. */
export type NamedPart = Pick<RoadmapPart, "id" | "name"> & Partial<Pick<RoadmapPart, "roadmap">>;

/**
 * Why no roadmap meets every target, a line each: the targets that are out of reach by themselves
 * with what is reached at best, then those that cannot be met together.
 */
export function whyNoRoadmap(
  { outOfReach, conflict }: Pick<RoadmapYearsPlan, "outOfReach" | "conflict">,
  roadmap: Roadmap,
  parts: readonly NamedPart[],
  language: Language,
): readonly string[] {
  const named = ({ year, part: id, target }: TargetOfYear): string => {
    const part = parts.find((one) => one.id === id);
    const targets = [...(part?.roadmap?.targets ?? []), ...roadmap.targets];
    const title = targets.find(({ key }) => key === target)?.title ?? target;
    const of = id === null ? "" : ` (${part?.name ?? id})`;
    return `${year}${of}: ${textIn(title, language)}`;
  };
  const alone = outOfReach.map((one) => {
    const { actual, required } = one.result;
    const held = one.becauseOfHolds ? yearsWords.held[language] : "";
    return `${yearsWords.atBest[language](named(one), actual, required)}${held}`;
  });
  if (conflict.length === 0) return alone;
  return [...alone, yearsWords.together[language](conflict.map(named).join("; "))];
}
