/** SIPAS: rates of response, shares of answers, parts and sizes of samples. */
import * as z from "zod";
import { ExactDecimal } from "../../../src/numbers/exact-decimal.js";
import {
  type Questionnaire,
  requiredSampleSize,
  type SurveyData,
  scoreSipas,
  shippedDocuments,
  sipas1001,
} from "../../support/library.js";
import { caseKind, printed } from "./case-kind.js";

function dataOf({ id, version }: Questionnaire, year: number, more: Partial<SurveyData>) {
  const unit = { id: "vn", name: "Cả nước" };
  return { unit, year, questionnaire: { id, version }, counts: [], ...more } as SurveyData;
}

/** Forms handed out and valid ones; no counts of answers were published. */
export const responseKind = caseKind(
  "survey-response",
  { questionnaire: z.string(), year: z.int(), issued: z.int(), valid: z.int() },
  ({ questionnaire: id, year, issued, valid }) => {
    const questionnaire = shippedDocuments.questionnaires.find((one) => one.id === id);
    if (questionnaire === undefined) throw new Error(`no questionnaire "${id}"`);
    return scoreSipas(questionnaire, dataOf(questionnaire, year, { issued, valid })).response;
  },
);

/** One question with the shares of its answers, in percent, given by 10,000 people. */
export const answersKind = caseKind(
  "survey-answers",
  { year: z.int(), satisfied: z.string(), shares: z.record(z.string(), printed) },
  ({ year, satisfied, shares }) => {
    const [first, ...rest] = Object.keys(shares).map((key) => ({
      key,
      label: key,
      satisfied: key === satisfied,
    }));
    if (first === undefined) throw new Error("no answers");
    const questionnaire: Questionnaire = {
      ...sipas1001,
      scale: { answers: [first, ...rest], noOpinion: { key: "0", label: "Không có ý kiến" } },
      factors: [{ code: "F", title: "F", part: "A", criteria: [{ code: "T", title: "T" }] }],
      overallFormula: { kind: "pooled" },
    };
    const answers = Object.fromEntries(
      Object.entries(shares).map(([key, share]) => [
        key,
        new ExactDecimal(share).times(100).toNumber(),
      ]),
    );
    const counts = [{ criterion: "T", answers, noOpinion: 0, blank: 0 }];
    const { index, table } = scoreSipas(questionnaire, dataOf(questionnaire, year, { counts }));
    return { index, answers: table.overall.pooled.base };
  },
);

/** Two parts of 10,000 answers each, so that a share of two decimals is a whole count. */
export const weightedPartsKind = caseKind(
  "survey-parts",
  { year: z.int(), A: printed, B: printed, weightOfA: printed },
  ({ year, A, B, weightOfA }) => {
    const factor = (part: string) => ({
      code: `F${part}`,
      title: part,
      part,
      criteria: [{ code: `C${part}`, title: part }] as const,
    });
    const questionnaire: Questionnaire = {
      ...sipas1001,
      factors: [factor("A"), factor("B")],
      overallFormula: {
        kind: "weighted-parts",
        weights: { A: weightOfA, B: new ExactDecimal(1).minus(weightOfA).toString() },
      },
    };
    const counts = Object.entries({ A, B }).map(([key, share]) => {
      const satisfied = new ExactDecimal(share).times(100).toNumber();
      return {
        criterion: `C${key}`,
        answers: { "5": satisfied, "4": 0, "3": 10_000 - satisfied, "2": 0, "1": 0 },
      };
    });
    return scoreSipas(questionnaire, dataOf(questionnaire, year, { counts }));
  },
);

/** The sample that a method asks for, by the size of the population. */
export const sampleSizeKind = caseKind(
  "sample-size",
  {
    method: z.literal("survey-2012"),
    margin: printed,
    populations: z.array(z.int().positive()),
  },
  ({ method, margin, populations }) => ({
    sizes: Object.fromEntries(
      populations.map((population) => [
        population,
        requiredSampleSize({ method, margin, population }),
      ]),
    ),
  }),
);
