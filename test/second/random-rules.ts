import { randomBands } from "./random-bands.js";
import { randomDeadline } from "./random-deadline.js";
import {
  decimalBetween,
  fits,
  fullWorth,
  quotient,
  shareBelowOne,
  shareOfTie,
  spell,
  wholeBelow,
  wholeNumber,
  worth,
} from "./random-numbers.js";
import {
  dividedBy,
  greater,
  hundred,
  isBelow,
  isZero,
  minus,
  one,
  placesOf,
  plus,
  type Rational,
  rational,
  read,
  smaller,
  sum,
  times,
  zero,
} from "./rational.js";
import { pointsOfWorth } from "./second-rules.js";
import type {
  Decimal,
  Figures,
  Keyed,
  PartsRule,
  RatioRule,
  Rule,
  WhenZero,
} from "./second-types.js";
import type { Random } from "./small-random.js";

/** A rule, with figures for it: others at each call. */
export interface RandomRule {
  readonly rule: Rule;
  readonly figures: () => Figures;
}

/** What a rule is drawn for. */
export interface Setting {
  readonly random: Random;
  readonly max: Rational;
  readonly year: number;
  /** Decimals of points. */
  readonly decimals: number;
  readonly mayNotApply: boolean;
  readonly targets: boolean;
  /** How many levels of parts there may be. */
  readonly partLevels: number;
}

export const kinds: readonly Rule["kind"][] = [
  "points",
  "pass",
  "choice",
  "bands",
  "ratio",
  "parts",
  "per-item",
  "deduction",
  "deadline",
  "survey",
  "index",
  "rescale",
];

// The other kinds need a maximum above zero.
const kindsWithoutPoints: readonly Rule["kind"][] = [
  "points",
  "pass",
  "choice",
  "bands",
  "ratio",
  "deadline",
  "survey",
  "index",
];

export function randomRule(setting: Setting): RandomRule {
  const { random, max, year } = setting;
  const possible = isZero(max)
    ? kindsWithoutPoints
    : kinds.filter((kind) => kind !== "parts" || setting.partLevels > 0);
  switch (random.pick(possible)) {
    case "points":
      return randomPoints(setting);
    case "pass":
      return randomPass(random);
    case "choice":
      return randomChoice(setting);
    case "bands":
      return randomBands(random, max, whenZeroOf(setting));
    case "ratio":
      return randomRatio(setting);
    case "parts":
      return randomParts(setting);
    case "per-item":
      return randomItems(setting);
    case "deduction":
      return randomDeduction(setting);
    case "deadline":
      return randomDeadline(random, max, year);
    case "survey":
      return randomSurvey(random);
    case "index":
      return randomIndex(random);
    case "rescale":
      return randomRescale(setting);
  }
}

function whenZeroOf({ random, mayNotApply }: Setting): WhenZero | undefined {
  const all: readonly WhenZero[] = ["full-points", "zero", "not-applicable"];
  return random.oneIn(3) ? undefined : random.pick(mayNotApply ? all : all.slice(0, 2));
}

function keyed(count: number): readonly Keyed[] {
  return Array.from({ length: count }, (_, index) => ({
    key: `k${index + 1}`,
    label: `Mục ${index + 1}`,
  }));
}

function record<T>(items: readonly Keyed[], value: (item: Keyed) => T): Record<string, T> {
  return Object.fromEntries(items.map((item) => [item.key, value(item)]));
}

function randomPoints({ random, max, decimals }: Setting): RandomRule {
  const count = random.between(1, 12);
  const step = dividedBy(max, rational(BigInt(count)));
  const stepped = !isZero(max) && random.oneIn(2) && fits(step) && placesOf(step) <= decimals;
  if (!stepped) {
    // The maximum of a part may have more decimals than points may.
    const scale = 10n ** BigInt(decimals);
    const top = rational(wholeBelow(times(max, rational(scale))), scale);
    return {
      rule: { kind: "points" },
      figures: () => ({ points: spell(random, decimalBetween(random, zero, top, decimals)) }),
    };
  }
  return {
    rule: { kind: "points", step: spell(random, step) },
    figures: () => ({
      points: spell(random, times(step, rational(BigInt(random.between(0, count))))),
    }),
  };
}

