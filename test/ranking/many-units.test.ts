/** Thousands of units: means are exact, whatever the maxima of the units, and in any order. */
import { describe, expect, it } from "vitest";
import { benchmark, rankUnits, type Scorecard } from "../../src/entries/index.js";
import { unitsAtHalf, unitWith } from "../support/many-units.js";

const sizes = [200, 800, 2000];

function shuffled(cards: readonly Scorecard[]): readonly Scorecard[] {
  return cards
    .map((card, at) => ({ card, key: (at * 7919) % cards.length }))
    .sort((left, right) => left.key - right.key)
    .map(({ card }) => card);
}

describe("the mean of many units", () => {
  it.each(sizes)("of %i, exactly 50.005, is ranked as 50.01", (count) => {
    const units = unitsAtHalf(count);
    const [group] = rankUnits(units).groups;
    expect(group?.summary).toMatchObject({ mean: "50.01", lowest: "50.00", median: "50.00" });
    expect(group?.ranked.map(({ rank }) => rank)).toEqual([1, ...Array(count - 1).fill(2)]);
    expect(rankUnits(shuffled(units))).toEqual(rankUnits(units));
    expect(rankUnits([...units].reverse())).toEqual(rankUnits(units));
  });

  it.each(sizes)("of %i, exactly 50.005, is the reference of each", (count) => {
    const units = unitsAtHalf(count);
    const [first] = units as [Scorecard];
    const [row] = benchmark(first, units, "mean");
    expect(row).toMatchObject({ percentage: "0.00", reference: "50.01", difference: "-0.01" });
    expect(benchmark(first, shuffled(units), "mean")).toEqual(benchmark(first, units, "mean"));
    const best = benchmark(first, units, "best")[0];
    expect(best?.heldBy).toEqual(["Xã last"]);
  });

  it("tells values apart that fifteen digits do not", () => {
    const close = [
      unitWith("a", "100000000000000000000000001", "200000000000000000000000000"),
      unitWith("b", "100000000000000000000000002", "200000000000000000000000000"),
      unitWith("c", "50", "100"),
      unitWith("d", "60", "120"),
    ];
    const ranked = rankUnits(close).groups[0]?.ranked;
    expect(ranked?.map(({ unit, rank, sharedBy }) => [unit.id, rank, sharedBy])).toEqual([
      ["b", 1, 1],
      ["a", 2, 1],
      ["c", 3, 2],
      ["d", 3, 2],
    ]);
  });

  it("ranks ten thousand units, each once", () => {
    const units = Array.from({ length: 10_000 }, (_, at) =>
      unitWith(String(at), String((at * 7919) % 10_000), String(10_000 + (at % 97))),
    );
    const groups = Object.fromEntries(units.map(({ unit }, at) => [unit.id, `g${at % 7}`]));
    const ranking = rankUnits(units, { groups });
    expect(ranking.groups.map(({ group }) => group)).toEqual([
      "g0",
      "g1",
      "g2",
      "g3",
      "g4",
      "g5",
      "g6",
    ]);
    const ranked = ranking.groups.flatMap((group) => group.ranked);
    expect(new Set(ranked.map(({ unit }) => unit.id)).size).toBe(10_000);
  });
});
