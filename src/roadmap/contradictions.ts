import { inBoth, type LocalizedText, textIn } from "../text/language.js";
import { levelRequirements } from "./level-requirements.js";
import { countsFor, isJudged } from "./required-units.js";
import type { Roadmap, RoadmapTarget } from "./roadmap.js";

/** Two targets of a year that no number of units can meet together. */
export interface Contradiction {
  readonly year: number;
  /** Keys of the two. */
  readonly targets: readonly [string, string];
  readonly message: LocalizedText;
}

// So many that percentages with two decimals are whole, and that every number of units is among them.
const manyUnits = 10_000;

/**
 * The targets of a year that contradict each other as they were read, such as 90% exactly at
 * level 1 and 50% above it. Only a target of exactly a level can.
 */
export function contradictionsIn(roadmap: Roadmap, year: number): readonly Contradiction[] {
  const targets = roadmap.targets.filter((target) => isJudged(target, year));
  if (targets.every(({ counts }) => counts.exactly === undefined)) return [];
  return targets.flatMap((one, at) =>
    targets
      .slice(at + 1)
      .filter((other) => !shareLevel(roadmap, one, other) && areApart(roadmap, one, other))
      .map((other) => contradiction(year, one, other)),
  );
}

// All units at a level that counts for both meet both.
function shareLevel({ highestLevel }: Roadmap, one: RoadmapTarget, other: RoadmapTarget): boolean {
  return Array.from({ length: highestLevel + 1 }, (_, level) => level).some(
    (level) => countsFor(one, level) && countsFor(other, level),
  );
}

function areApart(roadmap: Roadmap, one: RoadmapTarget, other: RoadmapTarget): boolean {
  const levels: readonly number[] = Array(manyUnits).fill(0);
  return levelRequirements(roadmap, [one, other], levels, manyUnits)?.length === 0;
}

function contradiction(year: number, one: RoadmapTarget, other: RoadmapTarget): Contradiction {
  return {
    year,
    targets: [one.key, other.key],
    message: inBoth((language) => {
      const [first, second] = [textIn(one.title, language), textIn(other.title, language)];
      return language === "vi"
        ? `Năm ${year}: "${first}" và "${second}" không thể cùng đạt, dù có bao nhiêu xã; cần hiểu mục tiêu cách khác`
        : `${year}: "${first}" and "${second}" cannot both be met, whatever the communes; the targets are to be read otherwise`;
    }),
  };
}
