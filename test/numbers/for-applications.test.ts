/** Numbers and dates that applications print, compare and add: exact, and nothing but decimals. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareDecimals,
  formatDate,
  formatNumber,
  formatPercentage,
  isChisoError,
  sumDecimals,
} from "../../src/entries/scoring.js";

const cents = fc.bigInt({ min: -(10n ** 26n), max: 10n ** 26n });

function textOf(units: bigint): string {
  const digits = String(units < 0n ? -units : units).padStart(3, "0");
  const fraction = digits.slice(-2).replace(/0+$/, "");
  const text = `${digits.slice(0, -2)}${fraction === "" ? "" : `.${fraction}`}`;
  return units < 0n ? `-${text}` : text;
}

function refusedWith(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    if (!isChisoError(error)) throw error;
    return error.problems.map(({ code, path }) => `${code} ${path}`.trim()).join();
  }
}

describe("numbers of applications", () => {
  it("are printed digit by digit, with the comma of the language", () => {
    expect([
      formatNumber("-1234.50"),
      formatNumber(2.5, { language: "en" }),
      formatNumber("0"),
    ]).toEqual(["-1234,50", "2.5", "0"]);
    expect([formatPercentage("87.80"), formatPercentage(100, { language: "en" })]).toEqual([
      "87,80%",
      "100%",
    ]);
    expect([formatNumber(null), formatPercentage(null)]).toEqual(["–", "–"]);
    expect([formatDate("2024-02-29"), formatDate("2024-02-29", { language: "en" })]).toEqual([
      "29/02/2024",
      "2024-02-29",
    ]);
  });

  it("are compared as numbers, however long and however they are written", () => {
    fc.assert(
      fc.property(cents, cents, (left, right) => {
        const expected = left < right ? -1 : left > right ? 1 : 0;
        expect(compareDecimals(textOf(left), textOf(right))).toBe(expected);
        expect(compareDecimals(textOf(left), textOf(left))).toBe(0);
      }),
    );
    expect(compareDecimals("1.50", 1.5)).toBe(0);
    expect(compareDecimals("0.3", 0.1 + 0.2 - 0.1)).toBe(1);
  });

  it("are added without losing a digit", () => {
    fc.assert(
      fc.property(fc.array(cents), (values) => {
        const sum = values.reduce((total, value) => total + value, 0n);
        expect(sumDecimals(values.map(textOf))).toBe(textOf(sum));
      }),
    );
    expect([sumDecimals([]), sumDecimals([0.1, 0.2]), sumDecimals(["1.5", "-1.50"])]).toEqual([
      "0",
      "0.3",
      "0",
    ]);
  });

  const wrong = ["1,5", "", "1e3", " 1", "01", "1.", "0x1", "1234567890123456789012345678901"];

  it.each([...wrong, Number.NaN, Number.POSITIVE_INFINITY, 1e21, undefined, {}, 1n] as never[])(
    "are refused by name where they are none: %s",
    (value) => {
      expect(refusedWith(() => formatNumber(value))).toBe("not-a-decimal");
      expect(refusedWith(() => formatPercentage(value))).toBe("not-a-decimal");
      expect(refusedWith(() => compareDecimals(value, "1"))).toBe("not-a-decimal /0");
      expect(refusedWith(() => compareDecimals("1", value))).toBe("not-a-decimal /1");
      expect(refusedWith(() => sumDecimals(["1", value]))).toBe("not-a-decimal /1");
    },
  );

  it.each(["2023-02-29", "29/02/2024", "2024-02-29T00:00:00Z", "", null] as never[])(
    "are refused as dates where no such day is: %s",
    (date) => expect(refusedWith(() => formatDate(date))).toBe("not-a-date /date"),
  );
});
