import { checkPlace } from "../problems/expected.js";
import {
  below,
  type Place,
  type Problem,
  problem,
  scoreSheetProblem,
} from "../problems/problem.js";
import { showValue } from "../problems/show-value.js";
import { publishedOutline } from "./outlines.js";
import type { PublishedResult, PublishedYear } from "./plan.js";

/** Problems of what was published: of another type, or a rank that is none among the units. */
export function checkPublished(published: PublishedResult, place: Place): readonly Problem[] {
  const problems: Problem[] = [];
  checkPlace(published, publishedOutline, place, problems);
  if (problems.length > 0) return problems;
  const { before, rankTarget, units } = published;
  return [
    ...checkRank(published, place),
    ...(before === undefined ? [] : checkRank(before, below(place, "before"))),
    ...checkPlaceAmong(rankTarget, units, below(place, "rankTarget")),
  ];
}

function checkRank({ rank, units }: PublishedYear, place: Place): readonly Problem[] {
  return [
    ...checkPlaceAmong(units, undefined, below(place, "units")),
    ...checkPlaceAmong(rank, units, below(place, "rank")),
  ];
}

function checkPlaceAmong(
  value: number | undefined,
  most: number | undefined,
  place: Place,
): readonly Problem[] {
  if (value === undefined) return [];
  if (!Number.isInteger(value) || value < 0) {
    return [problem("not-a-count", place, { value: showValue(value) })];
  }
  if (value >= 1 && (most === undefined || value <= most)) return [];
  const range = most === undefined ? "≥ 1" : `1 - ${most}`;
  return [scoreSheetProblem("value-outside-range", place, { value: String(value), range })];
}
