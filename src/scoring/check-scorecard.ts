import { type DecimalText, toDecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { toPercentage } from "../numbers/percentage.js";
import { mustFollow } from "../problems/follows.js";
import { below, ofCriterion, type Place, type Problem } from "../problems/problem.js";
import { isScoredBranch, type Scorecard, type ScoredNode, type State } from "./scorecard.js";
import { supposedResult } from "./supposed-result.js";

/**
 * Every figure of a scorecard that does not follow from those below it: sums of worths, maxima,
 * percentages, states, steps, the total with bonus and penalty, what is not assessed, and classes.
 */
export function checkScorecard(card: Scorecard): readonly Problem[] {
  const problems: Problem[] = [];
  const root: Place = { path: "" };
  const open: string[] = [];
  const sums = checkNodes(card.domains, below(root, "domains"), open, problems);
  const check = (key: keyof Scorecard, expected: unknown): void =>
    mustFollow(root, key, card[key], expected, problems);
  check("basePoints", sums.points);
  check("max", sums.max);
  check("applicableMax", sums.applicableMax);
  const total =
    sums.points === null
      ? null
      : new ExactDecimal(sums.points).plus(card.bonus).minus(card.penalty);
  check("points", total === null ? null : toDecimalText(total));
  if (card.complete) {
    mustFollow(root, "notAssessed", card.notAssessed.join(", "), open.join(", "), problems);
    mustFollow(root, "complete", true, open.length === 0, problems);
  } else if (open.length > 0) {
    mustFollow(root, "notAssessed", card.notAssessed.join(", "), open.join(", "), problems);
  }
  check(
    "percentage",
    total === null || !card.complete
      ? null
      : toPercentage(total, new ExactDecimal(sums.applicableMax)),
  );
  if (problems.length === 0) checkClasses(card, root, problems);
  return problems;
}

function checkClasses(card: Scorecard, root: Place, problems: Problem[]): void {
  const expected =
    card.complete && card.points !== null
      ? supposedResult(card, new Map()).classes
      : card.set.ladders.map(({ key }) => ({ ladder: key, class: null }));
  const inShort = (classes: Scorecard["classes"]): string =>
    classes.map((one) => `${one.ladder} ${one.class?.key ?? "–"}`).join(", ");
  mustFollow(root, "classes", inShort(card.classes), inShort(expected), problems);
  mustFollow(root, "class", card.class?.key ?? null, expected[0]?.class?.key ?? null, problems);
}

interface Sums {
  readonly points: DecimalText | null;
  readonly max: DecimalText;
  readonly applicableMax: DecimalText;
  readonly state: State;
}

function checkNodes(
  nodes: readonly ScoredNode[],
  place: Place,
  open: string[],
  problems: Problem[],
): Sums {
  nodes.forEach((node, at) => {
    checkNode(node, ofCriterion(below(place, at), node.code), open, problems);
  });
  const known = nodes.filter(({ points }) => points !== null);
  const states = nodes.map(({ state }) => state);
  return {
    points: known.length === 0 ? null : sumOf(known, "points"),
    max: sumOf(nodes, "max"),
    applicableMax: sumOf(nodes, "applicableMax"),
    state: states.includes("not-assessed")
      ? "not-assessed"
      : states.includes("scored")
        ? "scored"
        : "not-applicable",
  };
}

function sumOf(nodes: readonly ScoredNode[], key: "points" | "max" | "applicableMax"): DecimalText {
  const worths = nodes.map((node) => new ExactDecimal(node[key] as string).times(node.weight ?? 1));
  return toDecimalText(worths.reduce((sum, worth) => sum.plus(worth), new ExactDecimal(0)));
}

function checkNode(node: ScoredNode, place: Place, open: string[], problems: Problem[]): void {
  const check = (key: keyof ScoredNode, expected: unknown): void =>
    mustFollow(place, key, node[key], expected, problems);
  if (isScoredBranch(node)) {
    const sums = checkNodes(node.children, below(place, "children"), open, problems);
    check("points", sums.points);
    check("max", sums.max);
    check("applicableMax", sums.applicableMax);
    check("state", sums.state);
  } else {
    if (node.state === "not-assessed") open.push(node.code);
    if (node.applicableMax !== "0") check("applicableMax", node.max);
    if (node.state === "scored" && node.points === null) check("state", "not-assessed");
    if (node.state === "not-assessed") check("points", null);
    node.steps.forEach((step, at) => {
      const gain = toDecimalText(new ExactDecimal(step.points).minus(node.points ?? 0));
      mustFollow(below(place, "steps", at), "gain", step.gain, gain, problems);
    });
  }
  const percentage =
    node.points === null || node.state === "not-assessed"
      ? null
      : toPercentage(new ExactDecimal(node.points), new ExactDecimal(node.applicableMax));
  check("percentage", percentage);
}
