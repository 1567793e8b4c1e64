/** What lists of leaves say of weights and of points of a whole. */
import { describe, expect, it } from "vitest";
import { findGaps, groupGaps, pointsByScorer, scoredLeaves } from "../../src/entries/index.js";
import { weightedCard } from "../support/weighted-set.js";

const card = weightedCard({ "1.1": "3", "1.2": "1", "2.1": "3", "2.2": "0.5" });
const whole = weightedCard({ "1": "7", "2.1": "3" });

describe("weights", () => {
  it("of a leaf multiply on the way to the total", () => {
    expect(scoredLeaves(card).map(({ node, weight }) => [node.code, weight])).toEqual([
      ["1.1", "6"],
      ["1.2", "2"],
      ["2.1", "1"],
      ["2.2", "1"],
    ]);
  });

  it("count in what each gap loses, beside its own points", () => {
    const report = findGaps(card);
    expect(
      report.gaps.map(({ code, points, lost, weight }) => [code, points, lost, weight]),
    ).toEqual([
      ["1.1", "3", "6", "6"],
      ["1.2", "1", "2", "2"],
      ["2.1", "3", "2", undefined],
      ["2.2", "0.5", "0.5", undefined],
    ]);
    expect([report.lost, report.basePoints, report.applicableMax]).toEqual(["10.5", "23.5", "34"]);
    expect(groupGaps(report, "domain").map(({ key, lost }) => [key, lost])).toEqual([
      ["1", "8"],
      ["2", "2.5"],
    ]);
  });

  it("count in the points of each scorer, which sum to the base", () => {
    expect(pointsByScorer(card)).toEqual([
      { scorer: "unit", points: "23", applicableMax: "33", leaves: 3 },
      { scorer: "superior", points: "0.5", applicableMax: "1", leaves: 1 },
    ]);
  });
});

describe("points of a whole", () => {
  it("are a gap of their own, said to be a whole, with the weight of the domain", () => {
    const report = findGaps(whole);
    expect(report.gaps[0]).toMatchObject({
      code: "1",
      whole: true,
      points: "7",
      lost: "14",
      weight: "2",
      nextStep: null,
    });
    expect(report.gaps[1]).not.toHaveProperty("whole");
    expect([report.lost, report.unknown]).toEqual(["16", "1"]);
    expect(report.notAssessed.map(({ code }) => code)).toEqual(["2.2"]);
  });
});
