/** Any document of results, read and scored in one call. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  bacGiang2021,
  parIndexCaMau2013,
  parseResults,
  type ResultDocument,
  scoreResults,
  shippedDocuments,
} from "../support/library.js";
import { refusal } from "../support/small-set.js";

const fixture = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), "utf8"));

function read(input: unknown, known?: Parameters<typeof parseResults>[1]): ResultDocument {
  const result = parseResults(input, { shipped: shippedDocuments, ...known });
  if (!result.ok) throw new Error(result.problems.map(({ code }) => code).join(" "));
  return result.value;
}

const kinds: Readonly<Record<string, string>> = {
  "di-su-2023/par-index.json": "sheet",
  "di-su-2023/sipas.json": "survey",
};

describe("documents of results", () => {
  it.each(Object.entries(kinds))("%s is read and scored as its command does", (name, kind) => {
    const results = read(fixture(name));
    expect(results.kind).toBe(kind);
    const card = scoreResults(results);
    expect(card.unit.name).toBe("Phường Dị Sử");
    expect(card.points).not.toBeNull();
  });

  const own = { ...parIndexCaMau2013, id: "own-set" };
  const sheet = {
    set: { id: own.id, version: own.version },
    unit: { id: "x", name: "Xã X" },
    year: 2013,
    entries: [],
  };

  it("are read against the set that the caller knows by the id", () => {
    const other = { ...parIndexCaMau2013, id: "other-set" };
    const results = read(sheet, { sets: [other, own] });
    expect(results.kind === "sheet" && results.set).toBe(own);
  });

  it("name what nobody knows, and what differs from the only one that is known", () => {
    const codes = (known?: Parameters<typeof parseResults>[1]) => {
      const result = parseResults(sheet, { shipped: shippedDocuments, ...known });
      return result.ok ? [] : result.problems.map(({ code, path }) => [code, path]);
    };
    expect(codes()).toEqual([["unknown-set", "/set/id"]]);
    expect(codes({ sets: [parIndexCaMau2013] })[0]?.[1]).toMatch(/^\/set/);
    expect(parseResults(null).ok).toBe(false);
    expect(parseResults({ questionnaire: { id: "none" } })).toMatchObject({
      problems: [{ code: "unknown-questionnaire" }],
    });
  });

  it("cannot be scored without a sheet", () => {
    const model = bacGiang2021;
    const given = { model: { id: model.id, version: model.version }, unit: sheet.unit, year: 2021 };
    const results = read(given);
    expect(results.kind).toBe("friendly-government");
    expect(refusal(() => scoreResults(results))).toEqual(["missing-key"]);
  });
});
