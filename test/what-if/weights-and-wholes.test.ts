/** Uncertainty, weights and what-if with weights, conditions of classes and points of a whole. */
import { describe, expect, it } from "vitest";
import {
  type ClassLadder,
  type CriteriaSet,
  effectiveWeights,
  type PointRanges,
  pointsAtStake,
  rankIntervals,
  resultInterval,
  robustness,
  type Scorecard,
  whatIf,
} from "../../src/entries/index.js";
import { refusal, sheetOf } from "../support/small-set.js";
import { own, weightedCard, weightedSet } from "../support/weighted-set.js";

const ladder: ClassLadder = {
  key: "class",
  title: "Xếp loại",
  measure: "percentage",
  classes: [
    {
      key: "good",
      title: "Tốt",
      atLeast: "50",
      conditions: [{ criterion: "1", atLeast: "7", measure: "points" }, { knockOuts: ["2.2"] }],
    },
    { key: "fair", title: "Khá" },
  ],
};
const set: CriteriaSet = { ...weightedSet, ladders: [ladder] };
const known = { "1.1": "2", "1.2": "1", "2.1": "5", "2.2": "1" };

describe("what a leaf weighs", () => {
  it("counts with the weights on its way, beside its own maximum", () => {
    const card = weightedCard(known);
    const told = effectiveWeights(card).map(({ code, applicableMax, worth, weight, atStake }) => [
      code,
      applicableMax,
      worth,
      weight,
      atStake,
    ]);
    expect(told).toEqual([
      ["1.1", "4", "24", "70.59", "12"],
      ["2.1", "5", undefined, "14.71", "0"],
      ["1.2", "2", "4", "11.76", "2"],
      ["2.2", "1", undefined, "2.94", "0"],
    ]);
    expect(pointsAtStake(card).map(({ code }) => code)).toEqual(["1.1", "1.2"]);
    expect(
      pointsAtStake(weightedCard({ "1": "4" })).map(({ code, atStake }) => [code, atStake]),
    ).toEqual([["1", "20"]]);
  });
});

describe("an interval", () => {
  it("counts ends with weights and asks for the conditions of a class", () => {
    const card = weightedCard({ "1.1": "2", "1.2": "1", "2.1": "5" }, {}, set);
    const found = resultInterval(card, { "1.1": { from: "1", to: "4" } });
    expect([found.lowest.points, found.highest.points]).toEqual(["13", "32"]);
    expect(found.highest.classes[0]?.class?.key).toBe("good");
    // 19 of 34 is above the bound; the knock-out stands at 0.
    const [low] = resultInterval(card, { "1.1": { from: "2", to: "2" } }).lowest.classes;
    expect(low?.class?.key).toBe("fair");
    expect(low?.withheld?.[0]?.condition).toEqual({ knockOuts: ["2.2"] });
  });

  it("takes a whole as a leaf, and no points for what does not apply", () => {
    const card = weightedCard({ "1": "7", "2.1": "5", "2.2": "1" }, {}, set);
    const found = resultInterval(card, { "1": { from: "6.5", to: "8" } });
    expect([found.lowest.points, found.highest.points]).toEqual(["19", "22"]);
    expect(found.lowest.classes[0]?.withheld?.[0]?.condition).toMatchObject({ criterion: "1" });
    expect(found.uncertain).toEqual(["1"]);
    const without: Scorecard = {
      ...card,
      domains: card.domains.map((node) =>
        node.code === "1" ? { ...node, points: null, applicableMax: "0" } : node,
      ),
    };
    const call = () => resultInterval(without, { "1": { from: 0, to: 1 } });
    expect(refusal(call)).toEqual(["points-above-max"]);
  });

  it("of ranks goes by worth", () => {
    const units = [
      { card: weightedCard(known, { unit: { id: "a", name: "A" } }) },
      {
        card: weightedCard(known, { unit: { id: "b", name: "B" } }),
        ranges: { "1.2": { from: "0", to: "2" } },
      },
      {
        card: weightedCard({ ...known, "1.1": "3", "2.1": "0" }, { unit: { id: "c", name: "C" } }),
      },
    ];
    expect(rankIntervals(units).map(({ id, best, worst }) => [id, best, worst])).toEqual([
      ["a", 2, 3],
      ["b", 1, 3],
      ["c", 1, 2],
    ]);
  });
});

