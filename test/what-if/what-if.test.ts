/** What would be: other entries, the cheapest way to a class, what is not certain. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type ClassLadder,
  cheapestWayTo,
  effectiveWeights,
  pointsAtStake,
  type Rule,
  rankIntervals,
  resultInterval,
  robustness,
  type Scorecard,
  type ScoreSheet,
  score,
  scoredLeaves,
  whatIf,
} from "../../src/entries/scoring.js";
import { leaf, refusal, sheetOf, smallSet } from "../support/small-set.js";

const ladder: ClassLadder = {
  key: "class",
  title: "Xếp loại",
  measure: "percentage",
  classes: [
    { key: "good", title: "Tốt", atLeast: "80" },
    { key: "fair", title: "Khá", above: "60" },
    { key: "weak", title: "Yếu" },
  ],
};
const steps: Rule = {
  kind: "choice",
  options: [
    { key: "full", label: "Đủ", points: "4" },
    { key: "half", label: "Một phần", points: "2.5" },
    { key: "none", label: "Không", points: "0" },
  ],
};
const set = smallSet(
  [leaf("1", "4", steps), leaf("2", "4", steps), leaf("3", "2", { kind: "pass" })],
  "10",
  {
    ladders: [ladder],
  },
);

function sheet(one: string, two: string, three: boolean): ScoreSheet {
  return sheetOf([
    { code: "1", self: { declared: { choice: one } } },
    { code: "2", self: { declared: { choice: two } } },
    { code: "3", self: { declared: { met: three } } },
  ]);
}

const card = (one: string, two: string, three: boolean): Scorecard =>
  score(set, sheet(one, two, three), { layer: "self" });

describe("what if", () => {
  it("scores the change and tells what comes of it, and leaves the sheet alone", () => {
    const given = sheet("none", "half", false);
    const copy = JSON.stringify(given);
    const result = whatIf(set, given, [{ code: "1", entry: { declared: { choice: "full" } } }], {
      layer: "self",
    });
    expect([result.before.points, result.after.points, result.comparison.change]).toEqual([
      "2.5",
      "6.5",
      "4",
    ]);
    expect(result.after.class?.key).toBe("fair");
    expect(result.changes).toEqual([{ code: "1", entry: { declared: { choice: "full" } } }]);
    expect(JSON.stringify(given)).toBe(copy);
  });

  it("without a change is the result itself", () => {
    const result = whatIf(set, sheet("none", "half", true), [], { layer: "self" });
    expect(result.after).toEqual(result.before);
    expect(result.comparison.change).toBe("0");
  });

  it("takes the place of the layer that counts, and of none that is stronger", () => {
    const given = sheetOf([{ code: "1", self: { points: "0" }, appraised: { points: "2.5" } }]);
    const result = whatIf(
      set,
      given,
      [
        { code: "1", entry: { points: "4" } },
        { code: "3", entry: { points: "2" } },
      ],
      {
        layer: "best-known",
      },
    );
    expect(result.sheet.entries).toEqual([
      { code: "1", self: { points: "0" }, appraised: { points: "4" } },
      { code: "3", appraised: { points: "2" } },
    ]);
    expect(
      refusal(() => whatIf(set, given, [{ code: "1", entry: { points: "5" } }], { layer: "self" })),
    ).toEqual(["points-above-max"]);
  });
});

describe("the cheapest way", () => {
  it("to a class takes the fewest steps, the ones that gain most", () => {
    const way = cheapestWayTo(card("none", "half", false), {
      class: { ladder: "class", key: "good" },
    });
    expect(way.steps.map(({ code, from, to, gain }) => [code, from, to, gain])).toEqual([
      ["1", "0", "4", "4"],
      ["3", "0", "2", "2"],
    ]);
    expect(way).toMatchObject({
      reachable: true,
      missing: "5.5",
      targetPoints: "8",
      effort: "2",
      points: "8.5",
      percentage: "85.00",
    });
    expect(way.classes[0]?.class?.key).toBe("good");
  });

  it("weighs efforts of its own: for a leaf, for each of its steps, or none at all", () => {
    const from = card("none", "none", false);
    const way = cheapestWayTo(
      from,
      { points: "5" },
      {
        effort: { "1": ["1", "10"], "2": ["2", "2.5"], "3": "0.5" },
      },
    );
    expect(way.steps.map(({ code, to }) => `${code}:${to}`).sort()).toEqual(["2:4", "3:2"]);
    expect(way.effort).toBe("3");
    const locked = cheapestWayTo(from, { points: "5" }, { effort: { "3": null } });
    expect(locked.steps.map(({ code }) => code).sort()).toEqual(["1", "2"]);
  });

  it("needs more than an open bound", () => {
    const exactly = cheapestWayTo(card("full", "none", false), {
      class: { ladder: "class", key: "fair" },
    });
    // 4 + 2 is 60% and not above it.
    expect(exactly.steps.map(({ code }) => code)).toEqual(["2"]);
  });

  it("says when nothing is missing, and when nothing is enough", () => {
    expect(cheapestWayTo(card("half", "none", false), { percentage: "20" })).toMatchObject({
      reachable: true,
      steps: [],
      missing: "0",
    });
    expect(cheapestWayTo(card("half", "none", false), { points: "11" })).toMatchObject({
      reachable: false,
      steps: [],
    });
    expect(cheapestWayTo(card("half", "none", false), { points: "10" })).toMatchObject({
      reachable: true,
      points: "10",
    });
  });

  it("is optimal, by trying everything", () => {
    const choice = fc.constantFrom("full", "half", "none");
    fc.assert(
      fc.property(
        choice,
        choice,
        fc.boolean(),
        fc.integer({ min: 0, max: 20 }),
        fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 3, maxLength: 3 }),
        (one, two, three, target, efforts) => {
          const from = card(one, two, three);
          const effort = Object.fromEntries(
            efforts.map((value, at) => [String(at + 1), String(value)]),
          );
          const way = cheapestWayTo(from, { points: String(target / 2) }, { effort });
          let best: { readonly effort: number; readonly gain: number } | null = null;
          const leaves = scoredLeaves(from).map(({ node }) => node);
          const walk = (at: number, spent: number, gain: number): void => {
            const node = leaves[at];
            if (node === undefined) {
              const reached = Number(from.points) + gain >= target / 2;
              if (!reached) return;
              if (
                best === null ||
                spent < best.effort ||
                (spent === best.effort && gain > best.gain)
              ) {
                best = { effort: spent, gain };
              }
              return;
            }
            walk(at + 1, spent, gain);
            for (const step of node.steps)
              walk(at + 1, spent + (efforts[at] as number), gain + Number(step.gain));
          };
          walk(0, 0, 0);
          expect(way.reachable).toBe(best !== null);
          if (best !== null) expect(Number(way.effort)).toBe((best as { effort: number }).effort);
        },
      ),
    );
  });

  it("refuses what it cannot work with", () => {
    const open = score(set, sheetOf([]), { layer: "self" });
    expect(refusal(() => cheapestWayTo(open, { points: "x" }))).toEqual([
      "not-complete",
      "not-a-decimal",
    ]);
    const from = card("half", "none", true);
    expect(refusal(() => cheapestWayTo(from, { class: { ladder: "x", key: "good" } }))).toEqual([
      "unknown-option",
    ]);
    expect(refusal(() => cheapestWayTo(from, { class: { ladder: "class", key: "x" } }))).toEqual([
      "unknown-option",
    ]);
    const effort = { "9": "1", "1": ["1", "1", "1"], "2": "-1", "3": "y" };
    expect(refusal(() => cheapestWayTo(from, { percentage: "-1" }, { effort }))).toEqual([
      "negative-number",
      "efforts-per-step",
      "negative-number",
      "not-a-decimal",
      "unknown-code",
    ]);
  });
});

describe("weights", () => {
  it("and points at stake come largest first", () => {
    const found = pointsAtStake(card("half", "none", true));
    expect(found.map(({ code, atStake }) => [code, atStake])).toEqual([
      ["2", "4"],
      ["1", "1.5"],
    ]);
  });

  it("grow when something does not apply", () => {
    expect(
      effectiveWeights(card("half", "none", true)).map(({ code, weight, atStake }) => [
        code,
        weight,
        atStake,
      ]),
    ).toEqual([
      ["1", "40.00", "1.5"],
      ["2", "40.00", "4"],
      ["3", "20.00", "0"],
    ]);
    const fewer = score(
      set,
      sheetOf([
        { code: "1", self: { points: "4" } },
        { code: "2", self: { notApplicable: "Không có" } },
      ]),
      { layer: "self" },
    );
    expect(
      effectiveWeights(fewer).map(({ code, weight, atStake }) => [code, weight, atStake]),
    ).toEqual([
      ["1", "66.67", "0"],
      ["3", "33.33", null],
    ]);
  });
});

describe("uncertainty", () => {
  const open = score(
    set,
    sheetOf([
      { code: "1", self: { points: "4" } },
      { code: "2", self: { points: "2.5" } },
    ]),
    { layer: "self" },
  );

  it("of leaves that are not assessed, or lie between two values, gives an interval", () => {
    const interval = resultInterval(open, { "2": { from: "0", to: "4" } });
    expect([interval.lowest.points, interval.highest.points]).toEqual(["4", "10"]);
    expect([
      interval.lowest.classes[0]?.class?.key,
      interval.highest.classes[0]?.class?.key,
    ]).toEqual(["weak", "good"]);
    expect(interval.uncertain).toEqual(["2", "3"]);
    const sure = resultInterval(card("full", "half", true));
    expect(sure.lowest).toEqual(sure.highest);
    expect(
      refusal(() =>
        resultInterval(open, {
          "9": { from: 0, to: 1 },
          "1": { from: 2, to: 1 },
          "2": { from: 0, to: 5 },
          "3": { from: "x", to: 1 },
        }),
      ),
    ).toEqual(["range-reversed", "points-above-max", "not-a-decimal", "unknown-code"]);
  });

  it("of ranks and classes is the same for the same seed, in whatever order the units come", () => {
    const named = (
      id: string,
      ranges?: Readonly<Record<string, { readonly from: string; readonly to: string }>>,
    ) => ({
      card: { ...card("half", "half", true), unit: { id, name: `Xã ${id}` } },
      ...(ranges === undefined ? {} : { ranges }),
    });
    const units = [
      named("a", { "1": { from: "0", to: "4" } }),
      named("b"),
      named("c", { "2": { from: "2.5", to: "4" } }),
    ];
    const one = robustness(units, { seed: 7, draws: 500 });
    expect(robustness([...units].reverse(), { seed: 7, draws: 500 })).toEqual(one);
    expect(robustness(units, { seed: 8, draws: 500 })).not.toEqual(one);
    for (const { ranks, classes } of one.units) {
      expect(ranks.reduce((sum, { count }) => sum + count, 0)).toBe(500);
      expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(500);
    }
    // b is certain: 7 of 10 points, so always fair; c is never below it.
    expect(one.units[1]?.classes).toEqual([
      { key: "fair", title: "Khá", count: 500, percentage: "100.00" },
    ]);
    expect(one.units[2]?.classes.map(({ key }) => key)).toEqual(["good", "fair"]);
  });

  it("bounds the ranks that draws give", () => {
    const named = (id: string, one: string, ranges = {}) => ({
      card: { ...card(one, "half", true), unit: { id, name: `Xã ${id}` } },
      ranges,
    });
    const units = [
      named("a", "half", { "1": { from: "0", to: "4" } }),
      named("b", "half"),
      named("c", "full"),
      named("d", "none", { "2": { from: "0", to: "1" } }),
    ];
    const ranks = rankIntervals(units);
    // c has 8.5 for sure; a lies between 4.5 and 8.5, b has 7, d at most 3.
    expect(ranks.map(({ id, best, worst }) => [id, best, worst])).toEqual([
      ["a", 1, 3],
      ["b", 2, 3],
      ["c", 1, 1],
      ["d", 4, 4],
    ]);
    const drawn = robustness(units, { seed: 11, draws: 2000 }).units;
    for (const [at, unit] of drawn.entries()) {
      for (const { rank } of unit.ranks) {
        expect(rank).toBeGreaterThanOrEqual(ranks[at]?.best ?? 0);
        expect(rank).toBeLessThanOrEqual(ranks[at]?.worst ?? 0);
      }
    }
    expect(refusal(() => rankIntervals([named("a", "half"), named("a", "half")]))).toEqual([
      "duplicate-unit",
    ]);
  });

  it("spreads evenly: a half of the draws lies in the upper half of a range", () => {
    const wide = smallSet([leaf("1", "100")], "100", {
      ladders: [
        {
          ...ladder,
          classes: [
            { key: "up", title: "Trên", atLeast: "50" },
            { key: "down", title: "Dưới" },
          ],
        },
      ],
    });
    const sampled = score(wide, sheetOf([]), { layer: "self" });
    const [unit] = robustness([{ card: sampled }], { seed: 3, draws: 20_000 }).units;
    const up = unit?.classes.find(({ key }) => key === "up")?.count ?? 0;
    // Five standard errors of a share of one half in 20,000 draws.
    expect(Math.abs(up / 20_000 - 0.5)).toBeLessThan(5 * Math.sqrt(0.25 / 20_000));
  });

  it("is refused for no units, the same unit twice, or draws that are none", () => {
    expect(refusal(() => robustness([], { seed: 1, draws: 0 }))).toEqual([
      "list-too-short",
      "not-a-count",
    ]);
    expect(refusal(() => robustness([{ card: open }, { card: open }], { seed: 0.5 }))).toEqual([
      "duplicate-unit",
      "not-a-count",
    ]);
  });
});
