/** Results that were stored as JSON are read again as they were; a figure that was changed is found. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ParseResult } from "../../src/problems/parse-result.js";
import { completed, setWithRounds, setWithWholes } from "../support/arbitrary-set.js";
import { diSuCard, diSuPlanTime } from "../support/di-su.js";
import {
  diSu2024,
  findGaps,
  parIndexWardSample,
  parseGapReport,
  parsePlan,
  parseRanking,
  parseScorecard,
  planRemediation,
  rankUnits,
  type Scorecard,
  score,
} from "../support/library.js";
import { mutations } from "../support/mutations.js";
import { richSet, richSheet } from "../support/rich-sheet.js";

const card = diSuCard;
const plan = planRemediation([card], { ...diSuPlanTime, measures: diSu2024 });

const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function expectBack<T>(value: T, parse: (input: unknown) => ParseResult<T>): void {
  expect(parse(stored(value))).toEqual({ ok: true, value: stored(value) });
}

function expectAllBack(one: Scorecard): void {
  expectBack(one, parseScorecard);
  expectBack(findGaps(one), parseGapReport);
  expectBack(rankUnits([one]), parseRanking);
}

describe("what was stored comes back", () => {
  it("from the example of the ward", () => {
    expectAllBack(card);
    expectBack(plan, parsePlan);
    expectBack(planRemediation([card], { ...diSuPlanTime, aim: "next-step" }), parsePlan);
  });

  it("from a sheet that says all that a sheet can say", () => {
    for (const layer of ["self", "best-known"]) {
      expectAllBack(score(richSet, richSheet, { layer }));
    }
  });

  it("from any set and sheet, complete or not", () => {
    fc.assert(
      fc.property(setWithWholes, ({ set, sheet }) => {
        expectAllBack(score(set, sheet, { layer: "self" }));
        expectAllBack(score(set, completed(set, sheet), { layer: "self" }));
      }),
    );
  });

  it("from sheets with rounds of their own", () => {
    fc.assert(
      fc.property(setWithRounds, ({ set, sheets }) => {
        for (const sheet of sheets) expectAllBack(score(set, sheet, { layer: "best-known" }));
      }),
    );
  });

  it("from a ranking with ties, groups and classes", () => {
    const cards = ["a", "b", "c"].map((id) => ({ ...card, unit: { id, name: id } }));
    expectBack(rankUnits(cards, { groups: { a: "xã", b: "xã" }, ties: "dense" }), parseRanking);
    expectBack(rankUnits(cards, { node: parIndexWardSample.domains[0]?.code ?? "" }), parseRanking);
    expectBack(rankUnits(cards, { measure: "points" }), parseRanking);
  });
});

// Every number of a result in turn, made another one.
function* changed(value: unknown, path = ""): Generator<readonly [path: string, value: unknown]> {
  if (typeof value === "string" && /^\d+(\.\d+)?$/.test(value)) yield [path, `${value}1`];
  if (typeof value === "number") yield [path, value + 1];
  if (typeof value !== "object" || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    for (const [at, other] of changed(item, `${path}/${key}`)) {
      yield [
        at,
        Array.isArray(value)
          ? value.map((own, index) => (index === Number(key) ? other : own))
          : { ...value, [key]: other },
      ];
    }
  }
}

// What nothing in the result tells again: it is what was decided, or words.
const free: Readonly<Record<string, RegExp>> = {
  scorecard: /^\/(year|set|period)\b|\/(code|title|depth|evidence\w*)\b|\/steps\/\d+\/by/,
  gaps: /^\/(year|set|period)\b|\/(code|title|steps|nextStep)\b/,
  plan: /\/set\/|\/(code|title|text|steps|nextStep|key|item)\b|\/domains\/\d+\/max$|\/measures\b/,
  ranking: /^\/year$|\/unit\/|\/title/,
};

describe("a number that was changed is found", () => {
  const results = {
    scorecard: [card, parseScorecard],
    gaps: [findGaps(card), parseGapReport],
    plan: [plan, parsePlan],
    ranking: [rankUnits([card, { ...card, unit: { id: "b", name: "B" } }]), parseRanking],
  } as const;

  it.each(Object.entries(results))("in a %s", (name, [value, parse]) => {
    let tried = 0;
    const unseen: string[] = [];
    for (const [path, other] of changed(stored(value))) {
      if (free[name]?.test(path)) continue;
      tried += 1;
      if (parse(other).ok) unseen.push(path);
    }
    expect(unseen).toEqual([]);
    expect(tried).toBeGreaterThan(name === "ranking" ? 10 : 100);
  });
});

describe("anything at all", () => {
  it.each([
    ["scorecard", card, parseScorecard],
    ["report of gaps", findGaps(card), parseGapReport],
    ["plan", plan, parsePlan],
    ["ranking", rankUnits([card]), parseRanking],
  ] as const)("in a %s is refused with words, or kept", (_name, value, parse) => {
    fc.assert(
      fc.property(mutations(stored(value)), (document) => {
        const result: ParseResult<unknown> = parse(document);
        if (result.ok) return;
        expect(result.problems.length).toBeGreaterThan(0);
        for (const { message } of result.problems) {
          expect(`${message.vi} ${message.en}`).not.toMatch(/undefined|\[object/);
        }
      }),
      { numRuns: 150 },
    );
  });
});
