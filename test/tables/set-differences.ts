/** Where a criteria set that was read differs from the truth, one line each. */

import type { CriteriaSet, CriterionNode } from "../../src/entries/scoring.js";
import { type DecimalText, toDecimalText } from "../../src/numbers/decimal-text.js";
import { exact } from "../../src/numbers/exact.js";
import { textIn } from "../../src/text/language.js";
import { plainText } from "./plain-text.js";
import { scoringOf } from "./scoring-of.js";
import { type TruthClass, type TruthNode, type TruthSet, worthOf } from "./truth.js";

/** Shape, titles, maxima, weights, sums, rules, bonus, penalty and classes; codes may differ. */
export function setDifferences(set: CriteriaSet, truth: TruthSet): readonly string[] {
  return [
    ...amount("set", set.max, worthOf(truth.domains)),
    ...nodeDifferences(set.domains, truth.domains, ""),
    ...amount("bonus", set.bonus?.max ?? "0", truth.bonus ?? "0"),
    ...amount("penalty", set.penalty?.max ?? "0", truth.penalty ?? "0"),
    ...ladderDifferences(set, truth.ladder),
  ];
}

function amount(what: string, found: CriteriaSet["max"], expected: DecimalText): readonly string[] {
  const text = toDecimalText(exact(found));
  return text === expected ? [] : [`${what}: ${text}, not ${expected}`];
}

function nodeDifferences(
  found: readonly CriterionNode[],
  expected: readonly TruthNode[],
  path: string,
): readonly string[] {
  if (found.length !== expected.length) {
    const titles = found.map(({ title }) => textIn(title, "vi").slice(0, 20)).join(" | ");
    return [`${path || "domains"}: ${found.length} nodes, not ${expected.length}: ${titles}`];
  }
  return expected.flatMap((node, at) => {
    const other = found[at];
    return other === undefined ? [] : oneDifference(other, node, `${path}/${at + 1}`);
  });
}

// A single child of its parent's maximum says the same as its parent: either may stand for both.
function oneDifference(found: CriterionNode, expected: TruthNode, path: string): readonly string[] {
  const [own, truth] = [lastAlone(found), lastAloneOfTruth(expected)];
  const titles = [...truth.titles, ...(truth.node.alternatives ?? [])].map(plainText);
  const isNamed = own.titles.some((title) =>
    titles.some((one) => isSameTitle(plainText(title), one)),
  );
  return [
    ...(isNamed ? [] : [`${path}: "${own.titles[0]}", not "${truth.titles[0]}"`]),
    ...amount(`${path} maximum`, found.max, expected.max),
    ...amount(`${path} weight`, found.weight ?? "1", expected.weight ?? "1"),
    ...(truth.node.alternatives === undefined ? childDifferences(own.node, truth.node, path) : []),
  ];
}

function isSameTitle(found: string, expected: string): boolean {
  return found.includes(expected.slice(0, 60)) || expected === "";
}

function childDifferences(
  found: CriterionNode,
  expected: TruthNode,
  path: string,
): readonly string[] {
  if (found.children === undefined) {
    if (expected.children !== undefined)
      return [`${path}: a leaf, not ${expected.children.length} children`];
    const scoring = scoringOf(found.rule, found.max);
    const accepted = expected.scorings ?? [];
    return scoring === "points" || accepted.includes(scoring)
      ? []
      : [`${path} rule: ${scoring}, not ${accepted.join(" or ") || "points"}`];
  }
  return expected.children === undefined
    ? [`${path}: ${found.children.length} children, not a leaf`]
    : nodeDifferences(found.children, expected.children, path);
}

function lastAlone(node: CriterionNode): { node: CriterionNode; titles: readonly string[] } {
  const title = textIn(node.title, "vi");
  const [only, ...others] = node.children ?? [];
  if (only === undefined || others.length > 0) return { node, titles: [title] };
  const below = lastAlone(only);
  return { node: below.node, titles: [title, ...below.titles] };
}

function lastAloneOfTruth(node: TruthNode): { node: TruthNode; titles: readonly string[] } {
  const [only, ...others] = node.children ?? [];
  if (only === undefined || others.length > 0) return { node, titles: [node.title] };
  const below = lastAloneOfTruth(only);
  return { node: below.node, titles: [node.title, ...below.titles] };
}

function ladderDifferences(
  { ladders, max }: CriteriaSet,
  expected: readonly TruthClass[] | undefined,
): readonly string[] {
  const [found, ...others] = ladders ?? [];
  if (expected === undefined) return found === undefined ? [] : ["a ladder that is not there"];
  if (found === undefined) return ["no ladder"];
  if (others.length > 0) return [`${others.length + 1} ladders`];
  const asPoints = (bound: CriteriaSet["max"] | undefined): string => {
    if (bound === undefined) return "-";
    const value = exact(bound);
    const points =
      found.measure === "points" ? value : value.times(exact(max)).times(exact("0.01"));
    return toDecimalText(points);
  };
  // The lowest class may begin at 0 or have no bound.
  const line = (title: string, from: string): string =>
    `${plainText(title)} ${from === "0" ? "-" : from}`;
  const own = found.classes.map((one) =>
    line(textIn(one.title, "vi"), asPoints(one.atLeast ?? one.above)),
  );
  const right = expected.map(({ title, from }) => line(title, from ?? "-"));
  return own.join("; ") === right.join("; ")
    ? []
    : [`classes: ${own.join("; ")}, not ${right.join("; ")}`];
}
