/** What is filled in: units, rounds, points of leaves and sections. */

import type { DrawnSet } from "./draw-set.js";
import { leavesOfDrawn } from "./drawn-node.js";
import { asText, type Hundredths, sumOf } from "./hundredths.js";
import type { Layout } from "./layout.js";
import type { Random } from "./random.js";
import type { TruthPoints, TruthRound } from "./truth.js";
import wordings from "./wordings.json" with { type: "json" };

/** Points of a leaf. */
export type DrawnPoints = Hundredths | "not-applicable" | null;

/** A round: its heading, the keys that it may be read as, and its points. */
export interface DrawnRound {
  readonly heading: string;
  readonly keys?: readonly string[];
  /** By leaf. */
  readonly points: readonly DrawnPoints[];
  readonly bonus: readonly Hundredths[];
  readonly penalty: readonly Hundredths[];
}

/** A unit with its rounds. */
export interface DrawnUnit {
  readonly name: string;
  readonly rounds: readonly DrawnRound[];
}

/** A filled sheet of one unit or several. */
export interface DrawnSheet {
  readonly units: readonly DrawnUnit[];
  /** Which of them is asked for. */
  readonly chosen: number;
  /** Position of a domain that is known only as a whole. */
  readonly whole?: number;
}

/** Draws what is filled in. */
export function drawSheet(random: Random, layout: Layout, set: DrawnSet): DrawnSheet {
  const isOne = layout["units"] === "one";
  const count = isOne ? 1 : layout["units"] === "side-by-side-rounds" ? 2 : random.between(2, 3);
  const names = random.shuffled(wordings.units).slice(0, count);
  const rounds = roundsOf(random, layout);
  const domain = random.below(set.domains.length);
  const hasWhole =
    layout["parentPoints"] === "one-whole" && set.domains[domain]?.children.length !== 0;
  return {
    units: names.map((name) => ({
      name,
      rounds: rounds.map((round) => ({ ...round, ...pointsOf(random, layout, set) })),
    })),
    chosen: random.below(count),
    ...(hasWhole ? { whole: domain } : {}),
  };
}

interface RoundWords {
  readonly heading: string;
  readonly keys?: readonly string[];
}

function roundsOf(random: Random, layout: Layout): readonly RoundWords[] {
  const words =
    layout["headingWords"] === "rare" ? wordings.headings.rare : wordings.headings.common;
  const { reached, council, twice } = wordings.headings.rounds;
  const self = { heading: random.pick(words.self), keys: ["self"] };
  const appraised = { heading: random.pick(words.appraised), keys: ["appraised"] };
  const final = { heading: random.pick(words.final), keys: ["final"] };
  const rounds: Readonly<Record<string, readonly RoundWords[]>> = {
    self: [self],
    "self-appraised": [self, appraised],
    points: [{ heading: random.pick(words.points) }],
    "self-reached": [self, { heading: reached, keys: ["appraised", "final"] }],
    three: [self, appraised, { heading: reached, keys: ["final"] }],
    council: [self, { heading: random.pick(council), keys: ["appraised"] }],
    twice: [self, ...random.pick(twice).map((heading) => ({ heading }))],
    recognised: [self, appraised, final],
  };
  return rounds[layout["rounds"] ?? "self"] ?? [self];
}

function pointsOf(
  random: Random,
  { pointsStyle }: Layout,
  { domains, bonus, penalty }: DrawnSet,
): Pick<DrawnRound, "points" | "bonus" | "penalty"> {
  const leaves = leavesOfDrawn(domains);
  const odd = random.below(leaves.length);
  const points = leaves.map(({ max }, at): DrawnPoints => {
    if (pointsStyle === "not-applicable" && at === odd && leaves.length > 1)
      return "not-applicable";
    if (pointsStyle === "some-missing" && (at === odd || random.chance(15)) && leaves.length > 1)
      return null;
    return upTo(random, max);
  });
  const given = (section: DrawnSet["bonus"]): readonly Hundredths[] =>
    section === undefined
      ? []
      : (section.rows.length === 0 ? [section] : section.rows).map(({ max }) => upTo(random, max));
  return { points, bonus: given(bonus), penalty: given(penalty) };
}

// Full points are the most frequent.
function upTo(random: Random, max: Hundredths): Hundredths {
  return random.chance(40) ? max : 25 * random.below(Math.floor(max / 25) + 1);
}

/** The rounds of the unit that is asked for. */
export function truthOfSheet(
  sheet: DrawnSheet,
  set: DrawnSet,
  layout: Layout,
): readonly TruthRound[] {
  const { units, chosen, whole } = sheet;
  const isMissing = hiddenLeaves(set, layout, whole);
  return (units[chosen]?.rounds ?? []).map(({ keys, points, bonus, penalty }) => ({
    ...(keys === undefined ? {} : { keys }),
    points: points.map((own, at) => (isMissing(at) ? null : toTruthPoints(own))),
    ...(whole === undefined || isLeftOut(whole, set, layout)
      ? {}
      : { wholes: wholeOf(set, points, whole) }),
    ...(sumOf(bonus) === 0 ? {} : { bonus: asText(sumOf(bonus)) }),
    ...(sumOf(penalty) === 0 ? {} : { penalty: asText(sumOf(penalty)) }),
  }));
}

function toTruthPoints(points: DrawnPoints): TruthPoints {
  return typeof points === "number" ? asText(points) : points;
}

function hiddenLeaves(
  set: DrawnSet,
  layout: Layout,
  whole: number | undefined,
): (leaf: number) => boolean {
  const domainOf = set.domains.flatMap((domain, at) => leavesOfDrawn([domain]).map(() => at));
  return (leaf) => {
    const domain = domainOf[leaf] ?? -1;
    return domain === whole || isLeftOut(domain, set, layout);
  };
}

// The first domain is the one whose rows a table leaves out.
function isLeftOut(domain: number, { domains }: DrawnSet, { rowsGiven }: Layout): boolean {
  return domain === 0 && rowsGiven === "domain-missing" && domains.length > 1;
}

function wholeOf(
  { domains }: DrawnSet,
  points: readonly DrawnPoints[],
  whole: number,
): Readonly<Record<string, string>> {
  const domainOf = domains.flatMap((domain, at) => leavesOfDrawn([domain]).map(() => at));
  const own = points.filter((_, at) => domainOf[at] === whole);
  return {
    [domains[whole]?.title ?? ""]: asText(
      sumOf(own.map((one) => (typeof one === "number" ? one : 0))),
    ),
  };
}
