/** Samples of every kind of design, made from seeds: what R and the library are both asked of. */
import type { Questionnaire, SamplePopulations, SurveyForm } from "../../src/entries/index.js";
import { seededRandom } from "../../src/what-if/seeded-random.js";
import { smallQuestionnaire } from "../support/small-questionnaire.js";

export interface Sample {
  readonly name: string;
  readonly questionnaire: Questionnaire;
  readonly forms: readonly SurveyForm[];
  readonly populations?: SamplePopulations;
  /** People known to use each service. */
  readonly postStrata?: Readonly<Record<string, number>>;
}

export const criteria = ["1", "2", "3", "4", "5"];

function questionnaireOf(weighting: Questionnaire["weighting"]): Questionnaire {
  const { parts: _parts, filters: _filters, ...rest } = smallQuestionnaire;
  return {
    ...rest,
    weighting,
    overallFormula: { kind: "mean-of-criteria" },
    factors: [
      { code: "I", title: "Yếu tố 1", criteria: ["1", "2", "3"].map(criterion) },
      { code: "II", title: "Yếu tố 2", criteria: ["4", "5"].map(criterion) },
    ],
  };
}

function criterion(code: string): { readonly code: string; readonly title: string } {
  return { code, title: `Tiêu chí ${code}` };
}

interface Shape {
  readonly seed: number;
  readonly people: number;
  readonly isWeighted?: boolean;
  readonly strata?: number;
  /** Villages in each stratum. */
  readonly villages?: number;
  readonly populations?: SamplePopulations;
  /** People known to use each service. */
  readonly postStrata?: Readonly<Record<string, number>>;
}

function sampleOf(name: string, shape: Shape): Sample {
  const { seed, people, isWeighted = false, strata = 1, villages, populations, postStrata } = shape;
  const random = seededRandom(seed);
  const moods = Array.from({ length: strata * (villages ?? 1) }, () => (random() - 0.5) * 0.5);
  const forms = Array.from({ length: people }, (): SurveyForm => {
    const stratum = Math.floor(random() * strata);
    const village = Math.floor(random() * (villages ?? 1));
    const own = random() * 0.4 - 0.2 + (moods[stratum * (villages ?? 1) + village] as number);
    const answers = Object.fromEntries(
      criteria.map((code, at): [string, string | null] => {
        const luck = random();
        if (luck < 0.04) return [code, null];
        if (luck < 0.1) return [code, "0"];
        return [code, random() < 0.55 + at * 0.08 + own ? "5" : "1"];
      }),
    );
    return {
      answers,
      groups: { service: random() < 0.4 ? "A" : "B" },
      ...(isWeighted ? { weight: (0.2 + 3 * random() ** 3).toFixed(6) } : {}),
      ...(strata > 1 ? { stratum: `xã ${stratum}` } : {}),
      ...(villages === undefined ? {} : { cluster: `thôn ${village}` }),
    };
  });
  return {
    name,
    questionnaire: questionnaireOf(isWeighted ? "per-form" : "none"),
    forms,
    ...(populations === undefined ? {} : { populations }),
    ...(postStrata === undefined ? {} : { postStrata }),
  };
}

export const samples: readonly Sample[] = [
  sampleOf("plain", { seed: 1, people: 300 }),
  sampleOf("few", { seed: 2, people: 24 }),
  sampleOf("weighted", { seed: 3, people: 200, isWeighted: true }),
  sampleOf("of-1000", { seed: 4, people: 300, populations: { whole: 1000 } }),
  sampleOf("strata", { seed: 5, people: 240, strata: 3, isWeighted: true }),
  sampleOf("strata-of-1000", {
    seed: 6,
    people: 240,
    strata: 3,
    populations: { strata: { "xã 0": 200, "xã 1": 1000, "xã 2": 5000 } },
  }),
  sampleOf("villages", { seed: 7, people: 600, villages: 40 }),
  sampleOf("villages-in-strata", {
    seed: 8,
    people: 500,
    strata: 3,
    villages: 7,
    isWeighted: true,
  }),
  sampleOf("totals", { seed: 9, people: 200, postStrata: { A: 5000, B: 3000 } }),
  sampleOf("totals-of-1000", {
    seed: 10,
    people: 260,
    isWeighted: true,
    populations: { whole: 1000 },
    postStrata: { A: 700, B: 300 },
  }),
  sampleOf("totals-in-strata", {
    seed: 11,
    people: 240,
    strata: 3,
    isWeighted: true,
    postStrata: { A: 12345, B: 6789 },
  }),
  sampleOf("totals-of-villages", {
    seed: 12,
    people: 500,
    strata: 3,
    villages: 7,
    isWeighted: true,
    postStrata: { A: 900, B: 8000 },
  }),
];

/** A sample as R reads it: for each criterion whether a form is satisfied and whether it counts. */
export function toCsv({ questionnaire, forms, populations, postStrata }: Sample): string {
  const [first] = forms;
  const columns: readonly (readonly [string, (form: SurveyForm) => string | number])[] = [
    ["group", ({ groups }) => groups?.service ?? ""],
    ["weight", ({ weight }) => weight ?? 1],
    ...(first?.stratum === undefined
      ? []
      : [["stratum", (form: SurveyForm) => form.stratum ?? ""] as const]),
    ...(first?.cluster === undefined
      ? []
      : [["cluster", (form: SurveyForm) => form.cluster ?? ""] as const]),
    ...(populations === undefined
      ? []
      : [
          [
            "population",
            ({ stratum }: SurveyForm) =>
              populations.whole ?? populations.strata?.[stratum ?? ""] ?? 0,
          ] as const,
        ]),
    ...(postStrata === undefined
      ? []
      : [["total", ({ groups }: SurveyForm) => postStrata[groups?.service ?? ""] ?? 0] as const]),
    ...criteria.flatMap((code) => [
      [`s${code}`, ({ answers }: SurveyForm) => (answers[code] === "5" ? 1 : 0)] as const,
      [
        `b${code}`,
        ({ answers }: SurveyForm) => (["5", "1"].includes(answers[code] ?? "") ? 1 : 0),
      ] as const,
    ]),
  ];
  if (questionnaire.base !== "opinions") throw new Error("the base would be another");
  return [
    columns.map(([title]) => title).join(","),
    ...forms.map((form) => columns.map(([, cell]) => cell(form)).join(",")),
  ].join("\n");
}
