/** How precise the index is, and what its sums keep when tallies are merged. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ExactSums, toLimbs } from "../../src/survey/exact-sums.js";
import { studentQuantile } from "../../src/survey/student-quantile.js";
import {
  mergeTallies,
  type SurveyData,
  type SurveyForm,
  scoreSipas,
  sipasWardSample,
  tabulate,
  tallyForms,
} from "../support/library.js";
import { smallQuestionnaire as small } from "../support/small-questionnaire.js";
import { refusal } from "../support/small-set.js";
import { type Sample, samples } from "./samples.js";

const sampleOf = (name: string): Sample => samples.find((one) => one.name === name) as Sample;

describe("the index of the ward", () => {
  const file = new URL("../../fixtures/di-su-2023/sipas.json", import.meta.url);
  const data = JSON.parse(readFileSync(file, "utf8")) as SurveyData;
  const { table } = scoreSipas(sipasWardSample, data, { by: "service" });

  // R: svycontrast of the 44 totals gives 0.8002 with a standard error of 0.01077.
  it("is said with its margin", () => {
    expect(table.overall).toMatchObject({
      percentage: "80.02",
      standardError: "0.010767",
      margin: "2.12",
      interval: { level: "95", method: "student", lower: "0.779063", upper: "0.821432" },
      people: 312,
      precision: {
        vi: "sai số ±2,12 điểm phần trăm, độ tin cậy 95%, 312 phiếu hợp lệ",
        en: "margin of error ±2.12 percentage points, 95% confidence, 312 valid forms",
      },
    });
  });

  it("and so is every service, factor and criterion", () => {
    expect(table.groups?.map(({ value, overall }) => [value, overall.margin])).toEqual([
      ["Chính sách xã hội", "4.16"],
      ["Chứng thực", "4.05"],
      ["Hộ tịch", "4.18"],
      ["Đất đai", "4.68"],
    ]);
    expect(table.factors.map(({ margin }) => margin)).toEqual([
      "2.66",
      "2.67",
      "2.32",
      "2.80",
      "3.40",
    ]);
    expect(table.factors[0]?.criteria[0]?.precision?.vi).toBe(
      "sai số ±4,56 điểm phần trăm, độ tin cậy 95%, 303 phiếu hợp lệ có trả lời",
    );
  });
});

describe("the quality of the answers of the ward", () => {
  const file = new URL("../../fixtures/di-su-2023/sipas.json", import.meta.url);
  const data = JSON.parse(readFileSync(file, "utf8")) as SurveyData;
  const { table } = scoreSipas(sipasWardSample, data, { by: "service" });

  // R: psych::alpha of the covariances of pairs gives 0.617, 0.707, 0.707, 0.622 and 0.610.
  it("is told by Cronbach's alpha and by who left a question blank", () => {
    expect(table.factors.map(({ alpha }) => alpha)).toEqual([
      "0.6169",
      "0.7072",
      "0.7073",
      "0.6215",
      "0.6101",
    ]);
    expect(table.factors[0]?.criteria.map(({ nonResponse }) => nonResponse)).toEqual([
      "0.32",
      "2.56",
      "2.24",
      "2.24",
    ]);
  });

  it("is not told of too few people, nor where all say the same", () => {
    const hidden = scoreSipas(sipasWardSample, data, { minimumBase: 313 }).table.factors[0];
    expect([hidden?.alpha, hidden?.criteria[0]?.nonResponse]).toEqual([null, null]);
    const same = {
      ...data,
      forms: (data.forms ?? []).map(() => ({ answers: { "1": "5", "2": "5" } })),
    };
    const table = tabulate(sipasWardSample, tallyForms(sipasWardSample, same.forms));
    expect(table.factors.map(({ alpha }) => alpha)).toEqual([null, null, null, null, null]);
  });
});

describe("a margin", () => {
  const form = (first: string, second: string): SurveyForm => ({
    answers: { L: "no", "1": first, "2": second },
  });

  it("is not 0 where all say the same", () => {
    const table = tabulate(
      small,
      tallyForms(
        small,
        Array.from({ length: 40 }, () => form("5", "5")),
      ),
    );
    const [factor] = table.factors;
    expect(factor).toMatchObject({ percentage: "100.00", standardError: "0.000000" });
    expect(factor?.interval).toMatchObject({ method: "wilson", lower: "0.912378" });
    expect(factor?.margin).toBe("8.76");
  });

  it("is not told of counts, which do not say whose answers hang together", () => {
    const { forms: _, ...tally } = tallyForms(small, [form("5", "1"), form("1", "5")]);
    const { strata: __, ...counted } = tally;
    const [factor] = tabulate(small, { ...counted, forms: null }).factors;
    expect(factor).toMatchObject({ percentage: "50.00", margin: null, precision: null });
  });

  it("is 0 where everyone was asked, and less where many were", () => {
    const { questionnaire, forms } = sampleOf("plain");
    const tally = tallyForms(questionnaire, forms, { by: "service" });
    const marginOf = (whole: number): string | null =>
      tabulate(questionnaire, tally, { populations: { whole } }).overall.margin;
    expect(marginOf(300)).toBe("0.00");
    const margins = [400, 1000, 100_000].map((whole) => Number(marginOf(whole)));
    expect(margins).toEqual([...margins].sort((one, other) => one - other));
    const count = tally.groups?.[0]?.tally.forms as number;
    const groups = { A: count };
    const table = tabulate(questionnaire, tally, { populations: { groups } });
    expect(table.groups?.map(({ overall }) => overall.margin === "0.00")).toEqual([true, false]);
  });

  it("is not told where a stratum has a single village", () => {
    const { questionnaire, forms } = sampleOf("villages-in-strata");
    const alone = forms.map((one) =>
      one.stratum === "xã 0" ? { ...one, cluster: "thôn 0" } : one,
    );
    const { overall } = tabulate(questionnaire, tallyForms(questionnaire, alone));
    expect([overall.percentage === null, overall.standardError]).toEqual([false, null]);
  });
});

describe("populations that cannot be", () => {
  const { questionnaire, forms } = sampleOf("plain");
  const refused = (name: string, populations: Sample["populations"]): readonly string[] => {
    const sample = sampleOf(name);
    const tally = tallyForms(sample.questionnaire, sample.forms, { by: "service" });
    return refusal(() => tabulate(sample.questionnaire, tally, { populations: populations ?? {} }));
  };

  it("are named errors", () => {
    expect(refused("plain", { whole: 299 })).toEqual(["population-below-sample"]);
    expect(refused("plain", { whole: 300.5 })).toEqual(["not-a-count"]);
    expect(refused("plain", { groups: { C: 1000 } })).toEqual(["unknown-key"]);
    expect(refused("plain", { strata: { "": 1000 } })).toEqual(["unknown-key"]);
    expect(refused("strata", { whole: 1000 })).toEqual(["unknown-key"]);
    expect(refused("strata", { strata: { "xã 0": 1 } })).toEqual(["population-below-sample"]);
    expect(refused("villages", { whole: 1000 })).toEqual(["unknown-key"]);
  });

  it("are never read from what every object has", () => {
    const named = forms.map((form) => ({ ...form, stratum: "constructor" }));
    const tally = tallyForms(questionnaire, named);
    const { overall } = tabulate(questionnaire, tally, { populations: { strata: {} } });
    expect(overall.standardError).toMatch(/^0\.0[1-9]/);
  });
});

describe("merging", () => {
  it.each(["plain", "weighted", "strata", "villages", "villages-in-strata"])(
    "keeps every sum of %s, however the forms are cut",
    (name) => {
      const { questionnaire, forms } = sampleOf(name);
      const whole = tallyForms(questionnaire, forms, { by: "service" });
      fc.assert(
        fc.property(fc.integer({ min: 1, max: forms.length - 1 }), (cut) => {
          const [left, right] = [forms.slice(0, cut), forms.slice(cut)].map((part) =>
            tallyForms(questionnaire, part, { by: "service" }),
          ) as [typeof whole, typeof whole];
          expect(mergeTallies(right, JSON.parse(JSON.stringify(left)))).toEqual(whole);
        }),
        { numRuns: 3 },
      );
    },
  );

  it("knows two criteria of a pair in another order", () => {
    const { questionnaire, forms } = sampleOf("plain");
    const [factor, other] = questionnaire.factors;
    const turned = {
      ...questionnaire,
      factors: [other, factor].map((one) => ({
        ...(one as NonNullable<typeof factor>),
        criteria: [...(one?.criteria ?? [])].reverse(),
      })),
    };
    const own = tallyForms(questionnaire, forms);
    expect(mergeTallies(own, tallyForms(turned, forms)).strata).toEqual(
      mergeTallies(own, own).strata,
    );
  });
});

describe("sums of large numbers", () => {
  it("are exact", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(3), fc.bigInt({ min: 0n, max: 2n ** 120n })), { maxLength: 60 }),
        (numbers) => {
          const sums = new ExactSums(4);
          const expected = [0n, 0n, 0n, 0n];
          for (const [place, value] of numbers) {
            sums.add([place], 1, toLimbs(value));
            expected[place] = (expected[place] as bigint) + value;
          }
          expect(expected.map((_, place) => sums.value(place))).toEqual(expected);
        },
      ),
    );
  });
});

describe("Student's quantiles", () => {
  // R: qt(c(.95, .975, .995), df)
  it.each([
    [1, "6.313752", "12.706205", "63.656741"],
    [9, "1.833113", "2.262157", "3.249836"],
    [39, "1.684875", "2.022691", "2.707913"],
    [311, "1.649768", "1.967621", "2.591730"],
  ])("of %i degrees", (degrees, ...expected) => {
    expect(
      (["90", "95", "99"] as const).map((level) => studentQuantile(level, degrees).toFixed(6)),
    ).toEqual(expected);
  });
});
