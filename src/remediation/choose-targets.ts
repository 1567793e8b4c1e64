import { toDecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import type { Scorecard, ScoredLeaf, Step } from "../scoring/scorecard.js";
import { withLeaves, worthOfAll } from "../scoring/supposed-result.js";
import { findWay } from "../what-if/find-way.js";
import type { ResultTarget } from "../what-if/result-target.js";
import { needsOf } from "../what-if/way-needs.js";
import type { PossibleTarget, TargetLadder } from "./target-ladder.js";

/** What targets are chosen for. */
export interface TargetTask {
  readonly card: Scorecard;
  /** Targets of each gap, by code. */
  readonly ladders: ReadonlyMap<string, TargetLadder>;
  /** Every gap at its maximum, whatever the results ask for. */
  readonly toMaximum: boolean;
  /** Results to reach, one after the other. */
  readonly results: readonly ResultTarget[];
  /** Whether every gap goes to its maximum where a result cannot be reached. */
  readonly allOrMaximum: boolean;
}

/**
 * Chooses a target for each gap: its next step, and the fewest further steps that reach the results.
 * What is not fully assessed has no total, so its gaps keep their next steps.
 *
 * @throws ChisoError `search-too-large` as `cheapestWayTo` does
 */
export function chooseTargets(task: TargetTask): ReadonlyMap<string, PossibleTarget> {
  const { card, ladders, toMaximum, results, allOrMaximum } = task;
  const first = new Map([...ladders].map(([code]) => [code, 0]));
  const maximum = new Map([...ladders].map(([code, ladder]) => [code, ladder.length - 1]));
  let chosen: Positions = toMaximum ? maximum : first;
  if (!toMaximum && card.complete && card.basePoints !== null) {
    for (const result of results) {
      chosen = reached(card, ladders, chosen, result) ?? (allOrMaximum ? maximum : chosen);
    }
  }
  return new Map(
    [...ladders].map(([code, ladder]) => [code, ladder[chosen.get(code) ?? 0] ?? ladder[0]]),
  );
}

/** Which of its targets each gap has, by code. */
type Positions = ReadonlyMap<string, number>;

// The same search as for the cheapest way, where each further step counts as one.
function reached(
  card: Scorecard,
  ladders: TargetTask["ladders"],
  from: Positions,
  result: ResultTarget,
): Positions | null {
  const supposed = cardAt(card, ladders, from);
  const efforts = Object.fromEntries(
    [...ladders].map(([code, ladder]) => [
      code,
      furtherTargets(ladder, from.get(code)).map((_target, at) => String(at + 1)),
    ]),
  );
  const way = findWay(supposed, needsOf(result, supposed), efforts);
  if (way === null) return null;
  const further = new Map(
    way.choices.map(({ leaf, step }) => [leaf.code, leaf.steps.indexOf(step) + 1]),
  );
  return new Map([...from].map(([code, at]) => [code, at + (further.get(code) ?? 0)]));
}

function furtherTargets(ladder: TargetLadder, from = 0): readonly PossibleTarget[] {
  return ladder.slice(from + 1);
}

// The scorecard as if the targets were reached, with the targets beyond them as steps. A new year
// inherits neither bonus nor penalty.
function cardAt(card: Scorecard, ladders: TargetTask["ladders"], at: Positions): Scorecard {
  const stand = (leaf: ScoredLeaf): ScoredLeaf => {
    const ladder = ladders.get(leaf.code);
    if (ladder === undefined) return { ...leaf, steps: [] };
    const position = at.get(leaf.code) ?? 0;
    const { points } = ladder[position] ?? ladder[0];
    const steps = furtherTargets(ladder, position).map((target) => stepTo(target, points));
    return { ...leaf, points: toDecimalText(points), steps };
  };
  const domains = card.domains.map((domain) => withLeaves(domain, stand));
  const points = toDecimalText(worthOfAll(domains) ?? new ExactDecimal(0));
  return { ...card, domains, points, basePoints: points, bonus: "0", penalty: "0" };
}

function stepTo({ points }: PossibleTarget, from: ExactDecimal): Step {
  return {
    points: toDecimalText(points),
    gain: toDecimalText(points.minus(from)),
    needs: { vi: "", en: "" },
  };
}
