/** An old result leads to the set that it was scored by, and to no other. */
import { describe, expect, it } from "vitest";
import { allCriteriaSets, findSet, setReferenceOf } from "../../src/entries/criteria-sets.js";
import { shippedSets } from "../../src/indices/shipped-sets.js";
import { filledSheet } from "../support/filled-sheet.js";
import { parIndexCaMau2013, prepareCriteriaSet, score } from "../support/library.js";

describe("the set of a result", () => {
  it.each(allCriteriaSets.map((set) => [set.id, set] as const))("%s is found by it", (_, set) => {
    const card = score(set, filledSheet(set), { layer: "best-known" });
    const { id, version, digest } = card.set;
    expect(setReferenceOf(set)).toEqual({ id, version, digest });
    expect(setReferenceOf(prepareCriteriaSet(set))).toEqual({ id, version, digest });
    expect(findSet(card.set, allCriteriaSets)).toBe(set);
  });

  it("is the same whatever the order of its keys, and whichever editor wrote it", () => {
    const turned = Object.fromEntries(Object.entries(parIndexCaMau2013).reverse());
    const written = {
      ...turned,
      $schema: "criteria-set.json",
    } as unknown as typeof parIndexCaMau2013;
    expect(setReferenceOf(written)).toEqual(setReferenceOf(parIndexCaMau2013));
  });

  it("is not one of the same version with other content", () => {
    const again = { ...parIndexCaMau2013, title: "Ban hành lại" };
    expect(findSet(setReferenceOf(again), allCriteriaSets)).toBeUndefined();
    expect(findSet(setReferenceOf(again), [parIndexCaMau2013, again])).toBe(again);
  });
});

it("names all sets that ship, each once", () => {
  const ids = allCriteriaSets.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(shippedSets.map(({ id }) => id));
});
