import { exact } from "../numbers/exact.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { fraction, roundHalfUp } from "../numbers/fraction.js";
import { leastRounded } from "../rules/least-points.js";
import { hasTypedPoints } from "../scoring/leaf-reason.js";
import type { ScoredLeaf } from "../scoring/scorecard.js";
import type { LeafSource } from "./leaf-source.js";
import type { Unclear } from "./plan.js";

/** What is unclear about points that were given without figures. */
export function unclearPoints(
  leaf: ScoredLeaf,
  source: LeafSource | undefined,
): Unclear | undefined {
  if (leaf.points === null || !hasTypedPoints(leaf)) return undefined;
  const points = new ExactDecimal(leaf.points);
  // Where all points are missing every part is.
  if (leaf.rule === "parts") return points.isZero() ? undefined : "parts";
  return source === undefined || canGive(points, source) ? undefined : "points";
}

// Rules with a few levels give only those; the others may give anything.
function canGive(
  points: ExactDecimal,
  { rule, prepared, max, decimals, year }: LeafSource,
): boolean {
  switch (rule.kind) {
    case "per-item":
      return points.equals(max) || points.modulo(exact(rule.pointsEach)).isZero();
    case "bands":
    case "choice":
    case "deadline":
    case "pass": {
      const lowest = prepared.lowest;
      const standing = { points: fraction(lowest), figures: undefined, year };
      const steps = prepared.stepsAbove({ ...standing, least: leastRounded(decimals) });
      return [fraction(lowest), ...steps.map((step) => step.points)].some((given) =>
        roundHalfUp(given, decimals).equals(points),
      );
    }
    default:
      return true;
  }
}
