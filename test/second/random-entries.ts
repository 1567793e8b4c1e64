import { decimalBetween, spell, wholeAbove, wholeBelow } from "./random-numbers.js";
import { lowestOf } from "./random-rules.js";
import type { Frame, RandomTree } from "./random-tree.js";
import { isBelow, type Rational, rational, read, roundHalfUp, times, zero } from "./rational.js";
import { pointsByRule, trueEdges } from "./second-rules.js";
import type { Figures, RoundEntry, Rule, SetNode, SheetEntry } from "./second-types.js";

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
  const missing = frame.random.pick([1, 4, 30, 1000, 1000]);

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

function wholeEntry({ random, typedDecimals, policy }: Frame, node: SetNode): RoundEntry {
  if (policy !== "not-allowed" && random.oneIn(8)) return { notApplicable: "Không phát sinh" };
  return { points: spell(random, decimalBetween(random, zero, read(node.max), typedDecimals)) };
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
  const { random } = frame;
  const draw = tree.figures.get(leaf.code);
  if (leaf.rule === undefined || draw === undefined) throw new Error(`${leaf.code} has no rule`);
  const policy = leaf.notApplicable ?? frame.policy;
  if (policy !== "not-allowed" && random.oneIn(12)) return { notApplicable: "Không phát sinh" };
  const alone = random.oneIn(10) ? typedAlone(frame, leaf.rule, read(leaf.max)) : undefined;
  if (alone !== undefined) return { points: spell(random, alone) };
  const declared = draw();
  const beside = random.oneIn(12)
    ? typedBeside(frame, leaf.rule, read(leaf.max), declared)
    : undefined;
  return beside === undefined ? { declared } : { points: spell(random, beside), declared };
}

function typedAlone(frame: Frame, rule: Rule, max: Rational): Rational | undefined {
  const { random, typedDecimals } = frame;
  if (isStepped(rule)) return random.oneIn(2) ? max : zero;
  const scale = 10n ** BigInt(typedDecimals);
  const lowest = rational(wholeAbove(times(lowestOf(rule, max), rational(scale))), scale);
  return isBelow(max, lowest)
    ? undefined
    : decimalBetween(
        random,
        lowest,
        rational(wholeBelow(times(max, rational(scale))), scale),
        typedDecimals,
      );
}

/** The points that the figures give, rounded as they were published. */
function typedBeside(
  { typedDecimals, decimals, year }: Frame,
  rule: Rule,
  max: Rational,
  declared: Figures,
): Rational | undefined {
  const exact = pointsByRule(rule, max, declared, year, trueEdges);
  if (exact === null || (isStepped(rule) && typedDecimals < decimals)) return undefined;
  const points = roundHalfUp(exact, typedDecimals);
  // Rounding may take points over the maximum, or under the lowest that may be typed.
  return isBelow(max, points) || isBelow(points, lowestOf(rule, max)) ? undefined : points;
}

function isStepped(rule: Rule): boolean {
  return rule.kind === "points" && rule.step !== undefined;
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
