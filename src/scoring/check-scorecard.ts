import { toDecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { toPercentage } from "../numbers/percentage.js";
import { below, type Place, type Problem, problem } from "../problems/problem.js";
import { allSound, type Soundness } from "../problems/soundness.js";
import { expectNumber, expectOrder, expectSame, expectValue } from "../problems/stored-values.js";
import { checkClasses } from "./check-classes.js";
import { checkHead } from "./check-head.js";
import { checkOwnNumber, checkScoredNode, storedTotals } from "./check-scored-nodes.js";
import { findIn } from "./find-score.js";
import type { Scorecard } from "./scorecard.js";
import { scoredLeaves } from "./scored-tree.js";

const root: Place = { path: "" };

/**
 * Problems in the meaning of a scorecard that was stored: every number that follows from others is
 * worked out again from what stands below it, and must be written exactly so.
 */
export function checkStoredScorecard(
  card: Scorecard,
  { stands, isWhole }: Soundness = allSound,
): readonly Problem[] {
  const problems: Problem[] = [];
  const codes = new Set<string>();
  if (stands("/domains")) {
    card.domains.forEach((domain, at) => {
      const place = below(root, "domains", at);
      if (isWhole(place.path)) checkScoredNode(domain, { depth: 1, codes }, place, problems);
    });
  }
  if (!isWhole("")) return problems;
  return [
    ...checkHead(card, card.year, root),
    ...problems,
    ...checkLeaves(card),
    ...checkTotals(card),
  ];
}

function checkLeaves(card: Scorecard): readonly Problem[] {
  const problems: Problem[] = [];
  const leaves = scoredLeaves(card).map(({ node }) => node);
  const open = leaves.filter(({ state }) => state === "not-assessed").map(({ code }) => code);
  expectOrder(card.notAssessed, open, below(root, "notAssessed"), problems);
  const layers = new Set(leaves.flatMap(({ layer }) => (layer === null ? [] : [layer])));
  // Their order is that of the rounds, which is looked at elsewhere.
  const told = new Set(card.layersUsed.filter((key) => layers.has(key)));
  const used = [...told, ...[...layers].filter((key) => !told.has(key))];
  expectOrder(card.layersUsed, used, below(root, "layersUsed"), problems);
  return problems;
}

// From what the domains say, so that a total that was changed is told once.
function checkTotals(card: Scorecard): readonly Problem[] {
  const problems: Problem[] = [];
  const at = (key: keyof Scorecard): Place => below(root, key);
  const { points: base, max, applicableMax, state } = storedTotals(card.domains);
  const points = base === null ? null : base.plus(card.bonus).minus(card.penalty);
  const complete = state !== "not-assessed";
  const known = complete ? points : null;
  expectNumber(card.max, toDecimalText(max), at("max"), problems);
  expectNumber(card.applicableMax, toDecimalText(applicableMax), at("applicableMax"), problems);
  expectNumber(card.basePoints, base && toDecimalText(base), at("basePoints"), problems);
  checkAdjustments(card, root, problems);
  expectValue(String(card.complete), String(complete), at("complete"), problems);
  expectNumber(card.points, points && toDecimalText(points), at("points"), problems);
  const percentage = known && toPercentage(known, applicableMax);
  expectNumber(card.percentage, percentage, at("percentage"), problems);
  const classed =
    known === null || card.notEligible !== undefined
      ? undefined
      : { points: known, applicableMax, find: findIn(card.domains) };
  problems.push(...checkClasses(card.classes, card.set.ladders, classed, at("classes")));
  expectSame(card.class, card.classes[0]?.class ?? null, at("class"), problems);
  return problems;
}

/** What stands beside the leaves of a result. */
export type Adjustments = Pick<Scorecard, "bonus" | "penalty">;

/** Adds the problems of bonus and penalty, which nothing else of a result gives. */
export function checkAdjustments(given: Adjustments, place: Place, problems: Problem[]): void {
  for (const key of ["bonus", "penalty"] as const) {
    const at = below(place, key);
    checkOwnNumber(given[key], at, problems);
    if (new ExactDecimal(given[key]).isNegative()) {
      problems.push(problem("negative-number", at, { value: given[key] }));
    }
  }
}
