import { ApproximateDecimal } from "../numbers/approximate-decimal.js";
import { below, type Place, type Problem, problem, surveyProblem } from "../problems/problem.js";
import type { Sampling } from "./sampling-variance.js";
import type { SurveyTally } from "./tally.js";

/**
 * People that a sample was drawn from. Where the sample has strata, those of each stratum are
 * needed and no others; where places were drawn first, the share of people who were asked says
 * nothing, and none may be given.
 */
export interface SamplePopulations {
  /** Of all. */
  readonly whole?: number;
  /** Of each group, by its value; the empty text for those that name none. */
  readonly groups?: Readonly<Record<string, number>>;
  /** Of each stratum, by its value; the empty text for those that name none. */
  readonly strata?: Readonly<Record<string, number>>;
}

const root: Place = { path: "" };

/** Problems of populations for this tally. */
export function checkPopulations(
  tally: SurveyTally,
  populations: SamplePopulations | undefined,
): readonly Problem[] {
  if (populations === undefined) return [];
  const place = below(root, "populations");
  const strata = tally.strata ?? [];
  const isClustered = strata.some(({ clusters }) => clusters !== undefined);
  const isStratified = strata.some(({ stratum }) => stratum !== null);
  const { whole, groups = {}, strata: byStratum = {} } = populations;
  const foreign = Object.keys(populations).filter(
    (key) => isClustered || (key === "strata") !== isStratified,
  );
  if (foreign.length > 0) {
    return foreign.map((key) => problem("unknown-key", below(place, key), { key }));
  }
  return [
    ...(whole === undefined ? [] : checkCount(whole, tally.forms, below(place, "whole"))),
    ...checkEach(
      groups,
      (tally.groups ?? []).map(({ value, tally: own }) => ({ key: value ?? "", forms: own.forms })),
      below(place, "groups"),
    ),
    ...checkEach(
      byStratum,
      strata.map(({ stratum, forms }) => ({ key: stratum ?? "", forms })),
      below(place, "strata"),
    ),
  ];
}

function checkEach(
  populations: Readonly<Record<string, number>>,
  parts: readonly { readonly key: string; readonly forms: number | null }[],
  place: Place,
): readonly Problem[] {
  const known = new Map(parts.map(({ key, forms }) => [key, forms]));
  return Object.keys(populations).flatMap((key) =>
    known.has(key)
      ? checkCount(populations[key] as number, known.get(key) ?? null, below(place, key))
      : [problem("unknown-key", below(place, key), { key })],
  );
}

function checkCount(count: number, forms: number | null, place: Place): readonly Problem[] {
  if (!Number.isSafeInteger(count) || count <= 0) {
    return [problem("not-a-count", place, { value: String(count) })];
  }
  return forms === null || forms <= count
    ? []
    : [
        surveyProblem("population-below-sample", place, {
          population: String(count),
          forms: String(forms),
        }),
      ];
}

/** How the forms of a body of answers were drawn: as those of the whole sample. */
export function samplingOf(
  whole: SurveyTally,
  body: SurveyTally,
  populations: SamplePopulations | undefined,
  group: string | null | undefined,
): Sampling {
  const strata = whole.strata ?? [];
  const units = new Map(
    strata.map(({ stratum, forms, clusters }) => [stratum, clusters?.length ?? forms]),
  );
  const byStratum = new Map(strata.map(({ stratum, forms }) => [stratum, forms]));
  return {
    units,
    unasked: (stratum) => {
      const own = figureOf(populations?.strata, stratum);
      if (own !== undefined) return unaskedOf(byStratum.get(stratum) ?? null, own);
      const all = group === undefined ? populations?.whole : figureOf(populations?.groups, group);
      return unaskedOf(body.forms, all);
    },
  };
}

function figureOf(
  figures: Readonly<Record<string, number>> | undefined,
  value: string | null,
): number | undefined {
  const key = value ?? "";
  return figures !== undefined && Object.hasOwn(figures, key) ? figures[key] : undefined;
}

function unaskedOf(forms: number | null, population: number | undefined): ApproximateDecimal {
  const one = new ApproximateDecimal(1);
  return forms === null || population === undefined
    ? one
    : one.minus(new ApproximateDecimal(forms).div(population));
}
