import { toDecimalText } from "../numbers/decimal-text.js";
import { exact } from "../numbers/exact.js";
import { inBoth, type LocalizedText, textIn } from "../text/language.js";
import { levelRequirements } from "./level-requirements.js";
import { countsFor, isJudged } from "./required-units.js";
import type { Roadmap, RoadmapTarget } from "./roadmap.js";
import { roadmapWords } from "./words.js";

/** Two targets of a year that no number of units can meet together. */
export interface Contradiction {
  readonly year: number;
  /** Keys of the two. */
  readonly targets: readonly [string, string];
  readonly message: LocalizedText;
}

/** Most units that two targets are tried on. */
const mostUnits = 10_000;

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
  const count = enoughUnits([one, other]);
  const levels: readonly number[] = Array(count).fill(0);
  return levelRequirements(roadmap, [one, other], levels, count)?.length === 0;
}

// So many that every percentage is whole, and that what one leaves free holds the other's units.
function enoughUnits(targets: readonly RoadmapTarget[]): number {
  const decimals = targets.map(({ atLeast: { percent = "0" } }) => {
    const [, after = ""] = toDecimalText(exact(percent)).split(".");
    return after.length;
  });
  const units = targets.reduce((sum, { atLeast }) => sum + (atLeast.units ?? 0), 1);
  return Math.min(mostUnits, 100 * 10 ** Math.max(...decimals) * units);
}

function contradiction(year: number, one: RoadmapTarget, other: RoadmapTarget): Contradiction {
  return {
    year,
    targets: [one.key, other.key],
    message: inBoth((language) => {
      const [first, second] = [textIn(one.title, language), textIn(other.title, language)];
      return roadmapWords.apart[language](year, first, second);
    }),
  };
}
