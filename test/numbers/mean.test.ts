/** Sums and means of fractions of whole numbers: exact, whatever the denominators. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ExactDecimal } from "../../src/numbers/exact-decimal.js";
import { compareFractions, type Fraction, fraction } from "../../src/numbers/fraction.js";
import { toPaddedText } from "../../src/numbers/fraction-text.js";
import { toInteger } from "../../src/numbers/integer.js";
import { meanOfFractions, sumOfFractions } from "../../src/numbers/mean.js";

interface Plain {
  readonly above: bigint;
  readonly under: bigint;
}

const plain: fc.Arbitrary<Plain> = fc.record({
  above: fc.oneof(
    fc.bigInt({ min: -1000n, max: 1000n }),
    fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
  ),
  under: fc.oneof(fc.bigInt({ min: 1n, max: 60n }), fc.bigInt({ min: 1n, max: 10n ** 20n })),
});
const toFraction = ({ above, under }: Plain): Fraction => ({
  numerator: toInteger(above),
  denominator: toInteger(under),
});

const text = (value: string, decimals: number): string =>
  toPaddedText(fraction(new ExactDecimal(value)), decimals);

describe("fractions of many units", () => {
  it("sum exactly, in any order", () => {
    fc.assert(
      fc.property(fc.array(plain, { minLength: 1, maxLength: 12 }), (values) => {
        const fractions = values.map(toFraction);
        const simple = values.reduce((left, right) => ({
          above: left.above * right.under + right.above * left.under,
          under: left.under * right.under,
        }));
        expect(compareFractions(sumOfFractions(fractions), toFraction(simple))).toBe(0);
        const turned = sumOfFractions([...fractions].reverse());
        expect(compareFractions(turned, sumOfFractions(fractions))).toBe(0);
      }),
    );
    expect(toPaddedText(sumOfFractions([]), 2)).toBe("0.00");
  });

  it("compare exactly", () => {
    fc.assert(
      fc.property(plain, plain, (left, right) => {
        const order = left.above * right.under - right.above * left.under;
        const sign = order < 0n ? -1 : order > 0n ? 1 : 0;
        expect(Math.sign(compareFractions(toFraction(left), toFraction(right)))).toBe(sign);
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
  ])("round %s to %i decimals once, a half up in size", (value, decimals, expected) => {
    expect(text(value, decimals)).toBe(expected);
  });

  it("have a mean that a half of the last decimal never misses", () => {
    for (const count of [2, 200, 2000]) {
      const halves = Array.from({ length: count - 1 }, (_, at) => ({
        numerator: at + 1,
        denominator: 2 * at + 2,
      }));
      const last = { numerator: 1000 + count, denominator: 2000 };
      expect(toPaddedText(meanOfFractions([...halves, last]), 3)).toBe("0.501");
    }
  });
});
