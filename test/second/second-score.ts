/*
 * A second scorer, to compare the library with. It takes a criteria set and a score sheet as plain
 * JSON, both known to be valid, and gives every node's points, maximum, applicable maximum and
 * state, the totals, the class by each ladder, and what each leaf lost.
 *
 * - It imports nothing from src/, not even a type, so that no mistake can be in both.
 * - It is written from docs/rules.md and the descriptions of the data, in the plainest way: exact
 *   quotients of BigInt, one function for each kind of rule, a walk down the tree. It checks
 *   nothing, explains nothing and saves no time, so that it can be proofread by eye.
 *
 * rational.ts       exact quotients and the one rounding
 * civil-days.ts     days as numbers
 * second-types.ts   what a set and a sheet look like
 * second-rules.ts   points of each kind of rule
 * second-score.ts   rounds, states, sums, weights
 * second-class.ts   classes and their conditions
 * features.ts       what the library knows already, and so what is compared
 * random-*.ts       sets and sheets at random, from a seed
 * compare.ts        the library's result against the second one
 * mutants.ts        second scorers with one mistake each, which the comparison must find
 */
import { isBelow, minus, one, plus, type Rational, read, sum, times, zero } from "./rational.js";
import { type ClassOutcome, classBy } from "./second-class.js";
import { type Edges, pointsByRule, trueEdges } from "./second-rules.js";
import type {
  Adjustments,
  CriteriaSet,
  Options,
  Policy,
  RoundEntry,
  ScoreSheet,
  SetNode,
  SheetEntry,
} from "./second-types.js";

export type State = "scored" | "not-applicable" | "not-assessed";

/** What a node, or the set as a whole, comes to. */
export interface Standing {
  readonly points: Rational | null;
  readonly max: Rational;
  readonly applicableMax: Rational;
  readonly state: State;
}

export interface SecondNode extends Standing {
  readonly code: string;
  /** A leaf of the set, or a branch of which only the whole is known. */
  readonly isItem: boolean;
  /** The points come from declared figures. */
  readonly fromFigures: boolean;
  /** What a point of the node is worth in the total: its weight times all weights above. */
  readonly effect: Rational;
}

export interface SecondResult {
  /** In the order of the set, each parent before its children. */
  readonly nodes: ReadonlyMap<string, SecondNode>;
  readonly total: Standing;
  readonly bonus: Rational;
  readonly penalty: Rational;
  /** Base plus bonus less penalty. */
  readonly points: Rational | null;
  readonly classes: readonly ClassOutcome[];
  /** What items lost of the total, the largest loss first. */
  readonly losses: readonly { readonly code: string; readonly lost: Rational }[];
  /** What items are worth that nobody assessed. */
  readonly unknown: Rational;
}

export function secondScore(
  set: CriteriaSet,
  sheet: ScoreSheet,
  options: Options,
  edges: Edges = trueEdges,
): SecondResult {
  const nodes = new Map<string, SecondNode>();
  const domains = set.domains.map((node) =>
    scoreNode(node, one, { set, sheet, options, edges, nodes }),
  );
  const total = addUp(set.domains, domains);
  const adjustments = strongest(sheet, set, options.layer, (key) => sheet.adjustments?.[key]);
  const bonus = sumOf(adjustments?.bonus);
  const penalty = sumOf(adjustments?.penalty);
  const points = total.points === null ? null : minus(plus(total.points, bonus), penalty);
  const mayBeClassed = total.state !== "not-assessed" && sheet.notEligible === undefined;
  return {
    nodes,
    total,
    bonus,
    penalty,
    points,
    classes: (set.ladders ?? []).map((ladder) =>
      classBy(ladder, mayBeClassed ? points : null, total.applicableMax, nodes),
    ),
    losses: lossesOf([...nodes.values()]),
    unknown: sum(
      [...nodes.values()]
        .filter(({ isItem, state }) => isItem && state === "not-assessed")
        .map(({ max, effect }) => times(max, effect)),
    ),
  };
}

interface Task {
  readonly set: CriteriaSet;
  readonly sheet: ScoreSheet;
  readonly options: Options;
  readonly edges: Edges;
  readonly nodes: Map<string, SecondNode>;
}

function scoreNode(node: SetNode, effectAbove: Rational, task: Task): Standing {
  const effect = times(effectAbove, weightOf(node));
  const entry = task.sheet.entries.find(({ code }) => code === node.code);
  const known = strongest(task.sheet, task.set, task.options.layer, (key) => roundOf(entry, key));
  const place = { code: node.code, effect };
  if (node.children === undefined) {
    const standing = standingOfLeaf(node, known, task);
    const fromFigures = known?.declared !== undefined && standing.state === "scored";
    task.nodes.set(node.code, { ...place, ...standing, isItem: true, fromFigures });
    return standing;
  }
  if (known !== undefined) {
    const standing = standingOfWhole(node, known, task.set.notApplicable);
    task.nodes.set(node.code, { ...place, ...standing, isItem: true, fromFigures: false });
    return standing;
  }
  // The place in the map is taken first, so that a parent stands before its children.
  task.nodes.set(node.code, { ...place, ...nothing, isItem: false, fromFigures: false });
  const children = node.children.map((child) => scoreNode(child, effect, task));
  const standing = addUp(node.children, children);
  task.nodes.set(node.code, { ...place, ...standing, isItem: false, fromFigures: false });
  return standing;
}

