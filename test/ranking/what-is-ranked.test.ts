/** Which units are ranked by a node, and which sets can be ranked together. */
import { describe, expect, it } from "vitest";
import {
  type CriteriaSet,
  rankUnits,
  type Scorecard,
  type SheetEntry,
  score,
} from "../../src/entries/index.js";
import { unitWith } from "../support/many-units.js";
import { leaf, refusal, sheetOf, smallSet } from "../support/small-set.js";

const set = smallSet(
  [
    { code: "1", title: "Lĩnh vực 1", max: "6", children: [leaf("1.1", "4"), leaf("1.2", "2")] },
    leaf("2", "4"),
  ],
  "10",
);

function cardOf(id: string, entries: readonly SheetEntry[], of: CriteriaSet = set): Scorecard {
  const sheet = sheetOf(entries, {
    unit: { id, name: `Xã ${id}` },
    set: { id: of.id, version: of.version },
  });
  return score(of, sheet, { layer: "self" });
}

const points = (code: string, value: string): SheetEntry => ({ code, self: { points: value } });
const none = (code: string): SheetEntry => ({ code, self: { notApplicable: "Không có" } });

describe("a ranking by a node", () => {
  const full = cardOf("full", [points("1.1", "3"), points("1.2", "1"), points("2", "4")]);
  const open = cardOf("open", [points("1.1", "4"), points("2", "4")]);

  it("leaves out a unit of which something below the node is not assessed", () => {
    const [group] = rankUnits([full, open], { node: "1" }).groups;
    expect(group?.ranked.map(({ unit }) => unit.id)).toEqual(["full"]);
    expect(group?.unranked.map(({ unit, reason, points: own }) => [unit.id, reason, own])).toEqual([
      ["open", "incomplete", "4"],
    ]);
  });

  it("ranks a unit that lacks something elsewhere", () => {
    const [group] = rankUnits([full, open], { node: "1.1" }).groups;
    expect(group?.ranked.map(({ unit, rank }) => [unit.id, rank])).toEqual([
      ["open", 1],
      ["full", 2],
    ]);
    expect(group?.unranked).toEqual([]);
  });

  it("leaves out a unit to which the node does not apply", () => {
    const without = cardOf("without", [none("1.1"), none("1.2"), points("2", "4")]);
    const [group] = rankUnits([full, without], { node: "1" }).groups;
    expect(group?.ranked.map(({ unit }) => unit.id)).toEqual(["full"]);
    expect(group?.unranked).toEqual([
      {
        unit: without.unit,
        reason: "not-applicable",
        explanation: { vi: "Không áp dụng", en: "Not applicable" },
        points: null,
      },
    ]);
    const nothing = cardOf("nothing", [none("1.1"), none("1.2"), none("2")]);
    expect(rankUnits([nothing]).groups[0]?.unranked.map(({ reason }) => reason)).toEqual([
      "not-applicable",
    ]);
    expect(rankUnits([nothing]).groups[0]?.summary).toBeNull();
    const empty = rankUnits([unitWith("empty", "0", "0"), unitWith("b", "1", "2")]).groups[0];
    expect(empty?.unranked.map(({ unit, reason }) => [unit.id, reason])).toEqual([
      ["empty", "not-applicable"],
    ]);
    expect(empty?.ranked.map(({ unit }) => unit.id)).toEqual(["b"]);
  });
});

describe("sets that differ", () => {
  const other = { ...set, id: "other" };
  const cards = [
    cardOf("a", [points("1.1", "3"), points("1.2", "1"), points("2", "4")]),
    cardOf("b", [points("1.1", "4"), points("1.2", "1"), points("2", "4")], other),
  ];

  it("are ranked together in percent when they belong to one index", () => {
    const [group] = rankUnits(cards).groups;
    expect(group?.ranked.map(({ unit, percentage }) => [unit.id, percentage])).toEqual([
      ["b", "90.00"],
      ["a", "80.00"],
    ]);
  });

  it("are not ranked together in points", () => {
    expect(refusal(() => rankUnits(cards, { measure: "points" }))).toEqual(["set-mismatch"]);
    expect(refusal(() => rankUnits(cards.slice(0, 1), { measure: "points" }))).toEqual([]);
  });
});
