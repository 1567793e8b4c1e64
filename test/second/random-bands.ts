import { fullWorth, longestNumber, quotient, spell, worth } from "./random-numbers.js";
import {
  dividedBy,
  hundred,
  isBelow,
  one,
  placesOf,
  plus,
  type Rational,
  rational,
  read,
  write,
} from "./rational.js";
import { bandHolds, valueForBands } from "./second-rules.js";
import type { Band, BandsRule, Figures, WhenZero } from "./second-types.js";
import type { Random } from "./small-random.js";

/** Bands without a hole, their ends open, closed or absent, some of them of one point. */
export function randomBands(
  random: Random,
  max: Rational,
  whenZero: WhenZero | undefined,
): { readonly rule: BandsRule; readonly figures: () => Figures } {
  const cuts = cutsOf(random);
  const ends = bandsAround(random, cuts);
  const best = random.below(ends.length);
  const bands = ends.map((band, index) => ({
    ...band,
    ...(index === best ? fullWorth(random, max) : worth(random, max)),
  }));
  const unit = random.pick(["%", "%", "ngày", undefined]);
  const rule: BandsRule = {
    kind: "bands",
    measure: "Tỷ lệ",
    ...(unit === undefined ? {} : { unit }),
    bands: random.shuffle(bands),
    ...(whenZero === undefined ? {} : { whenZero }),
  };
  return { rule, figures: () => figuresOf(random, rule, cuts) };
}

function cutsOf(random: Random): readonly Rational[] {
  const count = random.below(5);
  const step = random.pick([10n, 25n, 250n, 1n]);
  const scale = random.pick([1n, 1n, 10n, 1000n]);
  let cut = rational(random.pick([0n, 10n, 50n, -20n, 7n]), scale);
  return Array.from({ length: count }, () => {
    cut = plus(cut, rational(step * BigInt(random.between(1, 4)), scale));
    return cut;
  });
}

// Each cut belongs to the band under it, to the one over it, or is a band of its own.
function bandsAround(random: Random, cuts: readonly Rational[]): readonly Band[] {
  const bands: Band[] = [];
  let lower: Band = {};
  for (const cut of cuts) {
    const value = spell(random, cut);
    switch (random.below(3)) {
      case 0:
        bands.push({ ...lower, atMost: value });
        lower = { above: value };
        break;
      case 1:
        bands.push({ ...lower, below: value });
        lower = { atLeast: value };
        break;
      default:
        bands.push({ ...lower, below: value }, { atLeast: value, atMost: value });
        lower = { above: value };
    }
  }
  bands.push(lower);
  const first = bands.length > 1 && random.oneIn(3) ? 1 : 0;
  const last = bands.length - first > 1 && random.oneIn(3) ? bands.length - 1 : bands.length;
  return bands.slice(first, last);
}

function figuresOf(random: Random, rule: BandsRule, cuts: readonly Rational[]): Figures {
  if (rule.whenZero !== undefined && random.oneIn(5)) return { numerator: 0, denominator: 0 };
  for (let attempt = 0; attempt < 8; attempt += 1) {
    const figures = random.oneIn(2)
      ? quotient(
          random,
          cuts
            .filter((cut) => !isBelow(cut, rational(0n)))
            .map((cut) => (rule.unit === "%" ? dividedBy(cut, hundred) : cut)),
        )
      : { value: spell(random, valueNear(random, cuts)) };
    const value = valueForBands(rule, figures);
    if (rule.bands.some((band) => bandHolds(band, value))) return figures;
  }
  return { value: spell(random, inside(random.pick(rule.bands))) };
}

function valueNear(random: Random, cuts: readonly Rational[]): Rational {
  const base = cuts.length === 0 ? rational(50n) : random.pick(cuts);
  const room = longestNumber - write(base).length - placesOf(base) - 2;
  const hair = rational(1n, 10n ** BigInt(random.between(1, Math.max(1, room))));
  switch (random.below(4)) {
    case 0:
      return base;
    case 1:
      return plus(base, hair);
    case 2:
      return plus(base, rational(-hair.over, hair.under));
    default:
      return plus(base, rational(random.bigBelow(40_000n) - 20_000n, 1000n));
  }
}

function inside(band: Band): Rational {
  const [low, high] = [band.above ?? band.atLeast, band.below ?? band.atMost];
  if (low !== undefined && high !== undefined) {
    return dividedBy(plus(read(low), read(high)), rational(2n));
  }
  if (low !== undefined) return plus(read(low), one);
  return high === undefined ? one : plus(read(high), rational(-1n));
}
