/**
 * Documents that a small body or a careless program can send and that no schema is made for: very many
 * mistakes, values that hold themselves or each other, what JSON cannot hold.
 */
import { describe, expect, it } from "vitest";
import {
  parIndexCaMau2013,
  isChisoError,
  parseCriteriaSet,
  parseScoreSheet,
  prepareCriteriaSet,
  type ScoreSheet,
  score,
} from "../support/library.js";

const prepared = prepareCriteriaSet(parIndexCaMau2013);
const sheet: ScoreSheet = {
  unit: { id: "u", name: "Xã U" },
  year: 2013,
  set: { id: parIndexCaMau2013.id, version: parIndexCaMau2013.version },
  entries: [],
};

const codesOf = (result: ReturnType<typeof parseCriteriaSet | typeof parseScoreSheet>) =>
  result.ok ? [] : result.problems.map(({ code, path }) => `${code} ${path}`);
const ofSet = (input: unknown) => codesOf(parseCriteriaSet(input));
const ofSheet = (input: unknown) => codesOf(parseScoreSheet(input, prepared));

describe("very many mistakes", () => {
  const many = { ...sheet, entries: new Array(20_000).fill({}) };

  it("are told up to a limit, and the rest is counted", () => {
    const codes = ofSheet(many);
    expect(codes).toHaveLength(201);
    expect(codes[199]).toBe("missing-key /entries/199/code");
    const result = parseScoreSheet(many, prepared, { maxProblems: 3 });
    expect(result.ok ? [] : result.problems.map(({ message }) => message.vi)).toEqual([
      'Thiếu mục bắt buộc "code".',
      'Thiếu mục bắt buộc "code".',
      'Thiếu mục bắt buộc "code".',
      "Còn 19997 lỗi nữa không nêu ở đây.",
    ]);
    expect(ofSet({ ...parIndexCaMau2013, domains: new Array(20_000).fill({}) })).toHaveLength(201);
  });

  it("are told in full where they are no more than the limit", () => {
    const three = { ...sheet, entries: [{}, {}, {}] };
    const result = parseScoreSheet(three, prepared, { maxProblems: 3 });
    expect(result.ok ? [] : result.problems).toHaveLength(3);
  });

  it("stop no list from growing, and an error stays short", () => {
    const unknown = Array.from({ length: 150_000 }, (_, at) => ({
      code: `x${at}`,
      self: { points: "1" },
    }));
    try {
      score(prepared, { ...sheet, entries: unknown }, { layer: "self" });
      expect.unreachable();
    } catch (error) {
      if (!isChisoError(error)) throw error;
      expect(error.problems).toHaveLength(201);
      expect(error.problems.at(-1)?.message.en).toBe("149800 more problems are not told here.");
    }
  });

  it("in one code that stands 8,000 times are found in one pass", () => {
    const [domain] = parIndexCaMau2013.domains;
    const result = ofSet({ ...parIndexCaMau2013, domains: new Array(8_000).fill(domain) });
    expect(result).toHaveLength(201);
  });

  it("need a limit that is a whole number from 1", () => {
    for (const maxProblems of [0, -1, 1.5, Number.NaN, "9" as unknown as number]) {
      expect(() => parseCriteriaSet({}, { maxProblems })).toThrow("/maxProblems");
    }
  });
});

describe("values that a schema would not come to the end of", () => {
  it("hold themselves", () => {
    const entry: Record<string, unknown> = { code: "1.1.1", self: { points: "1" } };
    const own = { ...sheet, entries: [entry] };
    entry.sheet = own;
    expect(ofSheet(own)).toEqual(["unknown-key /entries/0/sheet"]);
    const set: Record<string, unknown> = { ...parIndexCaMau2013 };
    set.domains = [{ set }];
    expect(ofSet(set)).toEqual(["holds-itself /domains/0/set"]);
  });

  it("hold each other again and again", () => {
    let shared: unknown = "x";
    for (let depth = 0; depth < 40; depth += 1) shared = { a: shared, b: shared };
    expect(ofSet({ ...parIndexCaMau2013, title: shared })).toEqual(["too-large "]);
    expect(ofSheet({ ...sheet, unit: shared })).toContain("unknown-key /unit/a");
  });

  it("may stand at several places where that is all", () => {
    const read = { vi: "Đã đọc", en: "Read" };
    const instruments = [1, 2, 3].map((at) => ({ title: `Văn bản ${at}`, issuer: "UBND", read }));
    const provenance = { ...parIndexCaMau2013.provenance, instruments };
    expect(ofSet({ ...parIndexCaMau2013, provenance })).toEqual([]);
  });

  it("are nested very deep, as JSON or as a tree of criteria", () => {
    let deep: unknown = 1;
    for (let depth = 0; depth < 20_000; depth += 1) deep = { a: deep };
    expect(ofSet(deep)).toEqual(["too-nested /a/a/a"]);
    expect(ofSheet(deep)).toContain("unknown-key /a");
    let tree: unknown = { code: "1", title: "t", max: "1", rule: { kind: "points" } };
    for (let depth = 0; depth < 20_000; depth += 1) tree = { code: "1", children: [tree] };
    expect(ofSet({ ...parIndexCaMau2013, domains: [tree] })).toEqual(["too-nested /domains/0/children"]);
    let parts: unknown = { kind: "pass" };
    for (let depth = 0; depth < 5_000; depth += 1) parts = { kind: "parts", parts: [{ rule: parts }] };
    const leaf = { code: "1", title: "t", max: "1", rule: parts };
    expect(ofSet({ ...parIndexCaMau2013, domains: [leaf] })).toEqual(["too-nested /domains/0/rule"]);
  });

  it("are lists of nothing but length", () => {
    const long = { ...parIndexCaMau2013, domains: new Array(4_000_000_000) };
    expect(ofSet(long)).toEqual(["too-large "]);
  });
});

describe("what JSON cannot hold", () => {
  it.each([
    ["a big integer", 5n],
    ["a symbol", Symbol("x")],
    ["a function", () => 1],
    ["no number", Number.NaN],
    ["no end", Number.POSITIVE_INFINITY],
  ])("%s is a wrong value like any other", (_name, value) => {
    const entries = [{ code: "1.1.1", self: { points: value } }];
    expect(ofSheet({ ...sheet, entries })).toEqual(["not-a-decimal /entries/0/self/points"]);
    expect(ofSet({ ...parIndexCaMau2013, version: value })).toContain("wrong-type /version");
    const leaf = { code: "1", title: "t", max: "1", rule: { kind: value } };
    expect(ofSet({ ...parIndexCaMau2013, domains: [leaf] })).toContain("unknown-rule-kind /domains/0/rule/kind");
  });

  it("a getter that throws is named where it stands", () => {
    const throwing = {
      get code(): string {
        throw new Error("no");
      },
    };
    expect(ofSheet({ ...sheet, entries: [throwing] })).toEqual([
      "cannot-read-value /entries/0/code",
    ]);
    expect(ofSet({ ...parIndexCaMau2013, domains: [throwing] })).toEqual([
      "cannot-read-value /domains/0/code",
    ]);
    const entries = [throwing];
    expect(() => score(prepared, { ...sheet, entries }, { layer: "self" })).toThrow(
      "/entries/0/code",
    );
  });
});
