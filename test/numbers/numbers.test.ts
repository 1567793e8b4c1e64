import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDecimal, sumDecimals, toDecimalText } from "../../src/numbers/decimal-text.js";
import { ExactDecimal } from "../../src/numbers/exact-decimal.js";
import { formatFraction, formatNumber, formatShare } from "../../src/numbers/format-number.js";
import {
  addFractions,
  compareFractions,
  fraction,
  roundHalfUp,
} from "../../src/numbers/fraction.js";
import { toPercentage } from "../../src/numbers/percentage.js";

const d = (value: string | number): ExactDecimal => new ExactDecimal(value);

describe("readDecimal", () => {
  it.each([
    ["0.75", "0.75"],
    ["0.50", "0.5"],
    [100, "100"],
    [0.1, "0.1"],
    ["-0", "0"],
    ["-0.25", "-0.25"],
  ])("reads %s", (input, text) => {
    expect(toDecimalText(readDecimal(input) as ExactDecimal)).toBe(text);
  });

  it.each([["1,5"], ["1e3"], [1e21], [1e-7], [""], [" 1"], ["01"], [".5"], ["5."], ["NaN"]])(
    "refuses %s",
    (input) => {
      expect(readDecimal(input)).toBeUndefined();
    },
  );

  it.each([[Number.NaN], [Number.POSITIVE_INFINITY], [null], [true], [{}], ["1".repeat(31)]])(
    "refuses %s, which is not a number of bounded length",
    (input) => {
      expect(readDecimal(input)).toBeUndefined();
    },
  );
});

describe("exact numbers", () => {
  it("do not follow a host that configures decimal.js", () => {
    const before = { precision: Decimal.precision, rounding: Decimal.rounding };
    Decimal.set({ precision: 2, rounding: Decimal.ROUND_DOWN });
    try {
      expect(toDecimalText(sumDecimals([d("20.5"), d("10.5"), d("0.0001")]))).toBe("31.0001");
      expect(toPercentage(d(9), d(136))).toBe("6.62");
    } finally {
      Decimal.set(before);
    }
  });

  it("sum the nine domains of a real report to 100, and to 99.55 with the misprint", () => {
    const domains = ["20.5", "10", "10", "6", "10.5", "6", "14", "9", "14"];
    expect(toDecimalText(sumDecimals(domains.map(d)))).toBe("100");
    const misprint = domains.map((max) => (max === "10.5" ? "10.05" : max));
    expect(toDecimalText(sumDecimals(misprint.map(d)))).toBe("99.55");
  });

  it("sum to the same in every order", () => {
    const points = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(points, (hundredths) => {
        const values = hundredths.map((value) => d(value).shiftedBy(-2));
        const total = BigInt(hundredths.reduce((sum, value) => sum + value, 0));
        const sum = sumDecimals(values);
        expect(sum.times(100).toString()).toBe(total.toString());
        expect(sumDecimals([...values].reverse()).equals(sum)).toBe(true);
      }),
    );
  });
});

describe("roundHalfUp", () => {
  it.each([
    ["1", "3", 4, "0.3333"],
    ["2", "3", 4, "0.6667"],
    ["1", "8", 2, "0.13"],
    ["-1", "8", 2, "-0.13"],
    ["1005", "1000", 2, "1.01"],
    ["0.00005", "1", 4, "0.0001"],
    ["0.00004999999999", "1", 4, "0"],
    ["7", "1", 0, "7"],
  ])("%s / %s to %i decimals is %s", (numerator, denominator, decimals, text) => {
    expect(toDecimalText(roundHalfUp(fraction(d(numerator), d(denominator)), decimals))).toBe(text);
  });

  it("is never further away than half a unit, and a half goes up", () => {
    const parts = fc.tuple(
      fc.integer({ min: 0, max: 10 ** 9 }),
      fc.integer({ min: 1, max: 10 ** 9 }),
      fc.integer({ min: 0, max: 6 }),
    );
    fc.assert(
      fc.property(parts, ([numerator, denominator, decimals]) => {
        const scale = 10n ** BigInt(decimals);
        const [n, m] = [BigInt(numerator), BigInt(denominator)];
        const expected = (2n * n * scale + m) / (2n * m);
        const found = roundHalfUp(fraction(d(numerator), d(denominator)), decimals);
        expect(found.times(d(scale.toString())).toString()).toBe(expected.toString());
      }),
    );
  });

  it("adds thirds to exactly one", () => {
    const third = fraction(d(1), d(3));
    const sum = [third, third, third].reduce(addFractions);
    expect(compareFractions(sum, fraction(d(1)))).toBe(0);
  });
});

describe("toPercentage", () => {
  it("prints the class counts of Huế 2021 as published, which add to 100.01", () => {
    const shares = [9, 62, 41, 24].map((count) => toPercentage(d(count), d(136)) as string);
    expect(shares).toEqual(["6.62", "45.59", "30.15", "17.65"]);
    expect(toDecimalText(sumDecimals(shares.map(d)))).toBe("100.01");
  });

  it("has none of nothing", () => {
    expect(toPercentage(d(0), d(0))).toBeNull();
  });
});

describe("numbers for people", () => {
  it("have a decimal comma in Vietnamese", () => {
    expect(formatNumber("0.75", "vi")).toBe("0,75");
    expect(formatNumber("0.75", "en")).toBe("0.75");
  });

  it("say when they are rounded", () => {
    expect(formatFraction(fraction(d(1), d(3)), "vi")).toBe("≈ 0,3333");
    expect(formatShare(fraction(d(49533), d(62027)), "vi")).toBe("≈ 79,8572%");
    expect(formatShare(fraction(d("0.69999")), "vi")).toBe("69,999%");
  });
});
