/** Samples of several units, made from seeds: what R and the library are both asked to rank. */
import type { Questionnaire, SurveyForm } from "../../src/entries/index.js";
import { seededRandom } from "../../src/what-if/seeded-random.js";
import { criteria, samples } from "./samples.js";

export const questionnaireToRank = samples[0]?.questionnaire as Questionnaire;

export interface UnitSample {
  readonly id: string;
  readonly forms: readonly SurveyForm[];
}

export interface SampleToRank {
  readonly name: string;
  readonly units: readonly UnitSample[];
}

interface Shape {
  readonly seed: number;
  readonly units: number;
  /** Satisfaction of the first unit and of the last. */
  readonly from: number;
  readonly to: number;
  readonly fewest: number;
  readonly most: number;
  /** Villages that were drawn in each unit. */
  readonly villages?: number;
}

function sampleToRank(name: string, shape: Shape): SampleToRank {
  const { seed, units, from, to, fewest, most, villages } = shape;
  const random = seededRandom(seed);
  return {
    name,
    units: Array.from({ length: units }, (_, unit): UnitSample => {
      const level = from + ((to - from) * unit) / (units - 1);
      const people = fewest + Math.floor(random() * (most - fewest));
      const moods = Array.from({ length: villages ?? 1 }, () => (random() - 0.5) * 0.2);
      return {
        id: `xa-${String(unit + 1).padStart(2, "0")}`,
        forms: Array.from({ length: people }, (_, at): SurveyForm => {
          const village = at % (villages ?? 1);
          const own =
            level +
            random() * 0.2 -
            0.1 +
            (villages === undefined ? 0 : (moods[village] as number));
          return {
            answers: Object.fromEntries(
              criteria.map((code) => [code, random() < own ? "5" : "1"] as const),
            ),
            ...(villages === undefined ? {} : { cluster: `thôn ${village}` }),
          };
        }),
      };
    }),
  };
}

export const samplesToRank: readonly SampleToRank[] = [
  sampleToRank("communes", { seed: 21, units: 12, from: 0.62, to: 0.9, fewest: 60, most: 400 }),
  sampleToRank("close", { seed: 22, units: 5, from: 0.8, to: 0.82, fewest: 100, most: 300 }),
  sampleToRank("villages", {
    seed: 23,
    units: 6,
    from: 0.5,
    to: 0.92,
    fewest: 100,
    most: 250,
    villages: 7,
  }),
];

/** A sample as R reads it: a row a form. */
export function toRankCsv({ units }: SampleToRank): string {
  const isByVillage = units[0]?.forms[0]?.cluster !== undefined;
  return [
    ["unit", ...(isByVillage ? ["cluster"] : []), ...criteria.map((code) => `s${code}`)].join(","),
    ...units.flatMap(({ id, forms }) =>
      forms.map(({ answers, cluster }) =>
        [
          id,
          ...(isByVillage ? [cluster] : []),
          ...criteria.map((code) => (answers[code] === "5" ? 1 : 0)),
        ].join(","),
      ),
    ),
  ].join("\n");
}
