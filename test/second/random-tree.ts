import type { Features } from "./features.js";
import { decimalBetween, spell, wholeNumber } from "./random-numbers.js";
import { type RandomRule, randomRule } from "./random-rules.js";
import {
  isZero,
  one,
  placesOf,
  plus,
  type Rational,
  rational,
  read,
  sum,
  times,
  zero,
} from "./rational.js";
import type { Figures, Policy, Scorer, SetNode } from "./second-types.js";
import type { Random } from "./small-random.js";

/** What all nodes of a set are drawn for. */
export interface Frame {
  readonly random: Random;
  readonly features: Features;
  readonly decimals: number;
  readonly year: number;
  readonly policy: Policy;
  /** Decimals of typed points; the sheet names them where they are its own. */
  readonly typedDecimals: number;
  /** Who may give the points of a leaf; a name that stands twice does so twice as often. */
  readonly scorers: readonly Scorer[];
}

/** A tree with the figures of its leaves by code. */
export interface RandomTree {
  readonly domains: readonly SetNode[];
  readonly max: Rational;
  readonly figures: ReadonlyMap<string, () => Figures>;
}

export const policies: readonly Policy[] = ["shrink-base", "full-points", "not-allowed"];

export function randomTree(frame: Frame): RandomTree {
  const figures = new Map<string, () => Figures>();
  const count = frame.random.between(1, 5);
  const domains = Array.from({ length: count }, (_, index) =>
    randomNode(frame, String(index + 1), 1, figures),
  );
  return { domains, max: worthOf(domains), figures };
}

/** Maxima of nodes side by side, each times its weight. */
function worthOf(nodes: readonly SetNode[]): Rational {
  return sum(nodes.map(({ max, weight }) => times(read(max), read(weight ?? 1))));
}

function randomNode(
  frame: Frame,
  code: string,
  depth: number,
  figures: Map<string, () => Figures>,
): SetNode {
  const { random } = frame;
  const isLeaf = depth === 4 || random.below(10) < depth * 2;
  if (isLeaf) return randomLeaf(frame, code, figures);
  const children = Array.from({ length: random.between(1, 5) }, (_, index) =>
    randomNode(frame, `${code}.${index + 1}`, depth + 1, figures),
  );
  const max = worthOf(children);
  return {
    code,
    title: `Nhóm ${code}`,
    max: spell(random, max),
    ...randomWeight(frame, max),
    children,
  };
}

function randomLeaf(frame: Frame, code: string, figures: Map<string, () => Figures>): SetNode {
  const { random } = frame;
  const max = randomMax(frame);
  const own = random.oneIn(3) ? random.pick(policies) : undefined;
  const scoredBy = random.pick(frame.scorers);
  const made: RandomRule = randomRule({
    random,
    max,
    year: frame.year,
    decimals: frame.decimals,
    mayNotApply: (own ?? frame.policy) !== "not-allowed",
    targets: frame.features.targets,
    partLevels: random.oneIn(4) ? 2 : 1,
  });
  figures.set(code, made.figures);
  return {
    code,
    title: `Tiêu chí ${code}`,
    max: spell(random, max),
    ...randomWeight(frame, max),
    ...(own === undefined ? {} : { notApplicable: own }),
    ...(scoredBy === "unit" && random.oneIn(2) ? {} : { scoredBy }),
    rule: made.rule,
  };
}

function randomMax({ random, decimals, features }: Frame): Rational {
  if (random.oneIn(25)) return zero;
  const places = Math.min(decimals, random.pick([0, 1, 2, 3, 6]));
  // Weights on four levels multiply it, and a number may have 30 characters.
  if (random.oneIn(40)) {
    const long = wholeNumber(random, features.weights ? 10 : 18);
    return plus(long, decimalBetween(random, one, rational(2n), places));
  }
  const drawn = decimalBetween(random, zero, rational(BigInt(random.between(1, 20))), places);
  return isZero(drawn) ? one : drawn;
}

const weights = ["1", "2", "0.5", "3", "1.5", "0.25", "10"];

// A branch has no more decimals than the set, so its children's worths may not either.
function randomWeight({ random, decimals, features }: Frame, max: Rational): Partial<SetNode> {
  if (!features.weights || random.oneIn(2)) return {};
  const drawn = read(random.pick(weights));
  const weight = placesOf(times(drawn, max)) <= decimals ? drawn : rational(2n);
  return { weight: spell(random, weight) };
}
