/** Ranks with exact ties, groups, units that are not ranked, means, classes, merged units. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type ClassLadder,
  mergeUnits,
  rankUnits,
  rankValues,
  type Scorecard,
  type ScoreSheet,
  score,
} from "../../src/entries/scoring.js";
import { leaf, refusal, sheetOf, smallSet } from "../support/small-set.js";

const ladder: ClassLadder = {
  key: "class",
  title: "Xếp loại",
  measure: "percentage",
  classes: [
    { key: "good", title: "Tốt", atLeast: "80" },
    { key: "fair", title: "Khá", atLeast: "65" },
  ],
};
const set = smallSet([leaf("1", "60"), leaf("2", "40")], "100", { ladders: [ladder] });

function cardOf(
  id: string,
  one: string | null,
  two: string | null,
  more: Partial<ScoreSheet> = {},
): Scorecard {
  const entries = [
    ...(one === null ? [] : [{ code: "1", self: { points: one } }]),
    ...(two === null ? [] : [{ code: "2", self: { points: two } }]),
  ];
  return score(set, sheetOf(entries, { unit: { id, name: `Xã ${id}` }, ...more }), {
    layer: "self",
  });
}

describe("ranking", () => {
  const cards = [
    cardOf("a", "50", "30"),
    cardOf("b", "40", "40"),
    cardOf("c", "55", "35"),
    cardOf("d", "30", "20"),
  ];

  it("shares a rank on exact ties and skips the next, or not", () => {
    const ranksOf = (ties: "competition" | "dense") =>
      rankUnits(cards, { ties }).groups[0]?.ranked.map(({ unit, rank, sharedBy }) => [
        unit.id,
        rank,
        sharedBy,
      ]);
    expect(ranksOf("competition")).toEqual([
      ["c", 1, 1],
      ["a", 2, 2],
      ["b", 2, 2],
      ["d", 4, 1],
    ]);
    expect(ranksOf("dense")?.map(([, rank]) => rank)).toEqual([1, 2, 2, 3]);
  });

  it("does not tie what only looks equal: 80.001 and 80.002 both print as 80.00", () => {
    const ranked = rankUnits([cardOf("a", "50.001", "30"), cardOf("b", "50.002", "30")]).groups[0]
      ?.ranked;
    expect(ranked?.map(({ unit, rank, percentage }) => [unit.id, rank, percentage])).toEqual([
      ["b", 1, "80.00"],
      ["a", 2, "80.00"],
    ]);
  });

  it("goes by any node, in points or percent", () => {
    const by = rankUnits(cards, { node: "2", measure: "points" });
    expect(by.groups[0]?.ranked.map(({ unit, rank }) => `${unit.id}${rank}`)).toEqual([
      "b1",
      "c2",
      "a3",
      "d4",
    ]);
    expect(by.groups[0]?.classes).toEqual([]);
    expect(refusal(() => rankUnits(cards, { node: "9" }))).toContain("unknown-code");
  });

  it("lists units apart that are incomplete or not eligible, and never ranks them", () => {
    const [group] = rankUnits([
      cardOf("x", "60", null),
      cardOf("y", "60", "40", { notEligible: "Có vi phạm" }),
      ...cards,
    ]).groups;
    expect(group?.ranked.map(({ unit }) => unit.id)).toEqual(["c", "a", "b", "d"]);
    expect(group?.unranked.map(({ unit, reason, points }) => [unit.id, reason, points])).toEqual([
      ["x", "incomplete", "60"],
      ["y", "not-eligible", "100"],
    ]);
    expect(group?.unranked[1]?.explanation.vi).toBe("Không đủ điều kiện xếp loại: Có vi phạm");
  });

  it("measures units with fewer criteria on what applies to them", () => {
    const small = sheetOf(
      [
        { code: "1", self: { points: "51" } },
        { code: "2", self: { notApplicable: "Không có" } },
      ],
      { unit: { id: "s", name: "Xã s" } },
    );
    const ranked = rankUnits([...cards, score(set, small, { layer: "self" })]).groups[0]?.ranked;
    expect(ranked?.slice(0, 2).map(({ unit, percentage }) => [unit.id, percentage])).toEqual([
      ["c", "90.00"],
      ["s", "85.00"],
    ]);
  });

  it("ranks groups apart, units without one last", () => {
    const groups = rankUnits(cards, { groups: { a: "Xã", c: "Xã", b: "Phường" } }).groups;
    expect(
      groups.map(({ group, ranked }) => [
        group,
        ranked.map(({ unit, rank }) => `${unit.id}${rank}`),
      ]),
    ).toEqual([
      ["Phường", ["b1"]],
      ["Xã", ["c1", "a2"]],
      [null, ["d1"]],
    ]);
  });

  it("gives mean, quartiles, and classes with their share", () => {
    const [group] = rankUnits(cards).groups;
    expect(group?.summary).toEqual({
      mean: "75.00",
      lowest: "50.00",
      lowerQuartile: "72.50",
      median: "80.00",
      upperQuartile: "82.50",
      highest: "90.00",
    });
    expect(group?.classes.map(({ key, count, percentage }) => [key, count, percentage])).toEqual([
      ["good", 3, "75.00"],
      ["fair", 0, "0.00"],
      [null, 1, "25.00"],
    ]);
  });

  it("never depends on the order of the scorecards", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(6), fc.nat(4)), { minLength: 1, maxLength: 8 }),
        fc.array(fc.nat(1000), { minLength: 8, maxLength: 8 }),
        (points, keys) => {
          const units = points.map(([one, two], at) =>
            cardOf(String(at), String(one * 10), String(two * 10)),
          );
          const shuffled = units
            .map((unit, at) => ({ unit, key: keys[at] ?? 0 }))
            .sort((left, right) => left.key - right.key)
            .map(({ unit }) => unit);
          expect(rankUnits(shuffled)).toEqual(rankUnits(units));
          const ranked = rankUnits(units).groups[0]?.ranked ?? [];
          for (const { rank, points: own } of ranked) {
            const above = ranked.filter((other) => Number(other.points) > Number(own)).length;
            expect(rank).toBe(above + 1);
          }
        },
      ),
    );
  });

  it("refuses what cannot be ranked together", () => {
    const other = score(
      { ...set, id: "other", index: "dti" },
      sheetOf([], { unit: { id: "o", name: "O" }, set: { id: "other", version: "1" } }),
      { layer: "self" },
    );
    const twice = [cardOf("a", "1", "1"), cardOf("a", "1", "1", { year: 2022 })];
    expect(refusal(() => rankUnits(twice))).toEqual(["duplicate-unit", "years-disagree"]);
    expect(refusal(() => rankUnits([...cards, other]))).toEqual(["set-mismatch"]);
    expect(refusal(() => rankUnits([]))).toEqual(["list-too-short"]);
    expect(
      refusal(() =>
        rankValues([
          { key: "a", value: "x" },
          { key: "a", value: null },
        ]),
      ),
    ).toEqual(["not-a-decimal", "duplicate-key"]);
  });
});

describe("merged units", () => {
  it("have the mean of their parts, plain or by weight", () => {
    const parts = [
      { key: "a", values: { x: "0.6", y: "1" }, weight: 3 },
      { key: "b", values: { x: "0.2", y: "0" }, weight: 1 },
    ];
    expect(mergeUnits(parts).values).toEqual({ x: "0.5", y: "0.75" });
    const plain = parts.map(({ key, values }) => ({ key, values }));
    expect(mergeUnits(plain).values).toEqual({ x: "0.4", y: "0.5" });
    expect(mergeUnits([...plain].reverse()).values).toEqual(mergeUnits(plain).values);
  });

  it("are refused when a part lacks a value or a weight", () => {
    expect(refusal(() => mergeUnits([]))).toEqual(["list-too-short"]);
    expect(
      refusal(() =>
        mergeUnits([
          { key: "a", values: { x: "1" }, weight: 0 },
          { key: "b", values: { y: "z" } },
        ]),
      ),
    ).toEqual([
      "missing-figure",
      "not-above-zero",
      "missing-figure",
      "not-a-decimal",
      "missing-figure",
    ]);
  });
});
