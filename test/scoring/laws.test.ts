/** Laws that hold for every set and every sheet. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CriterionNode,
  effectiveWeights,
  explain,
  findGaps,
  groupGaps,
  isScoredBranch,
  layerChanges,
  pointsByScorer,
  prepareCriteriaSet,
  resultInterval,
  type Scorecard,
  type ScoredNode,
  score,
  scoredLeaves,
  walkScores,
} from "../../src/entries/scoring.js";
import { completed, ownRounds, setWithRounds, setWithWholes } from "../support/arbitrary-set.js";
import { smallSet } from "../support/small-set.js";

// Points have four decimals, and the weights of two levels one each.
const units = (text: string | null): bigint => {
  const [whole = "0", decimals = ""] = (text ?? "0").replace("-", "").split(".");
  const value = BigInt(whole + decimals.padEnd(8, "0"));
  return text?.startsWith("-") ? -value : value;
};

const worth = (text: string | null, weight = "1"): bigint =>
  (units(text) * units(weight)) / 10n ** 8n;

const sum = (values: readonly (string | null)[]): bigint =>
  values.reduce((total, value) => total + units(value), 0n);

const worths = (nodes: readonly ScoredNode[], pick: (node: ScoredNode) => string | null): bigint =>
  nodes.reduce((total, node) => total + worth(pick(node), node.weight), 0n);

const property = (check: (card: Scorecard, again: () => Scorecard) => void): void => {
  fc.assert(
    fc.property(setWithWholes, ({ set, sheet }) => {
      check(score(set, sheet, { layer: "self" }), () => score(set, sheet, { layer: "self" }));
    }),
  );
};

describe("laws of scoring", () => {
  it("every branch is the exact sum of the worths of its children, in points and in maxima", () => {
    property((card) => {
      for (const { node } of walkScores(card)) {
        if (!isScoredBranch(node)) continue;
        expect(units(node.points)).toBe(worths(node.children, ({ points }) => points));
        expect(units(node.max)).toBe(worths(node.children, ({ max }) => max));
        expect(units(node.applicableMax)).toBe(worths(node.children, (c) => c.applicableMax));
      }
      expect(units(card.basePoints)).toBe(worths(card.domains, ({ points }) => points));
      expect(units(card.max)).toBe(worths(card.domains, ({ max }) => max));
    });
  });

  it("no leaf has more than its maximum, and its last step reaches the maximum", () => {
    property((card) => {
      for (const { node } of scoredLeaves(card)) {
        if (node.points === null) continue;
        expect(units(node.points) <= units(node.max)).toBe(true);
        if (node.whole === true) continue;
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
      const leaves = new Map(scoredLeaves(card).map(({ node, weight }) => [node.code, weight]));
      const found = explain(card, { language: "en" })
        .split("\n")
        .map((line) => ({ line, weight: leaves.get(line.trim().split(" ")[0] ?? "") }))
        .filter(({ weight }) => weight !== undefined)
        .map(({ line, weight }) =>
          worth(/: (-?[\d.]+)\/[\d.]+ points$/.exec(line)?.[1] ?? null, weight),
        );
      expect(found.reduce((total, one) => total + one, 0n)).toBe(units(card.basePoints));
    });
  });

  it("the same input gives the same bytes, and is not changed", () => {
    fc.assert(
      fc.property(setWithWholes, ({ set, sheet }) => {
        const before = JSON.stringify([set, sheet]);
        const once = JSON.stringify(score(set, sheet, { layer: "self" }));
        expect(JSON.stringify(score(set, sheet, { layer: "self" }))).toBe(once);
        expect(JSON.stringify([set, sheet])).toBe(before);
        expect(JSON.parse(once)).toEqual(score(set, sheet, { layer: "self" }));
      }),
    );
  });

  it("a set, its copy through JSON and the prepared set score alike, and so do results read back", () => {
    fc.assert(
      fc.property(setWithWholes, ({ set, sheet }) => {
        const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
        const card = score(set, sheet, { layer: "self" });
        expect(score(copy(set), copy(sheet), { layer: "self" })).toEqual(card);
        expect(score(prepareCriteriaSet(set), sheet, { layer: "self" })).toEqual(card);
        const back = copy(card);
        expect(findGaps(back)).toEqual(findGaps(card));
        expect(effectiveWeights(back)).toEqual(effectiveWeights(card));
        expect(resultInterval(back)).toEqual(resultInterval(card));
        expect(pointsByScorer(back)).toEqual(pointsByScorer(card));
      }),
    );
  });

  it("the points of scorers, the stakes and the interval agree with the total", () => {
    property((card) => {
      const scorers = pointsByScorer(card);
      expect(sum(scorers.map(({ points }) => points))).toBe(units(card.basePoints));
      expect(sum(scorers.map((one) => one.applicableMax))).toBe(units(card.applicableMax));
      const stakes = sum(effectiveWeights(card).map(({ atStake }) => atStake));
      expect(stakes).toBe(units(findGaps(card).lost));
      const { lowest, highest } = resultInterval(card);
      expect(units(lowest.points)).toBe(units(card.points));
      const unknown = units(findGaps(card).unknown);
      expect(units(highest.points)).toBe(units(card.points) + unknown);
    });
  });

  it("the changes between two rounds sum to the change of the total", () => {
    fc.assert(
      fc.property(setWithRounds, ({ set, sheets }) => {
        const [before, after] = sheets.map((sheet, at) =>
          score(set, completed(set, sheet), { layer: ownRounds[at] as string }),
        ) as [Scorecard, Scorecard];
        const { changes, total } = layerChanges(before, after);
        // A leaf that applies on one side only has no points on the other.
        const known = changes.map(
          ({ from, to, weight }) => worth(to, weight) - worth(from, weight),
        );
        if (total === null) expect([before.points, after.points]).toContain(null);
        else expect(known.reduce((left, right) => left + right, 0n)).toBe(units(total));
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
      fc.property(setWithWholes, ({ set, sheet }) => {
        const plain = score(set, sheet, { layer: "self" });
        expect(score(freeze(set), freeze(sheet), { layer: "self" })).toEqual(plain);
      }),
      { numRuns: 20 },
    );
  });

  it("the order of rows, criteria and domains never matters to the points", () => {
    fc.assert(
      fc.property(setWithWholes, ({ set, sheet }) => {
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
      fc.property(setWithWholes, fc.nat(), ({ set, sheet }, pick) => {
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
