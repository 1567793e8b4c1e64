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

interface PublishedCase {
  readonly name: string;
  /** The document of results, or a file of it in `fixtures/`. */
  readonly document?: unknown;
  readonly file?: string;
  /** Round that is scored. */
  readonly layer: string;
  readonly expected: {
    /** The figure by which the index is known. */
    readonly published?: string;
    /** How far it may be off, because what it is made from was rounded; not at all when absent. */
    readonly within?: string;
    readonly points?: string;
    /** Key of the class. */
    readonly class?: string;
    /** Shares of the maximum by code, to four decimals. */
    readonly shares?: Readonly<Record<string, string>>;
  };
}

interface PublishedCases {
  readonly source: string;
  /** What must be known of the cases. */
  readonly note?: string;
  readonly cases: readonly PublishedCase[];
}

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));

const files = readdirSync(new URL("cases/", import.meta.url)).map((file) => ({
  set: file.replace(/\.json$/, ""),
  ...(read(`cases/${file}`) as PublishedCases),
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

describe.each(files)("what was published of $set", ({ set, source, cases }) => {
  it("has a source and cases", () => {
    expect(source).not.toBe("");
    expect(cases.length).toBeGreaterThan(0);
  });

  it.each(cases)("$name", (one) => {
    const { published, scorecard } = scoreOf(one);
    const { expected } = one;
    if (scorecard === null) throw new Error("no scorecard");
    expect(scorecard.set.id).toBe(set);
    expect(Object.keys(expected).length).toBeGreaterThan(0);
    if (expected.published !== undefined) {
      const off = new ExactDecimal(published.number ?? "NaN").minus(expected.published).abs();
      expect(off.toNumber()).toBeLessThanOrEqual(Number(expected.within ?? 0));
    }
    if (expected.points !== undefined) expect(scorecard.points).toBe(expected.points);
    if (expected.class !== undefined) expect(scorecard.class?.key).toBe(expected.class);
    for (const [code, share] of Object.entries(expected.shares ?? {})) {
      expect([code, shareOf(scorecard, code)]).toEqual([code, share]);
    }
  });
});
