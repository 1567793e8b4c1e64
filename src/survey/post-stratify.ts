import { ExactDecimal } from "../numbers/exact-decimal.js";
import { fraction } from "../numbers/fraction.js";
import { toRoundedText } from "../numbers/fraction-text.js";
import { type PostStrata, weightedSum, wholeDecimal } from "./post-strata.js";
import type { PooledTally, ShareSums, SurveyTally } from "./tally.js";

/** Decimals of weighted sums that are shown; shares are made of sums that are not rounded. */
const sumDecimals = 12;

/**
 * The tally of the whole with the forms of each post-stratum weighted to its known total. Sums are
 * those of people times the unit of the factors, which leaves every share and variance as it is.
 */
export function postStratify(tally: SurveyTally, postStrata: PostStrata): SurveyTally {
  const sums = (people: number, of: (own: SurveyTally) => ShareSums): ShareSums => {
    const sum = (power: number, key: Exclude<keyof ShareSums, "people">): string =>
      weightedSum(postStrata, power, (part) => of(part.tally)[key]);
    return {
      people,
      satisfied: sum(1, "satisfied"),
      base: sum(1, "base"),
      ss: sum(2, "ss"),
      sn: sum(2, "sn"),
      nn: sum(2, "nn"),
    };
  };
  return {
    ...tally,
    criteria: tally.criteria.map((criterion) => ({
      ...criterion,
      sums: sums(criterion.sums.people, (own) => find(own.criteria, criterion.code)?.sums ?? none),
    })),
    pooled: tally.pooled.map((pooled) => ({
      ...pooled,
      sums:
        pooled.sums === null
          ? null
          : sums(
              pooled.sums.people,
              (own) => find<PooledTally>(own.pooled, pooled.code)?.sums ?? none,
            ),
    })),
  };
}

/** Writes a sum of a tally that was post-stratified, as people. */
export function peopleWriter({ unit }: PostStrata): (sum: string) => string {
  const whole = wholeDecimal(unit);
  return (sum) => toRoundedText(fraction(new ExactDecimal(sum), whole), sumDecimals);
}

function find<T extends { readonly code: string | null }>(
  all: readonly T[],
  code: string | null,
): T | undefined {
  return all.find((one) => one.code === code);
}

const none: ShareSums = { people: 0, satisfied: "0", base: "0", ss: "0", sn: "0", nn: "0" };
