/** Comparisons with weights, and of a whole with its parts. */
import { describe, expect, it } from "vitest";
import {
  type Comparison,
  type CriteriaSet,
  type Crosswalk,
  compare,
  judgeDemands,
  layerChanges,
  type Scorecard,
  score,
} from "../../src/entries/index.js";
import { ExactDecimal } from "../../src/numbers/exact-decimal.js";
import { leaf, refusal, sheetOf, smallSet } from "../support/small-set.js";
import { own, weightedCard, weightedSet } from "../support/weighted-set.js";

const parts = { "1.1": "3", "1.2": "1", "2.1": "3", "2.2": "1" };

function sumOf(values: readonly (string | null)[]): string {
  return values.reduce((sum, value) => sum.plus(value ?? 0), new ExactDecimal(0)).toString();
}

function expectSums({ change, parts: split, leaves, domains }: Comparison): void {
  const adjustments = split?.adjustments ?? "0";
  expect(sumOf(Object.values(split ?? {}))).toBe(change);
  expect(sumOf([adjustments, ...leaves.map((one) => one.change)])).toBe(change);
  expect(sumOf([adjustments, ...domains.map((one) => one.change)])).toBe(change);
}

describe("two years of one set with weights", () => {
  it("change by worth, and say own points with their weight", () => {
    const result = compare(
      weightedCard(parts),
      weightedCard({ ...parts, "1.1": "4", "2.1": "1" }, { year: 2024 }),
    );
    expect(result.change).toBe("4");
    expect(result.leaves[0]).toMatchObject({
      before: { code: "1.1", points: "3", applicableMax: "4", weight: "6" },
      after: { points: "4", weight: "6" },
      kind: "improved",
      change: "6",
      performance: "6",
    });
    expect(result.domains).toEqual([
      { code: "1", title: "Lĩnh vực 1", before: "20", after: "26", change: "6" },
      { code: "2", title: "Lĩnh vực 2", before: "4", after: "2", change: "-2" },
    ]);
    expectSums(result);
  });
});

describe("two sets", () => {
  it("with other weights leave to the rules what the weights gave", () => {
    const lighter: CriteriaSet = {
      ...weightedSet,
      id: "lighter",
      max: "20",
      domains: weightedSet.domains.map((node) => {
        const { weight: _weight, ...rest } = node;
        return rest as typeof node;
      }),
    };
    const crosswalk: Crosswalk = {
      from: { id: "small", version: "1" },
      to: { id: "lighter", version: "1" },
      rows: [{ before: "1.2", after: "1.2", ruleChanged: true }],
      others: "same-code",
    };
    const after = weightedCard({ ...parts, "1.1": "4" }, {}, lighter);
    const result = compare(weightedCard(parts), after, { crosswalk });
    // 1.1: 3 of 4 became 4 of 4, a quarter of 24; then half the weight takes 12 of 24 points away.
    expect(result.leaves[0]).toMatchObject({ change: "-6", performance: "6", rules: "-12" });
    expect(result.leaves[1]).toMatchObject({
      kind: "unchanged-below-maximum",
      change: "-1",
      performance: "0",
      rules: "-1",
    });
    expectSums(result);
  });
});

