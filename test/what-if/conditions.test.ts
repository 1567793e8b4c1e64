/** The cheapest way with weights, with conditions of classes, and with points of a whole. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type ClassLadder,
  type CriteriaSet,
  cheapestWayTo,
  type Rule,
  type Scorecard,
  score,
  scoredLeaves,
} from "../../src/entries/index.js";
import { leaf, refusal, sheetOf, smallSet } from "../support/small-set.js";
import { weightedCard } from "../support/weighted-set.js";

const rule: Rule = {
  kind: "choice",
  options: [
    { key: "full", label: "Đủ", points: "4" },
    { key: "half", label: "Một phần", points: "2" },
    { key: "none", label: "Không", points: "0" },
  ],
};
const ladder: ClassLadder = {
  key: "class",
  title: "Xếp loại",
  measure: "percentage",
  classes: [
    { key: "excellent", title: "Xuất sắc", atLeast: "80" },
    {
      key: "good",
      title: "Tốt",
      atLeast: "50",
      conditions: [
        { criterion: "2", atLeast: "50", measure: "percentage" },
        { knockOuts: ["1.2"] },
      ],
    },
    { key: "fair", title: "Khá", above: "30" },
    { key: "weak", title: "Yếu" },
  ],
};

function setOf(weights: readonly (string | undefined)[], max: string): CriteriaSet {
  const weigh = (at: number) => {
    const weight = weights[at];
    return weight === undefined ? {} : { weight };
  };
  const branch = (code: string, at: number, top: string) => ({
    code,
    title: `Lĩnh vực ${code}`,
    max: top,
    ...weigh(at),
    children: [
      leaf(`${code}.1`, "4", rule, weigh(at + 1)),
      leaf(`${code}.2`, "4", rule, weigh(at + 2)),
    ] as const,
  });
  const worth = (at: number) => 4 * (Number(weights[at] ?? 1) + Number(weights[at + 1] ?? 1));
  return smallSet(
    [branch("1", 0, String(worth(1))), branch("2", 3, String(worth(4)))],
    max === ""
      ? String(Number(weights[0] ?? 1) * worth(1) + Number(weights[3] ?? 1) * worth(4))
      : max,
    { ladders: [ladder] },
  );
}

const codes = ["1.1", "1.2", "2.1", "2.2"];

function cardOf(set: CriteriaSet, choices: readonly string[]): Scorecard {
  const entries = codes.map((code, at) => ({
    code,
    self: { declared: { choice: choices[at] ?? "none" } },
  }));
  return score(set, sheetOf(entries), { layer: "self" });
}

const plain = setOf([], "");

describe("a class with conditions", () => {
  it("is reached by the steps that its conditions ask for, not by any of the same gain", () => {
    // 8 of 16 are there already: only the conditions are missing.
    const card = cardOf(plain, ["full", "none", "full", "none"]);
    expect(card.class?.key).toBe("fair");
    const way = cheapestWayTo(card, { class: { ladder: "class", key: "good" } });
    expect(way.steps.map(({ code, to }) => [code, to])).toEqual([["1.2", "4"]]);
    expect([way.missing, way.reachable, way.classes[0]?.class?.key]).toEqual(["0", true, "good"]);
  });

  it("asks a domain for its points", () => {
    const card = cardOf(plain, ["full", "full", "none", "none"]);
    const way = cheapestWayTo(
      card,
      { class: { ladder: "class", key: "good" } },
      {
        effort: { "2.1": ["2", "5"], "2.2": ["2", "5"] },
      },
    );
    expect(way.steps.map(({ code, to }) => [code, to])).toEqual([
      ["2.1", "2"],
      ["2.2", "2"],
    ]);
    expect([way.effort, way.points, way.classes[0]?.class?.key]).toEqual(["4", "12", "good"]);
  });

  it("may be passed over for a higher class that asks for less", () => {
    const card = cardOf(plain, ["full", "none", "full", "none"]);
    const locked = { "1.2": null };
    const good = cheapestWayTo(
      card,
      { class: { ladder: "class", key: "good" } },
      {
        effort: { ...locked, "2.2": "3" },
      },
    );
    expect(good.reachable).toBe(false);
    expect(good.steps).toEqual([]);
    expect(good.withheld).toMatchObject({
      class: "good",
      condition: { knockOuts: ["1.2"] },
      reason: { vi: "bị điểm liệt: 1.2 Tiêu chí 1.2 0 điểm" },
    });
    expect(good.classes[0]?.class?.key).toBe("fair");
    const better = cardOf(plain, ["full", "none", "full", "half"]);
    const free = smallSet(plain.domains, plain.max, {
      ladders: [
        {
          ...ladder,
          classes: [
            { key: "excellent", title: "Xuất sắc", atLeast: "75" },
            ...ladder.classes.slice(1),
          ],
        },
      ],
    });
    const way = cheapestWayTo(
      { ...better, set: { ...better.set, ladders: free.ladders ?? [] } },
      { class: { ladder: "class", key: "good" } },
      { effort: locked },
    );
    expect(way.classes[0]?.class?.key).toBe("excellent");
    expect(way.steps.map(({ code }) => code)).toEqual(["2.2"]);
  });

  it("is reached by no points where the unit may not be classed or nothing applies", () => {
    const card: Scorecard = {
      ...cardOf(plain, ["full", "full", "full", "full"]),
      notEligible: "Vi phạm",
    };
    const way = cheapestWayTo(card, { class: { ladder: "class", key: "weak" } });
    expect([way.reachable, way.notEligible, way.classes[0]?.class]).toEqual([
      false,
      "Vi phạm",
      null,
    ]);
    expect(cheapestWayTo(card, { points: "16" }).reachable).toBe(true);
    const none = score(
      plain,
      sheetOf(codes.map((code) => ({ code, self: { notApplicable: "Không có" } }))),
      { layer: "self" },
    );
    expect(cheapestWayTo(none, { class: { ladder: "class", key: "weak" } }).reachable).toBe(false);
  });

  it("is, at the lowest, reached below 0", () => {
    const card = { ...cardOf(plain, []), points: "-2", penalty: "2" };
    const way = cheapestWayTo(card, { class: { ladder: "class", key: "weak" } });
    expect([way.reachable, way.steps, way.classes[0]?.class?.key]).toEqual([true, [], "weak"]);
  });

  it("is refused by name where a domain has too many ways", () => {
    const many = Array.from({ length: 40 }, (_, at) =>
      leaf(`1.${at + 1}`, String(2 ** at), { kind: "pass" }),
    );
    const top = (BigInt(2) ** BigInt(40) - BigInt(1)).toString();
    const wide = smallSet(
      [{ code: "1", title: "Lĩnh vực", max: top, children: many as never }],
      top,
      {
        ladders: [
          {
            key: "class",
            title: "Xếp loại",
            measure: "points",
            classes: [
              {
                key: "pass",
                title: "Đạt",
                atLeast: "1",
                conditions: [{ criterion: "1", atLeast: "1", measure: "points" }],
              },
            ],
          },
        ],
      },
    );
    const card = score(
      wide,
      sheetOf(many.map(({ code }) => ({ code, self: { declared: { met: false } } }))),
      { layer: "self" },
    );
    const effort = Object.fromEntries(many.map(({ code, max }) => [code, max]));
    const call = () => cheapestWayTo(card, { class: { ladder: "class", key: "pass" } }, { effort });
    expect(refusal(call)).toEqual(["search-too-large"]);
  });
});

describe("weights and wholes on the way", () => {
  it("count what a step brings to the total, and tell its own gain beside it", () => {
    const set = setOf(["2", "3"], "");
    const card = cardOf(set, ["none", "half", "half", "full"]);
    const way = cheapestWayTo(card, { points: "30" });
    expect([card.points, way.missing]).toEqual(["10", "20"]);
    expect(way.steps.map(({ code, gain, worth }) => [code, gain, worth])).toEqual([
      ["1.1", "4", "24"],
    ]);
    expect(way.points).toBe("34");
  });

  it("name what is known only as a whole", () => {
    const way = cheapestWayTo(weightedCard({ "1": "7", "2.1": "5", "2.2": "1" }), {
      percentage: "100",
    });
    expect([way.reachable, way.notItemised]).toEqual([false, ["1"]]);
    const rest = cheapestWayTo(weightedCard({ "1": "7", "2.1": "4", "2.2": "1" }), {
      points: "20",
    });
    expect(rest.steps.map(({ code }) => code)).toEqual(["2.1"]);
  });
});

const level = fc.constantFrom("none", "half", "full");
const weight = fc.constantFrom(undefined, "2", "0.5", "1.25");
const efforts = fc.tuple(
  ...codes.map(() => fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }))),
);

describe("every way", () => {
  it("costs the least of all that scoring gives the class for", () => {
    fc.assert(
      fc.property(
        fc.array(weight, { minLength: 6, maxLength: 6 }),
        fc.tuple(level, level, level, level),
        efforts,
        fc.constantFrom("excellent", "good", "fair"),
        (weights, from, costs, key) => {
          const set = setOf(weights, "");
          const card = cardOf(set, from);
          const levels = ["none", "half", "full"];
          const effort = Object.fromEntries(
            scoredLeaves(card).map(({ node }, at) => [
              node.code,
              node.steps.map((_, step) => String(costs[at]?.[step] ?? 1)),
            ]),
          );
          const way = cheapestWayTo(card, { class: { ladder: "class", key } }, { effort });
          const rank = (found: Scorecard): number =>
            ladder.classes.findIndex((step) => step.key === found.class?.key);
          const wanted = ladder.classes.findIndex((step) => step.key === key);
          let best: number | null = null;
          for (let pick = 0; pick < 81; pick += 1) {
            const to = from.map((own, at) => {
              const up = Math.floor(pick / 3 ** at) % 3;
              return levels.indexOf(own) + up;
            });
            if (to.some((at) => at > 2)) continue;
            const cost = to.reduce((sum, at, leafAt) => {
              const up = at - levels.indexOf(from[leafAt] as string);
              return up === 0 ? sum : sum + (costs[leafAt]?.[up - 1] ?? 1);
            }, 0);
            if (best !== null && cost >= best) continue;
            if (
              rank(
                cardOf(
                  set,
                  to.map((at) => levels[at] as string),
                ),
              ) <= wanted
            )
              best = cost;
          }
          expect(way.reachable).toBe(best !== null);
          if (best === null) return;
          expect(Number(way.effort)).toBe(best);
          const after = cardOf(
            set,
            codes.map((code, at) => {
              const step = way.steps.find((one) => one.code === code);
              return step === undefined ? (from[at] as string) : step.to === "4" ? "full" : "half";
            }),
          );
          expect([way.points, way.percentage]).toEqual([after.points, after.percentage]);
          expect(way.classes).toEqual(after.classes);
        },
      ),
      { numRuns: 60 },
    );
  });
});