describe("draws", () => {
  const classesOf = (card: Scorecard, ranges: PointRanges) =>
    robustness([{ card, ranges }], { seed: 5, draws: 2000 }).units[0]?.classes.map(
      ({ key, count }) => [key, count] as const,
    );

  it("give a class only where its conditions hold", () => {
    const card = weightedCard(known, {}, set);
    // 20 of 34 for sure; the knock-out alone decides, one of 101 steps of it.
    const knocked = classesOf(card, { "2.2": { from: "0", to: "1" } });
    expect(knocked?.map(([key]) => key)).toEqual(["good", "fair"]);
    expect(Math.abs((knocked?.[1]?.[1] ?? 0) - 2000 / 101)).toBeLessThan(5 * Math.sqrt(2000 / 101));
    // 1 has 3 x 2 + 1: at 1.99 it misses its 7 points, whatever the total is.
    expect(classesOf(card, { "1.1": { from: "1.5", to: "1.99" } })).toEqual([["fair", 2000]]);
    expect(classesOf(card, { "1.1": { from: "2", to: "4" } })).toEqual([["good", 2000]]);
  });

  it("give none to a unit that may not be classed", () => {
    const card = weightedCard(known, { notEligible: "Vi phạm" }, set);
    expect(classesOf(card, {})).toEqual([[null, 2000]]);
  });

  it("rank by worth, whatever the decimals of the weights", () => {
    const fine: CriteriaSet = {
      ...weightedSet,
      max: "34.0000003",
      domains: [
        weightedSet.domains[0] as never,
        { ...(weightedSet.domains[1] as { max: string }), weight: "1.00000005" } as never,
      ],
    };
    const unit = (id: string, points: Readonly<Record<string, string>>) => ({
      card: weightedCard(points, { unit: { id, name: id } }, fine),
    });
    // 6 x 2 + 2 x 1 + 6.0000003 against 6 x 3 + 2 x 1: one is higher by three in ten million.
    const found = robustness(
      [unit("a", known), unit("b", { "1.1": "3", "1.2": "1", "2.1": "0", "2.2": "0" })],
      { seed: 1, draws: 10 },
    );
    expect(found.units.map(({ id, ranks }) => [id, ranks[0]?.rank])).toEqual([
      ["a", 1],
      ["b", 2],
    ]);
  });
});

describe("what if a whole had other points", () => {
  const sheet = sheetOf([
    { ...own("1.1", "4"), appraised: { points: "3" } },
    own("1.2", "2"),
    own("2.1", "5"),
    { code: "2.2", appraised: { points: "1" } },
  ]);

  it("takes the place of its parts and compares at its level", () => {
    const result = whatIf(set, sheet, [{ code: "1", entry: { points: "10" } }], {
      layer: "best-known",
    });
    expect(result.sheet.entries).toEqual([
      { code: "1.1", self: { points: "4" } },
      own("1.2", "2"),
      own("2.1", "5"),
      { code: "2.2", appraised: { points: "1" } },
      { code: "1", appraised: { points: "10" } },
    ]);
    expect([result.before.points, result.after.points]).toEqual(["28", "26"]);
    expect(result.comparison.change).toBe("-2");
    const [first] = result.comparison.leaves;
    expect(first).toMatchObject({ whole: "after", change: "-2", kind: "worse" });
    expect(first?.before?.points).toBe("11");
  });

  it("in the weakest round leaves no part beside it", () => {
    const filled = sheetOf(
      [own("1.1", "4"), own("1.2", "2"), own("2.1", "5"), own("2", "6")].slice(0, 3),
    );
    const result = whatIf(set, filled, [{ code: "1", entry: { points: "10" } }], { layer: "self" });
    expect(result.sheet.entries.map(({ code }) => code)).toEqual(["2.1", "1"]);
  });

  it("is refused where a part of a given whole is changed", () => {
    const whole = sheetOf([own("1", "10"), own("2.1", "5")]);
    const call = () =>
      whatIf(set, whole, [{ code: "1.1", entry: { points: "4" } }], { layer: "self" });
    expect(refusal(call)).toEqual(["whole-and-parts"]);
    expect(
      whatIf(set, whole, [{ code: "1", entry: { points: "12" } }], { layer: "self" }).comparison
        .change,
    ).toBeNull();
  });
});
