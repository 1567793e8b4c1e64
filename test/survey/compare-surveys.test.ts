/** Two samples: what may be called a change, by the test of two shares and by Holm's way. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ApproximateDecimal } from "../../src/numbers/approximate-decimal.js";
import { correctByHolm } from "../../src/survey/holm.js";
import { normalTails } from "../../src/survey/normal-tails.js";
import {
  compareSurveys,
  isChisoError,
  type Questionnaire,
  sipas2640,
  tabulate,
  tallyForms,
} from "../support/library.js";

const small = JSON.parse(
  readFileSync(new URL("../bad/questionnaire-of-the-surveys.json", import.meta.url), "utf8"),
) as Questionnaire;

/** A table of so many satisfied of so many with criterion 1, and of everyone with criterion 2. */
function tableOf(satisfied: number, all: number, weights: readonly string[] = []) {
  const questionnaire: Questionnaire =
    weights.length === 0 ? small : { ...small, weighting: "per-form" };
  const forms = Array.from({ length: all }, (_, at) => ({
    answers: { L: "no", "1": at < satisfied ? "5" : "1", "2": "5" },
    ...(weights.length === 0 ? {} : { weight: weights[at % weights.length] as string }),
  }));
  return tabulate(questionnaire, tallyForms(questionnaire, forms), { minimumBase: 1 });
}

const first = (before: ReturnType<typeof tableOf>, after: ReturnType<typeof tableOf>) =>
  compareSurveys(before, after).differences[0];

describe("the difference of two samples", () => {
  it("is no rise where 30 of 40 become 31 of 40: prop.test of R gives p = 0.79", () => {
    expect(first(tableOf(30, 40), tableOf(31, 40))).toMatchObject({
      before: "75.00",
      after: "77.50",
      points: "2.50",
      probability: "0.7928",
      corrected: "1.0000",
      verdict: "not-sure",
      explanation: {
        vi: "chưa đủ căn cứ để nói tăng: chênh 2,50 điểm phần trăm có thể do ngẫu nhiên",
      },
    });
  });

  it("has the standard error of both samples, n - 1 in each", () => {
    const error = Math.sqrt((0.75 * 0.25) / 39 + (0.775 * 0.225) / 39);
    expect(first(tableOf(30, 40), tableOf(31, 40))?.standardError).toBe(error.toFixed(6));
  });

  it("is a rise or a fall where chance is left out, also from and to everyone", () => {
    expect(first(tableOf(120, 200), tableOf(170, 200))?.verdict).toBe("rise");
    expect(first(tableOf(170, 200), tableOf(120, 200))).toMatchObject({
      verdict: "fall",
      points: "-25.00",
    });
    expect(first(tableOf(0, 40), tableOf(40, 40))?.verdict).toBe("rise");
    expect(first(tableOf(40, 40), tableOf(40, 40))?.verdict).toBe("same");
    expect(first(tableOf(39, 40), tableOf(40, 40))?.verdict).toBe("not-sure");
  });

  it("counts weighted forms by the people whom they are worth, never more than there are", () => {
    const plain = tableOf(30, 40).factors[0]?.criteria[0];
    expect(plain?.effectivePeople).toBe("40.000000");
    const weighted = tableOf(60, 100, ["1", "1", "1", "9"]);
    // (sum of w)² / sum of w²: (25 x 12)² / (25 x 84).
    const most = 300 ** 2 / 2100;
    expect(Number(weighted.factors[0]?.criteria[0]?.effectivePeople)).toBeLessThanOrEqual(
      most + 1e-6,
    );
    expect(Number(weighted.factors[0]?.criteria[1]?.effectivePeople)).toBeCloseTo(most, 5);
  });

  it("is of criteria that both publish alone, and of one questionnaire", () => {
    const comparison = compareSurveys(tableOf(30, 40), tableOf(31, 40));
    expect(comparison.differences.map(({ code }) => code)).toEqual(["1", "2"]);
    expect(comparison.notCompared).toEqual(["3"]);
    const other = tabulate(sipas2640, tallyForms(sipas2640, []));
    let codes: readonly string[] = [];
    try {
      compareSurveys(tableOf(1, 2), other);
    } catch (error) {
      if (isChisoError(error)) codes = error.problems.map(({ code }) => code);
    }
    expect(codes).toEqual(["questionnaire-mismatch"]);
  });
});

describe("probabilities", () => {
  it("of a normal value are those of printed tables", () => {
    const known: readonly (readonly [string, string])[] = [
      ["0", "1.000000"],
      ["1", "0.317311"],
      ["-1", "0.317311"],
      ["1.959964", "0.050000"],
      ["2.575829", "0.010000"],
      ["4", "0.000063"],
      ["9", "0.000000"],
    ];
    for (const [distance, tails] of known) {
      expect(normalTails(new ApproximateDecimal(distance)).toFixed(6)).toBe(tails);
    }
  });

  it("are corrected by Holm: none below one before it, none above 1", () => {
    const given = ["0.04", "0.01", "0.03", "0.005"].map((text) => new ApproximateDecimal(text));
    expect(correctByHolm(given).map(String)).toEqual(["0.06", "0.03", "0.06", "0.02"]);
    expect(
      correctByHolm([new ApproximateDecimal("0.9"), new ApproximateDecimal("0.8")]).map(String),
    ).toEqual(["1", "1"]);
  });
});
