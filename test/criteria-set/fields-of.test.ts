/** What a form asks for a leaf: fields, limits, forms of the same figures, hints. */
import { describe, expect, it } from "vitest";
import {
  checkRuleCases,
  type Declared,
  fieldsOf,
  isChisoError,
  type LeafNode,
  type Rule,
  ruleKindNames,
  scoreRule,
} from "../../src/entries/scoring.js";
import { decimalBetween } from "../second/random-numbers.js";
import { randomRule } from "../second/random-rules.js";
import { isZero, one, rational, write, zero } from "../second/rational.js";
import { smallRandom } from "../second/small-random.js";
import { filledFigures, valueFor } from "../support/filled-fields.js";
import { leaf, smallSet } from "../support/small-set.js";

const ratio = {
  kind: "ratio",
  numerator: { vi: "Hồ sơ trực tuyến", en: "Online files" },
  denominator: { vi: "Hồ sơ", en: "Files" },
} as const;

/** Keys of the fields, with the form behind a colon. */
function outline(rule: Rule, max = "2"): readonly string[] {
  return fieldsOf(leaf("1", max, rule))
    .filter(({ way }) => way === "figures")
    .map(({ keys, form }) => [keys.slice(1).join("."), form].filter(Boolean).join(": "));
}

describe("fieldsOf", () => {
  it("gives a form inputs, labels, limits and hints in one language", () => {
    const counts = {
      numerator: {
        what: { vi: "hồ sơ nộp toàn trình", en: "filed online" },
        period: "năm 2024",
        source: { vi: "Cổng dịch vụ công", en: "the portal" },
      },
    };
    const node = leaf("1", "2", ratio, { counts, notApplicable: "shrink-base" });
    expect(fieldsOf(node, { language: "en", decimals: 2 })).toEqual([
      {
        keys: ["points"],
        label: "Points",
        input: { kind: "number", lowest: "0", highest: "2", decimals: 2 },
        way: "points",
        required: true,
      },
      {
        keys: ["declared", "numerator"],
        label: "Online files",
        input: { kind: "number", lowest: "0" },
        way: "figures",
        group: "/declared",
        form: "quotient",
        required: false,
        definition: "filed online",
        period: "năm 2024",
        source: "the portal",
      },
      {
        keys: ["declared", "denominator"],
        label: "Files",
        input: { kind: "number", above: "0" },
        way: "figures",
        group: "/declared",
        form: "quotient",
        required: false,
      },
      {
        keys: ["declared", "percent"],
        label: "Percentage",
        input: { kind: "number", lowest: "0", percent: true },
        way: "figures",
        group: "/declared",
        form: "percent",
        required: false,
      },
      {
        keys: ["notApplicable"],
        label: "Does not apply (say why)",
        input: { kind: "text" },
        way: "not-applicable",
        required: true,
      },
    ]);
    expect(fieldsOf(node)[1]?.label).toBe("Hồ sơ trực tuyến");
  });

  it("asks why a leaf does not apply only where that may be said", () => {
    const asks = (node: LeafNode, mayNotApply?: boolean) =>
      fieldsOf(node, mayNotApply === undefined ? {} : { mayNotApply }).some(
        ({ way }) => way === "not-applicable",
      );
    const plain = leaf("1", "2");
    expect([asks(plain), asks(plain, true), asks(plain, false)]).toEqual([false, true, false]);
    const own = { ...plain, notApplicable: "full-points" } as const;
    expect([asks(own), asks(own, false)]).toEqual([true, false]);
    expect(asks({ ...plain, notApplicable: "not-allowed" })).toBe(false);
  });

  it("tells the options in their order, with what the entry holds", () => {
    const [, field] = fieldsOf(leaf("1", "2", { kind: "pass" }));
    expect(field?.input).toEqual({
      kind: "option",
      options: [
        { value: true, label: "Đạt" },
        { value: false, label: "Không đạt" },
      ],
    });
  });

  const bands = [
    { atLeast: "80", atMost: "100", points: "2" },
    { above: "0", below: "80", points: "0" },
  ] as const;

  it.each<[Rule, readonly string[]]>([
    [{ kind: "points", step: "0.5" }, []],
    [{ kind: "pass" }, ["met"]],
    [{ kind: "pass", conditions: [{ key: "a", label: "A" }] }, ["conditions.a"]],
    [{ kind: "choice", options: [{ key: "a", label: "A", share: "1" }] }, ["choice"]],
    [
      { kind: "bands", measure: "Tỷ lệ", unit: "%", bands },
      ["value: value", "numerator: quotient", "denominator: quotient"],
    ],
    [{ kind: "bands", measure: "Số cuộc", bands }, ["value"]],
    [ratio, ["numerator: quotient", "denominator: quotient", "percent: percent"]],
    [
      {
        kind: "parts",
        parts: [
          { key: "a", label: "A", max: "1", rule: { kind: "pass" } },
          { key: "b/c", label: "B", max: "1", rule: ratio },
        ],
      },
      [
        "parts.a.met",
        "parts.b/c.numerator: quotient",
        "parts.b/c.denominator: quotient",
        "parts.b/c.percent: percent",
      ],
    ],
    [{ kind: "per-item", item: "mô hình", pointsEach: "1" }, ["count"]],
    [
      {
        kind: "deduction",
        occurrences: [{ key: "late", label: "báo cáo chậm", points: "1" }],
        floor: "0",
      },
      ["occurrences.late"],
    ],
    [
      { kind: "deadline", late: { points: "0" }, notDone: { points: "0" } },
      ["done: done", "due: done", "notDone: not-done"],
    ],
    [
      {
        kind: "survey",
        options: [
          { key: "A", label: "Tốt", share: "1" },
          { key: "B", label: "Kém", share: "0" },
        ],
        minimum: 30,
      },
      [
        "answers.A: answers",
        "answers.B: answers",
        "satisfied: base",
        "base: base",
        "percent: percent",
      ],
    ],
    [{ kind: "index", name: "PAR INDEX", scale: "100" }, ["value"]],
    [{ kind: "rescale", measure: "Tỷ lệ", worst: "90", best: "20" }, ["value"]],
  ])("asks of %o", (rule, expected) => {
    expect(outline(rule)).toEqual(expected);
  });

  it("names the limits of every number", () => {
    const inputOf = (rule: Rule, name: string) =>
      fieldsOf(leaf("1", "2", rule), { decimals: 2 }).find(
        ({ keys }) => keys.slice(1).join(".") === name || keys.join(".") === name,
      )?.input;
    const number = { kind: "number" };
    const measured = { kind: "bands", measure: "Tỷ lệ", unit: "%", bands } as const;
    expect(inputOf(measured, "value")).toEqual({
      ...number,
      percent: true,
      above: "0",
      highest: "100",
    });
    // A band without a lower end takes whatever is low, wherever it stands among the bands.
    const open = [
      { above: "90", points: "2" },
      { atLeast: "70", atMost: "90", points: "1" },
      { below: "70", points: "0" },
    ];
    const openBelow = inputOf({ ...measured, bands: open }, "value");
    expect(openBelow).toEqual({ ...number, percent: true });
    expect(inputOf({ ...measured, bands: [...open].reverse() }, "value")).toEqual(openBelow);
    expect(inputOf({ ...measured, whenZero: "zero" }, "denominator")).toEqual({
      ...number,
      lowest: "0",
    });
    expect(inputOf({ kind: "rescale", measure: "x", worst: "90", best: "20" }, "value")).toEqual({
      ...number,
      lowest: "20",
      highest: "90",
    });
    expect(inputOf({ kind: "points", step: "0.5" }, "points")).toEqual({
      ...number,
      lowest: "0",
      highest: "2",
      decimals: 2,
      step: "0.5",
    });
    // 2 x 0.4445 = 0.889: typed with two decimals that is 0.89.
    const least: Rule = {
      kind: "choice",
      options: [
        { key: "a", label: "A", share: "1" },
        { key: "b", label: "B", share: "0.4445" },
      ],
    };
    expect(inputOf(least, "points")).toMatchObject({ lowest: "0.89", highest: "2" });
    const part: Rule = {
      kind: "parts",
      parts: [
        { key: "a", label: "A", max: "0.125", rule: { kind: "points" } },
        { key: "b", label: "B", max: "1.875", rule: { kind: "pass" } },
      ],
    };
    expect(inputOf(part, "parts.a.points")).toMatchObject({ highest: "0.12", decimals: 2 });
  });

  it("tells the fields of a part which figures are alternatives", () => {
    const parts: Rule = {
      kind: "parts",
      parts: [{ key: "b/c", label: "B", max: "2", rule: ratio }],
    };
    const groups = fieldsOf(leaf("1", "2", parts)).map(({ group }) => group);
    expect(groups).toEqual([undefined, ...Array(3).fill("/declared/parts/b~1c")]);
  });
});

