/** Efforts of the cheapest way: wrong ones are refused one by one, thousands take moments. */
import { describe, expect, it } from "vitest";
import {
  cheapestWayTo,
  isChisoError,
  type Rule,
  type Scorecard,
  score,
} from "../../src/entries/index.js";
import { leaf, refusal, sheetOf, smallSet } from "../support/small-set.js";

const rule: Rule = {
  kind: "choice",
  options: [
    { key: "full", label: "Đủ", points: "4" },
    { key: "half", label: "Một phần", points: "2.5" },
    { key: "none", label: "Không", points: "0" },
  ],
};
const set = smallSet([leaf("1", "4", rule), leaf("2", "4", rule)], "8");
const card = score(
  set,
  sheetOf(["1", "2"].map((code) => ({ code, self: { declared: { choice: "none" } } }))),
  { layer: "self" },
);

function placesOf(effort: Parameters<typeof cheapestWayTo>[2]): readonly string[] {
  try {
    cheapestWayTo(card, { points: "4" }, effort);
    return [];
  } catch (error) {
    if (!isChisoError(error)) throw error;
    return error.problems.map(({ code, path, criterion }) => `${code} ${path} ${criterion}`);
  }
}

describe("efforts", () => {
  it("that are no numbers are refused where as many are given as there are steps", () => {
    expect(placesOf({ effort: { "1": ["x", "1"], "2": ["1", "-2"] } })).toEqual([
      "not-a-decimal /effort/1/0 1",
      "negative-number /effort/2/1 2",
    ]);
  });

  it("that are no numbers are told of before their count", () => {
    expect(placesOf({ effort: { "1": ["x"], "2": ["1"] } })).toEqual([
      "not-a-decimal /effort/1/0 1",
      "efforts-per-step /effort/2 2",
    ]);
  });

  it("of equal ways lead to the earlier criteria", () => {
    const way = cheapestWayTo(card, { points: "4" });
    expect(way.steps.map(({ code, to }) => [code, to])).toEqual([["1", "4"]]);
  });
});

const count = 2000;
const many = smallSet(
  Array.from({ length: count }, (_, at) => leaf(String(at + 1), "1", { kind: "pass" })),
  String(count),
);
const nothing: Scorecard = score(
  many,
  sheetOf(many.domains.map(({ code }) => ({ code, self: { declared: { met: false } } }))),
  { layer: "self" },
);
const efforts = (effortOf: (at: number) => string) => ({
  effort: Object.fromEntries(many.domains.map(({ code }, at) => [code, effortOf(at)])),
});

describe("two thousand criteria", () => {
  it("of equal effort are taken from the first on", () => {
    const way = cheapestWayTo(nothing, { percentage: "37.5" });
    expect(way.effort).toBe("750");
    const codes = way.steps.map(({ code }) => Number(code)).sort((left, right) => left - right);
    expect(codes).toEqual(Array.from({ length: 750 }, (_, at) => at + 1));
  });

  it("of different efforts are taken by their effort", () => {
    const effortOf = (at: number): string => (((at * 7919) % count) / 10 + 0.1).toFixed(1);
    const way = cheapestWayTo(nothing, { points: "100" }, efforts(effortOf));
    // The hundred smallest are 0.1 to 10.0.
    expect([way.steps.length, way.effort]).toEqual([100, "505"]);
  });

  it("are refused by name where too many sums could be the answer", () => {
    // Efforts are the gains: even ones, but one that is dear. An odd need is never met exactly, so
    // all sums up to it are in question.
    const gainOf = (at: number): string =>
      at === 0 ? "0.0001" : ((((at * 7919) % 9973) + 1) / 5000).toFixed(4);
    const hard: Scorecard = {
      ...nothing,
      domains: nothing.domains.map((node, at) => {
        if (node.children !== undefined) return node;
        const gain = gainOf(at);
        return { ...node, steps: node.steps.map((step) => ({ ...step, points: gain, gain })) };
      }),
    };
    const effortOf = (at: number): string => (at === 0 ? "1000.0001" : gainOf(at));
    expect(refusal(() => cheapestWayTo(hard, { points: "900.0001" }, efforts(effortOf)))).toEqual([
      "search-too-large",
    ]);
  });
});
