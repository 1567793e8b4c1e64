/** Published results come out again: each file beside this one holds cases of one set, with their source. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ExactDecimal } from "../../src/numbers/exact-decimal.js";
import { fraction, roundHalfUp } from "../../src/numbers/fraction.js";
import {
  findScore,
  type IndexScore,
  parseResults,
  type Scorecard,
  scoreIndex,
  shippedDocuments,
} from "../support/library.js";
import { type PublishedCase, publishedCases } from "./published-case.js";

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));

const files = readdirSync(new URL("cases/", import.meta.url)).map((file) => ({
  set: file.replace(/\.json$/, ""),
  ...publishedCases.parse(read(`cases/${file}`)),
}));

function scoreOf({ document, file, layer }: PublishedCase): IndexScore {
  const input = file === undefined ? document : read(`../../fixtures/${file}`);
  const result = parseResults(input, { shipped: shippedDocuments });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return scoreIndex(result.value, { layer });
}

function shareOf(card: Scorecard, code: string): string {
  const { points, max } = findScore(card, code) ?? {};
  const share = fraction(new ExactDecimal(points ?? "NaN"), new ExactDecimal(max ?? "NaN"));
  return roundHalfUp(share, 4).toFixed(4);
}

describe.each(files)("what was published of $set", ({ set, cases }) => {
  it.each(cases)("$name", (one) => {
    const { published, scorecard } = scoreOf(one);
    const { expected } = one;
    if (scorecard === null) throw new Error("no scorecard");
    expect(scorecard.set.id).toBe(set);
    if (expected.published !== undefined && expected.within === undefined) {
      expect(published.number).toBe(expected.published);
    }
    if (expected.published !== undefined && expected.within !== undefined) {
      const off = new ExactDecimal(published.number ?? "NaN").minus(expected.published).abs();
      expect([published.number, off.greaterThan(new ExactDecimal(expected.within))]).toEqual([
        published.number,
        false,
      ]);
    }
    if (expected.points !== undefined) expect(scorecard.points).toBe(expected.points);
    if (expected.class !== undefined) expect(scorecard.class?.key).toBe(expected.class);
    for (const [code, share] of Object.entries(expected.shares ?? {})) {
      expect([code, shareOf(scorecard, code)]).toEqual([code, share]);
    }
  });
});

const sound = {
  source: "A report",
  cases: [{ name: "A", file: "a.json", layer: "final", expected: { published: "0.8002" } }],
};
const withExpected = (expected: object) => ({
  ...sound,
  cases: sound.cases.map((one) => ({ ...one, expected })),
});

describe("a file of cases", () => {
  it("is read with what it expects", () => {
    expect(publishedCases.safeParse(sound).success).toBe(true);
  });

  it.each([
    ["without a source", { ...sound, source: "" }],
    ["without cases", { ...sound, cases: [] }],
    ["with a misspelt expectation", withExpected({ published: "0.8002", clas: "good" })],
    ["that expects nothing", withExpected({})],
    ["that may be far off", withExpected({ published: "0.8002", within: "0.01" })],
    ["with a distance and no figure", withExpected({ points: "87", within: "1" })],
  ])("%s is refused", (_name, file) => {
    expect(publishedCases.safeParse(file).success).toBe(false);
  });
});
