/** What a table says, read rightly: the same data for sets and sheets made and for those of files. */

import type { CriteriaSet, CriterionNode } from "../../src/entries/scoring.js";
import { type DecimalText, sumDecimals, toDecimalText } from "../../src/numbers/decimal-text.js";
import { exact } from "../../src/numbers/exact.js";
import type { ExactDecimal } from "../../src/numbers/exact-decimal.js";

/** A domain, criterion or sub-criterion. */
export interface TruthNode {
  readonly code: string;
  readonly title: string;
  readonly max: DecimalText;
  readonly weight?: DecimalText;
  readonly children?: readonly TruthNode[];
  /** Scorings that its wording may be read as, see `scoringOf`; its points may always be given. */
  readonly scorings?: readonly string[];
  /** Titles of the rows of which only one counts; the node stands for all of them. */
  readonly alternatives?: readonly string[];
}

/** A class by the bound that it begins at; `null` for the lowest. */
export interface TruthClass {
  readonly title: string;
  readonly from: DecimalText | null;
}

/** A criteria set. */
export interface TruthSet {
  readonly domains: readonly TruthNode[];
  readonly bonus?: DecimalText;
  readonly penalty?: DecimalText;
  readonly ladder?: readonly TruthClass[];
}

/** What a leaf has in a round; `null` where it is not filled. */
export type TruthPoints = DecimalText | "not-applicable" | null;

/** A round of a filled sheet. */
export interface TruthRound {
  /** Keys that it may have; any when absent, as long as the rounds are in order. */
  readonly keys?: readonly string[];
  /** By leaf, in the order of the set. */
  readonly points: readonly TruthPoints[];
  /** Points of domains that are known only as a whole, by title. */
  readonly wholes?: Readonly<Record<string, DecimalText>>;
  readonly bonus?: DecimalText;
  readonly penalty?: DecimalText;
}

/** The leaves in order. */
export function leavesOfTruth(nodes: readonly TruthNode[]): readonly TruthNode[] {
  return nodes.flatMap((node) =>
    node.children === undefined ? [node] : leavesOfTruth(node.children),
  );
}

/** What nodes bring to their parent: maxima times weights. */
export function worthOf(nodes: readonly TruthNode[]): DecimalText {
  return toDecimalText(sumDecimals(nodes.map(worth)));
}

function worth({ max, weight = "1" }: TruthNode): ExactDecimal {
  return exact(max).times(exact(weight));
}

/** Places where a parent is not the sum of its children: the truth itself must be consistent. */
export function unequalSums(nodes: readonly TruthNode[]): readonly string[] {
  return nodes.flatMap(({ title, max, children }) =>
    children === undefined
      ? []
      : [...(worthOf(children) === max ? [] : [title]), ...unequalSums(children)],
  );
}

/** The truth as a criteria set, for reading filled sheets. */
export function toCriteriaSet(truth: TruthSet): CriteriaSet {
  const { bonus, penalty, ladder } = truth;
  return {
    id: "bang",
    version: "1",
    index: "par-index",
    title: "Bảng",
    appliesTo: "xã",
    period: { from: "2020-01-01" },
    max: worthOf(truth.domains),
    notApplicable: "shrink-base",
    provenance: { status: "sample", instruments: [] },
    domains: truth.domains.map(toNode),
    ...(bonus === undefined ? {} : { bonus: { title: "Điểm thưởng", max: bonus } }),
    ...(penalty === undefined ? {} : { penalty: { title: "Điểm trừ", max: penalty } }),
    ...(ladder === undefined ? {} : { ladders: [toLadder(ladder)] }),
  };
}

function toNode({ code, title, max, weight, children }: TruthNode): CriterionNode {
  const own = { code, title, max, ...(weight === undefined ? {} : { weight }) };
  if (children === undefined) return { ...own, rule: { kind: "points" } };
  const [first, ...others] = children.map(toNode);
  if (first === undefined) throw new Error(`${title} has no children`);
  return { ...own, children: [first, ...others] };
}

function toLadder(classes: readonly TruthClass[]) {
  return {
    key: "class",
    title: "Xếp loại",
    measure: "points" as const,
    classes: classes.map(({ title, from }, at) => ({
      key: String(at),
      title,
      ...(from === null ? {} : { atLeast: from }),
    })),
  };
}
