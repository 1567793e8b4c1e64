/**
 * Wherever the row of a document carries the code of a criterion, a problem below it names that
 * criterion, whoever found it: the schema, the check of the shape or that of the meaning.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  parIndexCaMau2013,
  checkRuleCases,
  isChisoError,
  type Problem,
  papi2019,
  parsePapiSheet,
  parseRuleCases,
  parseSurveyData,
  parseTargets,
  type RuleCase,
  sipasWardSample,
} from "../support/library.js";
import { fuzzRuns, mutations } from "../support/mutations.js";
import { parsers } from "../support/parsers.js";

const told = (result: { readonly ok: boolean; readonly problems?: readonly Problem[] }) =>
  (result.problems ?? []).map(({ code, path, criterion }) => `${code} ${path} of ${criterion}`);

describe("the criterion of a problem", () => {
  it("is that of the case", () => {
    const cases = [{ code: "1.1.4", year: "x", expected: { points: "1", note: 1 } }, { year: "x" }];
    expect(told(parseRuleCases(cases, parIndexCaMau2013))).toEqual([
      "wrong-type /0/year of 1.1.4",
      "unknown-key /0/expected/note of 1.1.4",
      "missing-key /1/code of undefined",
      "wrong-type /1/year of undefined",
      "missing-key /1/expected of undefined",
    ]);
    try {
      checkRuleCases(parIndexCaMau2013, [{ code: "1.1.4", expected: { points: "x" } } as RuleCase]);
      expect.unreachable();
    } catch (error) {
      if (!isChisoError(error)) throw error;
      expect(told({ ok: false, problems: error.problems })).toEqual([
        "not-a-decimal /0/expected/points of 1.1.4",
      ]);
    }
  });

  it("is the code that values of PAPI and targets stand under", () => {
    const sheet = {
      unit: { id: "u", name: "U", extra: 1 },
      year: 2019,
      structure: { id: papi2019.id, version: papi2019.version },
      subDimensions: { "1.1": "1,5" },
      indicators: { "1.2": { a: "x" } },
    };
    expect(told(parsePapiSheet(sheet, papi2019))).toEqual([
      "unknown-key /unit/extra of undefined",
      "not-a-decimal /subDimensions/1.1 of 1.1",
      "not-a-decimal /indicators/1.2/a of 1.2",
    ]);
    expect(told(parseTargets({ a: { "1.1": "x" }, b: 1 }))).toEqual([
      "not-a-decimal /a/1.1 of 1.1",
      "wrong-type /b of undefined",
    ]);
  });

  it("is that of answers, counted or on a form", () => {
    const [factor] = sipasWardSample.factors;
    const code = factor?.criteria[0]?.code ?? "";
    const data = {
      unit: { id: "u", name: "U" },
      year: 2023,
      questionnaire: { id: sipasWardSample.id, version: sipasWardSample.version },
    };
    const forms = [{ answers: { [code]: 5, other: 5 } }, { answers: { [code]: "no such answer" } }];
    expect(told(parseSurveyData({ ...data, forms }, sipasWardSample))).toEqual([
      `wrong-type /forms/0/answers/${code} of ${code}`,
      "wrong-type /forms/0/answers/other of undefined",
      `unknown-option /forms/1/answers/${code} of ${code}`,
    ]);
    const counts = [{ criterion: code, answers: { "5": -1 } }];
    expect(told(parseSurveyData({ ...data, counts, valid: 1 }, sipasWardSample))).toEqual([
      `wrong-value /counts/0/answers/5 of ${code}`,
    ]);
  });

  // Filters and parts of a questionnaire have codes too, and are no criteria.
  const others = /^\/(?:filters|parts)\//;

  /** Whether the place lies below a row of a list, and the innermost such row has a code. */
  function isBelowRowWithCode(document: unknown, path: string): boolean {
    let [at, isBelow] = [document, false];
    for (const key of path.split("/").slice(1, -1)) {
      const inner = (at as Record<string, unknown> | undefined)?.[key];
      const code = (inner as { readonly code?: unknown } | null | undefined)?.code;
      if (Array.isArray(at)) isBelow = typeof code === "string" && code !== "";
      at = inner;
    }
    // A problem of the row itself is one of its list.
    return isBelow && !Array.isArray(at);
  }

  it.each(Object.keys(parsers))("%s leaves none out below a row that has its code", (name) => {
    const [parse, document] = parsers[name] ?? [];
    fc.assert(
      fc.property(mutations(document), (changed) => {
        const result = parse?.(changed);
        if (result === undefined || result.ok) return;
        for (const { path, criterion, code } of result.problems) {
          if (others.test(path) || !isBelowRowWithCode(changed, path)) continue;
          expect(`${code} ${path} of ${criterion}`).not.toMatch(/undefined$/);
        }
      }),
      { numRuns: fuzzRuns },
    );
  });
});
