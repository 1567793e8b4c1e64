/** A number of a stored result that was changed by itself is found, wherever it stands. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  diSu2024,
  findGaps,
  type ParseResult,
  parIndexWardSample,
  parseGapReport,
  parsePlan,
  parseRanking,
  parseScorecard,
  planRemediation,
  rankUnits,
  score,
  vietnam2024To2026,
} from "../support/library.js";
import { richSet, richSheet } from "../support/rich-sheet.js";
import { weightedCard } from "../support/weighted-set.js";

type Path = readonly (string | number)[];

function* leavesOf(value: unknown, path: Path = []): Generator<readonly [Path, unknown]> {
  if (typeof value !== "object" || value === null) yield [path, value];
  else {
    for (const [key, item] of Object.entries(value)) {
      yield* leavesOf(item, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  }
}

function withValue(document: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const copy = (Array.isArray(document) ? [...document] : { ...(document as object) }) as Record<
    string | number,
    unknown
  >;
  copy[key] = withValue(copy[key], rest, value);
  return copy;
}

// What may change by itself: when a result is of, words of the set, days of a deadline.
const free = [
  "ladders",
  "by",
  "year",
  "baseYear",
  "period",
  "code",
  "key",
  "id",
  "version",
  "class",
];
const decimal = /^-?\d+(?:\.\d+)?$/;

/** Numbers of a result with another value: as much more or less as two decimals tell. */
function* changed(document: unknown): Generator<readonly [path: string, changed: unknown]> {
  for (const [path, value] of leavesOf(document)) {
    if (path.some((key) => free.includes(String(key)))) continue;
    const name = path.join("/");
    if (typeof value === "number") yield [name, withValue(document, path, value + 1)];
    if (typeof value !== "string" || !decimal.test(value)) continue;
    const places = value.split(".")[1]?.length ?? 0;
    for (const by of [1, -1]) {
      const other = (Number(value) + by).toFixed(places);
      yield [`${name} ${by}`, withValue(document, path, other)];
      yield [`${name} 0`, withValue(document, path, `${value}${places === 0 ? ".0" : "0"}`)];
    }
  }
}

function unnoticed(
  document: unknown,
  parse: (input: unknown) => ParseResult<unknown>,
): { readonly tried: number; readonly missed: readonly string[] } {
  const json = JSON.parse(JSON.stringify(document));
  expect(parse(json).ok).toBe(true);
  const cases = [...changed(json)];
  return {
    tried: cases.length,
    missed: cases.filter(([, other]) => parse(other).ok).map(([path]) => path),
  };
}

const diSu = JSON.parse(readFileSync("fixtures/di-su-2023/par-index.json", "utf8"));
const cards = {
  "of a ward": score(parIndexWardSample, diSu, { layer: "best-known" }),
  "with rounds, a whole and a withheld class": score(richSet, richSheet, { layer: "best-known" }),
  "with weights": weightedCard({ "1.1": "3", "1.2": "1.5", "2.1": "4", "2.2": "1" }),
  "in part": weightedCard({ "1.1": "3", "2.1": "4" }),
};
const dates = { start: "2024-03-15", due: "2024-11-30", calendar: vietnam2024To2026 };

describe.each(Object.entries(cards))("a card %s", (_, card) => {
  it("has no number that can be changed alone", () => {
    const { tried, missed } = unnoticed(card, parseScorecard);
    expect(missed).toEqual([]);
    expect(tried).toBeGreaterThan(50);
  });

  it("has gaps of which no number can be changed alone", () => {
    const { missed } = unnoticed(findGaps(card), parseGapReport);
    // The weights on the way to a leaf that nobody assessed are not told.
    expect(missed.filter((path) => !/^notAssessed\/\d+\/max -?1$/.test(path))).toEqual([]);
  });
});

describe("a plan", () => {
  it.each([cards["of a ward"], cards["with weights"]])(
    "has no number to be changed alone",
    (card) => {
      const year = card.year;
      expect(year).toBe(2023);
      const plan = planRemediation([card], { ...dates, measures: diSu2024 });
      const { tried, missed } = unnoticed(plan, parsePlan);
      // What a domain can bring and what of it applies may differ.
      expect(missed.filter((path) => !/^indices\/0\/domains\/\d+\/max -?1$/.test(path))).toEqual(
        [],
      );
      expect(tried).toBeGreaterThan(100);
    },
  );

  it("has dates and statuses that fit", () => {
    const plan = JSON.parse(
      JSON.stringify(planRemediation([cards["of a ward"]], { ...dates, measures: diSu2024 })),
    );
    const codes = (path: Path, value: unknown): readonly string[] => {
      const result = parsePlan(withValue(plan, path, value));
      return result.ok ? [] : result.problems.map(({ code, path: at }) => `${code} ${at}`);
    };
    expect(codes(["start"], "2024-02-30")).toContain("not-a-date /start");
    expect(codes(["due"], "2024-01-02")).toContain("dates-reversed /due");
    expect(codes(["indices", 0, "items", 0, "due"], "2025-01-02")).toEqual([
      "dates-reversed /indices/0/items/0/due",
    ]);
    expect(codes(["demands", 0, "status"], "missed")).toEqual([
      "does-not-follow /demands/0/status",
    ]);
    expect(codes(["indices", 0, "items", 0, "measures"], ["none"])).toContain(
      "unknown-option /indices/0/items/0/measures/0",
    );
  });
});

describe("a ranking", () => {
  it("has no number that can be changed alone", () => {
    const units = ["a", "b", "c", "d"].map((id, at) => ({
      ...weightedCard({ "1.1": "4", "1.2": at < 2 ? "1" : "2", "2.1": "5", "2.2": String(at % 2) }),
      unit: { id, name: `Xã ${id}` },
    }));
    for (const measure of ["percentage", "points"] as const) {
      const { missed } = unnoticed(rankUnits(units, { measure }), parseRanking);
      expect(missed).toEqual([]);
    }
  });
});

describe("an altered scorecard", () => {
  const card = JSON.parse(JSON.stringify(cards["of a ward"]));

  it("is told by code and place", () => {
    const result = parseScorecard({ ...card, points: "92.37" });
    expect(result.ok ? [] : result.problems.map(({ code, path }) => [code, path])).toEqual([
      ["does-not-follow", "/points"],
    ]);
  });

  it("with another class is told, though all numbers fit", () => {
    const better = { ladder: "class", key: "good", title: { vi: "Tốt", en: "Good" } };
    const classes = [{ ladder: "class", class: better }, ...card.classes.slice(1)];
    const result = parseScorecard({ ...card, class: better, classes });
    expect(result.ok ? [] : result.problems.map(({ code, path }) => [code, path])).toEqual([
      ["does-not-follow", "/classes/0/class"],
    ]);
  });

  it("with one domain of a wrong shape still tells of the others", () => {
    const domains = structuredClone(card.domains);
    domains[0].title = 5;
    domains[1].points = "0";
    const result = parseScorecard({ ...card, domains });
    const codes = result.ok ? [] : result.problems.map(({ code, path }) => `${code} ${path}`);
    expect(codes).toContain("wrong-value /domains/0/title");
    expect(codes).toContain("does-not-follow /domains/1/points");
  });
});
