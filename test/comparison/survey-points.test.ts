/** Points of a survey: a change of them is a change of satisfaction only where two samples say so. */

import { describe, expect, it } from "vitest";
import { type CompareOptions, compare, score } from "../../src/entries/scoring.js";
import { resultLines } from "../../src/report/comparison-document.js";
import { compareSurveys } from "../support/library.js";
import { surveyedYear } from "../support/small-questionnaire.js";
import { leaf, refusal, sheetOf, smallSet } from "../support/small-set.js";

const surveyed = { scoredBy: "survey" } as const;
const set = smallSet(
  [
    leaf("1", "10"),
    leaf("2", "10", { kind: "points" }, surveyed),
    leaf("3", "10", { kind: "points" }, surveyed),
  ],
  "30",
);

const cardOf = (...points: readonly string[]) =>
  score(
    set,
    sheetOf(points.map((given, at) => ({ code: `${at + 1}`, appraised: { points: given } }))),
    {
      layer: "appraised",
    },
  );

const kinds = (options: CompareOptions) =>
  compare(cardOf("5", "7.5", "8"), cardOf("6", "7.75", "7"), options).leaves.map(
    ({ kind }) => kind,
  );

const verdicts = (second: "rise" | "fall" | "not-sure", third: typeof second): CompareOptions => ({
  surveys: {
    differences: [
      { code: "2", verdict: second },
      { code: "3", verdict: third },
    ],
  },
});

describe("points of a survey", () => {
  it("are higher or lower, no rise or fall, where nothing is known of the samples", () => {
    expect(kinds({})).toEqual(["improved", "survey-higher", "survey-lower"]);
    expect(kinds(verdicts("not-sure", "not-sure"))).toEqual(kinds({}));
  });

  it("are a rise or a fall where the samples allow it, each in its own direction", () => {
    expect(kinds(verdicts("rise", "fall"))).toEqual(["improved", "improved", "worse"]);
    expect(kinds(verdicts("fall", "rise"))).toEqual(["improved", "survey-higher", "survey-lower"]);
  });

  it("keep their part of the change: 1 + 0.25 - 1 of 30", () => {
    const result = compare(cardOf("5", "7.5", "8"), cardOf("6", "7.75", "7"));
    expect([result.change, result.parts?.performance]).toEqual(["0.25", "0.25"]);
    expect(resultLines(result, "vi").at(-1)).toBe(
      "Số tiêu chí: tăng 1, điểm khảo sát cao hơn (chưa đủ căn cứ để nói tăng) 1, điểm khảo sát thấp hơn (chưa đủ căn cứ để nói giảm) 1",
    );
  });

  it("are refused with a comparison that is none", () => {
    const wrong = { surveys: { differences: "2" } } as unknown as CompareOptions;
    expect(refusal(() => kinds(wrong))).toEqual(["wrong-type"]);
  });
});

describe("a result made of nothing but surveys", () => {
  const surveys = smallSet([leaf("1", "10", { kind: "points" }, surveyed)], "10");
  const of = (points: string) =>
    score(surveys, sheetOf([{ code: "1", appraised: { points } }]), { layer: "appraised" });
  const verdict = (from: string, to: string, overall?: "rise" | "fall" | "not-sure") =>
    compare(
      of(from),
      of(to),
      overall === undefined ? {} : { surveys: { differences: [], overall: { verdict: overall } } },
    );

  it("is compared with the verdict of both samples, where that goes the way of the points", () => {
    expect(verdict("7.5", "8", "rise").surveyVerdict).toBe("rise");
    expect(verdict("8", "7.5", "fall").surveyVerdict).toBe("fall");
    expect(verdict("7.5", "8", "fall").surveyVerdict).toBe("not-sure");
    expect(verdict("8", "8", "rise").surveyVerdict).toBe("same");
  });

  it("rises by nothing that is known where the samples are not", () => {
    const result = verdict("7.5", "7.75");
    expect(result.surveyVerdict).toBe("not-sure");
    expect(resultLines(result, "vi")[2]).toBe(
      "Thay đổi: +0,25 điểm (+2,50 điểm phần trăm): kết quả thực hiện +0,25; chưa đủ căn cứ để nói kết quả khảo sát chung tăng hoặc giảm",
    );
  });

  it("has no verdict beside criteria that nobody was asked of, nor while one is not assessed", () => {
    expect(compare(cardOf("5", "7"), cardOf("6", "7")).surveyVerdict).toBeNull();
    const open = score(surveys, sheetOf([]), { layer: "appraised" });
    expect(compare(of("7"), open).surveyVerdict).toBeNull();
  });
});

describe("two surveys by one questionnaire", () => {
  const compared = (from: readonly [number, number], to: readonly [number, number]) => {
    const [before, after] = [surveyedYear(2023, ...from), surveyedYear(2024, ...to)];
    return compare(before.scorecard, after.scorecard, {
      surveys: compareSurveys(before.table, after.table),
    });
  };

  it("say neither of a criterion nor of the whole that it rose by 1 of 40", () => {
    const result = compared([30, 40], [31, 40]);
    expect(result.leaves[0]?.kind).toBe("survey-higher");
    expect(result.surveyVerdict).toBe("not-sure");
  });

  it("say that both rose by 50 of 200", () => {
    const result = compared([120, 200], [170, 200]);
    expect(result.leaves[0]?.kind).toBe("improved");
    expect(result.surveyVerdict).toBe("rise");
  });
});
