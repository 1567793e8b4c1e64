/** What a live editor shows while cells are wrong: the sound leaves scored, the others named. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CriteriaSet,
  prepareCriteriaSet,
  type ScoreSheet,
  score,
  scoredLeaves,
  scorePartly,
} from "../../src/entries/scoring.js";
import { parIndexWardSample } from "../../src/indices/par-index/sets/ward-sample.js";
import { parseScoreSheet } from "../../src/score-sheet/parse-score-sheet.js";
import { diSuSheet } from "../support/di-su.js";
import { mutations } from "../support/mutations.js";

const diSu = diSuSheet;
const prepared = prepareCriteriaSet(parIndexWardSample);
const options = { layer: "best-known" } as const;

const withEntries = (...entries: unknown[]): ScoreSheet =>
  ({ ...diSu, entries: [...diSu.entries, ...entries] }) as ScoreSheet;

describe("a sheet without problems", () => {
  it("is scored as by score", () => {
    expect(scorePartly(prepared, diSu, options)).toEqual({
      card: score(prepared, diSu, options),
      unsound: [],
      problems: [],
    });
  });
});

describe("a sheet with a wrong cell", () => {
  const [first] = diSu.entries;
  const code = first?.code as string;
  const wrong = {
    ...diSu,
    entries: diSu.entries.map((entry, row) =>
      row === 0 ? { ...entry, final: { points: "1e5" } } : entry,
    ),
  } as ScoreSheet;
  const { card, unsound, problems } = scorePartly(prepared, wrong, options);

  it("has the points of all other cells, and no class", () => {
    const without = { ...diSu, entries: diSu.entries.slice(1) };
    expect(card?.points).toBe(score(prepared, without, options).points);
    expect(card?.notAssessed).toContain(code);
    expect([card?.complete, card?.class]).toEqual([false, null]);
  });

  it("names the cell with its problem", () => {
    expect(unsound.map((one) => [one.code, one.problems.map(({ path }) => path)])).toEqual([
      [code, ["/entries/0/final/points"]],
    ]);
    expect(problems).toEqual([]);
  });
});

describe("what is left out", () => {
  it("is a criterion given twice, because neither row is sure", () => {
    const again = diSu.entries[0];
    const { card, unsound } = scorePartly(prepared, withEntries(again), options);
    expect(unsound.map(({ code }) => code)).toEqual([again?.code]);
    expect(card?.notAssessed).toContain(again?.code);
  });

  it("is a row that is no row, told beside the criteria", () => {
    const { card, unsound, problems } = scorePartly(prepared, withEntries(5), options);
    expect(unsound).toEqual([]);
    expect(problems.map(({ path }) => path)).toEqual([`/entries/${diSu.entries.length}`]);
    expect(card?.points).toBe(score(prepared, diSu, options).points);
    expect(card?.complete).toBe(false);
  });

  it("is a whole and the part that contradict one another", () => {
    const branch = parIndexWardSample.domains[0]?.code as string;
    const whole = { code: branch, self: { points: "1" } };
    const { card, unsound } = scorePartly(prepared, withEntries(whole), options);
    expect(unsound.length).toBeGreaterThan(0);
    expect(unsound.every(({ problems: own }) => own[0]?.code === "whole-and-parts")).toBe(true);
    expect(card?.domains[0]?.points).toBeNull();
  });

  it("is a wrong bonus, and the card has no class then", () => {
    const wrong = { ...diSu, adjustments: { final: { bonus: [{ reason: "x", points: "-1" }] } } };
    const { card, problems } = scorePartly(prepared, wrong, options);
    expect(problems.length).toBeGreaterThan(0);
    expect([card?.bonus, card?.complete, card?.class]).toEqual(["0", false, null]);
  });
});

describe("nothing is scored, and nothing thrown, of", () => {
  const bad: readonly (readonly [string, ScoreSheet])[] = [
    ["a sheet of another year", { ...diSu, year: 1999 }],
    ["a sheet of another set", { ...diSu, set: { id: "x", version: "1" } }],
    ["a sheet whose rounds are unknown", { ...diSu, rounds: [] } as unknown as ScoreSheet],
    ["a sheet that is none", null as unknown as ScoreSheet],
  ];
  it.each(bad)("%s", (_name, sheet) => {
    const { card, problems } = scorePartly(prepared, sheet, options);
    expect(card).toBeNull();
    expect(problems.length).toBeGreaterThan(0);
  });

  it("a round that the sheet has not", () => {
    const { card, problems } = scorePartly(prepared, diSu, { layer: "second-look" });
    expect([card, problems.map(({ code }) => code)]).toEqual([null, ["unknown-layer"]]);
  });

  it("a set with problems", () => {
    const set: CriteriaSet = { ...parIndexWardSample, max: "99" };
    const { card, problems } = scorePartly(set, diSu, options);
    expect([card, problems.map(({ code }) => code)]).toEqual([null, ["sum-mismatch"]]);
  });
});

it("tells every problem that parsing tells, and scores only leaves that have none", () => {
  fc.assert(
    fc.property(mutations(diSu), (document) => {
      const parsed = parseScoreSheet(document, prepared);
      const { card, unsound, problems } = scorePartly(prepared, document as ScoreSheet, options);
      const told = [...problems, ...unsound.flatMap((one) => one.problems)];
      const inOrder = (list: readonly { path: string; code: string }[]) =>
        list.map(({ path, code }) => `${path} ${code}`).sort();
      expect(inOrder(told)).toEqual(parsed.ok ? [] : inOrder(parsed.problems));
      if (card === null) {
        expect(problems.some(({ criterion }) => criterion === undefined)).toBe(true);
        return;
      }
      const codes = new Set(unsound.map(({ code }) => code));
      const scored = scoredLeaves(card).filter(({ node }) => node.points !== null);
      expect(scored.filter(({ node }) => codes.has(node.code))).toEqual([]);
      if (told.length > 0) expect(card.class).toBeNull();
    }),
    { numRuns: 500 },
  );
});
