/** Intervals of few people, of weights, and of shares at their ends. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  findSurveyGaps,
  mergeTallies,
  type Questionnaire,
  type SurveyForm,
  type SurveyTally,
  tabulate,
  tallyForms,
  tallySurvey,
  weightByPopulation,
} from "../../src/entries/index.js";
import { surveyTable } from "../../src/entries/report.js";
import { ApproximateDecimal } from "../../src/numbers/approximate-decimal.js";
import { betaQuantile } from "../../src/survey/beta-quantile.js";
import { smallQuestionnaire as small } from "../support/small-questionnaire.js";
import { refusal } from "../support/small-set.js";

const weighted: Questionnaire = { ...small, weighting: "per-form" };

type Method = "wilson" | "clopper-pearson" | "normal";

const answers = (satisfied: number, all: number): readonly SurveyForm[] =>
  Array.from({ length: all }, (_, at) => ({
    answers: { L: "no", "1": at < satisfied ? "5" : "1" },
  }));

const firstOf = (forms: readonly SurveyForm[], method: Method = "wilson", of = small) =>
  tabulate(of, tallyForms(of, forms), { method }).factors[0]?.criteria[0];

const weigh = (forms: readonly (readonly [satisfied: boolean, weight: string])[]) =>
  forms.map(
    ([satisfied, weight]): SurveyForm => ({
      answers: { L: "no", "1": satisfied ? "5" : "1" },
      weight,
    }),
  );

describe("Clopper and Pearson's interval", () => {
  // 0 of 10: 1 - 0.025^(1/10); 5 of 10: 0.1871 to 0.8129, as textbooks print it.
  it.each([
    [0, 10, "0.000000", "0.308497"],
    [5, 10, "0.187086", "0.812914"],
    [10, 10, "0.691503", "1.000000"],
    [72, 73, "0.926024", "0.999653"],
  ])("of %i of %i", (satisfied, all, lower, upper) => {
    expect(firstOf(answers(satisfied, all), "clopper-pearson")?.interval).toEqual({
      level: "95",
      method: "clopper-pearson",
      lower,
      upper,
    });
  });

  it("has bounds at which the tails of the binomial distribution are 2.5 percent", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 40 }), fc.nat(), (all, some) => {
        const satisfied = 1 + (some % (all - 1));
        const at = betaQuantile(
          new ApproximateDecimal("0.025"),
          new ApproximateDecimal(satisfied),
          new ApproximateDecimal(all - satisfied + 1),
        );
        // The probability of as many or more, summed term by term.
        let tail = new ApproximateDecimal(0);
        let choose = new ApproximateDecimal(1);
        for (let count = 0; count <= all; count += 1) {
          const rest = new ApproximateDecimal(1).minus(at).pow(all - count);
          if (count >= satisfied) tail = tail.plus(choose.times(at.pow(count)).times(rest));
          choose = choose.times(all - count).div(count + 1);
        }
        expect(tail.minus("0.025").abs().lessThan("1e-12")).toBe(true);
      }),
    );
  });
});

describe("the interval of weighted forms", () => {
  it("is not narrowed by a person of little weight who differs", () => {
    const all = weigh(Array.from({ length: 100 }, () => [true, "1"] as const));
    const one = weigh([...Array.from({ length: 99 }, () => [true, "1"] as const), [false, "0.01"]]);
    const [before, after] = [all, one].map((forms) => firstOf(forms, "wilson", weighted)?.interval);
    expect(before?.lower).toBe("0.963007");
    expect(Number(after?.lower)).toBeLessThan(Number(before?.lower));
  });

  it("counts no more people than there are", () => {
    const forms = weigh([
      [true, "0.733333"],
      [true, "2.5"],
      [false, "0.1"],
    ]);
    // Kish leaves 1.6 of three people: 28 to 100 percent.
    expect(firstOf(forms, "wilson", weighted)?.interval).toMatchObject({
      lower: "0.280953",
      upper: "0.999626",
    });
    expect(firstOf(forms, "clopper-pearson", weighted)?.interval?.method).toBe("korn-graubard");
  });
});

describe("at the ends", () => {
  it("no interval is without width", () => {
    for (const method of ["wilson", "clopper-pearson", "normal"] as const) {
      for (const satisfied of [0, 10]) {
        const interval = firstOf(answers(satisfied, 10), method)?.interval;
        expect(Number(interval?.upper) - Number(interval?.lower)).toBeGreaterThan(0.2);
      }
    }
    expect(firstOf(answers(10, 10), "normal")?.interval?.method).toBe("wilson");
  });

  it("a single form has no standard error", () => {
    const one = firstOf(answers(1, 1));
    expect([one?.percentage, one?.standardError]).toEqual(["100.00", null]);
  });
});

describe("what cannot be is named", () => {
  const data = {
    unit: { id: "u", name: "Phường" },
    year: 2023,
    questionnaire: { id: small.id, version: small.version },
  };
  const counts = [{ criterion: "1", answers: { "5": 4000, "1": 1000 } }];

  it("more answers than forms", () => {
    const codes = (more: object) => refusal(() => tallySurvey(small, { ...data, counts, ...more }));
    expect(codes({ issued: 120, valid: 100 })).toEqual(["more-answers-than-forms"]);
    expect(codes({ issued: 10 })).toEqual(["more-answers-than-forms"]);
    expect(codes({ issued: 5000 })).toEqual([]);
  });

  it("a minimum of nobody", () => {
    const tally = tallyForms(small, answers(1, 2));
    for (const minimumBase of [0, -1, 0.5, Number.NaN]) {
      expect(refusal(() => tabulate(small, tally, { minimumBase }))).toEqual(["not-a-count"]);
    }
  });

  it("a tally of other criteria", () => {
    const tally = tallyForms(small, answers(1, 2));
    const less: SurveyTally = { ...tally, criteria: tally.criteria.slice(1) };
    expect(refusal(() => tabulate(small, less))).toEqual(["questionnaire-mismatch"]);
    expect(refusal(() => mergeTallies(tally, less))).toEqual(["questionnaire-mismatch"]);
  });

  it("populations without groups, below the sample, or of a single form", () => {
    const plain = tabulate(small, tallyForms(small, answers(1, 2)));
    expect(refusal(() => weightByPopulation(plain, {}))).toEqual(["no-groups"]);
    const grouped = answers(3, 4).map((form, at) => ({
      ...form,
      groups: { service: at === 0 ? "Hộ tịch" : "Đất đai" },
    }));
    const table = tabulate(small, tallyForms(small, grouped, { by: "service" }));
    expect(refusal(() => weightByPopulation(table, { "Hộ tịch": 1, "Đất đai": 2 }))).toEqual([
      "population-below-sample",
    ]);
    const [share] = weightByPopulation(table, { "Hộ tịch": 100, "Đất đai": 100 });
    expect([share?.percentage, share?.standardError]).toEqual(["83.33", null]);
  });
});

describe("tallies", () => {
  it("are added by the code of their criteria, whatever the order", () => {
    const tally = tallyForms(small, answers(2, 3));
    const turned: SurveyTally = {
      ...tally,
      criteria: [...tally.criteria].reverse(),
      pooled: [...tally.pooled].reverse(),
    };
    expect(mergeTallies(tally, turned)).toEqual(mergeTallies(tally, tally));
  });
});

describe("weights", () => {
  it("are no people in what is said", () => {
    const forms = weigh(Array.from({ length: 10 }, (_, at) => [at < 7, "0.5"] as const));
    const table = tabulate(weighted, tallyForms(weighted, forms));
    const [first] = table.factors[0]?.criteria ?? [];
    expect(first?.people).toBe(10);
    const document = surveyTable(table);
    expect(document.columns[2]?.title).toBe("Số phiếu");
    expect(JSON.stringify(document.rows)).not.toContain("3.5");
    expect(first?.explanation.vi).toBe("70% hài lòng theo trọng số, trên 10 phiếu");
    const [gap] = findSurveyGaps(table, "75").gaps;
    expect([gap?.answersToChange, gap?.needs.vi]).toEqual([
      null,
      "cần thêm 5,00 điểm phần trăm hài lòng (theo trọng số) để đạt 75%; chênh lệch với mục tiêu nằm trong phạm vi sai số chọn mẫu",
    ]);
  });
});
