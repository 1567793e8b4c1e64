/** Small surveys that are easily told wrong: each gives the right figure, nothing, or a named error. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allQuestionnaires } from "../../src/indices/all-questionnaires.js";
import {
  ChisoError,
  findSurveyGaps,
  type Questionnaire,
  requiredSampleSize,
  type SurveyForm,
  scoreSipas,
  tabulate,
  tallyForms,
  tallySurvey,
} from "../support/library.js";
import { smallQuestionnaire as small } from "../support/small-questionnaire.js";

const source = {
  unit: { id: "u", name: "Xã Ví Dụ" },
  year: 2024,
  questionnaire: { id: small.id, version: small.version },
};
const weighted: Questionnaire = { ...small, weighting: "per-form" };
const pooled: Questionnaire = { ...small, factorFormula: "pooled" };

const formsOf = (count: number, answers: (at: number) => SurveyForm["answers"]): SurveyForm[] =>
  Array.from({ length: count }, (_, at) => ({ answers: answers(at) }));

const firstOf = (questionnaire: Questionnaire, forms: readonly SurveyForm[], minimumBase = 1) =>
  tabulate(questionnaire, tallyForms(questionnaire, forms), { minimumBase }).factors[0];

function problemsOf(make: () => unknown): readonly string[] {
  try {
    make();
    return [];
  } catch (error) {
    if (!(error instanceof ChisoError)) throw error;
    return error.problems.map(({ code, path }) => `${code} ${path}`);
  }
}

describe("fewer people than the minimum", () => {
  it("stay hidden with as many answers as the minimum asks for: 10 people, 3 answers each", () => {
    const of: Questionnaire = { ...pooled, overallFormula: { kind: "mean-of-factors" } };
    const forms = formsOf(10, (at) => {
      const answer = at < 7 ? "5" : "1";
      return { L: "yes", "1": answer, "2": answer, "3": answer };
    });
    const table = tabulate(of, tallyForms(of, forms), { minimumBase: 30 });
    const shown = [table.overall, ...table.factors].flatMap((one) => [
      one.percentage,
      one.people,
      one.pooled.percentage,
      one.pooled.base,
    ]);
    expect(new Set(shown)).toEqual(new Set([null]));
  });

  it("are hidden where one criterion of several was put to them, in all that holds it", () => {
    const forms = formsOf(40, (at) =>
      at < 5 ? { L: "yes", "1": "5", "2": "5", "3": "1" } : { L: "no", "1": "5", "2": "5" },
    );
    const { factors, overall } = tabulate(small, tallyForms(small, forms), { minimumBase: 30 });
    expect([factors[0]?.pooled.base, factors[1]?.pooled.base]).toEqual(["80", null]);
    expect([overall.percentage, overall.pooled.base]).toEqual([null, null]);
  });

  it("are fewer than 30 in every questionnaire that ships", () => {
    expect(allQuestionnaires.length).toBeGreaterThan(0);
    for (const { id, minimumBase } of allQuestionnaires) {
      expect([id, minimumBase]).toEqual([id, 30]);
    }
  });

  it("are not fewer for blanks that count: 25 opinions and 100 blanks of everyone asked", () => {
    const of: Questionnaire = { ...small, base: "everyone-asked" };
    const forms = formsOf(125, (at) => ({ L: "no", "2": "5", ...(at < 25 ? { "1": "5" } : {}) }));
    const criterion = firstOf(of, forms, 30)?.criteria[0];
    expect([criterion?.percentage, criterion?.base]).toEqual(["20.00", "125"]);
  });
});

describe("an interval", () => {
  it("is moved and not narrowed by a form that is satisfied twice where others are once", () => {
    const widthOf = (forms: readonly SurveyForm[]): number => {
      const { lower, upper } = firstOf(pooled, forms)?.pooled.interval ?? {};
      return Number(upper) - Number(lower);
    };
    const alike = formsOf(100, () => ({ L: "no", "1": "5", "2": "1" }));
    const one = formsOf(100, (at) => ({ L: "no", "1": "5", "2": at === 0 ? "5" : "1" }));
    expect(widthOf(alike)).toBeCloseTo(0.192, 3);
    expect(widthOf(one)).toBeCloseTo(widthOf(alike), 3);
  });

  it.each(["0.01", "0.000001"])("does not end in a point for a weight of %s", (weight) => {
    const forms = formsOf(100, (at) => ({ L: "no", "1": at === 0 ? "1" : "5", "2": "5" }));
    const all = forms.map((form, at) => ({ ...form, weight: at === 0 ? weight : "1" }));
    const interval = firstOf(weighted, all)?.criteria[0]?.interval;
    expect(Number(interval?.lower)).toBeLessThan(0.963007);
  });

  it("rests on no more people than answered, whatever the weights", () => {
    const one = fc.record({
      weight: fc.integer({ min: 1, max: 5_000_000 }).map((units) => (units / 1e6).toFixed(6)),
      answers: fc.record({
        L: fc.constant("no"),
        "1": fc.constantFrom("1", "5"),
        "2": fc.constantFrom("1", "5"),
      }),
    });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 40 }), (forms) => {
        const factor = firstOf(weighted, forms);
        for (const figure of [...(factor?.criteria ?? []), factor?.pooled]) {
          expect(Number(figure?.effectivePeople)).toBeLessThanOrEqual(forms.length);
          expect(figure?.people).toBe(forms.length);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("forms", () => {
  it("that are wholly blank are not valid: one of three, of four that were handed out", () => {
    const forms: SurveyForm[] = [
      { answers: {} },
      { answers: { "1": null } },
      { answers: { L: "yes", "1": "5", "2": "5", "3": "5" } },
    ];
    const { response } = scoreSipas(small, { ...source, issued: 4, forms }, { minimumBase: 1 });
    expect(response).toEqual({ issued: 4, valid: 1, rate: "25.00" });
  });

  it("of half a weight are no half people in what a gap needs", () => {
    const forms = formsOf(10, (at) => ({ L: "no", "1": at < 5 ? "5" : "1", "2": "5" }));
    const halves = forms.map((form) => ({ ...form, weight: "0.5" }));
    const table = tabulate(weighted, tallyForms(weighted, halves), { minimumBase: 1 });
    const [gap] = findSurveyGaps(table, "55").gaps;
    expect([gap?.answersToChange, gap?.needs.vi.includes("ý kiến")]).toEqual([null, false]);
  });
});

describe("what a caller without types gives", () => {
  const tally = tallyForms(
    small,
    formsOf(10, () => ({ L: "no", "1": "5", "2": "5" })),
  );

  it.each([
    [{ method: "guess" }, "wrong-value /method"],
    [{ level: "80" }, "wrong-value /level"],
    [{ level: 95 }, "wrong-value /level"],
  ])("is no other method or level: %j", (options, problem) => {
    expect(problemsOf(() => tabulate(small, tally, options as never))).toEqual([problem]);
  });

  it("is no other formula of a sample's size", () => {
    const request = { margin: "0.05", population: 1000, method: "cochran" } as never;
    expect(problemsOf(() => requiredSampleSize(request))).toEqual(["wrong-value /method"]);
    const level = { margin: "0.05", method: "normal", level: "80" } as never;
    expect(problemsOf(() => requiredSampleSize(level))).toEqual(["wrong-value /level"]);
  });

  it("is a named error where a count names no criterion", () => {
    const counts = [{ code: "1", answers: { "5": 40, "1": 10 } }] as never;
    expect(problemsOf(() => tallySurvey(small, { ...source, counts }))).toEqual([
      "missing-key /data/counts/0/criterion",
    ]);
  });
});
