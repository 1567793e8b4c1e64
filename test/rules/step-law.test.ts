/**
 * The law of steps, for every kind that names a count: the count gives at least the points that the
 * step promises, as they are rounded, and one less gives fewer.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Declared, type Rule, type RuleScore, scoreRule } from "../../src/entries/scoring.js";
import { ExactDecimal } from "../../src/numbers/exact-decimal.js";

/** A rule with figures, and the figures after so many more (fewer, of faults). */
interface Case {
  readonly rule: Rule;
  readonly max: string;
  readonly at: (count: number) => Declared;
}

const decimals = fc.integer({ min: 0, max: 5 });

// Text of a whole number of the smallest units.
const amount = (units: number, scale: number): string => new ExactDecimal(units, scale).toString();

// Whole points, which fit every number of decimals.
const maxima = fc.integer({ min: 1, max: 20 }).map((points) => String(points));

const shares = fc.option(
  fc.integer({ min: 1, max: 1000 }).map((thousandths) => amount(thousandths, 3)),
  { nil: undefined },
);

const quotients = fc
  .tuple(fc.integer({ min: 1, max: 60_000 }), fc.nat(60_000))
  .map(([denominator, part]) => ({ denominator, numerator: part % (denominator + 1) }));

const ratios: fc.Arbitrary<Case> = fc
  .tuple(maxima, shares, shares, quotients)
  .filter(([, floor, target]) => floor === undefined || Number(floor) < Number(target ?? 1))
  .map(([max, floor, target, { numerator, denominator }]) => ({
    rule: {
      kind: "ratio",
      numerator: "a",
      denominator: "b",
      ...(floor === undefined ? {} : { floor }),
      ...(target === undefined ? {} : { target }),
    },
    max,
    at: (count) => ({ numerator: numerator + count, denominator }),
  }));

// Worths that rounding may make equal, and that need not rise.
const bands: fc.Arbitrary<Case> = fc
  .tuple(
    maxima,
    fc.uniqueArray(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 6 }),
    fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 7, maxLength: 7 }),
    fc.boolean(),
    quotients,
  )
  .map(([max, cuts, worths, rising, { numerator, denominator }]) => {
    const ends = [...cuts].sort((left, right) => left - right).map(String);
    const shares = rising ? [...worths].sort((left, right) => left - right) : worths;
    const share = (at: number): string =>
      at === ends.length ? "1" : amount(shares[at] as number, 3);
    return {
      rule: {
        kind: "bands",
        measure: "Tỷ lệ",
        unit: "%",
        bands: [
          { below: ends[0] as string, share: share(0) },
          ...ends.slice(1).map((end, at) => ({
            atLeast: ends[at] as string,
            below: end,
            share: share(at + 1),
          })),
          { atLeast: ends.at(-1) as string, share: share(ends.length) },
        ],
      },
      max,
      at: (count) => ({ numerator: numerator + count, denominator }),
    };
  });

const items: fc.Arbitrary<Case> = fc
  .tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 100_000 }), fc.nat(40))
  .map(([max, part, count]) => ({
    rule: { kind: "per-item", item: "việc", pointsEach: amount(max * part, 5) },
    max: String(max),
    at: (more) => ({ count: count + more }),
  }));

const faults: fc.Arbitrary<Case> = fc
  .tuple(
    maxima,
    fc.tuple(fc.integer({ min: 1, max: 50_000 }), fc.integer({ min: 1, max: 50_000 })),
    fc.tuple(fc.nat(5), fc.nat(5)),
    fc.integer({ min: -20_000, max: 50_000 }),
  )
  .map(([max, costs, [one, two], floor]) => {
    // The dearest that occurred is the one that the step takes away.
    const dearest = one > 0 && (two === 0 || costs[0] >= costs[1]) ? 0 : 1;
    return {
      rule: {
        kind: "deduction",
        occurrences: [
          { key: "one", label: "một", points: amount(costs[0], 4) },
          { key: "two", label: "hai", points: amount(costs[1], 4) },
        ],
        floor: amount(floor, 5),
      },
      max,
      at: (fewer) => ({
        occurrences: {
          one: one - (dearest === 0 ? fewer : 0),
          two: two - (dearest === 1 ? fewer : 0),
        },
      }),
    };
  });

const satisfied: fc.Arbitrary<Case> = fc
  .tuple(maxima, fc.integer({ min: 1, max: 20_000 }), fc.nat(20_000))
  .map(([max, base, part]) => ({
    rule: {
      kind: "survey",
      options: [
        { key: "A", label: "A", share: "1" },
        { key: "B", label: "B", share: "0" },
      ],
    },
    max,
    at: (count) => ({ satisfied: (part % (base + 1)) + count, base }),
  }));

// The least satisfied turn first.
const answers: fc.Arbitrary<Case> = fc
  .tuple(maxima, fc.tuple(fc.nat(5000), fc.nat(2000), fc.nat(50)), fc.integer({ min: 1, max: 999 }))
  .filter(([, counts]) => counts.some((count) => count > 0))
  .map(([max, [A, B, C], share]) => ({
    rule: {
      kind: "survey",
      options: [
        { key: "A", label: "A", share: "1" },
        { key: "B", label: "B", share: amount(share, 3) },
        { key: "C", label: "C", share: "0" },
      ],
    },
    max,
    at: (count) => ({
      answers: {
        A: A + count,
        B: B - Math.max(0, count - C),
        C: Math.max(0, C - count),
      },
    }),
  }));

