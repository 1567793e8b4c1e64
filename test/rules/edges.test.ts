/** Rules at their edges: nothing declared, figures of another rule, bands of one value. */
import { describe, expect, it } from "vitest";
import {
  type BandsRule,
  checkCriteriaSet,
  type DeductionRule,
  type RatioRule,
  type Rule,
} from "../../src/entries/index.js";
import { cardOf, leaf, pointsOf, refusal, scored, smallSet } from "../support/small-set.js";

function problemsOf(rule: Rule, max = "2"): readonly (readonly [string, string])[] {
  return checkCriteriaSet(smallSet([leaf("1", max, rule)], max)).map(({ code, path }) => [
    code,
    path.replace("/domains/0/rule", ""),
  ]);
}

function stepsOf(rule: Rule, max: string, declared: Parameters<typeof scored>[2]) {
  return scored(rule, max, declared).steps.map(({ points, needs }) => [points, needs.vi]);
}

describe("a deduction", () => {
  const rule: DeductionRule = {
    kind: "deduction",
    occurrences: [
      { key: "late", label: "báo cáo chậm", points: "0.25" },
      { key: "wrong", label: "báo cáo sai", points: "0.5" },
    ],
    floor: "0",
  };

  it("must cost points each time", () => {
    const worth = (points: string): Rule => ({
      ...rule,
      occurrences: [{ key: "late", label: "báo cáo chậm", points }],
    });
    expect(problemsOf(worth("0.25"))).toEqual([]);
    expect(problemsOf(worth("0"))).toEqual([["not-above-zero", "/occurrences/0"]]);
  });

  it("takes its own figures and no others", () => {
    const occurrences = { late: 1, wrong: 0 };
    expect(pointsOf(rule, "2", { occurrences })).toBe("1.75");
    for (const declared of [{ count: 1 }, { occurrences, count: 1 }, {}, [], "x"]) {
      const given = declared as unknown as { readonly occurrences: typeof occurrences };
      expect(refusal(() => pointsOf(rule, "2", given))).toEqual(["declared-does-not-fit"]);
    }
  });

  it("tells of one fewer only where that lifts the points and is not the maximum", () => {
    expect(stepsOf(rule, "2", { occurrences: { late: 1, wrong: 1 } })).toEqual([
      ["1.75", "Giảm 1 báo cáo sai"],
      ["2", "Không để xảy ra báo cáo chậm; báo cáo sai"],
    ]);
    // One is the last: one fewer is the maximum itself.
    expect(stepsOf(rule, "2", { occurrences: { late: 1, wrong: 0 } })).toEqual([
      ["2", "Không để xảy ra báo cáo chậm"],
    ]);
    // Far below the floor: one fewer changes nothing.
    expect(stepsOf(rule, "2", { occurrences: { late: 0, wrong: 9 } })).toEqual([
      ["2", "Không để xảy ra báo cáo sai"],
    ]);
  });
});

