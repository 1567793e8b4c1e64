/** Laws of rules: better figures never give fewer points. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Declared, Rule } from "../../src/entries/scoring.js";
import { scored } from "../support/small-set.js";

const maxima = fc.integer({ min: 1, max: 40 }).map((quarters) => String(quarters / 4));
const shares = fc.constantFrom("0.25", "0.5", "0.655", "0.8", "0.95", "1");

// So fine that rounding hides nothing.
const fine = { decimals: 10 };

const pointsOf = (rule: Rule, max: string, declared: Declared): number =>
  Number(scored(rule, max, declared, fine).points);

const bandsOf = (max: string, low: number, high: number): Rule => ({
  kind: "bands",
  measure: "Tỷ lệ",
  unit: "%",
  bands: [
    { above: String(high), points: max },
    { atLeast: String(low), atMost: String(high), points: String(Number(max) / 2) },
    { below: String(low), points: "0" },
  ],
});

const ratioOf = (floor: string | undefined, target: string | undefined): Rule => ({
  kind: "ratio",
  numerator: "Hồ sơ đúng hạn",
  denominator: "hồ sơ",
  ...(floor === undefined ? {} : { floor }),
  ...(target === undefined ? {} : { target }),
});

const ratios: fc.Arbitrary<Rule> = fc
  .tuple(fc.option(shares, { nil: undefined }), fc.option(shares, { nil: undefined }))
  .filter(([floor, target]) => floor === undefined || Number(floor) < Number(target ?? 1))
  .map(([floor, target]) => ratioOf(floor, target));

const bands = fc
  .tuple(maxima, fc.integer({ min: 1, max: 98 }), fc.integer({ min: 1, max: 99 }))
  .filter(([, low, high]) => low < high)
  .map(([max, low, high]) => ({ max, rule: bandsOf(max, low, high) }));

const quotients = fc
  .tuple(fc.integer({ min: 1, max: 3000 }), fc.nat(3000), fc.nat(3000))
  .map(([denominator, one, two]) => ({
    denominator,
    low: Math.min(one, two) % (denominator + 1),
    high: Math.max(one, two) % (denominator + 1),
  }))
  .filter(({ low, high }) => low <= high);

describe("better figures never give fewer points", () => {
  const rises = (rule: Rule, max: string, worse: Declared, better: Declared): void => {
    expect(pointsOf(rule, max, better)).toBeGreaterThanOrEqual(pointsOf(rule, max, worse));
  };

  it("of ratios and bands", () => {
    fc.assert(
      fc.property(
        ratios,
        maxima,
        bands,
        quotients,
        (ratio, max, band, { denominator, low, high }) => {
          const [worse, better] = [low, high].map((numerator) => ({ numerator, denominator })) as [
            Declared,
            Declared,
          ];
          rises(ratio, max, worse, better);
          rises(band.rule, band.max, worse, better);
        },
      ),
    );
  });

  it("of counts, values of an index, answers, faults and rescaled measures", () => {
    const two = fc.tuple(fc.nat(100), fc.nat(100));
    fc.assert(
      fc.property(maxima, two, fc.integer({ min: 1, max: 40 }), (max, [one, other], base) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const each = String(Math.min(0.25, Number(max)));
        rises(
          { kind: "per-item", item: "việc", pointsEach: each },
          max,
          { count: low },
          { count: high },
        );
        rises(
          { kind: "index", name: "PAR INDEX", scale: "100" },
          max,
          { value: low },
          { value: high },
        );
        rises(
          { kind: "rescale", measure: "Tỷ lệ", worst: "100", best: "0", lowest: "0" },
          max,
          { value: high },
          { value: low },
        );
        rises(
          {
            kind: "deduction",
            occurrences: [{ key: "late", label: "chậm", points: "0.25" }],
            floor: "-1",
          },
          max,
          { occurrences: { late: high } },
          { occurrences: { late: low } },
        );
        const survey: Rule = {
          kind: "survey",
          options: [
            { key: "A", label: "A", share: "1" },
            { key: "B", label: "B", share: "0.6" },
            { key: "C", label: "C", share: "0" },
          ],
        };
        rises(
          survey,
          max,
          { answers: { A: low, B: base, C: high } },
          { answers: { A: high, B: base, C: low } },
        );
      }),
    );
  });

  it("of days: an earlier one is never worse", () => {
    const rule = (max: string): Rule => ({
      kind: "deadline",
      due: { month: 6, day: 30, year: "same" },
      grace: [{ withinDays: 10, points: String(Number(max) / 2) }],
      late: { points: "0" },
      notDone: { points: "0" },
    });
    const day = fc.integer({ min: 1, max: 28 });
    const month = fc.integer({ min: 5, max: 8 });
    fc.assert(
      fc.property(maxima, month, day, month, day, (max, m1, d1, m2, d2) => {
        const date = (m: number, d: number): string => `2023-0${m}-${String(d).padStart(2, "0")}`;
        const [early, late] = [date(m1, d1), date(m2, d2)].sort() as [string, string];
        rises(rule(max), max, { done: late }, { done: early });
      }),
    );
  });
});
