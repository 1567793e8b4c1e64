/** Themes of a gap, the nearest first. */
import { describe, expect, it } from "vitest";
import { type CriterionNode, findGaps, score } from "../../src/entries/index.js";
import { leaf, sheetOf, smallSet } from "../support/small-set.js";

describe("the themes of a gap", () => {
  it("are those of the leaf, then of each node above, the domain last", () => {
    const own = leaf("1.1.1", "2", { kind: "points" }, { themes: ["lá"] });
    const criterion: CriterionNode = {
      code: "1.1",
      title: "Tiêu chí",
      max: "2",
      themes: ["tiêu chí", "chung"],
      children: [own],
    };
    const domain: CriterionNode = {
      code: "1",
      title: "Lĩnh vực",
      max: "2",
      themes: ["lĩnh vực"],
      children: [criterion],
    };
    const set = smallSet([domain], "2");
    const card = score(set, sheetOf([{ code: "1.1.1", self: { points: "0" } }]), { layer: "self" });
    expect(findGaps(card).gaps.map(({ themes }) => themes)).toEqual([
      [["lá"], ["tiêu chí", "chung"], ["lĩnh vực"]],
    ]);
  });
});