describe("a form built from the fields", () => {
  it("fills nothing that the rule or a sheet refuses", () => {
    const tried = new Set<string>();
    for (let stream = 0; stream < 4000; stream += 1) {
      const random = smallRandom(20240521, stream);
      const decimals = random.pick([2, 4]);
      const drawn = random.oneIn(10)
        ? zero
        : decimalBetween(random, zero, rational(20n), Math.min(decimals, random.pick([0, 1, 2])));
      const max = random.oneIn(10) || !isZero(drawn) ? drawn : one;
      const { rule: made } = randomRule({
        random,
        max,
        year: 2023,
        decimals,
        mayNotApply: true,
        targets: true,
        partLevels: 2,
      });
      const rule = made as Rule;
      const node = leaf("1", write(max), rule);
      const fields = fieldsOf(node, { decimals });
      const [points] = fields;
      if (points === undefined) throw new Error("every leaf has points");
      tried.add(rule.kind);
      const set = smallSet([node], write(max), { decimals });
      const typed = String(valueFor(points, random));
      const expected = { points: typed };
      expect(checkRuleCases(set, [{ code: "1", points: typed, expected }])).toEqual([]);
      if (rule.kind === "points") continue;
      const { declared } = filledFigures(fields, random);
      try {
        scoreRule(rule, write(max), declared as Declared, { year: 2023, decimals });
      } catch (error) {
        if (!isChisoError(error)) throw error;
        expect.unreachable(
          `${error.message}\n${JSON.stringify({ rule, declared, fields }, null, 1)}`,
        );
      }
    }
    expect([...tried].sort(), "kinds that test/second/random-rules.ts draws").toEqual(
      [...ruleKindNames].sort(),
    );
  });
});
