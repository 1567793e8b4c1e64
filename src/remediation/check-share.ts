import { ExactDecimal } from "../numbers/exact-decimal.js";
import { toPercentage } from "../numbers/percentage.js";
import {
  below,
  type Place,
  type Problem,
  resultProblem,
  scoreSheetProblem,
} from "../problems/problem.js";
import type { IndexPlan, RemediationItem } from "./plan.js";

/** Half of the last place of a percentage with two decimals. */
const halfOfPercent = "0.005";

/**
 * Problems of a share: it rises, no further than to where the points are full, and gives the points
 * that stand beside it.
 *
 * @param decimals of the points of the index
 */
export function checkShare(
  { share, lastPoints, target, max }: RemediationItem,
  decimals: number,
  place: Place,
): readonly Problem[] {
  if (share === undefined) return [];
  const { kind, from, to, full } = share;
  const outside = [
    ...(from === undefined ? [] : outsideOf("from", from, "0", full, place)),
    ...outsideOf("to", to, from ?? "0", full, place),
  ];
  if (outside.length > 0 || kind === "rescaled") return outside;
  // Both sides times what the points are full from, so that nothing is divided.
  const gives = (percent: string, points: string): boolean => {
    const apart = new ExactDecimal(max).times(percent).minus(new ExactDecimal(points).times(full));
    const leeway = new ExactDecimal(max)
      .times(halfOfPercent)
      .plus(new ExactDecimal("0.5").shiftedBy(-decimals).times(full));
    return apart.abs().lessThanOrEqualTo(leeway);
  };
  // Below the floor of a rule there are no points, whatever the share.
  const isBelowFloor = kind === "share" && new ExactDecimal(lastPoints).isZero();
  return [
    ...(from === undefined || isBelowFloor || gives(from, lastPoints)
      ? []
      : [notOf("from", from, expected(lastPoints, max, full), place)]),
    ...(gives(to, target) ? [] : [notOf("to", to, expected(target, max, full), place)]),
  ];
}

/** How many decimals the points of an index show. */
export function decimalsOf({ items, domains }: IndexPlan): number {
  const points = [
    ...items.flatMap(({ lastPoints, target }) => [lastPoints, target]),
    ...domains.flatMap((domain) => domain.points ?? []),
  ];
  return Math.max(0, ...points.map((text) => text.split(".")[1]?.length ?? 0));
}

function outsideOf(
  key: "from" | "to",
  value: string,
  low: string,
  high: string,
  place: Place,
): readonly Problem[] {
  const share = new ExactDecimal(value);
  const isInside =
    key === "from"
      ? share.greaterThanOrEqualTo(low) && share.lessThan(high)
      : share.greaterThan(low) && share.lessThanOrEqualTo(high);
  if (isInside) return [];
  return [
    scoreSheetProblem("value-outside-range", below(place, key), {
      value,
      range: `${low} - ${high}`,
    }),
  ];
}

function expected(points: string, max: string, full: string): string {
  const part = new ExactDecimal(points).times(full).shiftedBy(-2);
  return toPercentage(part, new ExactDecimal(max)) ?? "0";
}

function notOf(key: "from" | "to", given: string, found: string, place: Place): Problem {
  return resultProblem("does-not-follow", below(place, key), { given, expected: found });
}