function randomPass(random: Random): RandomRule {
  if (random.oneIn(2)) {
    return { rule: { kind: "pass" }, figures: () => ({ met: random.oneIn(2) }) };
  }
  const conditions = keyed(random.between(1, 4));
  const need = random.pick(["all", "any", undefined] as const);
  return {
    rule: { kind: "pass", conditions, ...(need === undefined ? {} : { require: need }) },
    figures: () => ({ conditions: record(conditions, () => random.below(3) > 0) }),
  };
}

function randomChoice({ random, max }: Setting): RandomRule {
  const items = keyed(random.between(2, 5));
  const best = random.below(items.length);
  const options = items.map((item, index) => ({
    ...item,
    ...(index === best ? fullWorth(random, max) : worth(random, max)),
  }));
  return {
    rule: { kind: "choice", options },
    figures: () => ({ choice: random.pick(items).key }),
  };
}

function randomRatio(setting: Setting): RandomRule {
  const { random, max, targets } = setting;
  const drawn = random.oneIn(2) ? shareBelowOne(random) : one;
  const floor = random.oneIn(2) && !isZero(drawn) ? drawn : undefined;
  const target =
    targets && random.oneIn(2) ? decimalBetween(random, floor ?? zero, one, 3) : undefined;
  const targetFits = target !== undefined && isBelow(floor ?? zero, target);
  const whenZero = whenZeroOf(setting);
  const rule: RatioRule = {
    kind: "ratio",
    numerator: "Đã làm",
    denominator: "Phải làm",
    ...(floor === undefined ? {} : { floor: spell(random, floor) }),
    ...(targetFits ? { target: spell(random, target) } : {}),
    ...(whenZero === undefined ? {} : { whenZero }),
  };
  const edges = [one, ...(floor === undefined ? [] : [floor]), ...(targetFits ? [target] : [])];
  return {
    rule,
    figures: () => {
      if (whenZero !== undefined && random.oneIn(6)) return { numerator: 0, denominator: 0 };
      const tie = shareOfTie(random, max, setting.decimals);
      const share = target !== undefined && targetFits ? times(tie, target) : tie;
      if (!random.oneIn(4)) return quotient(random, [...edges, share]);
      const edge = times(random.pick(edges), hundred);
      const any = decimalBetween(random, zero, rational(130n), random.between(0, 12));
      return { percent: spell(random, random.oneIn(3) && fits(edge) ? edge : any) };
    },
  };
}

function randomParts(setting: Setting): RandomRule {
  const { random, max } = setting;
  const items = keyed(random.between(1, 4));
  const portion = dividedBy(max, rational(BigInt(10 * items.length)));
  const cut = items.slice(1).map(() => times(portion, rational(BigInt(random.between(1, 10)))));
  const maxima = [minus(max, sum(cut)), ...cut];
  // The first part keeps what the others leave; where a share has no end, one part has it all.
  const kept = maxima.every(fits) ? items : items.slice(0, 1);
  const parts = kept.map((item, index) => {
    const own = kept.length === 1 ? max : (maxima[index] ?? max);
    const inner = randomRule({
      ...setting,
      max: own,
      mayNotApply: true,
      partLevels: setting.partLevels - 1,
    });
    return { ...item, max: spell(random, own), inner };
  });
  const rule: PartsRule = {
    kind: "parts",
    parts: parts.map(({ inner, ...part }) => ({ ...part, rule: inner.rule })),
  };
  return {
    rule,
    figures: () => ({
      parts: Object.fromEntries(parts.map(({ key, inner }) => [key, inner.figures()])),
    }),
  };
}

function count(random: Random): Decimal {
  if (random.oneIn(15)) return spell(random, wholeNumber(random, 25));
  return spell(random, rational(BigInt(random.below(random.pick([3, 6, 20])))));
}

function randomItems({ random, max }: Setting): RandomRule {
  const drawn = decimalBetween(random, zero, max, random.between(0, 7));
  const each = isZero(drawn) ? max : drawn;
  return {
    rule: { kind: "per-item", item: "việc", pointsEach: spell(random, each) },
    figures: () => ({ count: count(random) }),
  };
}

