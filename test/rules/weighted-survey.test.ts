/** Sums of weights are no numbers of forms, not even where they happen to be whole. */
import { describe, expect, it } from "vitest";
import { findGaps, type Questionnaire, scoreSipas } from "../../src/entries/index.js";
import { type Rule, scoreRule } from "../../src/entries/scoring.js";
import { smallQuestionnaire as small } from "../support/small-questionnaire.js";

const rule = (weighted?: boolean): Rule => ({
  kind: "survey",
  options: [
    { key: "A", label: "Hài lòng", share: "1" },
    { key: "B", label: "Không hài lòng", share: "0" },
  ],
  ...(weighted === undefined ? {} : { weighted }),
});

const said = (one: Rule, satisfied: string, base: string) => {
  const { explanation, steps } = scoreRule(one, "10", { satisfied, base });
  return [explanation.vi, steps[0]?.needs.vi];
};

describe("a weighted survey", () => {
  it("speaks of forms where answers were counted, and of weights where they were not", () => {
    const counted = [
      "7/10 ý kiến hài lòng, đạt 70%: 7/10 điểm",
      "Thêm 3 trong 10 phiếu chọn: Hài lòng",
    ];
    expect(said(rule(), "7", "10")).toEqual(counted);
    expect(said(rule(false), "7", "10")).toEqual(counted);
    expect(said(rule(true), "7", "10")).toEqual([
      "Tỷ lệ hài lòng theo trọng số 70% (7/10): 7/10 điểm",
      "Mọi phiếu chọn: Hài lòng",
    ]);
  });

  it("takes a part of an answer for a weight, whatever the rule says", () => {
    expect(said(rule(), "7.5", "10")).toEqual([
      "Tỷ lệ hài lòng theo trọng số 75% (7,5/10): 7,5/10 điểm",
      "Mọi phiếu chọn: Hài lòng",
    ]);
  });

  it("may weigh less than one form in all", () => {
    const { points } = scoreRule(rule(true), "10", { satisfied: "0.3", base: "0.6" });
    expect(points).toBe("5");
  });

  it("keeps people out of the gaps of a questionnaire whose forms have weights", () => {
    const weighted: Questionnaire = { ...small, weighting: "per-form" };
    const form = (answer: string, weight: string) => ({
      answers: { "1": answer, "2": "5" },
      weight,
    });
    const { scorecard } = scoreSipas(
      weighted,
      {
        questionnaire: { id: small.id, version: small.version },
        unit: { id: "x", name: "Xã Ví Dụ" },
        year: 2024,
        forms: [form("5", "0.5"), form("5", "1.5"), form("1", "1.25"), form("1", "0.75")],
      },
      { minimumBase: 1 },
    );
    const [gap] = findGaps(scorecard).gaps;
    expect(gap?.explanation.vi).toBe("Tỷ lệ hài lòng theo trọng số 50% (2/4): 50/100 điểm");
    expect(gap?.nextStep?.needs.vi).not.toMatch(/\d/);
  });
});
