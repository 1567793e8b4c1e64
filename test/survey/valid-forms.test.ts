/** Which forms are valid, and what is known of those that were not asked. */
import { describe, expect, it } from "vitest";
import {
  checkSurveyData,
  mergeTallies,
  parseQuestionnaire,
  type Questionnaire,
  type SurveyData,
  type SurveyForm,
  tabulate,
  tallyForms,
  tallySurvey,
} from "../../src/entries/index.js";
import { smallQuestionnaire as small } from "../support/small-questionnaire.js";

const strict: Questionnaire = { ...small, validForm: { fewestAnswers: 2 } };

describe("a rule of the valid form", () => {
  const forms: readonly SurveyForm[] = [
    { answers: { L: "no", "1": "5", "2": "1" } },
    { answers: { L: "no", "1": "5", "2": "0" } },
    { answers: { L: "no", "1": "1" } },
    { answers: { L: "yes" } },
    { answers: {} },
  ];

  it("leaves out forms that answer fewer criteria; no opinion is an answer", () => {
    const tally = tallyForms(strict, forms);
    expect([tally.forms, tally.invalidForms, tally.blankForms]).toEqual([2, 2, 1]);
    expect(tally.criteria[0]?.answers).toEqual({ "1": 0, "5": 2 });
    expect(tally.criteria[0]?.blank).toBe(0);
    const twice = mergeTallies(tally, tally);
    expect([twice.forms, twice.invalidForms]).toEqual([4, 4]);
  });

  it("is one answer to any question where the questionnaire has none", () => {
    const tally = tallyForms(small, forms);
    expect([tally.forms, tally.invalidForms, tally.blankForms]).toEqual([4, 0, 1]);
  });

  it("is read and checked", () => {
    expect(parseQuestionnaire(strict).ok).toBe(true);
    const none = { ...small, validForm: { fewestAnswers: 0 } };
    const result = parseQuestionnaire(none);
    expect(result.ok ? [] : result.problems.map(({ path }) => path)).toEqual([
      "/validForm/fewestAnswers",
    ]);
  });
});

describe("a filter that was left blank", () => {
  const forms: readonly SurveyForm[] = [
    { answers: { L: "yes", "1": "5", "3": "5" } },
    { answers: { L: "no", "1": "5" } },
    { answers: { L: null, "1": "5" } },
    { answers: { "1": "1" } },
  ];

  it.each(["opinions", "everyone-asked"] as const)(
    "tells nothing of its question, on %s",
    (base) => {
      const of: Questionnaire = { ...small, base };
      const criterion = tabulate(of, tallyForms(of, forms)).factors[1]?.criteria[0];
      expect(criterion).toMatchObject({
        base: "1",
        notAsked: 1,
        filterBlank: 2,
        nonResponse: "0.00",
        explanation: {
          vi: "1/1 ý kiến hài lòng, đạt 100% (1 không thuộc diện hỏi, 2 bỏ trống câu lọc)",
        },
      });
    },
  );

  it("takes no index away where nobody was asked", () => {
    const [, ...rest] = forms;
    const all = [...rest, { answers: { L: "no", "1": "5", "2": "5" } }];
    const of: Questionnaire = { ...small, overallFormula: { kind: "mean-of-criteria" } };
    expect(tabulate(of, tallyForms(of, all)).overall.percentage).toBe("87.50");
  });
});

describe("counts", () => {
  const data = (notAsked: number): SurveyData => ({
    unit: { id: "u", name: "Phường" },
    year: 2023,
    questionnaire: { id: small.id, version: small.version },
    valid: 100,
    counts: [{ criterion: "3", answers: { "5": 20, "1": 10 }, notAsked }],
  });

  it("say how many were not asked, and never of more forms than there are", () => {
    const table = tabulate(small, tallySurvey(small, data(70)));
    expect(table.factors[1]?.criteria[0]?.notAsked).toBe(70);
    expect(checkSurveyData(small, data(71)).map(({ code }) => code)).toEqual([
      "more-answers-than-forms",
    ]);
  });
});
