/** Sums and means of fractions of whole numbers: exact, whatever the denominators. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareRatios,
  meanOfRatios,
  type Ratio,
  ratioOf,
  sumOfRatios,
  toFixedRatio,
} from "../../src/numbers/mean.js";

const anyRatio: fc.Arbitrary<Ratio> = fc.record({
  numerator: fc.bigInt({ min: -1000n, max: 1000n }),
  denominator: fc.bigInt({ min: 1n, max: 60n }),
});

function simpleSum(ratios: readonly Ratio[]): Ratio {
  return ratios.reduce((left, right) => ({
    numerator: left.numerator * right.denominator + right.numerator * left.denominator,
    denominator: left.denominator * right.denominator,
  }));
}

describe("ratios", () => {
  it.each([
    ["1.5", "2", 3n, 4n],
    ["15", "0.25", 60n, 1n],
    ["-0.05", "1", -1n, 20n],
    ["0", "7", 0n, 1n],
  ])("are read from decimals: %s / %s", (above, under, numerator, denominator) => {
    expect(compareRatios(ratioOf(above, under), { numerator, denominator })).toBe(0);
  });

  it("sum exactly, in any order", () => {
    fc.assert(
      fc.property(fc.array(anyRatio, { minLength: 1, maxLength: 12 }), (ratios) => {
        expect(compareRatios(sumOfRatios(ratios), simpleSum(ratios))).toBe(0);
        expect(compareRatios(sumOfRatios([...ratios].reverse()), sumOfRatios(ratios))).toBe(0);
      }),
    );
    expect(toFixedRatio(sumOfRatios([]), 2)).toBe("0.00");
  });

  it("compare exactly", () => {
    fc.assert(
      fc.property(anyRatio, anyRatio, (left, right) => {
        const order = left.numerator * right.denominator - right.numerator * left.denominator;
        expect(Math.sign(compareRatios(left, right))).toBe(order < 0n ? -1 : order > 0n ? 1 : 0);
      }),
    );
  });

  it.each([
    ["0.125", 2, "0.13"],
    ["-0.125", 2, "-0.13"],
    ["0.1249999", 2, "0.12"],
    ["-0.004", 2, "0.00"],
    ["2.5", 0, "3"],
    ["7", 3, "7.000"],
  ])("round %s to %i decimals once, a half up in size", (value, decimals, text) => {
    expect(toFixedRatio(ratioOf(value), decimals)).toBe(text);
  });

  it("have a mean that a half of the last decimal never misses", () => {
    for (const count of [2, 200, 2000]) {
      const halves = Array.from({ length: count - 1 }, (_, at) =>
        ratioOf(`${at + 1}`, `${2 * at + 2}`),
      );
      const last = { numerator: 1000n + BigInt(count), denominator: 2000n };
      expect(toFixedRatio(meanOfRatios([...halves, last]), 3)).toBe("0.501");
    }
  });
});
