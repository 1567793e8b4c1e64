import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ApproximateDecimal } from "../../src/numbers/approximate-decimal.js";
import { dayOf, shownNumber, storedNumber } from "../../src/xlsx/stored-number.js";

describe("a number that a spreadsheet stores", () => {
  it("is shown with fifteen digits, the last rounded half up", () => {
    for (const [stored, shown] of [
      ["0.30000000000000004", "0.3"],
      ["3.3000000000000003", "3.3"],
      ["9.9999999999999995", "10"],
      ["0.99999999999999995", "1"],
      ["-0.1234567890123455", "-0.123456789012346"],
      ["1.50", "1.5"],
      ["100", "100"],
      ["12345678901234567", "12345678901234600"],
      ["1E-3", "0.001"],
      ["-0", "0"],
      ["5.55111512312578E-17", "0"],
      ["007", "7"],
      [".5", "0.5"],
    ] as const) {
      expect([stored, shownNumber(stored)]).toEqual([stored, shown]);
    }
  });

  it("is what exact arithmetic makes of it", () => {
    const whole = fc.nat({ max: 99_999_999_999_999 }).map(String);
    const decimals = fc.array(fc.constantFrom(..."0123456789"), { maxLength: 20 });
    fc.assert(
      fc.property(whole, decimals, fc.boolean(), (one, digits, isNegative) => {
        const text = `${isNegative ? "-" : ""}${one}${digits.length > 0 ? "." : ""}${digits.join("")}`;
        const exact = new ApproximateDecimal(text).toSignificantDigits(15);
        const expected = exact.abs().lessThan("1e-15") ? "0" : exact.toString();
        expect(shownNumber(text)).toBe(expected);
      }),
      { numRuns: 2_000 },
    );
  });

  it("is none where it is written as none", () => {
    for (const text of ["", "abc", "1e999", "NaN", "0x10", "1 2", "--1", "1,5", "1".repeat(101)]) {
      expect(storedNumber(text)).toBeNaN();
    }
  });

  it("stands for a day in both calendars", () => {
    expect(dayOf(45_000.999, false)).toBe("2023-03-15");
    expect(dayOf(43_538, true)).toBe("2023-03-15");
    expect(dayOf(2_958_465.5, false)).toBe("9999-12-31");
    expect(dayOf(2_958_466, false)).toBeUndefined();
    expect(dayOf(-1, false)).toBeUndefined();
  });
});
