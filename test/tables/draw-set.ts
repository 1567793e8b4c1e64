/** A random criteria set: tree, maxima that sum, titles, rules, sections of bonus and penalty. */

import { toDecimalText } from "../../src/numbers/decimal-text.js";
import { exact } from "../../src/numbers/exact.js";
import { drawNode } from "./draw-node.js";
import { type DrawnSection, drawSection } from "./draw-section.js";
import { drawTitles } from "./draw-titles.js";
import type { DrawnNode } from "./drawn-node.js";
import { asText } from "./hundredths.js";
import { isLevelColumns, type Layout } from "./layout.js";
import type { Counters } from "./numbering.js";
import type { Random } from "./random.js";
import { type TruthClass, type TruthNode, type TruthSet, worthOf } from "./truth.js";
import wordings from "./wordings.json" with { type: "json" };
/** A set with what its table prints of it. */
export interface DrawnSet {
  readonly domains: readonly DrawnNode[];
  readonly bonus?: DrawnSection;
  readonly penalty?: DrawnSection;
  readonly truth: TruthSet;
}

/** Draws a set that its layout can print. */
export function drawSet(random: Random, layout: Layout): DrawnSet {
  const counters: Counters = { running: 0 };
  const step = random.pick([100, 100, 50, 25]);
  const shape = { random, layout, counters, step, titles: drawTitles(random, layout) };
  const isWeighted = layout["weights"] !== "none";
  const depth = depthOf(random, layout);
  const count = isWeighted
    ? random.between(2, 4)
    : Math.min(random.pick([1, 2, 2, 3, 3, 4, 4, 5, 6, 7, 8]), mostDomains[depth - 1] ?? 1);
  const odd = {
    single: layout["titles"] === "single-child",
    or: layout["alternatives"] !== "none",
  };
  const domains = Array.from({ length: count }, (_, at) => drawNode(shape, [at + 1], depth, odd));
  const weights = weightsOf(layout, count);
  const weighted = domains.map((node, at) => {
    const weight = weights[at];
    return weight === undefined ? node : { ...node, weight };
  });
  const [bonus, penalty] = [
    drawSection(random, layout, "bonus"),
    drawSection(random, layout, "penalty"),
  ];
  const tree = weighted.map(toTruth);
  return {
    domains: weighted,
    ...(bonus === undefined ? {} : { bonus }),
    ...(penalty === undefined ? {} : { penalty }),
    truth: {
      domains: tree,
      ...(bonus === undefined ? {} : { bonus: asText(bonus.max) }),
      ...(penalty === undefined ? {} : { penalty: asText(penalty.max) }),
      ...(layout["ladder"] === "none" ? {} : { ladder: ladderOf(tree) }),
    },
  };
}

/** Most domains by levels, so that a table stays one of a few pages. */
const mostDomains = [8, 8, 6, 2];

function depthOf(random: Random, layout: Layout): number {
  const codes = layout["codes"] ?? "";
  if (isLevelColumns(layout)) return 3;
  if (codes === "running-leaves" || codes === "date-cells") return 2;
  if (
    ["running", "vietnamese-letters", "parent-and-letter", "dashes", "leaves-without"].includes(
      codes,
    )
  )
    return 3;
  if (codes === "none" && layout["sections"]?.endsWith("without-maximum") === true) return 2;
  if (layout["titles"] === "single-child" || layout["alternatives"] !== "none") return 3;
  if (layout["sections"] !== "numbered" || codes === "none") return random.between(2, 3);
  return random.pick([1, 2, 2, 2, 3, 3, 3, 3, 4]);
}

function toTruth({ code, title, max, weight, children, rule, alternatives }: DrawnNode): TruthNode {
  return {
    code,
    title,
    max: asText(max),
    ...(weight === undefined ? {} : { weight }),
    ...(children.length === 0 ? {} : { children: children.map(toTruth) }),
    ...(rule === undefined ? {} : { scorings: rule.scorings }),
    ...(alternatives === undefined ? {} : { alternatives }),
  };
}

const shares: Readonly<Record<number, readonly string[]>> = {
  2: ["0.4", "0.6"],
  3: ["0.3", "0.3", "0.4"],
  4: ["0.1", "0.2", "0.3", "0.4"],
};

function weightsOf({ weights }: Layout, count: number): readonly string[] {
  if (weights === "none") return [];
  return weights === "whole" ? ["2", "1", "3", "1"].slice(0, count) : (shares[count] ?? []);
}

function ladderOf(tree: readonly TruthNode[]): readonly TruthClass[] {
  const total = exact(worthOf(tree));
  const bounds = ["0.9", "0.8", "0.65"];
  return wordings.ladder.titles.slice(0, 4).map((title, at) => {
    const bound = bounds[at];
    return { title, from: bound === undefined ? null : toDecimalText(total.times(exact(bound))) };
  });
}
