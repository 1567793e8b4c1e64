/** Answers in, shares out: counting, weights, filters, bases, precision, gaps. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  findGaps,
  findSurveyGaps,
  formsToIssue,
  mergeTallies,
  type Questionnaire,
  requiredSampleSize,
  type SurveyData,
  type SurveyForm,
  scoreSipas,
  scoreSipasTally,
  sipas1001,
  sipas2640,
  sipasCriteriaSet,
  sipasWardSample,
  tabulate,
  tallyFormStream,
  tallyForms,
  tallySurvey,
  weightByPopulation,
} from "../support/library.js";
import { smallQuestionnaire as small } from "../support/small-questionnaire.js";
import { refusal } from "../support/small-set.js";

const unit = { id: "u", name: "Phường" };
const source: SurveyData = {
  unit,
  year: 2023,
  questionnaire: { id: small.id, version: small.version },
  forms: [],
};

function form(one: string | null, two: string | null, more: Partial<SurveyForm> = {}): SurveyForm {
  return { answers: { L: "no", "1": one, "2": two }, ...more };
}

const anyForm: fc.Arbitrary<SurveyForm> = fc
  .record({
    filter: fc.constantFrom("yes", "no", null),
    one: fc.constantFrom("5", "1", "0", null),
    two: fc.constantFrom("5", "1", "0", null),
    three: fc.constantFrom("5", "1", "0", null),
    service: fc.constantFrom("Đất đai", "Hộ tịch", undefined),
  })
  .map(({ filter, one, two, three, service }) => ({
    answers: { L: filter, "1": one, "2": two, ...(filter === "yes" ? { "3": three } : {}) },
    ...(service === undefined ? {} : { groups: { service } }),
  }));

describe("counting", () => {
  it("keeps no opinion, blank and not asked apart from the base", () => {
    const tally = tallyForms(small, [
      form("5", "0"),
      form("1", null),
      { answers: { L: "yes", "1": "5", "3": "1" } },
      { answers: {} },
    ]);
    // A form on which nothing was answered is not valid.
    expect([tally.forms, tally.blankForms]).toEqual([3, 1]);
    expect(
      tally.criteria.map(({ code, answers, noOpinion, blank, notAsked }) => [
        code,
        answers,
        noOpinion,
        blank,
        notAsked,
      ]),
    ).toEqual([
      ["1", { "5": 2, "1": 1 }, 0, 0, 0],
      ["2", { "5": 0, "1": 0 }, 1, 2, 0],
      ["3", { "5": 0, "1": 1 }, 0, 0, 2],
    ]);
    const [first] = tabulate(small, tally).factors[0]?.criteria ?? [];
    expect([first?.satisfied, first?.base, first?.percentage]).toEqual(["2", "3", "66.67"]);
    expect(first?.explanation.vi).toBe("2/3 ý kiến hài lòng, đạt 66,67%");
  });

  it("counts blanks and no opinion as not satisfied where the questionnaire says so", () => {
    const everyone: Questionnaire = { ...small, base: "everyone-asked" };
    const table = tabulate(
      everyone,
      tallyForms(everyone, [form("5", "5"), form("0", null), form("5", "5")]),
    );
    const shares = table.factors[0]?.criteria.map(({ satisfied, base }) => `${satisfied}/${base}`);
    expect(shares).toEqual(["2/3", "2/3"]);
  });

  it("never minds the order of forms, nor how they are cut into tallies and streams", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyForm), fc.nat(), async (forms, at) => {
        const cut = at % (forms.length + 1);
        const whole = tallyForms(small, forms, { by: "service" });
        const back = tallyForms(small, [...forms].reverse(), { by: "service" });
        expect(back).toEqual(whole);
        const parts = [forms.slice(0, cut), forms.slice(cut)].map((part) =>
          tallyForms(small, part, { by: "service" }),
        ) as [typeof whole, typeof whole];
        expect(mergeTallies(...parts)).toEqual(whole);
        async function* stream(): AsyncGenerator<SurveyForm> {
          yield* forms;
        }
        expect(await tallyFormStream(small, stream(), { by: "service" })).toEqual(whole);
      }),
    );
  });

  it("of forms and of their counts gives the same shares", () => {
    fc.assert(
      fc.property(fc.array(anyForm, { minLength: 1 }), (forms) => {
        const tally = tallyForms(small, forms);
        const counts = tally.criteria.map(({ code, answers, noOpinion, blank }) => ({
          criterion: code,
          answers,
          noOpinion,
          blank,
        }));
        const { forms: _forms, ...rest } = source;
        const counted = tallySurvey(small, { ...rest, counts, valid: forms.length });
        const [left, right] = [tabulate(small, tally), tabulate(small, counted)];
        expect(right.overall.percentage).toBe(left.overall.percentage);
        expect(right.factors.map(({ criteria }) => criteria.map(({ share }) => share))).toEqual(
          left.factors.map(({ criteria }) => criteria.map(({ share }) => share)),
        );
        // The answers of one person hang together, and counts do not tell how.
        expect(right.factors[0]?.pooled.standardError).toBeNull();
      }),
    );
  });

  it("tells of every problem of every form, and gives no tally then", () => {
    const forms = [form("5", "9"), form("5", "5"), { answers: { x: "5", constructor: "5" } }];
    expect(refusal(() => tallyForms(small, forms))).toEqual([
      "unknown-option",
      "unknown-question",
      "unknown-question",
    ]);
    expect(refusal(() => tallyForms(small, [], { by: "colour" }))).toEqual(["unknown-option"]);
    const other = tallyForms(sipas2640, []);
    expect(refusal(() => mergeTallies(tallyForms(small, []), other))).toEqual([
      "questionnaire-mismatch",
    ]);
    expect(refusal(() => tabulate(small, other))).toEqual(["questionnaire-mismatch"]);
  });
});

describe("shares", () => {
  const forms = [form("5", "5"), form("5", "1"), form("5", "1"), form("1", "1")];

  it("make factors and the whole by the formula of the questionnaire", () => {
    const formulas: readonly (readonly [Partial<Questionnaire>, string | null])[] = [
      [{ overallFormula: { kind: "mean-of-criteria" } }, "50.00"],
      [{ overallFormula: { kind: "mean-of-factors" } }, "50.00"],
      [{ overallFormula: { kind: "pooled" } }, "50.00"],
      [{ overallFormula: { kind: "not-known" } }, null],
    ];
    const [factor] = small.factors;
    for (const [change, percentage] of formulas) {
      const one: Questionnaire = { ...small, ...change, factors: [factor as never] };
      expect(tabulate(one, tallyForms(one, forms)).overall.percentage).toBe(percentage);
    }
  });

  it("differ between pooled answers and the mean of criteria when bases differ", () => {
    const [factor] = small.factors;
    const uneven = [form("5", null), form("5", null), form("5", "1")];
    const one: Questionnaire = {
      ...small,
      factors: [factor as never],
      overallFormula: { kind: "mean-of-criteria" },
    };
    const table = tabulate(one, tallyForms(one, uneven));
    expect([table.overall.percentage, table.overall.pooled.percentage]).toEqual(["50.00", "75.00"]);
  });

  it("weigh parts by the weights of the questionnaire", () => {
    const answers = [
      { answers: { L: "yes", "1": "5", "2": "5", "3": "1" } },
      { answers: { L: "yes", "1": "5", "2": "1", "3": "5" } },
    ];
    const table = tabulate(small, tallyForms(small, answers));
    expect(table.parts.map(({ percentage }) => percentage)).toEqual(["75.00", "50.00"]);
    expect(table.overall.percentage).toBe("65.00");
  });

  it("are withheld on too few answers, with everything that is their mean", () => {
    const table = tabulate(small, tallyForms(small, forms), { minimumBase: 4 });
    expect(table.factors.map(({ percentage }) => percentage)).toEqual(["50.00", null]);
    expect(table.overall.percentage).toBeNull();
    expect(table.overall.withheld?.vi).toBe("Không có ý kiến nào");
    const more = tabulate(small, tallyForms(small, forms), { minimumBase: 5 });
    expect(more.factors[0]?.criteria.map(({ share }) => share)).toEqual([null, null]);
  });

  it("of groups stand beside the whole, those without a group last", () => {
    const grouped = [
      form("5", "5", { groups: { service: "Hộ tịch" } }),
      form("1", "5", { groups: { service: "Đất đai" } }),
      form("1", "1"),
    ];
    const table = tabulate(small, tallyForms(small, grouped, { by: "service" }));
    expect(
      table.groups?.map(({ value, factors }) => [value, factors[0]?.criteria[0]?.percentage]),
    ).toEqual([
      ["Hộ tịch", "100.00"],
      ["Đất đai", "0.00"],
      [null, "0.00"],
    ]);
  });

  it("count weights of forms exactly", () => {
    const weighted: Questionnaire = { ...small, weighting: "per-form" };
    const table = tabulate(
      weighted,
      tallyForms(weighted, [
        form("5", "5", { weight: "0.1" }),
        form("5", "5", { weight: "0.2" }),
        form("1", "5", { weight: 0.3 }),
      ]),
    );
    const [first] = table.factors[0]?.criteria ?? [];
    expect([first?.satisfied, first?.base, first?.percentage]).toEqual(["0.3", "0.6", "50.00"]);
  });

  it("count each group by its population where that is asked for", () => {
    const grouped = [
      ...Array.from({ length: 3 }, () => form("5", "5", { groups: { service: "Đất đai" } })),
      form("1", "5", { groups: { service: "Hộ tịch" } }),
    ];
    const table = tabulate(small, tallyForms(small, grouped, { by: "service" }));
    expect(table.factors[0]?.criteria[0]?.percentage).toBe("75.00");
    const [first] = weightByPopulation(table, { "Đất đai": 100, "Hộ tịch": 900 });
    expect(first?.percentage).toBe("10.00");
    expect(refusal(() => weightByPopulation(table, { "Đất đai": 3, khác: 2 }))).toEqual([
      "unknown-key",
      "missing-figure",
    ]);
  });
});

describe("precision", () => {
  const answers = (satisfied: number, all: number): readonly SurveyForm[] =>
    Array.from({ length: all }, (_, at) => form(at < satisfied ? "5" : "1", null));
  const firstOf = (forms: readonly SurveyForm[], method: "wilson" | "normal" = "wilson") =>
    tabulate(small, tallyForms(small, forms), { method }).factors[0]?.criteria[0];

  // As R has it: survey::svymean of 8 of 10 has a standard error of 0.133333.
  it("of a share is the square root of p (1 - p) / (n - 1)", () => {
    expect(firstOf(answers(8, 10))?.standardError).toBe("0.133333");
    expect(firstOf(answers(50, 100))?.standardError).toBe("0.050252");
  });

  it("gives Wilson's interval, which stays within 0 and 1, or the normal one", () => {
    // 8 of 10 at 95%: 0.4902 to 0.9433 by Wilson (1927), as textbooks print it.
    expect(firstOf(answers(8, 10))?.interval).toEqual({
      level: "95",
      method: "wilson",
      lower: "0.490162",
      upper: "0.943318",
    });
    expect(firstOf(answers(10, 10))?.interval).toMatchObject({
      lower: "0.722467",
      upper: "1.000000",
    });
    expect(firstOf(answers(50, 100), "normal")?.interval).toMatchObject({
      lower: "0.401508",
      upper: "0.598492",
    });
  });

  it("of pooled answers takes the answers of one form together", () => {
    const same = Array.from({ length: 100 }, (_, at) =>
      at < 50 ? form("5", "5") : form("1", "1"),
    );
    const table = tabulate(small, tallyForms(small, same));
    // Each person answers both questions alike: 200 answers are worth no more than 100.
    expect(table.factors[0]?.pooled.base).toBe("200");
    expect(table.factors[0]?.pooled.standardError).toBe("0.050252");
  });

  it("does not change when every weight is doubled", () => {
    const weighted: Questionnaire = { ...small, weighting: "per-form" };
    const table = (weights: readonly string[]) =>
      tabulate(
        weighted,
        tallyForms(
          weighted,
          weights.map((weight, at) => form(at % 3 === 0 ? "5" : "1", null, { weight })),
        ),
      ).factors[0]?.criteria[0];
    const [one, two] = [table(["1", "2", "3", "4"]), table(["2", "4", "6", "8"])];
    expect(two?.standardError).toBe(one?.standardError);
    expect(two?.interval).toEqual(one?.interval);
  });

  it("needs as many answers as the formulas say", () => {
    const old = (population?: number): number =>
      requiredSampleSize({
        method: "survey-2012",
        margin: "0.05",
        ...(population === undefined ? {} : { population }),
      });
    expect([old(1000), old(10_000), old()]).toEqual([286, 385, 400]);
    expect(requiredSampleSize({ method: "normal", margin: "0.05" })).toBe(385);
    expect(requiredSampleSize({ method: "normal", margin: "0.05", population: 1000 })).toBe(278);
    expect(requiredSampleSize({ method: "normal", margin: "0.03", level: "99" })).toBe(1844);
    expect(refusal(() => requiredSampleSize({ method: "normal", margin: "1" }))).toEqual([
      "value-outside-range",
    ]);
    expect(
      refusal(() => requiredSampleSize({ method: "normal", margin: "x", population: 0.5 })),
    ).toEqual(["not-a-decimal", "not-a-count"]);
  });

  it("needs more answers where villages are drawn first, and more forms than answers", () => {
    const size = (designEffect: string, population?: number): number =>
      requiredSampleSize({
        method: "normal",
        margin: "0.05",
        designEffect,
        ...(population === undefined ? {} : { population }),
      });
    // 384.14588… x 2; of 1,000: 768.29 x 1000 / (768.29 + 999).
    expect([size("1"), size("2"), size("2", 1000)]).toEqual([385, 769, 435]);
    expect(refusal(() => size("0"))).toEqual(["not-above-zero"]);
    expect(
      refusal(() =>
        requiredSampleSize({ method: "survey-2012", margin: "0.05", designEffect: "2" }),
      ),
    ).toEqual(["unknown-key"]);
    expect([formsToIssue(385, "0.8"), formsToIssue(400, "0.8"), formsToIssue(400, 1)]).toEqual([
      482, 500, 400,
    ]);
    expect(refusal(() => formsToIssue(0.5, "1.1"))).toEqual(["not-a-count", "share-outside"]);
  });
});

describe("gaps of a survey", () => {
  it("name the fewest answers that must change, and one fewer is not enough", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.nat(60),
        fc.integer({ min: 1, max: 100 }),
        (base, some, target) => {
          const satisfied = Math.min(some, base);
          const forms = Array.from({ length: base }, (_, at) =>
            form(at < satisfied ? "5" : "1", null),
          );
          const report = findSurveyGaps(tabulate(small, tallyForms(small, forms)), String(target));
          const gap = report.gaps.find(({ code }) => code === "1");
          const reaches = (count: number): boolean => count * 100 >= target * base;
          if (gap === undefined) {
            expect(reaches(satisfied)).toBe(true);
            return;
          }
          const change = Number(gap.answersToChange);
          expect(reaches(satisfied + change)).toBe(true);
          expect(reaches(satisfied + change - 1)).toBe(false);
        },
      ),
    );
  });

  it("come farthest below first and list what is withheld", () => {
    const forms = [form("5", "1"), form("5", "1"), form("1", "1")];
    const report = findSurveyGaps(tabulate(small, tallyForms(small, forms)), "90");
    expect(
      report.gaps.map(({ code, below, answersToChange }) => [code, below, answersToChange]),
    ).toEqual([
      ["2", "90.00", "3"],
      ["1", "23.33", "1"],
    ]);
    expect(report.gaps[1]?.needs.vi).toBe(
      "cần thêm 1 trong 3 ý kiến chuyển sang hài lòng để đạt 90%; chênh lệch với mục tiêu nằm trong phạm vi sai số chọn mẫu",
    );
    // Nobody of 3 satisfied is at most 56.15 percent of all by Wilson: z² / (3 + z²).
    expect(report.gaps.map(({ mayBeChance }) => mayBeChance)).toEqual([false, true]);
    expect(report.withheld.map(({ code }) => code)).toEqual(["3"]);
    const table = tabulate(small, tallyForms(small, forms));
    const ofAll = findSurveyGaps(table).gaps.map(({ mayBeChance }) => mayBeChance);
    expect(ofAll).toEqual([false, false]);
    expect(refusal(() => findSurveyGaps(table, "101"))).toEqual(["value-outside-range"]);
  });
});

describe("SIPAS", () => {
  const answersOf = (key: string): Readonly<Record<string, string>> =>
    Object.fromEntries(Array.from({ length: 22 }, (_, at) => [String(at + 1), key]));
  const data: SurveyData = {
    unit,
    year: 2020,
    questionnaire: { id: sipas2640.id, version: sipas2640.version },
    issued: 5,
    forms: [
      { answers: answersOf("5") },
      { answers: answersOf("4") },
      { answers: { ...answersOf("4"), "1": "3", "22": "0" } },
      { answers: answersOf("2") },
    ],
  };

  it("gives index, response rate, points of 100 per criterion, and gaps", () => {
    // Four people are too few to publish by the questionnaire itself.
    expect(scoreSipas(sipas2640, data).index).toBeNull();
    const result = scoreSipas(sipas2640, data, { minimumBase: 1 });
    expect(result.response).toEqual({ issued: 5, valid: 4, rate: "80.00" });
    // 20 criteria with 3 of 4, one with 2 of 4, one with 2 of 3: (20 x 75 + 50 + 66.66…) / 22.
    expect(result.index).toBe("73.48");
    expect(result.declared).toEqual({ percent: "73.4848" });
    expect(result.scorecard.percentage).toBe("73.48");
    const report = findGaps(result.scorecard);
    expect(report.gaps.length).toBe(22);
    expect(report.gaps[0]).toMatchObject({ code: "1", points: "50", lost: "50" });
    expect(report.gaps[0]?.nextStep?.needs.vi).toBe(
      "Thêm 2 trong 4 phiếu chọn: Rất hài lòng; Hài lòng",
    );
  });

  it("leaves a criterion on too few answers unassessed, and then has no index", () => {
    const result = scoreSipas(sipas2640, data, { minimumBase: 4 });
    expect(result.index).toBeNull();
    expect(result.declared).toBeNull();
    expect(result.scorecard.notAssessed).toEqual(["22"]);
  });

  it("scores weighted forms and blanks in the base by their shares", () => {
    const { ladders: _ladders, ...plain } = sipasWardSample;
    const weighted: Questionnaire = {
      ...plain,
      weighting: "per-form",
      base: "everyone-asked",
      minimumBase: 1,
    };
    const result = scoreSipas(weighted, {
      unit,
      year: 2023,
      questionnaire: { id: weighted.id, version: weighted.version },
      forms: [
        { answers: answersOf("5"), weight: "3" },
        { answers: answersOf("1"), weight: "1" },
        { answers: { "1": "5" }, weight: "4" },
        { answers: {}, weight: "9" },
      ],
    });
    expect(result.response.valid).toBe(3);
    // 21 criteria at 3 of 8 and one at 7 of 8.
    expect(result.index).toBe("39.77");
    expect(result.scorecard.percentage).toBe("39.77");
  });

  it("scores a tally that was merged", () => {
    const tally = tallyForms(sipas2640, data.forms ?? []);
    const result = scoreSipasTally(sipas2640, mergeTallies(tally, tally), data, {
      minimumBase: 1,
    });
    expect(result.index).toBe(scoreSipas(sipas2640, data, { minimumBase: 1 }).index);
    expect(result.response.valid).toBe(8);
  });

  it("holds the shapes that were read, and no overall result where none was", () => {
    expect(sipas2640.factors.map(({ criteria }) => criteria.length)).toEqual([4, 5, 6, 3, 4]);
    expect(sipas1001.factors.map(({ part }) => part).join("")).toBe("AAAABBBBB");
    expect(sipasCriteriaSet(sipas1001).max).toBe("300");
    const forms = [{ answers: { "B1.1": "5", "B1.2": "4", "B1.3": "1" } }];
    const table = tabulate(sipas1001, tallyForms(sipas1001, forms), { minimumBase: 1 });
    expect(table.factors[4]?.percentage).toBe("66.67");
    expect(table.overall.withheld?.vi).toBe("Chưa đọc được cách tính chỉ số chung của bộ này");
    const bare: Questionnaire = { ...sipas1001, factors: sipas1001.factors.slice(0, 4) };
    expect(refusal(() => sipasCriteriaSet(bare))).toEqual(["list-too-short"]);
  });
});