const plain = fc.oneof(ratios, bands, items, faults, satisfied, answers);

// One part moves, the other stays where it is; a step of both at once is not a count of one.
const parts: fc.Arbitrary<Case> = fc
  .tuple(plain, fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 30 }), fc.boolean())
  .map(([moving, base, some, isFirst]) => {
    const still: Rule = { kind: "ratio", numerator: "c", denominator: "d" };
    const own = { key: "moving", label: "moving", max: moving.max, rule: moving.rule };
    const other = { key: "still", label: "still", max: "1", rule: still };
    const figures = { numerator: Math.min(some, base), denominator: base };
    return {
      rule: { kind: "parts", parts: isFirst ? [own, other] : [other, own] },
      max: String(Number(moving.max) + 1),
      at: (count) => ({ parts: { moving: moving.at(count), still: figures } }),
    };
  });

const patterns: readonly RegExp[] = [
  /\((\d+) short/,
  /needs (\d+) more/,
  /needs (\d+) fewer/,
  /needs (\d+) of/,
];

/** Steps that name one count, of the part that moves where there are parts. */
function countsOf({
  steps,
}: RuleScore): readonly { readonly count: number; readonly to: string }[] {
  return steps.flatMap(({ needs, points }) => {
    const clauses = needs.en.split("still: ");
    if (clauses.length > 1) return [];
    const found = patterns.map((pattern) => pattern.exec(needs.en)?.[1]).find(Boolean);
    return found === undefined ? [] : [{ count: Number(found), to: points }];
  });
}

/** Checks the law; tells how many counts there were. */
function holds({ rule, max, at }: Case, places: number): number {
  const pointsAt = (count: number): ExactDecimal =>
    new ExactDecimal(scoreRule(rule, max, at(count), { decimals: places }).points as string);
  const steps = countsOf(scoreRule(rule, max, at(0), { decimals: places }));
  for (const { count, to } of steps) {
    expect(count).toBeGreaterThan(0);
    expect(pointsAt(count).greaterThanOrEqualTo(to), `${count} more reach ${to}`).toBe(true);
    expect(pointsAt(count - 1).lessThan(to), `${count - 1} more do not reach ${to}`).toBe(true);
  }
  return steps.length;
}

describe("a step that names a count", () => {
  it.each([
    ["ratio", ratios],
    ["bands", bands],
    ["per-item", items],
    ["deduction", faults],
    ["survey, a base", satisfied],
    ["survey, answers", answers],
    ["parts", parts],
  ] as const)(
    "reaches its points as they are rounded, and one less does not: %s",
    (_kind, cases) => {
      let seen = 0;
      fc.assert(
        fc.property(cases, decimals, (one, places) => {
          seen += holds(one, places);
        }),
        { numRuns: 1000 },
      );
      expect(seen).toBeGreaterThan(100);
    },
  );

  const online: Rule = { kind: "ratio", numerator: "Hồ sơ", denominator: "b", target: "0.8" };
  const files = { numerator: 1543, denominator: 2618 };

  it.each([
    [4, "Đạt 80% (còn thiếu 552 hồ sơ)"],
    [2, "Đạt ≈ 79,8319% (còn thiếu 547 hồ sơ)"],
  ])("is told with the share that it comes to: %i decimals", (places, words) => {
    const { steps } = scoreRule(online, "2", files, { decimals: places });
    expect(steps.map(({ needs }) => needs.vi)).toEqual([words]);
  });

  it("says which answers must turn, where it matters", () => {
    const rule: Rule = {
      kind: "survey",
      options: [
        { key: "A", label: "Tốt", share: "1" },
        { key: "B", label: "Khá", share: "0.6" },
        { key: "C", label: "Kém", share: "0" },
      ],
    };
    const needsOf = (answers: Readonly<Record<string, number>>): string | undefined =>
      scoreRule(rule, "1", { answers }, { decimals: 2 }).steps[0]?.needs.vi;
    expect(needsOf({ A: 297, B: 1, C: 2 })).toBe(
      "Thêm 1 trong 300 phiếu (từ mức thấp nhất) chọn: Tốt",
    );
    expect(needsOf({ A: 298, B: 0, C: 2 })).toBe("Thêm 1 trong 300 phiếu chọn: Tốt");
  });

  it("goes all the way in each part where several must rise at once", () => {
    const part = (key: string) => ({ key, label: key, max: "1", rule: online });
    const rule: Rule = { kind: "parts", parts: [part("x"), part("y")] };
    const at = (more: number): Declared => ({
      parts: { x: { ...files, numerator: 1543 + more }, y: { ...files, numerator: 1543 + more } },
    });
    const { steps } = scoreRule(rule, "2", at(0), { decimals: 2 });
    expect(steps.at(-1)?.needs.en).toBe(
      "x: needs 80% (552 short hồ sơ); y: needs 80% (552 short hồ sơ)",
    );
    expect(scoreRule(rule, "2", at(552), { decimals: 2 }).points).toBe("2");
  });
});
