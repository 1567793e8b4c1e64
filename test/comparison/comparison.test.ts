/** Two results side by side: where a change comes from, and that its parts sum to it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  benchmark,
  type Comparison,
  type Crosswalk,
  compare,
  draftCrosswalk,
  judgeDemands,
  type Scorecard,
  type ScoreSheet,
  score,
} from "../../src/entries/scoring.js";
import { ExactDecimal } from "../../src/numbers/exact-decimal.js";
import { completed, setWithRounds, setWithWholes } from "../support/arbitrary-set.js";
import { leaf, refusal, sheetOf, smallSet } from "../support/small-set.js";

const before = smallSet([leaf("1", "10"), leaf("2", "10"), leaf("3", "5"), leaf("4", "5")], "30", {
  id: "y1",
  bonus: { title: "Điểm thưởng", max: "2" },
});
const after = smallSet([leaf("1", "20"), leaf("2", "10"), leaf("3", "5"), leaf("5", "4")], "39", {
  id: "y2",
  bonus: { title: "Điểm thưởng", max: "2" },
});
const crosswalk: Crosswalk = {
  from: { id: "y1", version: "1" },
  to: { id: "y2", version: "1" },
  rows: [
    { before: "4", after: null },
    { before: null, after: "5" },
    { before: "2", after: "2", ruleChanged: true },
  ],
  others: "same-code",
};

function cardOf(
  set: typeof before,
  points: Readonly<Record<string, string | null>>,
  more: Partial<ScoreSheet> = {},
): Scorecard {
  const entries = Object.entries(points).map(([code, value]) => ({
    code,
    self: value === null ? { notApplicable: "Không có" } : { points: value },
  }));
  const head = { set: { id: set.id, version: set.version }, ...more };
  return score(set, sheetOf(entries, head), { layer: "self" });
}

function expectSum({ change, parts }: Comparison): void {
  const sum = Object.values(parts ?? {}).reduce(
    (total, part) => total.plus(part),
    new ExactDecimal(0),
  );
  expect(sum.toString()).toBe(change);
}

describe("two years with two sets", () => {
  it("split the change into performance, rules, added, removed, applicability, adjustments", () => {
    const result = compare(
      cardOf(before, { "1": "5", "2": "6", "3": null, "4": "5" }),
      cardOf(
        after,
        { "1": "16", "2": "9", "3": "2", "5": "4" },
        {
          year: 2024,
          adjustments: { self: { bonus: [{ reason: "Mô hình", points: "1" }] } },
        },
      ),
      { crosswalk },
    );
    // Leaf 1: half of 10 became 80% of 20: 3 points of performance, 8 of the greater maximum.
    expect(result.parts).toEqual({
      performance: "3",
      rules: "11",
      added: "4",
      removed: "-5",
      applicability: "2",
      adjustments: "1",
    });
    expect(result.change).toBe("16");
    expectSum(result);
    // 16 of 25 is 64%, 32 of 39 is 82.05%.
    expect(result.percentagePoints).toBe("18.05");
    expect(result.leaves.map(({ kind, change }) => [kind, change])).toEqual([
      ["improved", "11"],
      ["improved", "3"],
      ["newly-applicable", "2"],
      ["added", "4"],
      ["removed", "-5"],
    ]);
    expect(result.counts).toEqual({ improved: 2, "newly-applicable": 1, added: 1, removed: 1 });
  });

  it("cannot be compared without a crosswalk, nor with one of other sets", () => {
    const [old, now] = [cardOf(before, {}), cardOf(after, {})];
    expect(refusal(() => compare(old, now))).toEqual(["crosswalk-missing"]);
    const wrong = { ...crosswalk, to: { id: "y3", version: "1" } };
    expect(refusal(() => compare(old, now, { crosswalk: wrong }))).toEqual(["set-mismatch"]);
    const rows = [...crosswalk.rows, { before: "9", after: "5" }];
    expect(refusal(() => compare(old, now, { crosswalk: { ...crosswalk, rows } }))).toEqual([
      "unknown-code",
      "duplicate-code",
    ]);
  });

  it("take leaves that no row names as gone and new, where the crosswalk says so", () => {
    const [old, now] = [
      cardOf(before, { "1": "1", "2": "1", "3": "1", "4": "1" }),
      cardOf(after, { "1": "1", "2": "1", "3": "1", "5": "1" }),
    ];
    const result = compare(old, now, {
      crosswalk: { ...crosswalk, rows: [], others: "unmatched" },
    });
    expect(result.counts).toEqual({ added: 4, removed: 4 });
    expectSum(result);
  });

  it("begin with a draft that marks rules that changed", () => {
    const changed = smallSet([leaf("1", "10", { kind: "pass" }), leaf("6", "1")], "11", {
      id: "y4",
    });
    expect(draftCrosswalk(before, changed).rows).toEqual([
      { before: "1", after: "1", ruleChanged: true },
      { before: "2", after: null },
      { before: "3", after: null },
      { before: "4", after: null },
      { before: null, after: "6" },
    ]);
  });
});

// Leaves without an entry become not applicable, so that every result is complete.
const complete = setWithWholes.map(({ set, sheet }) => ({ set, sheet: completed(set, sheet) }));

describe("laws", () => {
  it("the parts sum to the change, whatever the set and the two sheets", () => {
    fc.assert(
      fc.property(complete, complete, (one, two) => {
        const left = score(one.set, one.sheet, { layer: "self" });
        const set = { ...two.set, id: "other" };
        const sheet = { ...two.sheet, set: { id: "other", version: two.set.version } };
        const right = score(set, sheet, { layer: "self" });
        const map: Crosswalk = {
          from: { id: left.set.id, version: left.set.version },
          to: { id: right.set.id, version: right.set.version },
          rows: [],
          others: "same-code",
        };
        const result = compare(left, right, { crosswalk: map });
        if (result.change === null) expect([left.points, right.points]).toContain(null);
        else expectSum(result);
      }),
      { numRuns: 200 },
    );
  });

  it("leaves and domains sum to the change, whichever side knows only a whole", () => {
    fc.assert(
      fc.property(setWithRounds, ({ set, sheets }) => {
        const [one, two] = sheets.map((sheet) =>
          score(set, completed(set, sheet), { layer: "best-known" }),
        ) as [Scorecard, Scorecard];
        const result = compare(one, two);
        if (result.change === null) {
          expect([one.points, two.points]).toContain(null);
          return;
        }
        expectSum(result);
        for (const rows of [result.leaves, result.domains]) {
          const sum = rows.reduce(
            (total, { change }) => total.plus(change ?? 0),
            new ExactDecimal(0),
          );
          expect(sum.toString()).toBe(result.change);
        }
        const back = compare(two, one).leaves.map(({ change }) => change);
        const turned = result.leaves.map(({ change }) => new ExactDecimal(change ?? 0).negated());
        expect(back).toEqual(turned.map(String));
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it("a result compared with itself has not changed, and the way back has the other sign", () => {
    const card = cardOf(before, { "1": "5", "2": "6", "3": "5", "4": "5" });
    const same = compare(card, card);
    expect([same.change, same.percentagePoints]).toEqual(["0", "0.00"]);
    expect(same.counts).toEqual({ "unchanged-below-maximum": 2, "unchanged-at-maximum": 2 });
    const more = cardOf(before, { "1": "7", "2": "6", "3": "5", "4": "1" });
    expect([compare(card, more).change, compare(more, card).change]).toEqual(["-2", "2"]);
  });

  it("nothing is told of the change while a leaf is not assessed", () => {
    const result = compare(
      cardOf(before, { "1": "5" }),
      cardOf(before, { "1": "5", "2": "1", "3": "1", "4": "1" }),
    );
    expect([result.change, result.parts, result.percentagePoints]).toEqual([null, null, null]);
    expect(result.counts).toEqual({ "unchanged-below-maximum": 1, unknown: 3 });
  });
});

describe("a unit against its group", () => {
  const cards = ["4", "6", "8"].map((points, at) =>
    cardOf(
      before,
      { "1": points, "2": "5", "3": "5", "4": "5" },
      { unit: { id: String(at), name: `Xã ${at}` } },
    ),
  );
  const [low] = cards as [Scorecard];

  it("shows the distance to the mean and to the best, and who is best", () => {
    expect(benchmark(low, cards, "mean")[0]).toMatchObject({
      percentage: "40.00",
      reference: "60.00",
      difference: "-20.00",
    });
    expect(benchmark(low, cards, "best")[0]).toMatchObject({
      reference: "80.00",
      heldBy: ["Xã 2"],
    });
    expect(benchmark(low, cards, "best")[1]?.heldBy).toEqual(["Xã 0", "Xã 1", "Xã 2"]);
    const other = cardOf(after, {});
    expect(refusal(() => benchmark(low, [other], "best"))).toEqual(["set-mismatch"]);
  });
});

describe("demands on a year's results", () => {
  const ladders = [
    {
      key: "class",
      title: "Xếp loại",
      measure: "percentage" as const,
      classes: [
        { key: "good", title: "Tốt", atLeast: "80" },
        { key: "fair", title: "Khá", atLeast: "65" },
        { key: "weak", title: "Yếu" },
      ],
    },
  ];
  const set = smallSet([leaf("1", "10"), leaf("2", "10")], "20", { ladders });
  const card = (one: string, two: string, year: number): Scorecard =>
    score(
      set,
      sheetOf(
        [
          { code: "1", self: { points: one } },
          { code: "2", self: { points: two } },
        ],
        { year },
      ),
      { layer: "self" },
    );
  const demands = [
    { kind: "every-sub-criterion-higher" as const },
    { kind: "class-at-least" as const, ladder: "class", class: "fair" },
    { kind: "rank-better" as const },
    { kind: "no-index-unscored" as const, indices: ["par-index", "dti"] },
  ];

  it("are met where each leaf rose or stands at its maximum", () => {
    const found = judgeDemands(demands, [
      { before: card("5", "10", 2023), after: card("6", "10", 2024), rankBefore: 9, rankAfter: 4 },
    ]);
    expect(found.map(({ status }) => status)).toEqual(["met", "met", "met", "missed"]);
    expect(found[3]?.detail.vi).toContain("Chỉ số chuyển đổi số (DTI)");
  });

  it("are missed with the criteria in the way", () => {
    const found = judgeDemands(demands, [
      { before: card("5", "6", 2023), after: card("5", "5.9", 2024), rankBefore: 4, rankAfter: 4 },
    ]);
    expect(found.map(({ status }) => status)).toEqual(["missed", "missed", "missed", "missed"]);
    expect(found[0]?.criteria.map(({ code }) => code)).toEqual(["1", "2"]);
  });

  it("cannot be told without last year, without ranks, or from the first place", () => {
    const [higher] = judgeDemands(demands, [{ after: card("5", "5", 2024) }]);
    expect(higher?.status).toBe("cannot-tell");
    const rankOf = (rankBefore: number | undefined, rankAfter: number) =>
      judgeDemands(
        [{ kind: "rank-better" }],
        [
          {
            before: card("5", "5", 2023),
            after: card("6", "6", 2024),
            rankAfter,
            ...(rankBefore === undefined ? {} : { rankBefore }),
          },
        ],
      )[0];
    expect(rankOf(undefined, 3)?.status).toBe("cannot-tell");
    expect(rankOf(1, 1)).toMatchObject({ status: "cannot-tell" });
    expect(rankOf(1, 1)?.detail.vi).toContain("đã đứng đầu nên không thể tốt hơn");
    expect(rankOf(1, 2)?.status).toBe("missed");
    const ladder = judgeDemands(
      [{ kind: "class-at-least", ladder: "task", class: "good" }],
      [{ after: card("5", "5", 2024) }],
    );
    expect(ladder[0]?.status).toBe("cannot-tell");
    expect(judgeDemands([{ kind: "rank-better" }], [])[0]?.status).toBe("cannot-tell");
  });
});