function randomDeduction({ random, max, decimals }: Setting): RandomRule {
  const items = keyed(random.between(1, 3));
  const occurrences = items.map((item) => {
    const loss = worth(random, max);
    const costs = isZero(pointsOfWorth(loss, max)) ? { share: "0.5" } : loss;
    return { ...item, ...costs };
  });
  const lowest = minus(zero, plus(max, one));
  const drawn = random.oneIn(2) ? zero : decimalBetween(random, lowest, max, decimals + 1);
  const floor = isBelow(drawn, max) ? drawn : zero;
  return {
    rule: { kind: "deduction", occurrences, floor: spell(random, floor) },
    figures: () => ({ occurrences: record(items, () => count(random)) }),
  };
}

function randomSurvey(random: Random): RandomRule {
  const items = keyed(random.between(2, 5));
  const best = random.below(items.length);
  const options = items.map((item, index) => ({
    ...item,
    share: spell(random, index === best ? one : shareBelowOne(random)),
  }));
  const minimum = random.oneIn(2) ? undefined : random.between(1, 30);
  const fewest = rational(BigInt(minimum ?? 1));
  return {
    rule: { kind: "survey", options, ...(minimum === undefined ? {} : { minimum }) },
    figures: () => {
      switch (random.below(3)) {
        case 0: {
          const digits = random.oneIn(8) ? 24 : 2;
          const enough = random.pick(items).key;
          return {
            answers: record(items, ({ key }) =>
              spell(random, plus(wholeNumber(random, digits), key === enough ? fewest : zero)),
            ),
          };
        }
        case 1: {
          const base = greater(fewest, read(quotient(random, []).denominator ?? 1));
          const satisfied = decimalBetween(random, zero, base, random.pick([0, 0, placesOf(base)]));
          return { satisfied: spell(random, satisfied), base: spell(random, base) };
        }
        default: {
          const percent = decimalBetween(random, zero, hundred, random.between(0, 20));
          return { percent: spell(random, percent) };
        }
      }
    },
  };
}

function randomIndex(random: Random): RandomRule {
  const scale = read(random.pick(["100", "1", "10", "80", "7", "0.3", "1234567890123456789.5"]));
  return {
    rule: { kind: "index", name: "Chỉ số khác", scale: spell(random, scale) },
    figures: () => ({
      value: spell(random, decimalBetween(random, zero, scale, random.between(0, 8))),
    }),
  };
}

function randomRescale({ random, max, decimals }: Setting): RandomRule {
  const drawn = [random.between(-50, 50), random.between(-50, 150)].map((units) =>
    rational(BigInt(units), random.pick([1n, 1n, 8n])),
  );
  const worst = drawn[0] ?? zero;
  const best = drawn[1] === undefined || isSameValue(drawn[1], worst) ? plus(worst, one) : drawn[1];
  const places = random.oneIn(4) ? decimals + 2 : decimals;
  const floor = random.oneIn(2) ? undefined : decimalBetween(random, zero, max, places);
  const lowest = floor === undefined || isBelow(floor, max) ? floor : zero;
  const [low, high] = [smaller(worst, best), greater(worst, best)];
  return {
    rule: {
      kind: "rescale",
      measure: "Tỷ lệ",
      worst: spell(random, worst),
      best: spell(random, best),
      ...(lowest === undefined ? {} : { lowest: spell(random, lowest) }),
    },
    figures: () => ({
      value: spell(random, decimalBetween(random, low, high, random.pick([0, 1, 3, 6, 20]))),
    }),
  };
}

function isSameValue(left: Rational, right: Rational): boolean {
  return !isBelow(left, right) && !isBelow(right, left);
}

/** Lowest points that a rule can give. */
export function lowestOf(rule: Rule, max: Rational): Rational {
  switch (rule.kind) {
    case "choice":
      return rule.options.map((option) => pointsOfWorth(option, max)).reduce(smaller);
    case "bands":
      return rule.bands.map((band) => pointsOfWorth(band, max)).reduce(smaller);
    case "deduction":
      return read(rule.floor);
    case "deadline":
      return pointsOfWorth(rule.notDone, max);
    case "rescale":
      return read(rule.lowest ?? 0);
    case "parts":
      return sum(rule.parts.map((part) => lowestOf(part.rule, read(part.max))));
    default:
      return zero;
  }
}
