/**
 * What was stored as JSON is read as it was: scorecards, gaps, plans and rankings of every shipped
 * set, of random sets with all that sets and sheets may say, and of the indices that score
 * themselves.
 */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as sets from "../../src/indices/criteria-sets.js";
import { features } from "../second/features.js";
import { randomCase } from "../second/random-set.js";
import { sheetOfRounds } from "../support/arbitrary-rounds.js";
import { completed, setWithWholes } from "../support/arbitrary-set.js";
import { filledSheet } from "../support/filled-sheet.js";
import {
  diSu2024,
  findGaps,
  leavesOf,
  type ParseResult,
  papi2019,
  parseGapReport,
  parsePlan,
  parseRanking,
  parseScorecard,
  planRemediation,
  rankUnits,
  type Scorecard,
  type ScoreSheet,
  score,
  scorePapi,
  scoreSipas,
  sipasWardSample,
  sumDecimals,
  vietnam2024To2026,
  type WorkingCalendar,
} from "../support/library.js";
import { unitsAtHalf } from "../support/many-units.js";
import { richSet, richSheet } from "../support/rich-sheet.js";

// A calendar of every year, so that results of any year can be planned from.
const calendarOf = (year: number): WorkingCalendar => ({
  ...vietnam2024To2026,
  years: [year, year + 1, year + 2],
  daysOff: [],
  workingWeekendDays: [],
});

function expectBack<T>(made: T, parse: (input: unknown) => ParseResult<T>): void {
  const parsed = parse(JSON.parse(JSON.stringify(made)));
  expect(parsed.ok ? [] : parsed.problems).toEqual([]);
  expect(parsed.ok && parsed.value).toEqual(made);
}

/** Stores and reads a card and all that is made of it. */
function expectAllBack(card: Scorecard): void {
  expectBack(card, parseScorecard);
  expectBack(findGaps(card), parseGapReport);
  const [start, due] = [`${card.year + 1}-03-01`, `${card.year + 1}-11-30`];
  const calendar = calendarOf(card.year);
  for (const aim of ["maximum", "next-step"] as const) {
    const options = { start, due, calendar, aim };
    expectBack(planRemediation([card], { ...options, measures: diSu2024 }), parsePlan);
    expectBack(planRemediation([card], options), parsePlan);
  }
  const other = { ...card, unit: { id: "other", name: "Xã Khác" } };
  for (const measure of ["percentage", "points"] as const) {
    for (const ties of ["competition", "dense"] as const) {
      expectBack(rankUnits([card, other], { measure, ties }), parseRanking);
    }
    const groups = { other: "Nhóm 2" };
    expectBack(rankUnits([card, other], { measure, groups }), parseRanking);
    const node = card.domains[0]?.code as string;
    expectBack(rankUnits([card, other], { measure, node }), parseRanking);
  }
}

describe("what is stored and read again", () => {
  it.each(Object.values(sets).map((set) => [set.id, set] as const))("%s", (_, set) => {
    const sheet = filledSheet(set);
    const full: ScoreSheet = {
      ...sheet,
      entries: leavesOf(set).map(({ code, max }) => ({ code, appraised: { points: String(max) } })),
    };
    for (const layer of ["self", "appraised", "best-known"] as const) {
      expectAllBack(score(set, sheet, { layer }));
      expectAllBack(score(set, sheet, { layer, leaveOut: ["survey", "superior"] }));
    }
    expectAllBack(score(set, full, { layer: "best-known" }));
    expectAllBack(score(set, { ...full, notEligible: "Bị kỷ luật" }, { layer: "best-known" }));
    expectAllBack(score(set, { ...sheet, entries: [] }, { layer: "best-known" }));
  });

  it("random sets with four levels, weights, rounds, wholes, ladders and adjustments", () => {
    let [partial, classed, withheld, adjusted] = [0, 0, 0, 0];
    for (let number = 0; number < 150; number += 1) {
      const { set, sheet, options } = randomCase(20260713, number, features);
      const card = score(set as never, sheet as never, options as never);
      if (!card.complete) partial += 1;
      if (card.class !== null) classed += 1;
      if (card.classes.some((one) => one.withheld !== undefined)) withheld += 1;
      if (card.bonus !== "0" || card.penalty !== "0") adjusted += 1;
      expectAllBack(card);
    }
    // The cases are worth something only where they are of every sort.
    for (const count of [partial, classed, withheld, adjusted]) expect(count).toBeGreaterThan(5);
  });

  it("random sheets of a set, whole domains and parts, with gaps of all rules", () => {
    fc.assert(
      fc.property(setWithWholes, fc.boolean(), ({ set, sheet }, fill) => {
        const whole = fill ? completed(set, sheet) : sheet;
        expectAllBack(score(set, whole, { layer: "self" }));
      }),
      { numRuns: 40 },
    );
  });

  it("rounds by any name, periods and published decimals", () => {
    expectAllBack(score(richSet, richSheet, { layer: "best-known" }));
    fc.assert(
      fc.property(sheetOfRounds, (sheet) => {
        expectAllBack(score(richSet, sheet, { layer: "best-known" }));
      }),
      { numRuns: 40 },
    );
  });

  it("the indices that make sets of their own", () => {
    const read = (path: string) => JSON.parse(readFileSync(path, "utf8"));
    expectAllBack(scoreSipas(sipasWardSample, read("fixtures/di-su-2023/sipas.json")).scorecard);
    const papi = scorePapi(papi2019, {
      unit: { id: "x", name: "Tỉnh X" },
      year: 2019,
      structure: { id: papi2019.id, version: papi2019.version },
      subDimensions: { "3.1": "1.7711", "3.3": "1.9619" },
    });
    expectAllBack(papi.scorecard);
  });

  it("a ranking of many units, with ties that only exact values tell", () => {
    const cards = unitsAtHalf(60).map((card) => ({
      ...card,
      points: sumDecimals([card.points ?? "0"]),
      applicableMax: sumDecimals([card.applicableMax]),
    }));
    for (const ties of ["competition", "dense"] as const) {
      expectBack(rankUnits(cards, { ties }), parseRanking);
    }
    const groups = Object.fromEntries(cards.map(({ unit }, at) => [unit.id, `Nhóm ${at % 3}`]));
    expectBack(rankUnits(cards, { measure: "points", groups }), parseRanking);
  });

  it("a plan of several indices", () => {
    const cards = ["par-index", "papi", "dti", "mass-mobilisation"].map((name) => {
      const sheet = JSON.parse(readFileSync(`fixtures/di-su-2023/${name}.json`, "utf8"));
      const set = Object.values(sets).find(({ id }) => id === sheet.set.id);
      return score(set as (typeof sets)["parIndexWardSample"], sheet, { layer: "best-known" });
    });
    const [first, ...rest] = cards as [Scorecard, ...Scorecard[]];
    const plan = planRemediation([first, ...rest], {
      start: "2024-03-15",
      due: "2024-11-30",
      calendar: vietnam2024To2026,
      measures: diSu2024,
      targets: { [first.set.id]: { "5.3.2": "0.5" } },
    });
    expectBack(plan, parsePlan);
  });
});
