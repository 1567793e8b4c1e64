/**
 * Tables as offices and public programs have them, each with its right reading as data
 * (fixtures/tables/cases.json). What the reader of today does not read well is listed with its
 * verdict (fixtures/tables/known.json); that list only shrinks.
 */
import { existsSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { knownVerdicts, tableCases, tablesFolder } from "../tables/case-files.js";
import { readCase } from "../tables/read-case.js";
import { unequalSums } from "../tables/truth.js";

describe("tables of offices", () => {
  for (const one of tableCases) {
    it(one.id, async () => {
      const { verdict, reasons } = await readCase(one);
      const known = knownVerdicts[one.id];
      const isGood = one.accepted.includes(verdict);
      const told = `${one.id} is ${verdict}: ${reasons.join("; ")}`;
      if (known === undefined) return expect(one.accepted, told).toContain(verdict);
      const better = `${one.id} reads well now (${verdict}): take it out of fixtures/tables/known.json`;
      expect(isGood, better).toBe(false);
      expect(verdict, `${told}; if it became better, say so in fixtures/tables/known.json`).toBe(
        known,
      );
    });
  }

  it("have right readings whose sums are right", () => {
    const wrong = tableCases.flatMap(({ id, set }) =>
      unequalSums(set?.domains ?? []).map((title) => `${id}: ${title}`),
    );
    expect(wrong).toEqual([]);
  });

  it("have each file read, and each known verdict a case", () => {
    const files = new Set(tableCases.map(({ file }) => file));
    const others = new Set(["README.md", "cases.json", "known.json"]);
    expect(
      readdirSync(tablesFolder).filter((name) => !files.has(name) && !others.has(name)),
    ).toEqual([]);
    expect([...files].filter((name) => !existsSync(new URL(name, tablesFolder)))).toEqual([]);
    const ids = new Set(tableCases.map(({ id }) => id));
    expect(ids.size).toBe(tableCases.length);
    expect(Object.keys(knownVerdicts).filter((id) => !ids.has(id))).toEqual([]);
  });
});
