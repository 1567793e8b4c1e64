/** PAR INDEX: who gave the points, and what the appraisal changed. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  parIndexGroups,
  parIndexWardSample,
  prepareCriteriaSet,
  type ScoreSheet,
  scoreParIndex,
  scoreSipas,
  sipas2640,
} from "../support/library.js";
import { leaf, refusal, sheetOf, smallSet } from "../support/small-set.js";

const diSu = JSON.parse(
  readFileSync(new URL("../../fixtures/di-su-2023/par-index.json", import.meta.url), "utf8"),
) as ScoreSheet;

describe("PAR INDEX", () => {
  it("of the sample ward: index, class, scorers, and an appraisal that took points away", () => {
    const result = scoreParIndex(parIndexWardSample, diSu, { layer: "best-known" });
    expect([result.index, result.class?.key]).toEqual([result.scorecard.percentage, "fair"]);
    const sum = result.byScorer.reduce((total, { points }) => total + Number(points), 0);
    expect(sum.toFixed(2)).toBe(Number(result.scorecard.basePoints).toFixed(2));
    expect(result.appraisal?.changes.length).toBeGreaterThan(0);
    const cut = result.appraisal?.changes.find(({ code }) => code === "1.1.2");
    expect(cut?.remark).toBe("Kế hoạch chưa bố trí kinh phí cho từng nhiệm vụ");
    expect(Number(cut?.change)).toBeLessThan(0);
  });

  it("without a survey is measured on what is left: 61.46 of 70 is 87.80 %, a group B", () => {
    const set = smallSet(
      [leaf("1", "70"), { ...leaf("2", "30"), scoredBy: "survey" as const }],
      "100",
      { ladders: [parIndexGroups] },
    );
    const sheet = sheetOf([
      {
        code: "1",
        self: { points: "65.17" },
        appraised: { points: "61.46", remark: "Thiếu minh chứng" },
      },
    ]);
    const result = scoreParIndex(set, sheet, { layer: "appraised", leaveOut: ["survey"] });
    expect([result.index, result.class?.key]).toEqual(["87.80", "B"]);
    expect(result.byScorer).toEqual([
      { scorer: "unit", points: "61.46", applicableMax: "70", leaves: 1 },
      { scorer: "survey", points: null, applicableMax: "0", leaves: 1 },
    ]);
    expect(result.appraisal).toEqual({
      changes: [
        {
          code: "1",
          title: expect.any(String),
          from: "65.17",
          to: "61.46",
          change: "-3.71",
          remark: "Thiếu minh chứng",
        },
      ],
      total: "-3.71",
    });
  });

  it("has no change to tell where one layer is missing", () => {
    const set = smallSet([leaf("1", "10")], "10");
    const result = scoreParIndex(set, sheetOf([{ code: "1", self: { points: "5" } }]), {
      layer: "self",
    });
    expect(result.appraisal?.total).toBeNull();
    expect(result.appraisal?.changes).toMatchObject([{ from: "5", to: null, change: null }]);
  });

  it("is scored from a prepared set alike, and without the appraisal where nobody asks", () => {
    const prepared = prepareCriteriaSet(parIndexWardSample);
    const options = { layer: "appraised" } as const;
    const whole = scoreParIndex(parIndexWardSample, diSu, options);
    expect(scoreParIndex(prepared, diSu, options)).toEqual(whole);
    expect(scoreParIndex(prepared, diSu, { ...options, appraisal: false })).toEqual({
      ...whole,
      appraisal: null,
    });
  });

  it("tells the appraisal between rounds of its own", () => {
    const set = smallSet([leaf("1", "10"), leaf("2", "10")], "20");
    const round = (key: string) => ({ key, title: `Vòng ${key}` });
    const entries = ["1", "2"].map((code) => ({
      code,
      rounds: { unit: { points: "9" }, first: { points: "5" }, second: { points: "6" } },
    }));
    const sheet = sheetOf(entries, { rounds: [round("unit"), round("first"), round("second")] });
    const totalOf = (appraisal?: { readonly from: string; readonly to: string }) =>
      scoreParIndex(set, sheet, { layer: "second", ...(appraisal && { appraisal }) }).appraisal
        ?.total;
    expect(totalOf()).toBe("-6");
    expect(totalOf({ from: "first", to: "second" })).toBe("2");
    expect(refusal(() => totalOf({ from: "self", to: "second" }))).toEqual(["unknown-layer"]);
    const once = sheetOf(
      entries.map(({ code }) => ({ code, rounds: { unit: { points: "9" } } })),
      { rounds: [round("unit")] },
    );
    expect(scoreParIndex(set, once, { layer: "unit" }).appraisal).toBeNull();
  });

  it("takes the result of a satisfaction survey as the figures of a survey rule", () => {
    const code = (at: number): string => String(at + 1);
    const answers = Object.fromEntries(Array.from({ length: 22 }, (_, at) => [code(at), "4"]));
    const survey = scoreSipas(
      sipas2640,
      {
        unit: { id: "xa", name: "Xã" },
        year: 2020,
        questionnaire: { id: sipas2640.id, version: sipas2640.version },
        forms: [{ answers }, { answers }, { answers: { ...answers, "1": "2" } }],
      },
      { minimumBase: 1 },
    );
    expect(survey.declared).toEqual({ percent: "98.4848" });
    const rule = {
      kind: "survey" as const,
      options: [
        { key: "5", label: "Hài lòng", share: "1" },
        { key: "1", label: "Không hài lòng", share: "0" },
      ],
    };
    const set = smallSet([{ ...leaf("1", "10", rule), scoredBy: "survey" as const }], "10");
    const declared = survey.declared as NonNullable<typeof survey.declared>;
    const result = scoreParIndex(set, sheetOf([{ code: "1", final: { declared } }]), {
      layer: "final",
    });
    expect(result.scorecard.points).toBe("9.8485");
    // A criterion alone comes in with its counts, so that nothing is rounded before the points.
    const first = survey.table.factors[0]?.criteria[0];
    const exact = { satisfied: first?.satisfied ?? "0", base: first?.base ?? "1" };
    const one = scoreParIndex(set, sheetOf([{ code: "1", final: { declared: exact } }]), {
      layer: "final",
    });
    expect(one.scorecard.points).toBe("6.6667");
    for (const wrong of [
      { satisfied: "4", base: "3" },
      { satisfied: "1", base: "0" },
    ]) {
      expect(() =>
        scoreParIndex(set, sheetOf([{ code: "1", final: { declared: wrong } }]), {
          layer: "final",
        }),
      ).toThrow(/value-outside-range|division-by-zero/);
    }
  });
});
