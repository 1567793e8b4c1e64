import type { Features } from "./features.js";
import { type RandomEntries, randomEntries } from "./random-entries.js";
import { randomLadders } from "./random-ladders.js";
import { decimalBetween, spell } from "./random-numbers.js";
import { type Frame, policies, type RandomTree, randomTree } from "./random-tree.js";
import {
  isBelow,
  isZero,
  minus,
  placesOf,
  type Rational,
  rational,
  read,
  zero,
} from "./rational.js";
import { type SecondNode, secondScore } from "./second-score.js";
import type {
  Adjustment,
  Adjustments,
  CriteriaSet,
  Options,
  Round,
  Scorer,
  ScoreSheet,
  SetNode,
} from "./second-types.js";
import { type Random, smallRandom } from "./small-random.js";

/** A valid set, a valid sheet for it, and how to score it. */
export interface RandomCase {
  readonly set: CriteriaSet;
  readonly sheet: ScoreSheet;
  readonly options: Options;
}

/** The case of a number; the same for the same seed and features. */
export function randomCase(seed: number, number: number, features: Features): RandomCase {
  const random = smallRandom(seed, number);
  const decimals = random.pick([undefined, undefined, 0, 1, 2, 3, 4, 5, 6]);
  const frame: Frame = {
    random,
    features,
    decimals: decimals ?? 4,
    year: random.oneIn(3) ? random.pick([2000, 2023, 2024, 2100]) : random.between(2000, 2100),
    policy: random.pick(policies),
    typedDecimals: features.published ? random.between(0, decimals ?? 4) : (decimals ?? 4),
    scorers: random.oneIn(2) ? ["unit"] : ["unit", "unit", "unit", "unit", "superior", "survey"],
  };
  const tree = randomTree(frame);
  const rounds = randomRounds(random, features);
  const keys = (rounds.sheet ?? rounds.set)?.map(({ key }) => key) ?? defaultKeys;
  const limits = { bonus: limitOf(frame, "thưởng"), penalty: limitOf(frame, "phạt") };
  const set: CriteriaSet = {
    id: "random",
    version: String(number),
    index: "par-index",
    title: "Bộ ngẫu nhiên",
    appliesTo: "xã",
    period: { from: "2000-01-01" },
    max: spell(random, tree.max),
    ...(decimals === undefined ? {} : { decimals }),
    notApplicable: frame.policy,
    ...(rounds.set === undefined ? {} : { rounds: rounds.set }),
    ...limits.bonus,
    ...limits.penalty,
    provenance: { status: "sample", instruments: [] },
    domains: tree.domains,
  };
  const entries = randomEntries(frame, tree, keys);
  const adjustments = randomAdjustments(frame, set, keys);
  const sheet: ScoreSheet = {
    unit: { id: "u", name: "Xã U" },
    year: frame.year,
    ...(frame.typedDecimals === frame.decimals ? {} : { decimals: frame.typedDecimals }),
    set: { id: set.id, version: set.version },
    ...(rounds.sheet === undefined ? {} : { rounds: rounds.sheet }),
    entries: entries.entries,
    ...(adjustments === undefined ? {} : { adjustments }),
    ...(random.oneIn(15) ? { notEligible: "Có cán bộ bị kỷ luật" } : {}),
  };
  const options = randomOptions(random, keys);
  if (random.oneIn(4)) return { set, sheet, options };
  const result = secondScore(set, sheet, options);
  const nodes = features.conditions ? nodesForConditions(tree, entries, result.nodes) : [];
  return { set: { ...set, ladders: randomLadders(random, result, nodes) }, sheet, options };
}

const defaultKeys = ["self", "appraised", "final"];

const ownRounds: readonly (readonly string[])[] = [
  ["self", "appraised", "explained", "appraised-again", "final"],
  ["declared", "first", "second"],
  ["self", "final"],
];

function randomRounds(
  random: Random,
  features: Features,
): { readonly set?: readonly Round[]; readonly sheet?: readonly Round[] } {
  const draw = (): readonly Round[] =>
    random.pick(ownRounds).map((key) => ({ key, title: `Vòng ${key}` }));
  return {
    ...(features.rounds && random.oneIn(2) ? { set: draw() } : {}),
    ...(features.rounds && random.oneIn(3) ? { sheet: draw() } : {}),
  };
}

function limitOf(
  { random, decimals }: Frame,
  kind: "thưởng" | "phạt",
): Pick<CriteriaSet, "bonus" | "penalty"> {
  if (random.oneIn(2)) return {};
  const max = decimalBetween(random, rational(1n), rational(10n), decimals);
  const limit = { title: `Điểm ${kind}`, max: spell(random, max) };
  return kind === "thưởng" ? { bonus: limit } : { penalty: limit };
}

function randomAdjustments(
  frame: Frame,
  set: CriteriaSet,
  keys: readonly string[],
): Readonly<Record<string, Adjustments>> | undefined {
  const { random } = frame;
  const said = keys.flatMap((key): readonly (readonly [string, Adjustments])[] => {
    const bonus = set.bonus === undefined || random.oneIn(2) ? undefined : set.bonus;
    const penalty = set.penalty === undefined || random.oneIn(2) ? undefined : set.penalty;
    if ((bonus ?? penalty) === undefined) return [];
    const adjustments = {
      ...(bonus === undefined ? {} : { bonus: adjustmentsUpTo(frame, read(bonus.max)) }),
      ...(penalty === undefined ? {} : { penalty: adjustmentsUpTo(frame, read(penalty.max)) }),
    };
    return [[key, adjustments]];
  });
  return said.length === 0 ? undefined : Object.fromEntries(said);
}

function adjustmentsUpTo({ random, decimals }: Frame, limit: Rational): readonly Adjustment[] {
  const first = decimalBetween(random, zero, limit, decimals);
  return [first, minus(limit, first)]
    .filter((points) => isBelow(zero, points) && placesOf(points) <= decimals)
    .filter(() => random.below(3) > 0)
    .map((points) => ({ reason: "Theo biên bản", points: spell(random, points) }));
}

function randomOptions(random: Random, keys: readonly string[]): Options {
  const layer = random.oneIn(2) ? "best-known" : random.pick(keys);
  const all: readonly Exclude<Scorer, "unit">[] = ["superior", "survey"];
  const leaveOut = all.filter(() => random.oneIn(3));
  return leaveOut.length === 0 && random.oneIn(2) ? { layer } : { layer, leaveOut };
}

// What stands below a whole may not be scored at all, and nothing is a percentage of no points.
function nodesForConditions(
  { domains }: RandomTree,
  { wholes }: RandomEntries,
  scored: ReadonlyMap<string, SecondNode>,
): readonly SecondNode[] {
  const usable = (node: SetNode): readonly SecondNode[] => {
    const own = scored.get(node.code);
    const below =
      node.children === undefined || wholes.includes(node.code)
        ? []
        : node.children.flatMap(usable);
    return own === undefined || hasEmptyLeaf(node) ? below : [own, ...below];
  };
  return domains.flatMap(usable);
}

function hasEmptyLeaf(node: SetNode): boolean {
  return node.children === undefined ? isZero(read(node.max)) : node.children.some(hasEmptyLeaf);
}