describe("a whole", () => {
  const whole = weightedCard({ "1": "12", "2.1": "3", "2.2": "1" }, { year: 2024 });

  it("is compared with the sum of the parts of the other side, and says so", () => {
    const result = compare(weightedCard(parts), whole);
    expect(result.leaves.map((one) => [one.after?.code, one.whole, one.kind, one.change])).toEqual([
      ["1", "after", "improved", "4"],
      ["2.1", undefined, "unchanged-below-maximum", "0"],
      ["2.2", undefined, "unchanged-at-maximum", "0"],
    ]);
    expect(result.leaves[0]?.before).toEqual({
      code: "1",
      points: "10",
      applicableMax: "14",
      weight: "2",
    });
    expectSums(result);
    const back = compare(whole, weightedCard(parts));
    expect(back.leaves[0]).toMatchObject({ whole: "before", kind: "worse", change: "-4" });
    expectSums(back);
    expect(compare(whole, whole).leaves[0]).toMatchObject({ whole: "both", change: "0" });
  });

  it("with a side that is not assessed in full is not known", () => {
    const result = compare(weightedCard({ "1.1": "3", "2.1": "3", "2.2": "1" }), whole);
    expect([result.change, result.leaves[0]?.kind, result.leaves[0]?.change]).toEqual([
      null,
      "unknown",
      null,
    ]);
  });

  it("of a whole takes what is below it, whichever side is the coarser", () => {
    const deep = smallSet(
      [
        {
          code: "A",
          title: "A",
          max: "6",
          children: [
            {
              code: "A.1",
              title: "A.1",
              max: "4",
              children: [leaf("A.1.1", "1"), leaf("A.1.2", "3")],
            },
            leaf("A.2", "2"),
          ],
        },
      ],
      "6",
    );
    const cardOf = (points: Readonly<Record<string, string>>): Scorecard =>
      score(deep, sheetOf(Object.entries(points).map(([code, value]) => own(code, value))), {
        layer: "self",
      });
    const top = cardOf({ A: "3" });
    const middle = cardOf({ "A.1": "2", "A.2": "2" });
    const leaves = cardOf({ "A.1.1": "1", "A.1.2": "3", "A.2": "2" });
    const told = (before: Scorecard, after: Scorecard) => {
      const result = compare(before, after);
      expectSums(result);
      return result.leaves.map((one) => [one.after?.code, one.whole, one.change]);
    };
    expect(told(top, middle)).toEqual([["A", "before", "1"]]);
    expect(told(middle, top)).toEqual([["A", "after", "-1"]]);
    expect(told(middle, leaves)).toEqual([
      ["A.1", "before", "2"],
      ["A.2", undefined, "0"],
    ]);
    expect(told(leaves, middle)).toEqual([
      ["A.1", "after", "-2"],
      ["A.2", undefined, "0"],
    ]);
  });

  it("is paired by the crosswalk, and rows below it may stay", () => {
    const renamed = { ...weightedSet, id: "renamed" };
    const rows = [
      { before: "1", after: "1" },
      { before: "1.1", after: "1.2" },
      { before: "1.2", after: "1.1" },
    ];
    const crosswalk: Crosswalk = {
      from: { id: "small", version: "1" },
      to: { id: "renamed", version: "1" },
      rows,
      others: "unmatched",
    };
    const after = weightedCard({ "1": "12", "2.1": "3", "2.2": "1" }, {}, renamed);
    const result = compare(weightedCard(parts), after, { crosswalk });
    expect(result.leaves.map(({ kind, change }) => [kind, change])).toEqual([
      ["improved", "4"],
      ["added", "3"],
      ["added", "1"],
      ["removed", "-3"],
      ["removed", "-1"],
    ]);
    expectSums(result);
    const other = { ...crosswalk, rows: [...rows, { before: "9", after: null }] };
    expect(refusal(() => compare(weightedCard(parts), after, { crosswalk: other }))).toEqual([
      "unknown-code",
    ]);
    // A leaf that moved out of what became a whole is counted once, in the whole.
    const moved = {
      ...crosswalk,
      rows: [
        { before: "1", after: "1" },
        { before: "1.2", after: "2.1" },
      ],
    };
    expectSums(compare(weightedCard(parts), after, { crosswalk: moved }));
  });

  it("does not tell that each of its parts rose, but does where one cannot have", () => {
    const demand = [{ kind: "every-sub-criterion-higher" as const }];
    const full = { "2.1": "5", "2.2": "1" };
    const found = (before: string, after: string) =>
      judgeDemands(demand, [
        {
          before: weightedCard({ "1": before, ...full }),
          after: weightedCard({ "1": after, ...full }, { year: 2024 }),
        },
      ])[0];
    expect(found("7", "9")).toMatchObject({
      status: "cannot-tell",
      criteria: [{ set: "small", code: "1" }],
    });
    expect(found("7", "9")?.detail.vi).toContain("1 mục chỉ biết điểm chung");
    expect(found("7", "14")?.status).toBe("met");
    expect(found("7", "7")?.status).toBe("missed");
    expect(found("7", "6")?.status).toBe("missed");
  });
});

describe("changes between rounds", () => {
  const rounds = [
    { key: "unit", title: "Tự đánh giá" },
    { key: "first", title: "Thẩm định lần 1" },
    { key: "second", title: "Thẩm định lần 2" },
  ] as const;
  const sheet = sheetOf(
    [
      { code: "1.1", rounds: { unit: { points: "4" }, first: { points: "3" } } },
      { code: "1.2", rounds: { unit: { points: "2" }, first: { points: "2" } } },
      { code: "1", rounds: { second: { points: "12", remark: "Chỉ công bố điểm lĩnh vực" } } },
      {
        code: "2.1",
        rounds: { unit: { points: "5" }, first: { points: "5" }, second: { points: "4" } },
      },
      { code: "2.2", rounds: { first: { points: "1" }, second: { points: "1" } } },
    ],
    { rounds },
  );
  const at = (layer: string) => score(weightedSet, sheet, { layer });

  it("of any two rounds are told in own points, and count in the total", () => {
    expect(layerChanges(at("unit"), at("first"))).toMatchObject({
      changes: [
        { code: "1.1", from: "4", to: "3", change: "-6", weight: "6" },
        { code: "2.2", from: null, to: "1", change: null },
      ],
      total: "-5",
    });
  });

  it("are told at the level of a whole where one round has only that", () => {
    expect(layerChanges(at("first"), at("second"))).toEqual({
      changes: [
        {
          code: "1",
          title: "Lĩnh vực 1",
          from: "11",
          to: "12",
          change: "2",
          weight: "2",
          whole: "after",
          remark: "Chỉ công bố điểm lĩnh vực",
        },
        { code: "2.1", title: "Tiêu chí 2.1", from: "5", to: "4", change: "-1" },
      ],
      total: "1",
    });
    const back = layerChanges(at("second"), at("first"));
    expect(back.changes.map(({ code, whole, change }) => [code, whole, change])).toEqual([
      ["1", "before", "-2"],
      ["2.1", undefined, "1"],
    ]);
  });

  it("are not told of parts that are not all there", () => {
    const some = sheetOf(
      [
        { code: "1.1", rounds: { unit: { points: "4" } } },
        { code: "1", rounds: { second: { points: "12" } } },
      ],
      { rounds },
    );
    const [before, after] = ["unit", "second"].map((layer) =>
      score(weightedSet, some, { layer }),
    ) as [Scorecard, Scorecard];
    expect(layerChanges(before, after).changes).toMatchObject([
      { code: "1", from: null, to: "12", change: null },
    ]);
  });
});
