/** Ranks with weights, with points of a whole, and of parts of a year. */
import { describe, expect, it } from "vitest";
import { benchmark, rankUnits, type Scorecard, type ScoreSheet } from "../../src/entries/index.js";
import { refusal } from "../support/small-set.js";
import { weightedCard } from "../support/weighted-set.js";

const card = (
  id: string,
  points: Readonly<Record<string, string>>,
  more: Partial<ScoreSheet> = {},
): Scorecard => weightedCard(points, { unit: { id, name: `Xã ${id}` }, ...more });

const a = card("a", { "1.1": "4", "1.2": "0", "2.1": "0", "2.2": "0" });
const b = card("b", { "1.1": "0", "1.2": "2", "2.1": "5", "2.2": "1" });
const whole = card("c", { "1": "7", "2.1": "5", "2.2": "1" });

describe("units with weights", () => {
  it("are ranked by worth in the total, and by a node's own points", () => {
    const total = rankUnits([a, b], { measure: "points" }).groups[0];
    expect(total?.ranked.map(({ unit, points }) => [unit.id, points])).toEqual([
      ["a", "24"],
      ["b", "10"],
    ]);
    const node = rankUnits([a, b], { node: "1" }).groups[0];
    expect(
      node?.ranked.map(({ unit, points, percentage }) => [unit.id, points, percentage]),
    ).toEqual([
      ["a", "12", "85.71"],
      ["b", "2", "14.29"],
    ]);
  });
});

describe("units of which only a whole is known", () => {
  it("are ranked by the total and at the level of the whole", () => {
    const ids = (node?: string) =>
      rankUnits([a, b, whole], node === undefined ? {} : { node }).groups[0]?.ranked.map(
        ({ unit, points }) => [unit.id, points],
      );
    expect(ids()).toEqual([
      ["a", "24"],
      ["c", "20"],
      ["b", "10"],
    ]);
    expect(ids("1")).toEqual([
      ["a", "12"],
      ["c", "7"],
      ["b", "2"],
    ]);
  });

  it("stand apart below it, whichever comes first", () => {
    for (const cards of [
      [whole, a, b],
      [a, b, whole],
    ]) {
      const ranking = rankUnits(cards, { node: "1.2" });
      expect(ranking.node?.title).toBe("Tiêu chí 1.2");
      const [group] = ranking.groups;
      expect(group?.ranked.map(({ unit }) => unit.id)).toEqual(["b", "a"]);
      expect(group?.unranked.map(({ unit, reason, points }) => [unit.id, reason, points])).toEqual([
        ["c", "not-itemised", null],
      ]);
    }
    expect(refusal(() => rankUnits([whole], { node: "1.2" }))).toEqual(["unknown-code"]);
    expect(refusal(() => rankUnits([a, whole], { node: "9" }))).toEqual([
      "unknown-code",
      "unknown-code",
    ]);
  });

  it("are a part of the reference where they are known", () => {
    const rows = benchmark(a, [b, whole], "best");
    const row = (code: string) => rows.find((one) => one.code === code);
    expect(row("1")).toMatchObject({ reference: "50.00", heldBy: ["Xã c"], difference: "35.71" });
    expect(row("1.2")).toMatchObject({ reference: "100.00", heldBy: ["Xã b"] });
    expect(benchmark(whole, [a, b], "mean").map(({ code }) => code)).toEqual([
      "1",
      "2",
      "2.1",
      "2.2",
    ]);
  });
});

describe("periods", () => {
  const points = { "1": "7", "2.1": "5", "2.2": "1" };
  const month = (id: string, at: number) => card(id, points, { period: { month: at } });

  it("of one kind are ranked together and said", () => {
    expect(rankUnits([month("a", 3), month("b", 3)]).period).toEqual({ month: 3 });
    expect("period" in rankUnits([a, b])).toBe(false);
  });

  it.each([
    ["another month", { month: 4 } as const],
    ["a quarter", { quarter: 3 } as const],
    ["a day", { date: "2023-03-31" } as const],
  ])("of %s are refused like other years", (_name, period) => {
    expect(refusal(() => rankUnits([month("a", 3), card("b", points, { period })]))).toEqual([
      "years-disagree",
    ]);
    expect(refusal(() => rankUnits([a, card("b", points, { period })]))).toEqual([
      "years-disagree",
    ]);
  });
});
