/**
 * The forms of scoring rules seen in real sets, F-1 to F-21, each with the wording that was read
 * and its points. Sources of the wordings: Cà Mau 1880/QĐ-UBND (2013) for F-1 to F-5; screens and
 * data of public scoring programs for F-6 to F-18 and F-21; sets of the kin index "chuẩn tiếp
 * cận pháp luật" for F-19 and F-20.
 */
import { describe, expect, it } from "vitest";
import { type ChoiceRule, type Rule, score } from "../../src/entries/scoring.js";
import { planBands } from "../support/plan-bands.js";
import {
  cardOf,
  leaf,
  pointsOf,
  refusal,
  scored,
  sheetOf,
  smallSet,
} from "../support/small-set.js";

describe("forms of rules", () => {
  it("F-1 all or nothing", () => {
    const rule: Rule = { kind: "pass" };
    expect(pointsOf(rule, "1", { met: true })).toBe("1");
    expect(pointsOf(rule, "1", { met: false })).toBe("0");
  });

  it("F-2 all or nothing, two conditions that must both hold", () => {
    const rule: Rule = {
      kind: "pass",
      conditions: [
        { key: "tasks", label: "Xác định đầy đủ nhiệm vụ" },
        { key: "budget", label: "Có bố trí kinh phí" },
      ],
    };
    expect(pointsOf(rule, "1", { conditions: { tasks: true, budget: true } })).toBe("1");
    expect(pointsOf(rule, "1", { conditions: { tasks: true, budget: false } })).toBe("0");
    expect(scored(rule, "1", { conditions: { tasks: true, budget: false } }).explanation.vi).toBe(
      "Không đạt yêu cầu (còn thiếu: Có bố trí kinh phí): 0/1 điểm",
    );
  });

  const issued: ChoiceRule = {
    kind: "choice",
    options: [
      { key: "on-time", label: "Ban hành kịp thời", points: "1" },
      { key: "late", label: "Ban hành không kịp thời", points: "0.5" },
      { key: "none", label: "Không ban hành", points: "0" },
    ],
  };

  it("F-3 levels by quality or time", () => {
    expect(pointsOf(issued, "1", { choice: "on-time" })).toBe("1");
    expect(pointsOf(issued, "1", { choice: "late" })).toBe("0.5");
    expect(pointsOf(issued, "1", { choice: "none" })).toBe("0");
  });

  it.each([
    ["W1", "95", "2"],
    ["W2", "90", "1"],
    ["W3", "69.9", "0"],
    ["the lower end itself", "70", "1"],
    ["just under the lower end", "69.999", "0"],
    ["just over the upper end", "90.0000000001", "2"],
  ])("F-4 steps on a percentage, %s: %s %% gives %s", (_name, value, points) => {
    expect(pointsOf(planBands, "2", { value })).toBe(points);
  });

  it("F-4 explains in both languages and says what the next step needs", () => {
    const leafAt85 = scored(planBands, "2", { value: 85 });
    expect(leafAt85.explanation).toEqual({
      vi: "Thực hiện 85% kế hoạch, thuộc khoảng 70% - 90%: 1/2 điểm",
      en: "Thực hiện 85% kế hoạch, in the band 70% - 90%: 1/2 points",
    });
    expect(leafAt85.steps).toEqual([
      {
        points: "2",
        gain: "1",
        needs: {
          vi: "Thực hiện trên 90% kế hoạch",
          en: "needs above 90%",
        },
      },
    ]);
  });

  it("F-5 count and time together", () => {
    const rule: Rule = {
      kind: "pass",
      met: "Đủ số lượng và đúng thời gian quy định",
      unmet: "Không đủ số lượng báo cáo hoặc không đúng thời gian quy định",
      conditions: [
        { key: "count", label: "đủ số lượng" },
        { key: "time", label: "đúng thời gian" },
      ],
    };
    expect(pointsOf(rule, "1", { conditions: { count: true, time: true } })).toBe("1");
    expect(pointsOf(rule, "1", { conditions: { count: true, time: false } })).toBe("0");
  });

  const published: Rule = {
    kind: "parts",
    parts: [
      {
        key: "province",
        label: "Cơ quan chuyên môn cấp tỉnh",
        max: "0.25",
        rule: { kind: "pass" },
      },
      { key: "district", label: "UBND cấp huyện", max: "0.25", rule: { kind: "pass" } },
      { key: "commune", label: "UBND cấp xã", max: "0.25", rule: { kind: "pass" } },
    ],
  };

  it("F-6 and W5 sum of independent parts: Bình Định claims 0.75, is given 0.25", () => {
    const set = smallSet([leaf("1", "0.75", published)], "0.75");
    const claim = { province: { met: true }, district: { met: true }, commune: { met: true } };
    const finding = { province: { met: false }, district: { met: false }, commune: { met: true } };
    const sheet = sheetOf([
      {
        code: "1",
        self: { declared: { parts: claim } },
        appraised: {
          declared: { parts: finding },
          remark: "Tỉnh chỉ công khai 49533/62027 hồ sơ; cấp huyện công khai rất ít",
        },
      },
    ]);
    expect(score(set, sheet, { layer: "self" }).points).toBe("0.75");
    expect(score(set, sheet, { layer: "appraised" }).points).toBe("0.25");
  });

  it("F-7 and W4 linear formula: 80% of the plan for 3 points gives 2.4", () => {
    const rule: Rule = {
      kind: "ratio",
      numerator: "Việc hoàn thành",
      denominator: "Việc kế hoạch",
    };
    expect(pointsOf(rule, "3", { percent: 80 })).toBe("2.4");
    expect(pointsOf(rule, "3", { numerator: 8, denominator: 10 })).toBe("2.4");
  });

  it("F-8 conditional formula: from 80% b/a of the maximum, below it 0", () => {
    const rule: Rule = { kind: "ratio", numerator: "b", denominator: "a", floor: "0.8" };
    expect(pointsOf(rule, "2", { numerator: 9, denominator: 10 })).toBe("1.8");
    expect(pointsOf(rule, "2", { numerator: 8, denominator: 10 })).toBe("1.6");
    expect(pointsOf(rule, "2", { numerator: 79, denominator: 100 })).toBe("0");
  });

  it("F-9 per item, up to the maximum", () => {
    const rule: Rule = { kind: "per-item", item: "nội quy, quy chế", pointsEach: "0.5" };
    expect(pointsOf(rule, "2", { count: 0 })).toBe("0");
    expect(pointsOf(rule, "2", { count: 3 })).toBe("1.5");
    expect(pointsOf(rule, "2", { count: 9 })).toBe("2");
  });

  it("F-10 share of the maximum by grade", () => {
    const rule: Rule = {
      kind: "choice",
      options: [
        { key: "excellent", label: "Hoàn thành xuất sắc", share: "1" },
        { key: "good", label: "Hoàn thành tốt", share: "0.75" },
        { key: "done", label: "Hoàn thành", share: "0.5" },
      ],
    };
    expect(pointsOf(rule, "2", { choice: "good" })).toBe("1.5");
    expect(pointsOf(rule, "2", { choice: "done" })).toBe("1");
  });

  it("F-11 deduction by severity", () => {
    const rule: Rule = {
      kind: "deduction",
      occurrences: [
        { key: "slight", label: "vi phạm nhẹ", share: "0.5" },
        { key: "serious", label: "vi phạm nghiêm trọng", share: "1" },
      ],
      floor: "0",
    };
    expect(pointsOf(rule, "2", { occurrences: { slight: 0, serious: 0 } })).toBe("2");
    expect(pointsOf(rule, "2", { occurrences: { slight: 1, serious: 0 } })).toBe("1");
    expect(pointsOf(rule, "2", { occurrences: { slight: 1, serious: 1 } })).toBe("0");
  });

  it("F-12 and W6 survey answer B on a 1-point question gives 0.6", () => {
    const rule: Rule = {
      kind: "choice",
      options: [
        { key: "A", label: "A", share: "1" },
        { key: "B", label: "B", share: "0.6" },
        { key: "C", label: "C", share: "0.2" },
        { key: "D", label: "D", share: "0" },
      ],
    };
    expect(pointsOf(rule, "1", { choice: "B" })).toBe("0.6");
  });

  it("F-13 satisfaction index times the maximum", () => {
    const rule: Rule = { kind: "ratio", numerator: "SIPAS", denominator: "100%" };
    expect(pointsOf(rule, "10", { percent: "85.42" })).toBe("8.542");
  });

  it("F-14 not applicable is an entry of its own, with a reason", () => {
    const card = cardOf({ kind: "pass" }, "1", { notApplicable: "Không có thủ tục hành chính" });
    expect(card.domains[0]).toMatchObject({ state: "not-applicable", applicableMax: "0" });
    expect(card.percentage).toBeNull();
  });

  const adjusted = smallSet([leaf("1", "100")], "100", {
    bonus: { title: "Điểm thưởng", max: "2" },
    penalty: { title: "Điểm phạt", max: "3" },
  });

  it("F-15 and F-16 bonus and penalty stand outside the 100, within their limits", () => {
    const entries = [{ code: "1", self: { points: "80" } }];
    const bonus = [{ reason: "Sáng kiến", points: "1.5" }];
    const penalty = [{ reason: "Báo cáo chậm", points: "0.25" }];
    const card = score(adjusted, sheetOf(entries, { adjustments: { self: { bonus, penalty } } }), {
      layer: "self",
    });
    expect(card).toMatchObject({ basePoints: "80", points: "81.25", percentage: "81.25" });
    const tooMuch = [...bonus, { reason: "Mô hình", points: "0.75" }];
    expect(
      refusal(() =>
        score(adjusted, sheetOf(entries, { adjustments: { self: { bonus: tooMuch } } }), {
          layer: "self",
        }),
      ),
    ).toEqual(["adjustment-above-limit"]);
  });

  it("F-17 parts given by others are not self-scored", () => {
    const set = smallSet(
      [leaf("1", "7"), leaf("2", "3", { kind: "points" }, { scoredBy: "superior" })],
      "10",
    );
    const entries = [{ code: "1", self: { points: 6 } }];
    const card = score(set, sheetOf(entries), { layer: "self" });
    expect(card).toMatchObject({ complete: false, notAssessed: ["2"], points: "6", class: null });
    const wrong = [...entries, { code: "2", self: { points: 3 } }];
    expect(refusal(() => score(set, sheetOf(wrong), { layer: "self" }))).toEqual(["wrong-scorer"]);
  });

  it("F-18 children combined by AND, OR and sum", () => {
    const conditions = [
      { key: "a", label: "A" },
      { key: "b", label: "B" },
    ];
    const declared = { conditions: { a: true, b: false } };
    expect(pointsOf({ kind: "pass", conditions }, "1", declared)).toBe("0");
    expect(pointsOf({ kind: "pass", conditions, require: "any" }, "1", declared)).toBe("1");
    const sum: Rule = {
      kind: "parts",
      parts: [
        { key: "a", label: "A", max: "0.5", rule: { kind: "pass" } },
        { key: "b", label: "B", max: "0.5", rule: { kind: "points", step: "0.25" } },
      ],
    };
    expect(pointsOf(sum, "1", { parts: { a: { met: true }, b: { points: "0.25" } } })).toBe("0.75");
  });

  it("F-19 full points when nothing arose", () => {
    const rule: Rule = {
      kind: "ratio",
      numerator: "Kiến nghị đã giải quyết",
      denominator: "Kiến nghị đã tiếp nhận",
      whenZero: "full-points",
    };
    expect(pointsOf(rule, "2", { numerator: 0, denominator: 0 })).toBe("2");
  });

  it("F-20 zero and an extra deduction of 0.25", () => {
    const rule: Rule = {
      kind: "deduction",
      occurrences: [{ key: "failed", label: "không đạt", points: "2.25" }],
      floor: "-0.25",
    };
    expect(pointsOf(rule, "2", { occurrences: { failed: 0 } })).toBe("2");
    expect(pointsOf(rule, "2", { occurrences: { failed: 1 } })).toBe("-0.25");
  });

  it("F-21 relative to the best unit of a cluster, once the comparison is known", () => {
    const rule: Rule = {
      kind: "choice",
      options: [
        { key: "leads", label: "Dẫn đầu cụm", share: "1" },
        { key: "above", label: "Vượt chỉ tiêu, không dẫn đầu", share: "0.9" },
        { key: "exact", label: "Đạt 100% chỉ tiêu", share: "0.8" },
        { key: "below", label: "Dưới 100% chỉ tiêu", share: "0" },
      ],
    };
    expect(pointsOf(rule, "10", { choice: "above" })).toBe("9");
  });
});

describe("worked examples on the whole", () => {
  it("W7 leaves what does not apply out of the base: 60 of 73 points is 82.19%", () => {
    const set = smallSet([leaf("1", "73"), leaf("3", "20"), leaf("7.3", "7")], "100");
    const without = { notApplicable: "Cơ quan không có thủ tục hành chính" };
    const sheet = sheetOf([
      { code: "1", self: { points: 60 } },
      { code: "3", self: without },
      { code: "7.3", self: without },
    ]);
    expect(score(set, sheet, { layer: "self" })).toMatchObject({
      points: "60",
      applicableMax: "73",
      percentage: "82.19",
      complete: true,
    });
  });

  it("W8 Nam Định 2020: 61.46 of the 70 points without the survey is 87.80%", () => {
    const set = smallSet(
      [leaf("1", "70"), leaf("2", "30", { kind: "points" }, { scoredBy: "survey" })],
      "100",
    );
    const sheet = sheetOf([{ code: "1", appraised: { points: "61.46" } }]);
    const card = score(set, sheet, { layer: "appraised", leaveOut: ["survey"] });
    expect(card).toMatchObject({ applicableMax: "70", percentage: "87.80", complete: true });
  });
});
