/** Numbers as Vietnamese offices type them: read exactly, or refused by name. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readVietnameseNumber } from "../../src/import/vietnamese-number.js";

describe("a number", () => {
  it.each([
    ["0", "0"],
    ["12", "12"],
    ["0,5", "0.5"],
    ["0.5", "0.5"],
    ["12.5", "12.5"],
    ["12,50", "12.5"],
    ["5,0", "5"],
    ["0,125", "0.125"],
    ["0.125", "0.125"],
    ["1234", "1234"],
    ["1234,5", "1234.5"],
    ["1.234,5", "1234.5"],
    ["1.234.567", "1234567"],
    ["1,234,567", "1234567"],
    ["1,234.5", "1234.5"],
    ["1 234", "1234"],
    ["1 234 567,25", "1234567.25"],
    ["1\u00a0234,5", "1234.5"],
    ["1\u202f234\u202f567", "1234567"],
    ["\u00a0\u30002,5\u200b ", "2.5"],
    ["２，５", "2.5"],
    ["-1,5", "-1.5"],
    ["\u2212 1,5".replace(" ", ""), "-1.5"],
    ["+3", "3"],
    ["-0", "0"],
    ["0,5 điểm", "0.5"],
    ["0,5 điểm".normalize("NFD"), "0.5"],
    ["2đ", "2"],
    ["12.3456", "12.3456"],
    ["1234.567", "1234.567"],
  ])("%j is %s", (text, value) => {
    expect(readVietnameseNumber(text)).toEqual({ ok: true, value, percent: false });
  });

  it.each([
    ["70%", "70"],
    ["70 %", "70"],
    ["70,5\u00a0％", "70.5"],
  ])("%j is %s percent", (text, value) => {
    expect(readVietnameseNumber(text)).toEqual({ ok: true, value, percent: true });
  });

  it.each(["1.234", "1,234", "12.345", "999,000", "-1.234", "1.234 điểm", "1 234.567"])(
    "%j may mean two things",
    (text) => {
      expect(readVietnameseNumber(text)).toEqual({ ok: false, reason: "ambiguous-number" });
    },
  );

  it.each([
    "x",
    "007",
    "01",
    "1..2",
    "1,2,3",
    "1.23.456",
    "12 34",
    "1e3",
    "0x10",
    "Infinity",
    "NaN",
    ",5",
    "5,",
    "--1",
    "1-2",
    "1/2",
    "5²",
    "½",
    "٣",
    "12 điểm tối đa",
    "9".repeat(31),
  ])("%j is none", (text) => {
    expect(readVietnameseNumber(text)).toEqual({ ok: false, reason: "not-a-number" });
  });

  it.each(["", "  ", "\u00a0\u200b"])("%j is empty", (text) => {
    expect(readVietnameseNumber(text)).toEqual({ ok: false, reason: "empty" });
  });

  it("printed with a decimal comma and thousands dots is read as what it was, or as ambiguous", () => {
    const decimals = fc.stringMatching(/^[0-9]{0,4}$/);
    fc.assert(
      fc.property(fc.nat(99_999_999), decimals, (whole, behind) => {
        const dotted = String(whole).replaceAll(/\B(?=(\d{3})+$)/g, ".");
        const reading = readVietnameseNumber(behind === "" ? dotted : `${dotted},${behind}`);
        const kept = behind.replace(/0+$/, "");
        const value = kept === "" ? String(whole) : `${whole}.${kept}`;
        const oneDot = behind === "" && whole >= 1000 && whole < 1_000_000;
        const oneComma = behind.length === 3 && whole > 0 && whole < 1000;
        expect(reading).toEqual(
          oneDot || oneComma
            ? { ok: false, reason: "ambiguous-number" }
            : { ok: true, value, percent: false },
        );
      }),
    );
  });
});
