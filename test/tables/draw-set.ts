/** A random criteria set: tree, maxima that sum, titles, rules, sections of bonus and penalty. */

import type { GridCell } from "../../src/import.js";
import { toDecimalText } from "../../src/numbers/decimal-text.js";
import { exact } from "../../src/numbers/exact.js";
import { isLevelColumns, type Layout } from "./draw-layout.js";
import { drawTitles, type Titles } from "./draw-titles.js";
import { asText, type Hundredths, sumOf } from "./hundredths.js";
import { type Counters, fullCode, printedNumber } from "./numbering.js";
import type { Random } from "./random.js";
import { type DrawnRule, drawRule } from "./rule-wordings.js";
import { type TruthClass, type TruthNode, type TruthSet, worthOf } from "./truth.js";
import wordings from "./wordings.json" with { type: "json" };

/** A row of the tree. */
export interface DrawnNode {
  readonly title: string;
  readonly max: Hundredths;
  /** As the table prints it. */
  readonly number: GridCell;
  /** As a set has it. */
  readonly code: string;
  readonly path: readonly number[];
  readonly children: readonly DrawnNode[];
  readonly rule?: DrawnRule;
  readonly weight?: string;
  /** Rows below it of which only one counts. */
  readonly alternatives?: readonly string[];
}

/** Bonus or penalty. */
export interface DrawnSection {
  readonly title: string;
  readonly max: Hundredths;
  readonly rows: readonly { readonly title: string; readonly max: Hundredths }[];
}

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

/** The leaves in order. */
export function leavesOfDrawn(nodes: readonly DrawnNode[]): readonly DrawnNode[] {
  return nodes.flatMap((node) =>
    node.children.length === 0 ? [node] : leavesOfDrawn(node.children),
  );
}

interface Shape {
  readonly random: Random;
  readonly layout: Layout;
  readonly counters: Counters;
  readonly step: Hundredths;
  readonly titles: Titles;
}

/** Oddities that a set has once. */
interface Once {
  single: boolean;
  or: boolean;
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

function drawNode(shape: Shape, path: readonly number[], depth: number, once: Once): DrawnNode {
  const { random, layout, counters, titles } = shape;
  const number = printedNumber(layout["codes"] ?? "", path, counters);
  const own = { number, code: fullCode(layout["codes"] ?? "", path), path };
  const left = depth - path.length;
  const isEven =
    isLevelColumns(layout) ||
    ["running", "running-leaves", "leaves-without"].includes(layout["codes"] ?? "");
  if (left === 0 || (path.length > 1 && !isEven && random.chance(25))) return drawLeaf(shape, own);
  const title = titles.group(path);
  if (once.or && left === 1 && path.length > 1) {
    once.or = false;
    const max = shape.step * random.between(2, 12);
    return {
      ...own,
      title,
      max,
      children: [],
      alternatives: titles.alternatives(layout["alternatives"] ?? ""),
    };
  }
  const isSingle = once.single && left === 1;
  if (isSingle) once.single = false;
  const many = layout["codes"] === "vietnamese-letters" && left === 1 && random.chance(50);
  const count = isSingle
    ? 1
    : many
      ? random.between(6, 9)
      : random.pick(left === 1 ? [2, 2, 2, 3, 3, 4, 5] : [2, 2, 3]);
  const children = Array.from({ length: count }, (_, at) =>
    drawNode(shape, [...path, at + 1], depth, once),
  );
  return { ...own, title, children, max: sumOf(children.map(({ max }) => max)) };
}

function drawLeaf(
  { random, layout, step, titles }: Shape,
  own: Pick<DrawnNode, "number" | "code" | "path">,
): DrawnNode {
  const isScale = layout["ruleIn"] === "scale-only";
  const max = step * random.between(1, isScale ? 10 : 12) * (isScale ? 2 : 1);
  const hasRule = layout["ruleIn"] !== "none" && (isScale || random.chance(85));
  const rule = hasRule ? drawRule(random, max, layout) : undefined;
  const leaf = { ...own, title: titles.leaf(own.path), max, children: [] };
  return rule === undefined ? leaf : { ...leaf, rule };
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

function drawSection(
  random: Random,
  layout: Layout,
  which: "bonus" | "penalty",
): DrawnSection | undefined {
  const value = layout[which];
  if (value === "none") return undefined;
  const words = wordings[which];
  const hasRows = value !== "line" && value !== "first-section";
  const rows = random
    .shuffled(words.rows)
    .slice(0, hasRows ? random.between(1, 3) : 0)
    .map((title) => ({ title, max: 100 * random.between(1, 5) }));
  const max = hasRows ? sumOf(rows.map((row) => row.max)) : 100 * random.between(2, 10);
  const title = value === "line" ? words.line : random.pick(words.titles);
  return { title: title.replace("{max}", asText(max)), max, rows };
}

function ladderOf(tree: readonly TruthNode[]): readonly TruthClass[] {
  const total = exact(worthOf(tree));
  const bounds = ["0.9", "0.8", "0.65"];
  return wordings.ladder.titles.slice(0, 4).map((title, at) => {
    const bound = bounds[at];
    return { title, from: bound === undefined ? null : toDecimalText(total.times(exact(bound))) };
  });
}
