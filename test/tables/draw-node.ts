import type { Titles } from "./draw-titles.js";
import type { DrawnNode } from "./drawn-node.js";
import { type Hundredths, sumOf } from "./hundredths.js";
import { isLevelColumns, type Layout } from "./layout.js";
import { type Counters, fullCode, printedNumber } from "./numbering.js";
import type { Random } from "./random.js";
import { drawRule } from "./rule-wordings.js";
/** What all rows of a set have in common. */
export interface Shape {
  readonly random: Random;
  readonly layout: Layout;
  readonly counters: Counters;
  readonly step: Hundredths;
  readonly titles: Titles;
}

/** Oddities that a set has once. */
export interface Once {
  single: boolean;
  or: boolean;
}

/** A row at a place of the tree, with its children. */
export function drawNode(
  shape: Shape,
  path: readonly number[],
  depth: number,
  once: Once,
): DrawnNode {
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
