import { readDecimal } from "../numbers/decimal-text.js";
import {
  below,
  criteriaSetProblem,
  type Place,
  type Problem,
  resultProblem,
  scoreSheetProblem,
} from "../problems/problem.js";
import type { Roadmap, RoadmapTarget } from "./roadmap.js";

/** Keys that stand twice, spans of years, levels and shares that cannot be. */
export function checkRoadmap({ highestLevel, targets }: Roadmap): readonly Problem[] {
  const seen = new Set<string>();
  return targets.flatMap((target, at): readonly Problem[] => {
    const place = below({ path: "" }, "targets", at);
    const { key, from, to } = target;
    const isNew = !seen.has(key);
    seen.add(key);
    return [
      ...(isNew ? [] : [criteriaSetProblem("duplicate-key", below(place, "key"), { key })]),
      ...(from <= to
        ? []
        : [criteriaSetProblem("period-reversed", place, { from: String(from), to: String(to) })]),
      ...checkLevels(target, highestLevel, place),
      ...checkShare(target, below(place, "atLeast", "percent")),
    ];
  });
}

function checkLevels({ counts, base }: RoadmapTarget, highest: number, place: Place) {
  const levels = [
    [counts.atLeast, below(place, "counts", "atLeast")],
    [counts.exactly, below(place, "counts", "exactly")],
    [base === "all" ? undefined : base.reached, below(place, "base", "reached")],
  ] as const;
  return levels.flatMap(([level, where]) =>
    level === undefined || level <= highest
      ? []
      : [resultProblem("not-a-level", where, { level: String(level), highest: String(highest) })],
  );
}

function checkShare({ atLeast: { percent } }: RoadmapTarget, place: Place): readonly Problem[] {
  const share = percent === undefined ? undefined : readDecimal(percent);
  if (share === undefined || (!share.isNegative() && !share.greaterThan(100))) return [];
  return [
    scoreSheetProblem("value-outside-range", place, { value: share.toString(), range: "0 - 100" }),
  ];
}
