/** One rule scored without a set: the same as in a set of one leaf, and as strict. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Declared,
  findGaps,
  isChisoError,
  type Problem,
  type Rule,
  scoreRule,
} from "../../src/entries/scoring.js";
import { anyRule } from "../support/arbitrary-set.js";
import { cardOf, scored } from "../support/small-set.js";

const atTarget: Rule = {
  kind: "ratio",
  numerator: "Hồ sơ trực tuyến",
  denominator: "Hồ sơ",
  target: "0.8",
  whenZero: "not-applicable",
};

const planned: Rule = {
  kind: "deadline",
  due: { month: 1, day: 31, year: "same" },
  late: { points: "0" },
  notDone: { points: "0" },
};

function problemsOf(call: () => unknown): readonly (readonly [string, string])[] {
  try {
    call();
  } catch (error) {
    if (!isChisoError(error)) throw error;
    return error.problems.map(({ code, path }: Problem) => [code, path]);
  }
  return [];
}

describe("scoreRule", () => {
  it("gives 1543 of 2618 files 1.47 of 2 points at a target of 80%, and names 547 more", () => {
    const result = scoreRule(
      atTarget,
      "2",
      { numerator: 1543, denominator: 2618 },
      { decimals: 2 },
    );
    expect(result).toMatchObject({ points: "1.47", state: "scored" });
    expect(result.explanation.vi).toBe(
      "Hồ sơ trực tuyến / Hồ sơ: 1543/2618 ≈ 58,9381%, tính theo tỷ lệ so với 80%: 1,47/2 điểm",
    );
    expect(result.steps).toEqual([
      {
        points: "2",
        gain: "0.53",
        needs: {
          vi: "Đạt ≈ 79,8319% (còn thiếu 547 hồ sơ trực tuyến)",
          en: "needs ≈ 79.8319% (547 short hồ sơ trực tuyến)",
        },
      },
    ]);
    // The same stands in the gaps of a scorecard.
    const declared = { numerator: 1543, denominator: 2618 };
    const [gap] = findGaps(cardOf(atTarget, "2", { declared }, { decimals: 2 })).gaps;
    expect([gap?.points, gap?.lost, gap?.nextStep?.needs.vi]).toEqual([
      "1.47",
      "0.53",
      "Đạt ≈ 79,8319% (còn thiếu 547 hồ sơ trực tuyến)",
    ]);
    // At two decimals 547 more are enough, 546 are not; at four it takes the whole 80%, 2094.4.
    const at = (numerator: number, decimals: number) =>
      scoreRule(atTarget, "2", { numerator, denominator: 2618 }, { decimals }).points;
    expect([at(1543 + 546, 2), at(1543 + 547, 2)]).toEqual(["1.99", "2"]);
    expect([at(1543 + 551, 4), at(1543 + 552, 4)]).toEqual(["1.9996", "2"]);
  });

  it("gives what a set of one leaf with that rule gives", () => {
    const cases = anyRule.chain((given) =>
      fc.tuple(
        fc.constant(given),
        given.declared,
        fc.integer({ min: 2020, max: 2100 }),
        fc.integer({ min: 2, max: 6 }),
      ),
    );
    fc.assert(
      fc.property(cases, ([{ rule, max }, declared, year, decimals]) => {
        const { points, state, explanation, steps } = scored(
          rule,
          max,
          declared,
          { decimals },
          year,
        );
        expect(scoreRule(rule, max, declared, { year, decimals })).toEqual({
          points,
          state,
          explanation,
          steps,
        });
      }),
      { numRuns: 500 },
    );
  });

  it("says that the leaf does not apply as a set does that shrinks its base", () => {
    const nothing = { numerator: 0, denominator: 0 };
    const { points, state, explanation, steps } = scored(atTarget, "2", nothing);
    expect(state).toBe("not-applicable");
    expect(scoreRule(atTarget, "2", nothing)).toEqual({ points, state, explanation, steps });
  });

  it("rounds once, and a half up in size, also below zero", () => {
    const rule = (points: string): Rule => ({
      kind: "deduction",
      occurrences: [{ key: "late", label: "chậm", points }],
      floor: "-9",
    });
    const at = (points: string, decimals: number) =>
      scoreRule(rule(points), "1", { occurrences: { late: 1 } }, { decimals }).points;
    expect([at("1.125", 2), at("0.875", 2), at("1.1249", 2), at("1.125", 3)]).toEqual([
      "-0.13",
      "0.13",
      "-0.12",
      "-0.125",
    ]);
  });

  it("needs the year only where the rule names a day, also inside parts", () => {
    const done = { done: "2024-02-01" };
    const parts: Rule = {
      kind: "parts",
      parts: [{ key: "plan", label: "Kế hoạch", max: "2", rule: planned }],
    };
    expect(problemsOf(() => scoreRule(planned, "2", done))).toEqual([["missing-key", "/year"]]);
    expect(problemsOf(() => scoreRule(parts, "2", { parts: { plan: done } }))).toEqual([
      ["missing-key", "/year"],
    ]);
    expect(scoreRule(planned, "2", done, { year: 2024 }).points).toBe("0");
    expect(scoreRule(planned, "2", done, { year: 2025 }).points).toBe("2");
    const { due: _, ...open } = planned;
    expect(scoreRule(open, "2", { ...done, due: "2024-02-01" }).points).toBe("2");
  });

  it.each<[string, unknown, unknown, unknown, object, readonly (readonly [string, string])[]]>([
    ["no kind", {}, "1", {}, {}, [["missing-key", "/rule/kind"]]],
    ["no rule", null, "1", {}, {}, [["wrong-type", "/rule"]]],
    [
      "a list that is missing",
      { kind: "bands" },
      "1",
      {},
      {},
      [
        ["missing-key", "/rule/measure"],
        ["missing-key", "/rule/bands"],
      ],
    ],
    [
      "a floor that is missing",
      { kind: "deduction", occurrences: [] },
      "1",
      {},
      {},
      [
        ["list-too-short", "/rule/occurrences"],
        ["missing-key", "/rule/floor"],
      ],
    ],
    [
      "words that are missing",
      { kind: "ratio" },
      "1",
      {},
      {},
      [
        ["missing-key", "/rule/numerator"],
        ["missing-key", "/rule/denominator"],
      ],
    ],
    [
      "a target of 80",
      { ...atTarget, target: "80" },
      "2",
      {},
      {},
      [["share-outside", "/rule/target"]],
    ],
    ["a comma in the maximum", atTarget, "1,5", {}, {}, [["not-a-decimal", "/max"]]],
    ["a maximum below 0", atTarget, -1, {}, {}, [["negative-number", "/max"]]],
    ["a maximum too fine", atTarget, "1.255", {}, { decimals: 2 }, [["too-many-decimals", "/max"]]],
    ["decimals of 11", atTarget, "1", {}, { decimals: 11 }, [["wrong-value", "/decimals"]]],
    ["a year of two digits", planned, "1", {}, { year: 24 }, [["wrong-value", "/year"]]],
    ["no figures", atTarget, "2", undefined, {}, [["declared-does-not-fit", "/figures"]]],
    [
      "two wrong figures",
      atTarget,
      "2",
      { numerator: "1,5", denominator: -1 },
      {},
      [
        ["not-a-decimal", "/figures/numerator"],
        ["negative-number", "/figures/denominator"],
      ],
    ],
    [
      "a base of nothing",
      { ...atTarget, whenZero: undefined },
      "2",
      { numerator: 1, denominator: 0 },
      {},
      [["division-by-zero", "/figures/denominator"]],
    ],
  ])("refuses %s by name", (_name, rule, max, figures, options, expected) => {
    expect(
      problemsOf(() => scoreRule(rule as Rule, max as string, figures as Declared, options)),
    ).toEqual(expected);
  });
});
