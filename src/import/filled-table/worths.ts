import { type CriteriaSet, type CriterionNode, isBranch } from "../../criteria-set/criteria-set.js";
import { policyOf } from "../../criteria-set/leaf-scope.js";
import { exact } from "../../numbers/exact.js";
import { ExactDecimal } from "../../numbers/exact-decimal.js";
import { type FilledEntry, pointsGiven } from "./filled-entry.js";

/** What an entry brings to each node above it, in a round. */
export interface Worth {
  readonly entry: FilledEntry;
  /** Sheet and cell of its points. */
  readonly path: string;
  readonly points: ExactDecimal;
  /** The same where a criterion that does not apply counts in full. */
  readonly most: ExactDecimal;
  /** Product of the weights from the entry up to each node, by code; "" is the whole. */
  readonly weights: ReadonlyMap<string, ExactDecimal>;
}

/** What the entries of a round are worth, to compare with the sums that a table prints. */
export function worthsOf(
  entries: readonly FilledEntry[],
  round: string,
  set: CriteriaSet,
  year: number,
): readonly Worth[] {
  const ways = waysUp(set);
  return entries.flatMap((entry): readonly Worth[] => {
    const said = entry.rounds.get(round);
    if (said === undefined) return [];
    const isFull = said.given.keys[0] === "notApplicable" && isFullPoints(entry.node, set);
    const points = pointsGiven(entry, said.given, set, year) ?? new ExactDecimal(0);
    const most = isFull ? exact(entry.node.max) : points;
    const weights = ways.get(entry.node.code) ?? new Map();
    return [{ entry, path: said.path, points, most, weights }];
  });
}

/** Sums that a table may print of some entries: with weights and without, in full where one does not apply. */
export function sumsOf(worths: readonly Worth[], node: string): readonly ExactDecimal[] {
  const add = (of: (worth: Worth) => ExactDecimal): ExactDecimal =>
    worths.reduce((sum, worth) => sum.plus(of(worth)), new ExactDecimal(0));
  const weighted = (worth: Worth, points: ExactDecimal): ExactDecimal =>
    points.times(worth.weights.get(node) ?? 1);
  return [
    add((one) => weighted(one, one.points)),
    add(({ points }) => points),
    add((one) => weighted(one, one.most)),
    add(({ most }) => most),
  ];
}

function isFullPoints(node: CriterionNode, set: CriteriaSet): boolean {
  return !isBranch(node) && policyOf(node, set) === "full-points";
}

type Weights = ReadonlyMap<string, ExactDecimal>;

function waysUp({ domains }: CriteriaSet): ReadonlyMap<string, Weights> {
  const ways = new Map<string, Weights>();
  const walk = (node: CriterionNode, above: Weights): void => {
    const own = exact(node.weight ?? 1);
    const way = new Map([...above].map(([code, weight]) => [code, weight.times(own)]));
    ways.set(node.code, way);
    if (!isBranch(node)) return;
    const below = new Map(way).set(node.code, new ExactDecimal(1));
    for (const child of node.children) walk(child, below);
  };
  for (const domain of domains) walk(domain, new Map([["", new ExactDecimal(1)]]));
  return ways;
}
