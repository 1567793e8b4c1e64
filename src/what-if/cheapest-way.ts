import { type DecimalText, toDecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { type Problem, resultProblem } from "../problems/problem.js";
import type { LadderClass, WithheldClass } from "../scoring/ladder-class.js";
import { scorecardOutline } from "../scoring/outlines.js";
import type { Scorecard } from "../scoring/scorecard.js";
import { scoredLeaves } from "../scoring/scored-tree.js";
import { type SupposedPoints, supposedResult } from "../scoring/supposed-result.js";
import type { LocalizedText, Text } from "../text/language.js";
import { checkEfforts, type Efforts } from "./check-efforts.js";
import { findWay } from "./find-way.js";
import { checkTarget, pointsOfTarget, type ResultTarget } from "./result-target.js";
import { needsOf } from "./way-needs.js";
import type { Choice } from "./way-option.js";
import { wayGroups } from "./way-options.js";

/** What the ways are measured by. */
export interface CheapestWayOptions<C extends string = string> {
  /**
   * Effort of a leaf, by code: one number for whichever step is taken, or one for each of its
   * steps in order. One, where none is given; a leaf with `null` cannot be touched.
   */
  readonly effort?: Efforts<C>;
}

/** A step of the way. */
export interface ChosenStep {
  readonly code: string;
  readonly title: Text;
  readonly from: DecimalText;
  readonly to: DecimalText;
  /** Points that the leaf itself gains. */
  readonly gain: DecimalText;
  /** What that is in the total, where weights on the way make it another number. */
  readonly worth?: DecimalText;
  readonly effort: DecimalText;
  readonly needs: LocalizedText;
}

/** The cheapest way to a result. */
export interface CheapestWay {
  readonly target: ResultTarget;
  /** Points that the target asks for. */
  readonly targetPoints: DecimalText;
  /** Points that are missing now; "0" when it is reached already. */
  readonly missing: DecimalText;
  /** False when even every step together is not enough. */
  readonly reachable: boolean;
  /** The wanted class, withheld for a condition even with every step, where that is in the way. */
  readonly withheld?: WithheldClass;
  /** Why the unit may not be classed, so that it reaches no class. */
  readonly notEligible?: string;
  /** Codes of wholes below their maximum: what could be gained in them is not known. */
  readonly notItemised?: readonly string[];
  /** Largest gain in the total first. */
  readonly steps: readonly ChosenStep[];
  readonly effort: DecimalText;
  /** The result after the steps. */
  readonly points: DecimalText;
  readonly percentage: DecimalText | null;
  /** Class after the steps by each ladder, as scoring would give it. */
  readonly classes: readonly LadderClass[];
}

/**
 * The set of next steps with the least effort that reaches a total or a class; among ways of
 * equal effort the one that gains most, then the one of earlier criteria. At most one step of each
 * leaf is taken. Bonus and penalty stay as they are.
 *
 * Gains count in the total with their weights. A class counts as reached where scoring would give
 * it, or a higher one: its conditions are a part of the search. What is known only as a whole has no
 * steps and is named.
 *
 * @param card a complete scorecard
 * @throws ChisoError `not-complete`, `unknown-option` for a ladder or class that the set has not,
 * `unknown-code`, and for efforts that are no numbers from 0 or not one for each step;
 * `search-too-large` where the proof would take too many sums, as with a thousand criteria whose
 * efforts all differ in the fourth decimal
 * @example
 * cheapestWayTo(card, { percentage: "85" }).steps[0].code // "1.1.4"
 */
export function cheapestWayTo<C extends string>(
  card: Scorecard<C>,
  target: ResultTarget,
  options?: CheapestWayOptions<NoInfer<C>>,
): CheapestWay;
export function cheapestWayTo(
  card: Scorecard,
  target: ResultTarget,
  options: CheapestWayOptions = {},
): CheapestWay {
  refuse(
    checkArguments({ card: [card, scorecardOutline], target: [target, "object"] }, [
      options,
      { keys: { effort: "object?" } },
    ]),
  );
  const { effort = {} } = options;
  refuse([...checkCard(card), ...checkTarget(target, card), ...checkEfforts(card, effort)]);
  const needs = needsOf(target, card);
  const isClassed = target.class === undefined || classifiable(card);
  const way = isClassed ? findWay(card, needs, effort) : null;
  const steps = way?.choices ?? [];
  const after = supposedResult(card, pointsAfter(steps));
  const wanted = pointsOfTarget(target, card).points;
  const withheld = way === null ? withheldFor(target, card, effort) : undefined;
  const wholes = openWholes(card);
  return {
    target,
    targetPoints: toDecimalText(wanted),
    missing: toDecimalText(ExactDecimal.max(0, wanted.minus(card.points ?? 0))),
    reachable: way !== null,
    ...(withheld === undefined ? {} : { withheld }),
    ...(card.notEligible === undefined ? {} : { notEligible: card.notEligible }),
    ...(wholes.length === 0 ? {} : { notItemised: wholes }),
    steps: [...steps].sort((left, right) => right.worth.comparedTo(left.worth)).map(chosenStep),
    effort: toDecimalText(way?.effort ?? new ExactDecimal(0)),
    points: toDecimalText(after.points),
    percentage: after.percentage,
    classes: after.classes,
  };
}

function checkCard({ complete, notAssessed }: Scorecard): readonly Problem[] {
  return complete
    ? []
    : [resultProblem("not-complete", { path: "" }, { count: String(notAssessed.length) })];
}

// No points give a class to a unit that may not be classed, or to which nothing applies.
function classifiable({ notEligible, applicableMax }: Scorecard): boolean {
  return notEligible === undefined && !new ExactDecimal(applicableMax).isZero();
}

function pointsAfter(steps: readonly Choice[]): SupposedPoints {
  return new Map(steps.map(({ leaf, step }) => [leaf.code, new ExactDecimal(step.points)]));
}

function chosenStep({ leaf, step, effort, worth }: Choice): ChosenStep {
  const total = toDecimalText(worth);
  return {
    code: leaf.code,
    title: leaf.title,
    from: leaf.points as string,
    to: step.points,
    gain: step.gain,
    ...(total === step.gain ? {} : { worth: total }),
    effort: toDecimalText(effort),
    needs: step.needs,
  };
}

// What keeps the class from being given even when every step is taken.
function withheldFor(
  target: ResultTarget,
  card: Scorecard,
  effort: Efforts,
): WithheldClass | undefined {
  const { class: wanted } = target;
  if (wanted === undefined) return undefined;
  const groups = wayGroups(card.domains, new ExactDecimal(1), {
    efforts: effort,
    floors: new Map(),
  });
  const all = groups.flatMap(({ options }) => {
    const [best] = [...options].sort((left, right) => right.worth.comparedTo(left.worth));
    return best?.choices ?? [];
  });
  return supposedResult(card, pointsAfter(all))
    .classes.find(({ ladder }) => ladder === wanted.ladder)
    ?.withheld?.find((withheld) => withheld.class === wanted.key);
}

function openWholes(card: Scorecard): readonly string[] {
  return scoredLeaves(card)
    .filter(({ node }) => node.whole === true && node.points !== node.applicableMax)
    .map(({ node }) => node.code);
}
