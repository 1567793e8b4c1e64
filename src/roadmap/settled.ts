import { baseOf, countsFor, requiredUnits } from "./required-units.js";
import type { RoadmapTarget } from "./roadmap.js";

/**
 * Whether a target is met whatever the levels are that are not known: `null` where they decide.
 *
 * What a target lacks is linear in how many of the unknown units stand at each level, so it is
 * least and most where all of them stand at the same.
 */
export function settled(
  target: RoadmapTarget,
  known: readonly number[],
  unknown: number,
  all: number,
  highest: number,
): boolean | null {
  const at = (level: number): boolean =>
    isMet(target, [...known, ...Array(unknown).fill(level)], all);
  if (unknown === 0) return at(0);
  const answers = Array.from({ length: highest + 1 }, (_, level) => at(level));
  return answers.every((one) => one === answers[0]) ? (answers[0] ?? null) : null;
}

function isMet(target: RoadmapTarget, levels: readonly number[], all: number): boolean {
  const base = baseOf(target, all, (level) => levels.filter((one) => one >= level).length);
  return levels.filter((level) => countsFor(target, level)).length >= requiredUnits(target, base);
}
