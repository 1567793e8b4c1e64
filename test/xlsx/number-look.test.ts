import { describe, expect, it } from "vitest";
import { lookOfCode, lookOfKnownFormat } from "../../src/xlsx/number-look.js";

describe("the look of a number", () => {
  it.each([
    ["General", "number"],
    ["0.00", "number"],
    ['#,##0 "đ"', "number"],
    ["#,##0_);[Red](#,##0)", "number"],
    ['0.0"đ"%', "percent"],
    ['0" %"', "number"],
    ["0\\%", "number"],
    ["dd/mm/yyyy", "date"],
    ['[$-42A]dd"/"mm"/"yyyy;@', "date"],
    ["d\\-mmm\\-yy", "date"],
    ["yyyy\\-mm\\-dd hh:mm:ss", "date"],
    ["[h]:mm", "date"],
    ["mm:ss.0", "date"],
    ["h:mm AM/PM", "date"],
    ['"ngày" d "tháng" m', "date"],
    ["@", "number"],
    ["", "number"],
  ] as const)("of %s is a %s", (code, look) => {
    expect(lookOfCode(code)).toBe(look);
  });

  it("of the formats that every file has is known", () => {
    expect([0, 2, 9, 10, 14, 22, 37, 45, 49].map(lookOfKnownFormat)).toEqual([
      "number",
      "number",
      "percent",
      "percent",
      "date",
      "date",
      "number",
      "date",
      "number",
    ]);
  });
});
