/** Points of a survey: a change of them is a change of satisfaction only where two samples say so. */
import { describe, expect, it } from "vitest";
import { type CompareOptions, compare, score } from "../../src/entries/scoring.js";
import { resultLines } from "../../src/report/comparison-document.js";
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
