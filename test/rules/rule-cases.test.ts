/**
 * Cases of shipped rules. Each file in cases/ belongs to the set of its name; what is expected was
 * worked out by hand from the words of the rule, as the notes say, and never taken from chiso.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  checkRuleCases,
  isChisoError,
  leavesOf,
  parseRuleCases,
  prepareCriteriaSet,
  type RuleCase,
  type RuleKindName,
} from "../../src/entries/index.js";
import * as sets from "../../src/indices/criteria-sets.js";
import { leaf, smallSet } from "../support/small-set.js";

const { parIndexCaMau2013 } = sets;
const shipped = Object.values(sets);
const folder = new URL("cases/", import.meta.url);

const files = readdirSync(folder).map((name) => {
  const set = shipped.find(({ id }) => `${id}.json` === name);
  if (set === undefined) throw new Error(`${name} belongs to no set`);
  const parsed = parseRuleCases(JSON.parse(readFileSync(new URL(name, folder), "utf8")), set);
  if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.problems)}`);
  return { id: set.id, set, cases: parsed.value };
});

describe("rules of shipped sets", () => {
  it.each(files)("$id: every case comes to what its rule says", ({ set, cases }) => {
    expect(checkRuleCases(set, cases)).toEqual([]);
    expect(cases.length).toBeGreaterThan(2);
  });

  it("are tried in every kind that they have", () => {
    const tried = new Set<RuleKindName>();
    for (const { set, cases } of files) {
      for (const { code, rule } of leavesOf(set)) {
        if (cases.some((given) => given.code === code)) tried.add(rule.kind);
      }
    }
    const kinds = new Set(shipped.flatMap((set) => leavesOf(set).map(({ rule }) => rule.kind)));
    expect([...tried].sort()).toEqual([...kinds].sort());
  });

  it("of Cà Mau 2013 are tried leaf by leaf", () => {
    const cases = files.find(({ set }) => set === parIndexCaMau2013)?.cases ?? [];
    const tried = new Set(cases.map(({ code }) => code));
    expect([...tried]).toEqual(leavesOf(parIndexCaMau2013).map(({ code }) => code));
  });
});

describe("checkRuleCases", () => {
  const at90: RuleCase = { code: "1.1.4", figures: { value: "90" }, expected: { points: "1" } };

  it("tells what came of a case that does not hold", () => {
    const wrong: readonly RuleCase[] = [
      at90,
      { ...at90, expected: { points: "2" } },
      { ...at90, expected: { refused: "not-a-decimal" } },
      { ...at90, expected: { notApplicable: true } },
      { ...at90, words: { en: "in the band above 90%" } },
      { code: "1.1.4", figures: { numerator: "x", denominator: -1 }, expected: { points: "0" } },
      { code: "9.9", figures: { value: "90" }, expected: { points: "1" } },
      { code: "1.1.4", expected: { points: "0" } },
    ];
    const found = checkRuleCases(parIndexCaMau2013, wrong);
    expect(found.map(({ index }) => index)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    const words = {
      vi: "Thực hiện 90% kế hoạch, thuộc khoảng 70% - 90%: 1/2 điểm",
      en: "Thực hiện 90% kế hoạch, in the band 70% - 90%: 1/2 points",
    };
    expect(found[0]).toEqual({ index: 1, case: wrong[1], found: { points: "1", words } });
    expect(found.slice(4).map(({ found: one }) => one)).toMatchObject([
      { refused: ["not-a-decimal", "negative-number"] },
      { refused: ["unknown-code"], words: { en: 'The criteria set has no code "9.9".' } },
      { refused: ["empty-entry"] },
    ]);
  });

  it("compares points as numbers, and a refusal with any of its problems", () => {
    const figures = { numerator: "x", denominator: -1 };
    expect(
      checkRuleCases(prepareCriteriaSet(parIndexCaMau2013), [
        { ...at90, expected: { points: 1 } },
        { ...at90, expected: { points: "1.000" } },
        { code: "1.1.4", figures, expected: { refused: "not-a-decimal" } },
        { code: "1.1.4", figures, expected: { refused: "negative-number" } },
      ]),
    ).toEqual([]);
  });

  it("tries what others score, points of a whole, and sets with rounds of their own", () => {
    const set = smallSet(
      [
        leaf("1", "3", { kind: "points" }, { scoredBy: "superior" }),
        { code: "2", title: "2", max: "2", children: [leaf("2.1", "2", { kind: "pass" })] },
      ],
      "5",
      { rounds: [{ key: "council", title: "Hội đồng" }] },
    );
    expect(
      checkRuleCases(set, [
        { code: "1", points: "2.5", expected: { points: "2.5" } },
        { code: "2", points: "1.5", expected: { points: "1.5" } },
        { code: "2", figures: { met: true }, expected: { refused: "whole-without-points" } },
      ]),
    ).toEqual([]);
  });

  it("takes the first year of the set where a case names none", () => {
    const rule = {
      kind: "deadline",
      due: { month: 6, day: 30, year: "same" },
      late: { points: "0" },
      notDone: { points: "0" },
    } as const;
    const set = smallSet([leaf("1", "1", rule)], "1", { period: { from: "2021-05-01" } });
    const on = (done: string, points: string, year?: number): RuleCase => ({
      code: "1",
      figures: { done },
      ...(year === undefined ? {} : { year }),
      expected: { points },
    });
    const cases = [on("2021-06-30", "1"), on("2021-07-01", "0"), on("2022-06-30", "1", 2022)];
    expect(checkRuleCases(set, cases)).toEqual([]);
    const before: RuleCase = {
      ...on("2020-06-30", "1", 2020),
      expected: { refused: "year-outside-period" },
    };
    expect(checkRuleCases(set, [before])).toEqual([]);
  });

  it.each<[string, unknown, string, string]>([
    ["points that are none", { points: "1,5" }, "not-a-decimal", "/0/expected/points"],
    ["nothing", {}, "wrong-value", "/0/expected"],
    ["two things", { points: "1", refused: "not-a-date" }, "wrong-value", "/0/expected"],
  ])("refuses a case that expects %s", (_name, expected, code, path) => {
    try {
      checkRuleCases(parIndexCaMau2013, [{ ...at90, expected } as RuleCase]);
      expect.unreachable();
    } catch (error) {
      expect(isChisoError(error) ? error.problems : error).toMatchObject([{ code, path }]);
    }
  });
});

describe("parseRuleCases", () => {
  it("names what is wrong with the shape, and codes that the set has not", () => {
    const result = parseRuleCases(
      [
        { code: "1.1.4", figure: { value: "90" }, expected: { points: "1" } },
        { code: "9.9", figures: { value: "90" }, expected: { points: "1" } },
        { code: "1.1.4", figures: "anything", expected: { refused: "no-such-problem" } },
        { code: "1.1.4", year: 23 },
      ],
      parIndexCaMau2013,
    );
    const problems = result.ok ? [] : result.problems.map(({ code, path }) => [code, path]);
    expect(problems).toEqual([
      ["unknown-key", "/0/figure"],
      ["wrong-value", "/2/expected"],
      ["wrong-value", "/3/year"],
      ["missing-key", "/3/expected"],
      ["unknown-code", "/1/code"],
    ]);
  });

  it("lets wrong figures pass, since a case may be about them", () => {
    const cases = [{ code: "1.1.4", figures: 7, expected: { refused: "declared-does-not-fit" } }];
    expect(parseRuleCases(cases, parIndexCaMau2013)).toEqual({ ok: true, value: cases });
    expect(checkRuleCases(parIndexCaMau2013, cases as unknown as readonly RuleCase[])).toEqual([]);
  });
});
