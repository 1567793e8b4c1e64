/** Shares by population of a question that only some were asked. */
import { describe, expect, it } from "vitest";
import {
  type PopulationShare,
  type Questionnaire,
  type SurveyForm,
  tabulate,
  tallyForms,
  weightByPopulation,
} from "../../src/entries/index.js";
import { smallQuestionnaire as small } from "../support/small-questionnaire.js";

const group = (service: string, asked: number, satisfied: number, weight?: string): SurveyForm[] =>
  Array.from({ length: 100 }, (_, at) => ({
    groups: { service },
    answers: at < asked ? { L: "yes", "3": at < satisfied ? "5" : "1" } : { L: "no" },
    ...(weight === undefined ? {} : { weight }),
  }));

function shareOf(forms: readonly SurveyForm[], questionnaire: Questionnaire = small) {
  const table = tabulate(questionnaire, tallyForms(questionnaire, forms, { by: "service" }));
  const shares = weightByPopulation(table, { A: 1000, B: 1000 });
  return shares.find(({ code }) => code === "3") as PopulationShare;
}

describe("a question with a filter", () => {
  // R: svyratio over the strata of 1000 people each, 0.05 with a standard error of 0.0208.
  it("counts a group by those of it who would be asked", () => {
    expect(shareOf([...group("A", 5, 5), ...group("B", 95, 0)])).toMatchObject({
      share: "0.050000",
      percentage: "5.00",
      standardError: "0.020838",
    });
  });

  it("passes over a group where nobody was asked", () => {
    expect(shareOf([...group("A", 0, 0), ...group("B", 40, 30)])).toMatchObject({
      percentage: "75.00",
    });
    expect(shareOf([...group("A", 0, 0), ...group("B", 0, 0)]).share).toBeNull();
  });

  it("is the plain mean by population where all were asked", () => {
    const all = shareOf([...group("A", 100, 50), ...group("B", 100, 80)]);
    // Two strata of a half each: the root of (0.5² x 0.25 + 0.5² x 0.16) / 99.
    expect(all).toMatchObject({ share: "0.650000", standardError: "0.032177" });
  });

  it("is not told where forms have weights, for those of who was not asked are not known", () => {
    const weighted: Questionnaire = { ...small, weighting: "per-form" };
    const forms = [...group("A", 5, 5, "1"), ...group("B", 95, 0, "2")];
    expect(shareOf(forms, weighted).share).toBeNull();
  });
});
