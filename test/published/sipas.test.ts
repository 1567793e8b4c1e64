/**
 * Published figures of SIPAS. No counts per answer were published anywhere that could be read, so
 * these are identities between published numbers. Sources: moha.gov.vn 19/04/2024 (2023: forms,
 * parts); vietnam.vnanet.vn 07/04/2025 (2024: parts, trouble from officials, 51 indices);
 * thoibaonganhang.vn 19/05/2020 (2019: forms); 123docz.net 730711 (formula of the sample);
 * english.hanoi.gov.vn (9,000 forms in 30 districts).
 */
import { describe, expect, it } from "vitest";
import { ExactDecimal } from "../../src/numbers/exact-decimal.js";
import {
  type Questionnaire,
  requiredSampleSize,
  type SurveyData,
  scoreSipas,
  sipas1001,
  sipas2640,
} from "../support/library.js";

const unit = { id: "vn", name: "Cả nước" };

function emptyCounts(questionnaire: Questionnaire, more: Partial<SurveyData>): SurveyData {
  const { id, version } = questionnaire;
  return { unit, year: 2023, questionnaire: { id, version }, counts: [], ...more } as SurveyData;
}

describe("response rates", () => {
  it.each([
    [2023, 40_230, 39_765, "98.84"],
    [2019, 36_630, 35_268, "96.28"],
  ])("of %i: %i handed out, %i valid: %s %%", (year, issued, valid, rate) => {
    const questionnaire = year === 2019 ? sipas2640 : sipas1001;
    const data = emptyCounts(questionnaire, { year, issued, valid });
    expect(scoreSipas(questionnaire, data).response.rate).toBe(rate);
  });
});

describe("shares", () => {
  it("of trouble from officials in 2024 sum to 100: 90.06 none, 8.98 some, 0.96 many", () => {
    const counts = [
      { criterion: "T", answers: { none: 9006, some: 898, many: 96 }, noOpinion: 0, blank: 0 },
    ];
    const base: Questionnaire = {
      ...sipas2640,
      period: { from: "2024-01-01" },
      scale: {
        answers: [
          { key: "none", label: "Không", satisfied: true },
          { key: "some", label: "Một số", satisfied: false },
          { key: "many", label: "Nhiều", satisfied: false },
        ],
        noOpinion: { key: "0", label: "Không có ý kiến" },
      },
      factors: [{ code: "F", title: "Phiền hà", criteria: [{ code: "T", title: "Gây phiền hà" }] }],
    };
    const result = scoreSipas(base, emptyCounts(base, { year: 2024, counts }));
    expect(result.index).toBe("90.06");
    expect(result.table.overall.pooled.base).toBe("10000");
  });

  // Part A and part B of 10,000 answers each, so that a share of two decimals is a whole count.
  const shareOf = (a: number, b: number, weightOfA: string): string | null => {
    const two: Questionnaire = {
      ...sipas1001,
      factors: [
        { code: "FA", title: "A", part: "A", criteria: [{ code: "a", title: "A" }] },
        { code: "FB", title: "B", part: "B", criteria: [{ code: "b", title: "B" }] },
      ],
      overallFormula: {
        kind: "weighted-parts",
        weights: { A: weightOfA, B: new ExactDecimal(1).minus(weightOfA).toString() },
      },
    };
    const row = (criterion: string, satisfied: number) => ({
      criterion,
      answers: { "5": satisfied, "4": 0, "3": 10_000 - satisfied, "2": 0, "1": 0 },
    });
    return scoreSipas(two, emptyCounts(two, { year: 2024, counts: [row("a", a), row("b", b)] }))
      .index;
  };

  it("of 2024 are not the plain mean of both parts: 83.84 and 84.09 were published as 83.94", () => {
    expect(shareOf(8384, 8409, "0.5")).toBe("83.97");
    expect(shareOf(8384, 8409, "0.6")).toBe("83.94");
  });

  it("of 2023 need another weight than 0.6, so that no weight ships as the ministry's", () => {
    expect(shareOf(8249, 8297, "0.6")).toBe("82.68");
    expect(shareOf(8249, 8297, "0.65")).toBe("82.66");
  });

  it("changed by 1.28 points from 2023 to 2024 and by 2.58 the year before", () => {
    const minus = (left: string, right: string) => new ExactDecimal(left).minus(right).toString();
    expect([minus("83.94", "82.66"), minus("82.66", "80.08")]).toEqual(["1.28", "2.58"]);
  });
});

describe("samples", () => {
  it("by the formula that was taught in 2013 stay below 400 at five points", () => {
    const size = (population: number) =>
      requiredSampleSize({ method: "survey-2012", margin: "0.05", population });
    expect([size(1000), size(10_000), size(100_000_000)]).toEqual([286, 385, 400]);
  });
});
