/**
 * How often intervals hold the true share, in samples made from a seed: `npm run coverage-of-intervals`.
 * It takes minutes, so the normal run passes over it.
 */
import { describe, expect, it } from "vitest";
import {
  type IntervalMethod,
  type Questionnaire,
  type SurveyForm,
  tabulate,
  tallyForms,
} from "../../src/entries/index.js";
import { seededRandom } from "../../src/what-if/seeded-random.js";
import { smallQuestionnaire } from "../support/small-questionnaire.js";

const runs = Number(process.env.CHISO_COVERAGE ?? 0);
const weighted: Questionnaire = { ...smallQuestionnaire, weighting: "per-form" };
type Random = () => number;

/** Weights of a coefficient of variation of 1.2, whatever the answer. */
function weightOf(random: Random): string {
  const spread = Math.sqrt(Math.log(1 + 1.2 ** 2));
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.max(0.000001, Math.exp(spread * normal)).toFixed(6);
}

/** The share of samples whose interval holds the true share. */
function coverageOf(holds: () => boolean): number {
  let held = 0;
  for (let run = 0; run < runs; run += 1) if (holds()) held += 1;
  return held / runs;
}

describe.skipIf(runs === 0)("an interval of 95 percent", () => {
  it.each([
    [30, 0.8, "wilson"],
    [100, 0.95, "wilson"],
    [300, 0.95, "wilson"],
    [100, 0.5, "wilson"],
    [30, 0.8, "clopper-pearson"],
    [100, 0.95, "clopper-pearson"],
  ] as const)(
    "of %i weighted people of whom a share of %d is satisfied, by %s, holds in 94 percent",
    (people, share, method: IntervalMethod) => {
      const random = seededRandom(people * 1000 + share * 100);
      const coverage = coverageOf(() => {
        const forms = Array.from(
          { length: people },
          (): SurveyForm => ({
            answers: { L: "no", "1": random() < share ? "5" : "1" },
            weight: weightOf(random),
          }),
        );
        const { factors } = tabulate(weighted, tallyForms(weighted, forms), { method });
        const interval = factors[0]?.criteria[0]?.interval;
        return Number(interval?.lower) <= share && share <= Number(interval?.upper);
      });
      expect(coverage).toBeGreaterThanOrEqual(0.94);
    },
  );

  it("of a mean over ten villages holds in 93 percent, where one by forms would not in 85", () => {
    const random = seededRandom(10);
    let byForms = 0;
    const coverage = coverageOf(() => {
      const forms = Array.from({ length: 10 }, (_, village) => {
        const own = 0.7 + (random() - 0.5) * 0.4;
        return Array.from({ length: 20 }, (): SurveyForm => {
          const answer = (): string => (random() < own ? "5" : "1");
          return {
            answers: { L: "no", "1": answer(), "2": answer() },
            cluster: String(village),
          };
        });
      }).flat();
      const [byVillage, plain] = [
        forms,
        forms.map(({ cluster: _, ...form }): SurveyForm => form),
      ].map((all) => {
        const { factors } = tabulate(smallQuestionnaire, tallyForms(smallQuestionnaire, all));
        const interval = factors[0]?.interval;
        return Number(interval?.lower) <= 0.7 && 0.7 <= Number(interval?.upper);
      });
      if (plain) byForms += 1;
      return byVillage === true;
    });
    expect(coverage).toBeGreaterThanOrEqual(0.93);
    expect(byForms / runs).toBeLessThan(0.85);
  });
});
