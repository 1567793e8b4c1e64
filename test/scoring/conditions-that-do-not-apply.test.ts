/** A criterion that does not apply withholds no class, even where the set counts it in full. */
import { describe, expect, it } from "vitest";
import {
  cheapestWayTo,
  prepareCriteriaSet,
  robustness,
  type ScoreSheet,
  score,
  scoreMany,
} from "../../src/entries/index.js";
import { leaf, sheetOf, smallSet } from "../support/small-set.js";

// Of the second domain one leaf leaves the base and the other counts in full: 4 of 4, none judged.
const set = smallSet(
  [
    {
      code: "1",
      title: "Lĩnh vực 1",
      max: "10",
      children: [leaf("1.1", "10", { kind: "points" })],
    },
    {
      code: "2",
      title: "Lĩnh vực 2",
      max: "8",
      children: [
        leaf("2.1", "4", { kind: "points" }, { notApplicable: "shrink-base" }),
        leaf("2.2", "4", { kind: "points" }, { notApplicable: "full-points" }),
      ],
    },
  ],
  "18",
  {
    ladders: [
      {
        key: "class",
        title: "Xếp loại",
        measure: "percentage",
        classes: [
          {
            key: "good",
            title: "Tốt",
            atLeast: "50",
            conditions: [{ criterion: "2", atLeast: "5", measure: "points" }],
          },
          { key: "weak", title: "Yếu" },
        ],
      },
    ],
  },
);

const none = { notApplicable: "Không phát sinh" };
type Self = NonNullable<ScoreSheet["entries"][number]["self"]>;
const sheet = (first: Self, second: Self): ScoreSheet =>
  sheetOf([
    { code: "1.1", self: { points: "6" } },
    { code: "2.1", self: first },
    { code: "2.2", self: second },
  ]);

describe("a condition on a criterion of which nothing applies", () => {
  const sheets = [sheet(none, none), sheet(none, { points: "4" }), sheet({ points: "1" }, none)];
  const classes = ["good", "weak", "good"];

  it("withholds nothing; where a part applies, it asks for its points", () => {
    const cards = sheets.map((one) => score(set, one, { layer: "self" }));
    expect(cards.map((card) => card.domains[1]?.state)).toEqual([
      "not-applicable",
      "scored",
      "scored",
    ]);
    expect(cards.map((card) => card.class?.key)).toEqual(classes);
    expect(cards[0]?.classes[0]?.withheld).toBeUndefined();
    expect(cards[1]?.classes[0]?.withheld?.[0]?.reason.vi).toBe(
      "2 Lĩnh vực 2 đạt 4 điểm, cần từ 5 điểm",
    );
  });

  it("does so in columns, in what-if and in draws as in score", () => {
    const columns = scoreMany(prepareCriteriaSet(set), sheets, { layer: "self" });
    const keys = set.ladders?.[0]?.classes.map(({ key }) => key) ?? [];
    expect([...(columns.classes[0] ?? [])].map((at) => keys[at])).toEqual(classes);
    const card = score(set, sheet(none, none), { layer: "self" });
    const way = cheapestWayTo(card, { class: { ladder: "class", key: "good" } });
    expect([way.reachable, way.steps]).toEqual([true, []]);
    const drawn = robustness([{ card }], { draws: 10, seed: 1 });
    expect(drawn.units[0]?.classes.map(({ key, count }) => [key, count])).toEqual([["good", 10]]);
  });
});
