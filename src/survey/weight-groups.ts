import { ApproximateDecimal, approximate } from "../numbers/approximate-decimal.js";
import type { DecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import {
  dividedByFraction,
  type Fraction,
  fraction,
  timesDecimal,
  timesFraction,
  zeroFraction,
} from "../numbers/fraction.js";
import { toPaddedText } from "../numbers/fraction-text.js";
import { sumOfFractions } from "../numbers/mean.js";
import { percentageOfShare } from "../numbers/percentage.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { below, problem, scoreSheetProblem, surveyProblem } from "../problems/problem.js";
import type { Text } from "../text/language.js";
import { shareDecimals } from "./confidence.js";
import { surveyTableOutline } from "./outlines.js";
import type { GroupShares, SurveyTable } from "./survey-table.js";

/** A criterion over all groups, each group weighted by its population. */
export interface PopulationShare {
  readonly code: string;
  readonly title: Text;
  /**
   * Share of satisfied (0..1), six decimals; `null` when a group has too few answers, and where
   * forms have weights and only some were asked: the weight of those who were not is not known.
   */
  readonly share: DecimalText | null;
  readonly percentage: DecimalText | null;
  /**
   * In shares, six decimals; strata are taken as sampled apart. `null` where a group has a single
   * form, which tells nothing of how its people differ.
   */
  readonly standardError: DecimalText | null;
}

/**
 * Shares of satisfied over all groups of a table where each group counts by its population and
 * not by how many of its people happened to answer: the sum of N x share over the sum of N. Of a question that only
 * some were asked, a group counts by the people who would be: N x the share of its forms that were.
 *
 * @param populations people, or dealings, of each group by its value; every group needs one
 * @returns a share for each criterion, in the order of the questionnaire
 * @throws ChisoError `missing-figure` for a group without population, `unknown-key` for a
 * population without group, `not-a-count`, `no-groups` for a table that is not broken down,
 * `population-below-sample`
 * @example
 * weightByPopulation(tableByService, { "Đất đai": 100, "Hộ tịch": 300 })[0].percentage // "25.00"
 */
export function weightByPopulation(
  table: SurveyTable,
  populations: Readonly<Record<string, number>>,
): readonly PopulationShare[] {
  refuse(
    checkArguments({ table: [table, surveyTableOutline], populations: [populations, "object"] }),
  );
  const groups = (table.groups ?? []).map((group) => ({ group, key: group.value ?? "" }));
  const place = { path: "/populations" };
  if (groups.length === 0) refuse([surveyProblem("no-groups", { path: "/groups" }, {})]);
  refuse([
    ...Object.keys(populations)
      .filter((key) => !groups.some((group) => group.key === key))
      .map((key) => problem("unknown-key", below(place, key), { key })),
    ...groups.flatMap(({ key, group: { forms } }) => {
      if (!Object.hasOwn(populations, key)) {
        return [scoreSheetProblem("missing-figure", below(place, key), { key })];
      }
      const count = populations[key] as number;
      if (!Number.isSafeInteger(count) || count <= 0) {
        return [problem("not-a-count", below(place, key), { value: String(count) })];
      }
      return forms === null || forms <= count
        ? []
        : [
            surveyProblem("population-below-sample", below(place, key), {
              population: String(count),
              forms: String(forms),
            }),
          ];
    }),
  ]);
  const strata = groups.map(({ group, key }) => ({
    group,
    population: new ExactDecimal(populations[key] as number),
  }));
  const isWeighted = table.questionnaire.weighting === "per-form";
  return table.factors
    .flatMap(({ criteria }) => criteria)
    .map(({ code, title }) => ({ code, title, ...shareOver(code, strata, isWeighted) }));
}

interface Stratum {
  readonly group: GroupShares;
  readonly population: ExactDecimal;
}

/** A criterion in one stratum; without a share where nobody was asked. */
interface StratumShare {
  readonly population: ExactDecimal;
  readonly forms: number;
  /** Share of the forms that were asked. */
  readonly asked: Fraction;
  readonly share: Fraction | undefined;
  readonly standardError: DecimalText | null;
}

function shareOver(
  code: string,
  strata: readonly Stratum[],
  isWeighted: boolean,
): Omit<PopulationShare, "code" | "title"> {
  const parts = strata.map((stratum) => readStratum(code, stratum, isWeighted));
  const known = parts.flatMap((part) => (part === undefined ? [] : [part]));
  const people = sumOfFractions(
    known.map(({ population, asked }) => timesDecimal(asked, population)),
  );
  if (known.length < parts.length || people.numerator === 0) {
    return { share: null, percentage: null, standardError: null };
  }
  const satisfied = known.flatMap(({ population, asked, share }) =>
    share === undefined ? [] : [timesDecimal(timesFraction(asked, share), population)],
  );
  const share = dividedByFraction(sumOfFractions(satisfied), people);
  return {
    share: toPaddedText(share, shareDecimals),
    percentage: percentageOfShare(share),
    standardError: errorOf(known, approximate(share), approximate(people)),
  };
}

function readStratum(
  code: string,
  { group, population }: Stratum,
  isWeighted: boolean,
): StratumShare | undefined {
  const all = group.factors.flatMap(({ criteria }) => criteria);
  const { satisfied, base, notAsked, filterBlank, standardError } =
    all.find((one) => one.code === code) ?? {};
  const forms = group.forms === null ? null : group.forms - (filterBlank ?? 0);
  if (notAsked == null || (notAsked > 0 && (isWeighted || forms === null))) return undefined;
  const count = forms ?? 0;
  if (notAsked > 0 && notAsked === count) {
    return { population, forms: count, asked: zeroFraction, share: undefined, standardError: null };
  }
  if (satisfied == null || base == null) return undefined;
  return {
    population,
    forms: count,
    asked:
      notAsked === 0
        ? { numerator: 1, denominator: 1 }
        : { numerator: count - notAsked, denominator: count },
    share: fraction(new ExactDecimal(satisfied), new ExactDecimal(base)),
    standardError: standardError ?? null,
  };
}

// A ratio of two estimated totals: a group adds what its share may be off by, and what the number
// of those who are asked may be off by, as far as its share differs from that of all.
function errorOf(
  strata: readonly StratumShare[],
  whole: ApproximateDecimal,
  people: ApproximateDecimal,
): DecimalText | null {
  let variance = new ApproximateDecimal(0);
  for (const { population, forms, asked, share, standardError } of strata) {
    if (share === undefined) continue;
    if (standardError === null) return null;
    const part = approximate(asked);
    const own = part.times(standardError).pow(2);
    const away = approximate(share).minus(whole).pow(2);
    const others = new ApproximateDecimal(1).minus(part);
    const mix = others.isZero()
      ? others
      : away
          .times(part)
          .times(others)
          .div(forms - 1);
    variance = variance.plus(
      own.plus(mix).times(new ApproximateDecimal(population.toString()).pow(2)),
    );
  }
  return variance.sqrt().div(people).toFixed(shareDecimals);
}
