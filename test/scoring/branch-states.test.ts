/** What a branch is when its leaves are scored, do not apply, or are not assessed. */
import { describe, expect, it } from "vitest";
import { type LayerEntry, type ScoredNode, score } from "../../src/entries/index.js";
import { leaf, sheetOf, smallSet } from "../support/small-set.js";

const set = smallSet(
  [{ code: "1", title: "Lĩnh vực", max: "6", children: [leaf("1.1", "4"), leaf("1.2", "2")] }],
  "6",
);
const scored = (points: string): LayerEntry => ({ points });
const none: LayerEntry = { notApplicable: "Không có" };

function branchOf(first: LayerEntry | null, second: LayerEntry | null): ScoredNode | undefined {
  const entries = [
    ...(first === null ? [] : [{ code: "1.1", self: first }]),
    ...(second === null ? [] : [{ code: "1.2", self: second }]),
  ];
  return score(set, sheetOf(entries), { layer: "self" }).domains[0];
}

describe("a branch", () => {
  it("is scored when all that applies is scored", () => {
    expect(branchOf(scored("3"), scored("0"))).toMatchObject({
      state: "scored",
      points: "3",
      applicableMax: "6",
      percentage: "50.00",
    });
  });

  it("is scored when some of it is scored and the rest does not apply", () => {
    const expected = { state: "scored", points: "3", applicableMax: "4", percentage: "75.00" };
    expect(branchOf(scored("3"), none)).toMatchObject(expected);
    expect(branchOf(none, scored("2"))).toMatchObject({
      state: "scored",
      points: "2",
      applicableMax: "2",
      percentage: "100.00",
    });
  });

  it("is not assessed when anything that applies is not, and has no percentage", () => {
    const expected = { state: "not-assessed", percentage: null, applicableMax: "6" };
    expect(branchOf(scored("3"), null)).toMatchObject({ ...expected, points: "3" });
    expect(branchOf(null, null)).toMatchObject({ ...expected, points: null });
    expect(branchOf(none, null)).toMatchObject({
      state: "not-assessed",
      points: null,
      applicableMax: "2",
      percentage: null,
    });
  });

  it("does not apply when nothing of it applies, and has no percentage", () => {
    expect(branchOf(none, none)).toMatchObject({
      state: "not-applicable",
      points: null,
      max: "6",
      applicableMax: "0",
      percentage: null,
      explanation: { vi: "Không áp dụng", en: "Not applicable" },
    });
  });
});
