/**
 * Documents with one or two places replaced by anything at all: parsing never throws, says
 * something of every refusal, and what it accepts can be scored.
 */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CriteriaSet } from "../../src/criteria-set/criteria-set.js";
import { checkSetShape } from "../../src/criteria-set/check-shape.js";
import { criteriaSetSchema } from "../../src/criteria-set/criteria-set-schema.js";
import { parseCriteriaSet } from "../../src/criteria-set/parse-criteria-set.js";
import { parIndexCaMau2013 } from "../../src/indices/par-index/sets/ca-mau-2013.js";
import { parIndexWardSample } from "../../src/indices/par-index/sets/ward-sample.js";
import { parseMeasureCatalogue } from "../../src/remediation/measure-schema.js";
import { parseScoreSheet } from "../../src/score-sheet/parse-score-sheet.js";
import type { ScoreSheet } from "../../src/score-sheet/score-sheet.js";
import { checkSheetShape } from "../../src/score-sheet/check-shape.js";
import { scoreSheetSchema } from "../../src/score-sheet/score-sheet-schema.js";
import {
  diSu2024,
  findGaps,
  isChisoError,
  prepareCriteriaSet,
  type Problem,
  score,
  checkRuleCases,
  checkScoreSheet,
  defineCriteriaSet,
} from "../support/library.js";
import { fullSet } from "../json-schema/full-set.js";
import {
  everyReplacement,
  fuzzRuns,
  mutations,
  steadyValues,
  strangeMutations,
} from "../support/mutations.js";

const file = new URL("../../fixtures/di-su-2023/par-index.json", import.meta.url);
const sets: readonly unknown[] = [parIndexCaMau2013, fullSet];
const diSu = JSON.parse(readFileSync(file, "utf8"));

function expectWords(problems: readonly { readonly message: { readonly vi: string } }[]): void {
  expect(problems.length).toBeGreaterThan(0);
  for (const { message } of problems) expect(message.vi).not.toMatch(/undefined|\[object/);
}

function problemsOf(run: () => unknown): readonly Problem[] {
  try {
    run();
    return [];
  } catch (error) {
    if (!isChisoError(error)) throw error;
    return error.problems;
  }
}

describe("anything at all", () => {
  it("in a criteria set is refused with words, or can be scored", () => {
    fc.assert(
      fc.property(mutations(parIndexCaMau2013), (document) => {
        const result = parseCriteriaSet(document);
        if (!result.ok) {
          expectWords(result.problems);
          return;
        }
        const set: CriteriaSet = result.value;
        const year = Number(set.period.from.slice(0, 4));
        const { id, version } = set;
        const sheet: ScoreSheet = { unit: { id: "u", name: "U" }, year, set: { id, version }, entries: [] };
        expect(score(set, sheet, { layer: "self" }).points).toBeNull();
      }),
      { numRuns: fuzzRuns },
    );
  });

  it("in a criteria set has the right shape exactly where its schema says so", () => {
    const schema = criteriaSetSchema();
    fc.assert(
      fc.property(fc.oneof(...sets.map(mutations)), (document) => {
        const shape: Problem[] = [];
        checkSetShape(document, shape);
        const fits = schema.safeParse(document).success;
        if (!fits) expect(parseCriteriaSet(document).ok).toBe(false);
        if (shape.length > 0) expect(fits).toBe(false);
      }),
      { numRuns: fuzzRuns },
    );
  });

  it("in a criteria set is refused by whatever takes a set exactly as by parsing", () => {
    fc.assert(
      fc.property(fc.oneof(...sets.map((set) => strangeMutations(set, steadyValues))), (change) => {
        const document = change();
        const parsed = parseCriteriaSet(document);
        const codes = parsed.ok ? [] : parsed.problems.map(({ code, path }) => `${code} ${path}`);
        const set = document as CriteriaSet;
        const takers = [
          () => prepareCriteriaSet(set),
          () => defineCriteriaSet(set),
          () => checkScoreSheet(set, diSu),
          () => checkRuleCases(set, []),
        ];
        for (const take of takers) {
          const refused = problemsOf(take).map(({ code, path }) => `${code} ${path}`);
          expect(refused).toEqual(codes);
        }
        if (!parsed.ok) {
          const scored = problemsOf(() => score(set, diSu, { layer: "self" }));
          expect(scored.map(({ code, path }) => `${code} ${path}`)).toEqual(codes);
        }
      }),
      { numRuns: fuzzRuns },
    );
  });

  it("that only a program can hold, at every place of a set, is prepared exactly where it parses", () => {
    for (const document of everyReplacement(fullSet, steadyValues)) {
      const parsed = parseCriteriaSet(document);
      const refused = problemsOf(() => prepareCriteriaSet(document as CriteriaSet));
      expect(refused).toEqual(parsed.ok ? [] : parsed.problems);
    }
  });

  it("in a score sheet is refused with words, or can be scored, with gaps that fit", () => {
    fc.assert(
      fc.property(mutations(diSu), (document) => {
        const result = parseScoreSheet(document, parIndexWardSample);
        if (!result.ok) {
          expectWords(result.problems);
          return;
        }
        const card = score(parIndexWardSample, result.value, { layer: "best-known" });
        expect(findGaps(card).gaps.every(({ steps }) => steps.length > 0)).toBe(true);
      }),
      { numRuns: fuzzRuns },
    );
  });

  it("in a score sheet is refused by score exactly as by parsing", () => {
    const prepared = prepareCriteriaSet(parIndexWardSample);
    fc.assert(
      fc.property(mutations(diSu), (document) => {
        const parsed = parseScoreSheet(document, prepared);
        const refused = problemsOf(() =>
          score(prepared, document as ScoreSheet, { layer: "best-known" }),
        );
        expect(refused).toEqual(parsed.ok ? [] : parsed.problems);
      }),
      { numRuns: fuzzRuns },
    );
  });

  it("in a score sheet has the right shape exactly where its schema says so", () => {
    const schema = scoreSheetSchema();
    fc.assert(
      fc.property(mutations(diSu), (document) => {
        const parsed = parseScoreSheet(document, parIndexWardSample);
        const shape: Problem[] = [];
        checkSheetShape(document, shape);
        const fits = schema.safeParse(document).success;
        if (!fits) expect(parsed.ok).toBe(false);
        if (shape.length > 0) expect(fits).toBe(false);
      }),
      { numRuns: fuzzRuns },
    );
  });

  it("in a catalogue of measures is refused with words, or kept", () => {
    fc.assert(
      fc.property(mutations(diSu2024), (document) => {
        const result = parseMeasureCatalogue(document);
        if (!result.ok) expectWords(result.problems);
      }),
      { numRuns: fuzzRuns },
    );
  });
});
