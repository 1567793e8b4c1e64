import { ApproximateDecimal } from "../numbers/approximate-decimal.js";
import { type DecimalText, sumDecimals } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { dividedBy, type Fraction, fraction, timesDecimal } from "../numbers/fraction.js";
import { toPaddedText } from "../numbers/fraction-text.js";
import { sumOfFractions } from "../numbers/mean.js";
import { percentageOfShare } from "../numbers/percentage.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { below, problem } from "../problems/problem.js";
import type { Text } from "../text/language.js";
import { shareDecimals } from "./confidence.js";
import { surveyTableOutline } from "./outlines.js";
import type { GroupShares, SurveyTable } from "./survey-table.js";

/** A criterion over all groups, each group weighted by its population. */
export interface PopulationShare {
  readonly code: string;
  readonly title: Text;
  /**
   * Share of satisfied (0..1), six decimals; `null` when a group has too few answers, and for a
   * question that only some were asked: how many of a population those are is not known.
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
 * not by how many of its people happened to answer: the sum of N x share over the sum of N.
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
  if (groups.length === 0) refuse([problem("no-groups", { path: "/groups" }, {})]);
  refuse([
    ...Object.keys(populations)
      .filter((key) => !groups.some((group) => group.key === key))
      .map((key) => problem("unknown-key", below(place, key), { key })),
    ...groups.flatMap(({ key, group: { forms } }) => {
      if (!Object.hasOwn(populations, key)) {
        return [problem("missing-figure", below(place, key), { key })];
      }
      const count = populations[key] as number;
      if (!Number.isSafeInteger(count) || count <= 0) {
        return [problem("not-a-count", below(place, key), { value: String(count) })];
      }
      return forms === null || forms <= count
        ? []
        : [
            problem("population-below-sample", below(place, key), {
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
  const whole = sumDecimals(strata.map(({ population }) => population));
  return table.factors
    .flatMap(({ criteria }) => criteria)
    .map(({ code, title }) => ({ code, title, ...shareOver(code, strata, whole) }));
}

function shareOver(
  code: string,
  strata: readonly { readonly group: GroupShares; readonly population: ExactDecimal }[],
  whole: ExactDecimal,
): Omit<PopulationShare, "code" | "title"> {
  const own = strata.map(({ group, population }) => ({
    criterion: group.factors.flatMap(({ criteria }) => criteria).find((one) => one.code === code),
    population,
  }));
  const parts: Fraction[] = [];
  let variance: ApproximateDecimal | undefined = new ApproximateDecimal(0);
  for (const { criterion, population } of own) {
    const { satisfied, base, notAsked, standardError } = criterion ?? {};
    if (satisfied == null || base == null || notAsked !== 0) {
      return { share: null, percentage: null, standardError: null };
    }
    parts.push(
      timesDecimal(fraction(new ExactDecimal(satisfied), new ExactDecimal(base)), population),
    );
    const part = new ApproximateDecimal(population.toString()).div(whole.toString());
    variance = standardError == null ? undefined : variance?.plus(part.times(standardError).pow(2));
  }
  const share = dividedBy(sumOfFractions(parts), whole);
  return {
    share: toPaddedText(share, shareDecimals),
    percentage: percentageOfShare(share),
    standardError: variance?.sqrt().toFixed(shareDecimals) ?? null,
  };
}
