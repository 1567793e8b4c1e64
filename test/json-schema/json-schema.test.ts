/** The JSON Schemas take documents with every key, and refuse a key that is misspelt anywhere. */

import { Ajv } from "ajv";
import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parseCriteriaSet } from "../../src/criteria-set/parse-criteria-set.js";
import {
  criteriaSetJsonSchema,
  letterheadJsonSchema,
  scoreSheetJsonSchema,
} from "../../src/json-schema/json-schema.js";
import { parseScoreSheet } from "../../src/score-sheet/parse-score-sheet.js";
import { fullSet } from "./full-set.js";
import { fullSheet } from "./full-sheet.js";

const ajv = new Ajv2020({ strict: false });
const schemas = {
  set: criteriaSetJsonSchema(),
  sheet: scoreSheetJsonSchema(),
};
const accepts = { set: ajv.compile(schemas.set), sheet: ajv.compile(schemas.sheet) };

// Keys of these are named by whoever writes the document.
const freeKeys = [
  "counts",
  "rounds",
  "adjustments",
  "conditions",
  "occurrences",
  "answers",
  "parts",
];

type Json = Readonly<Record<string, unknown>> | readonly unknown[] | string | number | boolean;

function replaced<T>(list: readonly T[], at: number, by: T): readonly T[] {
  return [...list.slice(0, at), by, ...list.slice(at + 1)];
}

/** The document once for each key, with that key misspelt. */
function* misspelt(value: Json, above = ""): Generator<readonly [key: string, changed: Json]> {
  if (typeof value !== "object") return;
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries())
      for (const [key, changed] of misspelt(item))
        yield [`${at}/${key}`, replaced(value, at, changed)];
    return;
  }
  const entries = Object.entries(value as Record<string, Json>);
  for (const [at, [key, item]] of entries.entries()) {
    const change = (by: readonly [string, Json]): Json =>
      Object.fromEntries(replaced(entries, at, by));
    if (!freeKeys.includes(above)) yield [key, change([`${key}x`, item])];
    for (const [path, changed] of misspelt(item, key))
      yield [`${key}/${path}`, change([key, changed])];
  }
}

/** Names of the keys that a schema knows, or that a document has. */
function keysOf(value: unknown, isSchema: boolean, found = new Set<string>()): Set<string> {
  if (typeof value !== "object" || value === null) return found;
  for (const [key, item] of Object.entries(value)) {
    if (!isSchema && !Array.isArray(value)) found.add(key);
    if (isSchema && key === "properties") for (const name of Object.keys(item)) found.add(name);
    keysOf(item, isSchema, found);
  }
  return found;
}

describe.each([
  ["set", fullSet],
  ["sheet", fullSheet],
] as const)("the JSON Schema of a %s", (kind, document) => {
  it("takes a document with every key that it knows", () => {
    expect([accepts[kind](document), accepts[kind].errors]).toEqual([true, null]);
    const unused = [...keysOf(schemas[kind], true)].filter(
      (key) => !keysOf(document, false).has(key),
    );
    // A sheet has one period and points or figures; the forms stand in the tests below.
    const forms = kind === "set" ? [] : ["points", "notApplicable", "month", "date", "met", "due"];
    expect(
      unused.filter((key) => !forms.includes(key)),
      `keys that full-${kind}.ts has nowhere`,
    ).toEqual([]);
  });

  it("refuses each key that is misspelt", () => {
    const cases = [...misspelt(document as unknown as Json)];
    expect(cases.length).toBeGreaterThan(100);
    expect(cases.filter(([, changed]) => accepts[kind](changed)).map(([path]) => path)).toEqual([]);
  });
});

describe("what the JSON Schemas take", () => {
  it("is what the parsers take", () => {
    const set = parseCriteriaSet(fullSet);
    expect(set.ok ? set.value : set.problems).toEqual(fullSet);
    const sheet = parseScoreSheet(fullSheet, fullSet);
    expect(sheet.ok ? sheet.value : sheet.problems).toEqual(fullSheet);
  });

  it.each([{ month: 12 }, { quarter: 1 }, { date: "2023-06-30" }])("is the period %o", (period) => {
    expect(accepts.sheet({ ...fullSheet, period })).toBe(true);
  });

  it.each([{ month: 13 }, { quarter: 0 }, { month: 1, quarter: 1 }, { week: 1 }, {}])(
    "is not the period %o",
    (period) => {
      expect(accepts.sheet({ ...fullSheet, period })).toBe(false);
    },
  );

  it("is no empty list of children or rounds, in a set or a sheet", () => {
    const [domain] = fullSet.domains;
    expect(accepts.set({ ...fullSet, domains: [{ ...domain, children: [] }] })).toBe(false);
    expect(accepts.set({ ...fullSet, rounds: [] })).toBe(false);
    expect(accepts.sheet({ ...fullSheet, rounds: [] })).toBe(false);
  });

  it("is points of a whole, points beside figures, and a reason why it does not apply", () => {
    const final = { points: "1", remark: "x" };
    const entries = [
      { code: "1", final },
      { code: "1", final: { points: "1", declared: { met: true } } },
      { code: "1", final: { notApplicable: "Không có" } },
    ];
    expect(accepts.sheet({ ...fullSheet, entries })).toBe(true);
  });
});

describe("the schema of a letterhead", () => {
  const accepts = new Ajv({ strict: false }).compile(letterheadJsonSchema({ draft: "draft-07" }));

  it.each([
    [{}, true],
    [{ superior: "UBND HUYỆN A", body: "UBND XÃ B" }, true],
    [{ form: "state", body: "UBND XÃ B" }, true],
    [{ form: "party", organisation: "ĐẢNG BỘ", committee: "HUYỆN ỦY" }, true],
    [{ form: "party", body: "UBND XÃ B" }, false],
    [{ committee: "HUYỆN ỦY" }, false],
    [{ form: "other" }, false],
  ])("knows the keys of each form alone: %j", (letterhead, is) => {
    expect(accepts(letterhead)).toBe(is);
  });
});