const nothing: Standing = {
  points: null,
  max: zero,
  applicableMax: zero,
  state: "not-assessed",
};

function standingOfLeaf(leaf: SetNode, known: RoundEntry | undefined, task: Task): Standing {
  const max = read(leaf.max);
  const scorer = leaf.scoredBy ?? "unit";
  if (scorer !== "unit" && (task.options.leaveOut ?? []).includes(scorer)) return leftOut(max);
  if (known === undefined) {
    // Nobody has to assess what carries no points.
    if (max.over === 0n) return leftOut(max);
    return { points: null, max, applicableMax: max, state: "not-assessed" };
  }
  const policy = leaf.notApplicable ?? task.set.notApplicable;
  if (known.notApplicable !== undefined) return notApplicable(max, policy);
  if (known.declared === undefined || leaf.rule === undefined) return typed(max, known);
  const points = pointsByRule(leaf.rule, max, known.declared, task.sheet.year, task.edges);
  if (points === null) return notApplicable(max, policy);
  const rounded = task.edges.round(points, task.set.decimals ?? 4);
  return { points: rounded, max, applicableMax: max, state: "scored" };
}

/** A branch of which the sheet knows the whole only; its policy is that of the set. */
function standingOfWhole(branch: SetNode, known: RoundEntry, policy: Policy): Standing {
  const max = read(branch.max);
  return known.notApplicable === undefined ? typed(max, known) : notApplicable(max, policy);
}

function typed(max: Rational, known: RoundEntry): Standing {
  if (known.points === undefined) throw new Error("an entry without points");
  return { points: read(known.points), max, applicableMax: max, state: "scored" };
}

function notApplicable(max: Rational, policy: Policy): Standing {
  if (policy !== "full-points") return leftOut(max);
  return { points: max, max, applicableMax: max, state: "not-applicable" };
}

function leftOut(max: Rational): Standing {
  return { points: null, max, applicableMax: zero, state: "not-applicable" };
}

/** Sums of what the children are worth: each figure times the weight. */
function addUp(nodes: readonly SetNode[], standings: readonly Standing[]): Standing {
  const worth = (figure: (standing: Standing) => Rational | null): readonly Rational[] =>
    standings.flatMap((standing, index) => {
      const value = figure(standing);
      return value === null ? [] : [times(value, weightOf(nodes[index]))];
    });
  const points = worth((standing) => standing.points);
  const states = standings.map(({ state }) => state);
  return {
    points: points.length === 0 ? null : sum(points),
    max: sum(worth(({ max }) => max)),
    applicableMax: sum(worth(({ applicableMax }) => applicableMax)),
    state: states.includes("not-assessed")
      ? "not-assessed"
      : states.includes("scored")
        ? "scored"
        : "not-applicable",
  };
}

function weightOf(node: SetNode | undefined): Rational {
  return read(node?.weight ?? 1);
}

/** What the round asked for says, or with "best-known" the strongest round that says anything. */
function strongest<T>(
  sheet: ScoreSheet,
  set: CriteriaSet,
  layer: string,
  saidBy: (key: string) => T | undefined,
): T | undefined {
  if (layer !== "best-known") return saidBy(layer);
  const rounds = sheet.rounds ?? set.rounds;
  const keys = rounds?.map(({ key }) => key) ?? ["self", "appraised", "final"];
  return [...keys]
    .reverse()
    .map(saidBy)
    .find((said) => said !== undefined);
}

function roundOf(entry: SheetEntry | undefined, key: string): RoundEntry | undefined {
  if (key === "self" || key === "appraised" || key === "final") return entry?.[key];
  return entry?.rounds?.[key];
}

function sumOf(adjustments: Adjustments["bonus"]): Rational {
  return sum((adjustments ?? []).map(({ points }) => read(points)));
}

function lossesOf(nodes: readonly SecondNode[]): SecondResult["losses"] {
  return nodes
    .flatMap(({ isItem, code, points, applicableMax, effect }) =>
      isItem && points !== null
        ? [{ code, lost: times(minus(applicableMax, points), effect) }]
        : [],
    )
    .filter(({ lost }) => isBelow(zero, lost))
    .sort((left, right) =>
      isBelow(right.lost, left.lost) ? -1 : isBelow(left.lost, right.lost) ? 1 : 0,
    );
}
