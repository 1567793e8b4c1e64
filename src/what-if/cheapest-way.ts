import { type ClassResult, classify } from "../criteria-set/class-ladder.js";
import {
  type DecimalInput,
  type DecimalText,
  readDecimal,
  toDecimalText,
} from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { toPercentage } from "../numbers/percentage.js";
import { refuse } from "../problems/chiso-error.js";
import { below, ofCriterion, type Problem, problem } from "../problems/problem.js";
import type { Scorecard, ScoredLeaf, Step } from "../scoring/scorecard.js";
import { scoredLeaves } from "../scoring/scored-tree.js";
import { cheapestCover } from "../search/cheapest-cover.js";
import type { LocalizedText, Text } from "../text/language.js";
import { checkTarget, pointsOfTarget, type ResultTarget } from "./result-target.js";

/** What the ways are measured by. */
export interface CheapestWayOptions {
  /**
   * Effort of a leaf, by code: one number for whichever step is taken, or one for each of its
   * steps in order. One, where none is given; a leaf with `null` cannot be touched.
   */
  readonly effort?: Readonly<Record<string, DecimalInput | readonly DecimalInput[] | null>>;
}

/** A step of the way. */
export interface ChosenStep {
  readonly code: string;
  readonly title: Text;
  readonly from: DecimalText;
  readonly to: DecimalText;
  readonly gain: DecimalText;
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
  /** Largest gain first. */
  readonly steps: readonly ChosenStep[];
  readonly effort: DecimalText;
  /** The result after the steps. */
  readonly points: DecimalText;
  readonly percentage: DecimalText | null;
  readonly classes: readonly { readonly ladder: string; readonly class: ClassResult | null }[];
}

/**
 * The set of next steps with the least effort that reaches a total or a class; among ways of
 * equal effort the one that gains most, then the one of earlier criteria. At most one step of each
 * leaf is taken. Bonus and penalty stay as they are.
 *
 * @param card a complete scorecard
 * @throws ChisoError `not-complete`, `unknown-option` for a ladder or class that the set has not,
 * `unknown-code`, and for efforts that are no numbers from 0 or not one for each step;
 * `search-too-large` where the proof would take too many sums, as with a thousand criteria whose
 * efforts all differ in the fourth decimal
 * @example
 * cheapestWayTo({ percentage: "85" }, card).steps[0].code // "1.1.4"
 */
export function cheapestWayTo(
  target: ResultTarget,
  card: Scorecard,
  options: CheapestWayOptions = {},
): CheapestWay {
  refuse([...checkCard(card), ...checkTarget(target, card), ...checkEfforts(card, options)]);
  const points = new ExactDecimal(card.points ?? 0);
  const wanted = pointsOfTarget(target, card);
  const missing = wanted.points.minus(points);
  const done = wanted.above ? missing.isNegative() : !missing.greaterThan(0);
  const leaves = scoredLeaves(card)
    .map(({ node }) => optionsOf(node, options))
    .filter(({ choices }) => choices.length > 0);
  const found = done ? [] : search(leaves, missing, wanted.above);
  const chosen = found ?? [];
  const gain = chosen.reduce((sum, { step }) => sum.plus(step.gain), new ExactDecimal(0));
  const total = points.plus(gain);
  const whole = new ExactDecimal(card.applicableMax);
  return {
    target,
    targetPoints: toDecimalText(wanted.points),
    missing: toDecimalText(ExactDecimal.max(0, missing)),
    reachable: found !== null,
    steps: [...chosen]
      .sort((left, right) => new ExactDecimal(right.step.gain).comparedTo(left.step.gain))
      .map(({ leaf, step, effort }) => ({
        code: leaf.code,
        title: leaf.title,
        from: leaf.points as string,
        to: step.points,
        gain: step.gain,
        effort: toDecimalText(effort),
        needs: step.needs,
      })),
    effort: toDecimalText(
      chosen.reduce((sum, { effort }) => sum.plus(effort), new ExactDecimal(0)),
    ),
    points: toDecimalText(total),
    percentage: toPercentage(total, whole),
    classes: card.set.ladders.map((ladder) => ({
      ladder: ladder.key,
      class: classify(ladder, total, whole),
    })),
  };
}

function checkCard({ complete, notAssessed }: Scorecard): readonly Problem[] {
  return complete
    ? []
    : [problem("not-complete", { path: "" }, { count: String(notAssessed.length) })];
}

function checkEfforts(card: Scorecard, { effort = {} }: CheapestWayOptions): readonly Problem[] {
  const leaves = new Map(scoredLeaves(card).map(({ node }) => [node.code, node]));
  return Object.entries(effort).flatMap(([code, given]): readonly Problem[] => {
    const place = ofCriterion(below({ path: "/effort" }, code), code);
    const leaf = leaves.get(code);
    if (leaf === undefined) return [problem("unknown-code", place, { code })];
    if (given === null) return [];
    const list = typeof given === "object" ? given : [given];
    const numbers = list.flatMap((one, at): readonly Problem[] => {
      const where = typeof given === "object" ? below(place, at) : place;
      const value = readDecimal(one);
      if (value === undefined) return [problem("not-a-decimal", where, {})];
      return value.isNegative()
        ? [problem("negative-number", where, { value: toDecimalText(value) })]
        : [];
    });
    if (numbers.length > 0 || typeof given !== "object") return numbers;
    return list.length === leaf.steps.length
      ? []
      : [
          problem("efforts-per-step", place, {
            given: String(list.length),
            steps: String(leaf.steps.length),
          }),
        ];
  });
}

interface Choice {
  readonly leaf: ScoredLeaf;
  readonly step: Step;
  readonly effort: ExactDecimal;
}

function optionsOf(
  leaf: ScoredLeaf,
  { effort = {} }: CheapestWayOptions,
): { readonly choices: readonly Choice[] } {
  const given = Object.hasOwn(effort, leaf.code) ? effort[leaf.code] : "1";
  if (given === null || given === undefined) return { choices: [] };
  return {
    choices: leaf.steps.map((step, at) => ({
      leaf,
      step,
      effort: readDecimal(typeof given === "object" ? given[at] : given) as ExactDecimal,
    })),
  };
}

// `null` where nothing is enough.
function search(
  leaves: readonly { readonly choices: readonly Choice[] }[],
  missing: ExactDecimal,
  above: boolean,
): readonly Choice[] | null {
  const found = cheapestCover(
    leaves.map(({ choices }) =>
      choices.map(({ step, effort }) => ({ effort: toDecimalText(effort), gain: step.gain })),
    ),
    { gain: toDecimalText(missing), above },
  );
  if (found.state === "too-large") {
    refuse([problem("search-too-large", { path: "" }, { count: String(leaves.length) })]);
  }
  if (found.state !== "found") return null;
  return leaves.flatMap(({ choices }, at): readonly Choice[] => {
    const place = found.chosen[at];
    return place == null ? [] : [choices[place] as Choice];
  });
}
