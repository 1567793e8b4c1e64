/** Laws that hold for every set and every sheet. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CriterionNode,
  explain,
  findGaps,
  groupGaps,
  isScoredBranch,
  type Scorecard,
  score,
  scoredLeaves,
  walkScores,
} from "../../src/scoring.js";
import { setWithSheet } from "../support/arbitrary-set.js";
import { smallSet } from "../support/small-set.js";

const units = (text: string | null): bigint => {
  const [whole = "0", decimals = ""] = (text ?? "0").replace("-", "").split(".");
  const value = BigInt(whole + decimals.padEnd(8, "0"));
  return text?.startsWith("-") ? -value : value;
};

const sum = (values: readonly (string | null)[]): bigint =>
  values.reduce((total, value) => total + units(value), 0n);

const property = (check: (card: Scorecard, again: () => Scorecard) => void): void => {
  fc.assert(
    fc.property(setWithSheet, ({ set, sheet }) => {
      check(score(set, sheet, { layer: "self" }), () => score(set, sheet, { layer: "self" }));
    }),
  );
};

describe("laws of scoring", () => {
  it("every branch is the exact sum of its children, in points and in maxima", () => {
    property((card) => {
      for (const { node } of walkScores(card)) {
        if (!isScoredBranch(node)) continue;
        expect(units(node.points)).toBe(sum(node.children.map(({ points }) => points)));
        expect(units(node.max)).toBe(sum(node.children.map(({ max }) => max)));
        expect(units(node.applicableMax)).toBe(sum(node.children.map((c) => c.applicableMax)));
      }
      expect(units(card.basePoints)).toBe(sum(card.domains.map(({ points }) => points)));
    });
  });

  it("no leaf has more than its maximum, and its last step reaches the maximum", () => {
    property((card) => {
      for (const { node } of scoredLeaves(card)) {
        if (node.points === null) continue;
        expect(units(node.points) <= units(node.max)).toBe(true);
        if (node.state !== "scored" || units(node.points) === units(node.max)) continue;
        expect(node.steps.at(-1)?.points).toBe(node.max);
        for (const step of node.steps) {
          expect(units(step.points)).toBe(units(node.points) + units(step.gain));
          expect(units(step.gain) > 0n).toBe(true);
        }
      }
    });
  });

  it("the gaps and what is not assessed sum to applicable maximum less points", () => {
    property((card) => {
      const report = findGaps(card);
      const lost = sum(report.gaps.map((gap) => gap.lost));
      expect(lost).toBe(units(report.lost));
      expect(lost + units(report.unknown)).toBe(units(card.applicableMax) - units(card.basePoints));
      for (const by of ["domain", "responsible"] as const) {
        expect(sum(groupGaps(report, by).map((group) => group.lost))).toBe(lost);
      }
      const losses = report.gaps.map((gap) => units(gap.lost));
      expect(losses).toEqual([...losses].sort((a, b) => (a < b ? 1 : a > b ? -1 : 0)));
    });
  });

  it("the explanations alone give the total again", () => {
    property((card) => {
      const leaves = new Set(scoredLeaves(card).map(({ node }) => node.code));
      const points = explain(card, undefined, "en")
        .split("\n")
        .filter((line) => leaves.has(line.trim().split(" ")[0] ?? ""))
        .flatMap((line) => /: (-?[\d.]+)\/[\d.]+ points$/.exec(line)?.[1] ?? []);
      expect(sum(points)).toBe(units(card.basePoints));
    });
  });

  it("the same input gives the same bytes, and is not changed", () => {
    fc.assert(
      fc.property(setWithSheet, ({ set, sheet }) => {
        const before = JSON.stringify([set, sheet]);
        const once = JSON.stringify(score(set, sheet, { layer: "self" }));
        expect(JSON.stringify(score(set, sheet, { layer: "self" }))).toBe(once);
        expect(JSON.stringify([set, sheet])).toBe(before);
        expect(JSON.parse(once)).toEqual(score(set, sheet, { layer: "self" }));
      }),
    );
  });

  it("frozen input is scored like any other", () => {
    const freeze = <T>(value: T): T => {
      if (typeof value === "object" && value !== null) {
        Object.values(value).forEach(freeze);
        Object.freeze(value);
      }
      return value;
    };
    fc.assert(
      fc.property(setWithSheet, ({ set, sheet }) => {
        const plain = score(set, sheet, { layer: "self" });
        expect(score(freeze(set), freeze(sheet), { layer: "self" })).toEqual(plain);
      }),
      { numRuns: 20 },
    );
  });

  it("the order of rows, criteria and domains never matters to the points", () => {
    fc.assert(
      fc.property(setWithSheet, ({ set, sheet }) => {
        const turn = (nodes: readonly CriterionNode[]): CriterionNode[] =>
          [...nodes]
            .reverse()
            .map((node) =>
              node.children === undefined
                ? node
                : { ...node, children: turn(node.children) as [CriterionNode, ...CriterionNode[]] },
            );
        const turned = smallSet(turn(set.domains), set.max);
        const rows = { ...sheet, entries: [...sheet.entries].reverse() };
        const [left, right] = [
          score(set, sheet, { layer: "self" }),
          score(turned, rows, { layer: "self" }),
        ];
        expect(right.points).toBe(left.points);
        expect(right.percentage).toBe(left.percentage);
        const byCode = (card: Scorecard) =>
          Object.fromEntries(scoredLeaves(card).map(({ node }) => [node.code, node]));
        expect(byCode(right)).toEqual(byCode(left));
      }),
    );
  });

  it("a leaf that does not apply changes no other leaf", () => {
    fc.assert(
      fc.property(setWithSheet, fc.nat(), ({ set, sheet }, pick) => {
        const row = sheet.entries[pick % Math.max(1, sheet.entries.length)];
        if (row === undefined) return;
        const without = {
          ...sheet,
          entries: sheet.entries.map((entry) =>
            entry === row ? { ...entry, self: { notApplicable: "Không phát sinh" } } : entry,
          ),
        };
        const before = scoredLeaves(score(set, sheet, { layer: "self" }));
        const after = scoredLeaves(score(set, without, { layer: "self" }));
        after.forEach(({ node }, index) => {
          if (node.code !== row.code) expect(node).toEqual(before[index]?.node);
        });
      }),
    );
  });
});
