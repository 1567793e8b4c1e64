import { decimalBetween, spell } from "./random-numbers.js";
import { lowestOf, lowestTyped } from "./random-rules.js";
import type { Frame, RandomTree } from "./random-tree.js";
import { isBelow, read, roundHalfUp, zero } from "./rational.js";
import { pointsByRule, trueEdges } from "./second-rules.js";
import type { RoundEntry, SetNode, SheetEntry } from "./second-types.js";

/** The entries of a sheet, and the branches that it knows as a whole in some round. */
export interface RandomEntries {
  readonly entries: readonly SheetEntry[];
  readonly wholes: readonly string[];
}

/** Says something of most nodes, in some rounds; the keys of the rounds go from weak to strong. */
export function randomEntries(
  frame: Frame,
  tree: RandomTree,
  rounds: readonly string[],
): RandomEntries {
  const entries: SheetEntry[] = [];
  const wholes: string[] = [];
  // How much is left out belongs to the sheet, so that some sheets are complete.
  const missing = frame.random.pick([1, 4, 30, 1000]);

  const fill = (node: SetNode, allowed: readonly string[]): void => {
    if (node.children === undefined) {
      const entry = randomEntry(frame, node, tree, allowed, missing);
      if (entry !== undefined) entries.push(entry);
      return;
    }
    // Below a whole, only weaker rounds may speak of the parts.
    const asWhole = frame.features.wholes && frame.random.oneIn(6) && allScoredByUnit(node);
    const first = asWhole ? frame.random.below(allowed.length + 1) : allowed.length;
    const said = allowed
      .slice(first)
      .filter((_key, index) => index === 0 || frame.random.oneIn(2))
      .map((key) => [key, wholeEntry(frame, node)] as const);
    if (said.length > 0) {
      entries.push(entryOf(node.code, said));
      wholes.push(node.code);
    }
    for (const child of node.children) fill(child, allowed.slice(0, first));
  };

  for (const node of tree.domains) fill(node, rounds);
  return { entries: frame.random.shuffle(entries), wholes };
}

function allScoredByUnit(node: SetNode): boolean {
  if (node.children !== undefined) return node.children.every(allScoredByUnit);
  return (node.scoredBy ?? "unit") === "unit";
}

function wholeEntry({ random, decimals, policy }: Frame, node: SetNode): RoundEntry {
  if (policy !== "not-allowed" && random.oneIn(8)) return { notApplicable: "Không phát sinh" };
  return { points: spell(random, decimalBetween(random, zero, read(node.max), decimals)) };
}

function randomEntry(
  frame: Frame,
  leaf: SetNode,
  tree: RandomTree,
  allowed: readonly string[],
  missing: number,
): SheetEntry | undefined {
  const { random } = frame;
  const byOthers = (leaf.scoredBy ?? "unit") !== "unit";
  // The unit says nothing of what others score; its round is the first one.
  const open = byOthers ? allowed.slice(1).filter((key) => key !== "self") : allowed;
  if (open.length === 0 || (missing === 1 ? random.oneIn(3) : random.oneIn(missing))) {
    return undefined;
  }
  const sure = missing === 1000 ? 1 : random.between(1, 3);
  const said = open
    .filter(() => sure === 1 || random.oneIn(sure))
    .map((key) => [key, leafEntry(frame, leaf, tree)] as const);
  return said.length === 0 ? undefined : entryOf(leaf.code, said);
}

function leafEntry(frame: Frame, leaf: SetNode, tree: RandomTree): RoundEntry {
  const { random, decimals, year } = frame;
  const { rule } = leaf;
  const draw = tree.figures.get(leaf.code);
  if (rule === undefined || draw === undefined) throw new Error(`${leaf.code} has no rule`);
  const policy = leaf.notApplicable ?? frame.policy;
  if (policy !== "not-allowed" && random.oneIn(12)) return { notApplicable: "Không phát sinh" };
  const max = read(leaf.max);
  if (random.oneIn(10)) {
    const typed = decimalBetween(random, lowestTyped(rule, max, decimals), max, decimals);
    const stepped = rule.kind === "points" && rule.step !== undefined;
    return { points: spell(random, stepped ? (random.oneIn(2) ? max : zero) : typed) };
  }
  const declared = draw();
  if (!random.oneIn(12)) return { declared };
  const exact = pointsByRule(rule, max, declared, year, trueEdges);
  if (exact === null) return { declared };
  const points = roundHalfUp(exact, decimals);
  // Rounding may take points under the lowest that may be typed.
  return isBelow(points, lowestOf(rule, max))
    ? { declared }
    : { points: spell(random, points), declared };
}

function entryOf(code: string, said: readonly (readonly [string, RoundEntry])[]): SheetEntry {
  const known = ["self", "appraised", "final"];
  const others = said.filter(([key]) => !known.includes(key));
  return {
    code,
    ...Object.fromEntries(said.filter(([key]) => known.includes(key))),
    ...(others.length === 0 ? {} : { rounds: Object.fromEntries(others) }),
  };
}
