/** Published results come out again: each file in `cases/` has a source and what rests on it. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ExactDecimal } from "../../src/numbers/exact-decimal.js";
import type { Expectation } from "./kinds/case-kind.js";
import { placeIn } from "./place-in-result.js";
import { publishedCases } from "./published-case.js";

const folder = new URL("cases/", import.meta.url);

const files = readdirSync(folder).map((file) => {
  const input: unknown = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
  const read = publishedCases.safeParse(input);
  if (!read.success) throw new Error(`${file}: ${read.error.message}`);
  return { file: file.replace(/\.json$/, ""), ...read.data };
});

/** The printed figure itself where what was found is as near to it as it may be off. */
function asPrinted(found: unknown, expectation: Expectation): unknown {
  if (expectation === null || typeof expectation !== "object") return found;
  if (typeof found !== "string") return found;
  const off = new ExactDecimal(found).minus(expectation.printed).abs();
  return off.greaterThan(new ExactDecimal(expectation.within)) ? found : expectation;
}

describe.each(files)("$file", ({ cases }) => {
  it.each(cases)("$name", ({ expected, find }) => {
    const result = find();
    const found = Object.entries(expected).map(([place, one]) => [
      place,
      asPrinted(placeIn(result, place), one),
    ]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });
});

it("no case stands twice", () => {
  const names = files.flatMap(({ file, cases }) => cases.map(({ name }) => `${file}: ${name}`));
  expect(names.length).toBe(new Set(names).size);
});

const sound = {
  source: { title: "A report", read: "in full" },
  cases: [
    {
      kind: "papi-interval",
      name: "A",
      value: "45",
      standardError: "1",
      expected: { upper: "47" },
    },
  ],
};
const withCase = (more: object) => ({ ...sound, cases: [{ ...sound.cases[0], ...more }] });
const rounded = (within: string) => withCase({ expected: { upper: { printed: "47", within } } });

describe("a file of cases", () => {
  it("is read with what it expects", () => {
    expect(publishedCases.safeParse(sound).success).toBe(true);
    expect(publishedCases.safeParse({ ...rounded("0.01"), rounding: "Why" }).success).toBe(true);
  });

  it.each([
    ["without a title of its source", { ...sound, source: { ...sound.source, title: "" } }],
    ["that does not say how it was read", { ...sound, source: { title: "A report" } }],
    ["without cases", { ...sound, cases: [] }],
    ["with a kind that nobody knows", withCase({ kind: "papi-intervall" })],
    ["with a misspelt input", withCase({ valeu: "45" })],
    ["without an input", withCase({ value: undefined })],
    ["that expects nothing", withCase({ expected: {} })],
    ["that does not say why a figure may be off", rounded("0.01")],
    ["that says why none may be off", { ...sound, rounding: "Why" }],
    ["that may be far off", { ...rounded("0.05"), rounding: "Why" }],
    ["with digits as a number", withCase({ value: 45 })],
  ])("%s is refused", (_name, file) => {
    expect(publishedCases.safeParse(file).success).toBe(false);
  });

  it("fails with what is expected at a place that no result has", () => {
    const result = {
      total: "1",
      parts: [
        { code: "1.1", value: null },
        { key: "b", value: "2" },
      ],
    };
    expect(placeIn(result, "parts[1.1].value")).toBeNull();
    expect(placeIn(result, "parts[b].value")).toBe("2");
    expect(placeIn(result, "parts.length")).toBe(2);
    for (const place of ["totals", "parts[0].value", "parts[c].value", "total.number"]) {
      expect(placeIn(result, place)).toBeUndefined();
    }
  });
});