describe("bands", () => {
  const rule: BandsRule = {
    kind: "bands",
    measure: "Tỷ lệ",
    unit: "%",
    whenZero: "zero",
    bands: [
      { atLeast: "100", atMost: "100", points: "2" },
      { above: "100", points: "1" },
      { atLeast: "0", below: "100", points: "0" },
    ],
  };

  it("may hold one value only, where both ends are closed", () => {
    expect(problemsOf(rule)).toEqual([]);
    expect(pointsOf(rule, "2", { value: "100" })).toBe("2");
    expect(pointsOf(rule, "2", { value: "100.01" })).toBe("1");
    expect(pointsOf(rule, "2", { value: "99.99" })).toBe("0");
  });

  it.each([
    [{ atLeast: "100", below: "100" }],
    [{ above: "100", atMost: "100" }],
    [{ above: "100", below: "100" }],
    [{ atLeast: "101", atMost: "100" }],
  ])("that hold no value are refused: %o", (ends) => {
    const [, ...others] = rule.bands;
    const bands = [{ ...ends, points: "2" } as BandsRule["bands"][number], ...others];
    expect(problemsOf({ ...rule, bands })).toEqual([["band-empty", "/bands/0"]]);
  });

  it("take nothing of nothing where the rule says what that means", () => {
    const nothing = { numerator: 0, denominator: 0 };
    expect(pointsOf(rule, "2", nothing)).toBe("0");
    expect(pointsOf({ ...rule, whenZero: "full-points" }, "2", nothing)).toBe("2");
    expect(pointsOf({ ...rule, whenZero: "not-applicable" }, "2", nothing)).toBeNull();
    expect(stepsOf(rule, "2", nothing).map(([points]) => points)).toEqual(["2"]);
  });

  it("name no band behind one that is worth as much", () => {
    expect(stepsOf(rule, "2", { value: "90" })).toEqual([["2", "Đạt 100%"]]);
    expect(stepsOf(rule, "2", { value: "110" })).toEqual([["2", "Đạt 100%"]]);
  });

  it("take nothing of nothing even where no band would hold it, and tell the way up from there", () => {
    const open: BandsRule = {
      kind: "bands",
      measure: "Tỷ lệ",
      unit: "%",
      whenZero: "full-points",
      bands: [
        { above: "0", below: "50", points: "0" },
        { atLeast: "50", below: "100", points: "2" },
      ],
    };
    expect(pointsOf(open, "2", { numerator: 0, denominator: 0 })).toBe("2");
    expect(refusal(() => pointsOf(open, "2", { numerator: 0, denominator: 1 }))).toEqual([
      "value-outside-bands",
    ]);
    const stairs: BandsRule = {
      ...open,
      whenZero: "zero",
      bands: [
        { above: "90", points: "2" },
        { atLeast: "70", atMost: "90", points: "1" },
        { below: "70", points: "0" },
      ],
    };
    expect(stepsOf(stairs, "2", { numerator: 0, denominator: 0 })).toEqual([
      ["1", expect.stringContaining("từ 70% trở lên")],
      ["2", expect.stringContaining("trên 90%")],
    ]);
  });

  it("name each wrong figure of a quotient, and nothing else", () => {
    const wrong = { numerator: "x", denominator: "-1" };
    expect(refusal(() => pointsOf(rule, "2", wrong))).toEqual(["not-a-decimal", "negative-number"]);
    const { whenZero: _open, ...closed } = rule;
    expect(refusal(() => pointsOf(closed, "2", { numerator: 0, denominator: 0 }))).toEqual([
      "division-by-zero",
    ]);
  });

  it("tell a value above them how far it may fall, with both ends where falling further costs", () => {
    const [step] = stepsOf(rule, "2", { value: "120" });
    expect(step?.[1]).toContain("100%");
    const hill: BandsRule = {
      kind: "bands",
      measure: "Số ngày",
      bands: [
        { below: "10", points: "0" },
        { atLeast: "10", atMost: "20", points: "2" },
        { above: "20", points: "1" },
      ],
    };
    expect(stepsOf(hill, "2", { value: "25" })).toEqual([["2", "Đạt từ 10 đến 20"]]);
    const slope: BandsRule = {
      kind: "bands",
      measure: "Số ngày",
      bands: [
        { below: "10", points: "2" },
        { atLeast: "10", atMost: "20", points: "1" },
        { above: "20", points: "0" },
      ],
    };
    expect(stepsOf(slope, "2", { value: "25" })).toEqual([
      ["1", expect.stringContaining("Giảm còn không quá 20")],
      ["2", expect.stringContaining("dưới 10")],
    ]);
  });
});

describe("a ratio", () => {
  const rule: RatioRule = {
    kind: "ratio",
    numerator: "Hồ sơ đúng hạn",
    denominator: "Hồ sơ đã giải quyết",
    floor: "0.8",
  };

  it("tells how many are short, of whole numbers only", () => {
    const whole = stepsOf(rule, "2", { numerator: 5, denominator: 10 });
    expect(whole).toEqual([
      ["1.6", expect.stringContaining("còn thiếu 3")],
      ["2", expect.stringContaining("còn thiếu 5")],
    ]);
    for (const declared of [
      { numerator: "5.5", denominator: 10 },
      { numerator: 5, denominator: "10.5" },
    ]) {
      const steps = stepsOf(rule, "2", declared);
      expect(steps.map(([points]) => points)).toEqual(["1.6", "2"]);
      for (const [, needs] of steps) expect(needs).not.toContain("còn thiếu");
    }
  });

  it("tells of its floor only below it", () => {
    const stepsAt = (percent: string) =>
      scored(rule, "2", { percent }).steps.map(({ points }) => points);
    expect(stepsAt("79.99")).toEqual(["1.6", "2"]);
    expect(stepsAt("80")).toEqual(["2"]);
    expect(stepsAt("95")).toEqual(["2"]);
    expect(stepsAt("100")).toEqual([]);
  });

  it("of points without figures tells of its floor only when they are 0", () => {
    const stepsAt = (points: string, of: Rule = rule) =>
      cardOf(of, "2", { points }).domains.flatMap((node) =>
        node.children === undefined ? node.steps.map((step) => step.points) : [],
      );
    expect(stepsAt("0")).toEqual(["1.6", "2"]);
    expect(stepsAt("0.5")).toEqual(["2"]);
    const { floor: _none, ...plain } = rule;
    expect(stepsAt("0", plain)).toEqual(["2"]);
  });
});
