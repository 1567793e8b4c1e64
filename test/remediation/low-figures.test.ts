/** What is wanting, told from the figures that a rule was given. */
import { describe, expect, it } from "vitest";
import type { Declared, Rule } from "../../src/entries/index.js";
import { lowFigures } from "../../src/remediation/low-figures.js";

const told = (rule: Rule, declared: Declared) =>
  lowFigures({ rule, year: 2023, decimals: 4 }, declared);

function bands(measure: string, unit: string, open = true): Rule {
  return {
    kind: "bands",
    measure,
    unit,
    bands: [
      open ? { atLeast: "95", points: "2" } : { atLeast: "95", atMost: "105", points: "2" },
      ...(open ? [] : [{ above: "105", points: "1" }]),
      { below: "95", points: "0" },
    ],
  };
}

const ratio: Rule = { kind: "ratio", numerator: "Văn bản ký số", denominator: "Văn bản" };

describe("a ratio", () => {
  it.each([
    [{ numerator: "1543", denominator: "2618" }, "Tỷ lệ mới đạt 58,94% (1.543/2.618)"],
    [{ numerator: "1", denominator: "2" }, "Tỷ lệ mới đạt 50% (1/2)"],
    [{ percent: "91.5" }, "Tỷ lệ mới đạt 91,5%"],
    // Nothing arose, so nothing was low.
    [{ numerator: "0", denominator: "0" }, undefined],
  ])("says how far it came: %j", (declared, words) => {
    expect(told(ratio, declared)).toBe(words);
  });
});

describe("a number in bands", () => {
  it.each([
    [
      "Giải ngân {value} kế hoạch vốn",
      "%",
      { value: "76.25" },
      "Mới giải ngân 76,25% kế hoạch vốn",
    ],
    [
      "Giải ngân {value} kế hoạch vốn",
      "%",
      { numerator: "3660", denominator: "4800" },
      "Mới giải ngân 76,25% kế hoạch vốn (3.660/4.800)",
    ],
    ["{value} số hồ sơ đúng hạn", "%", { value: "90" }, "Mới đạt 90% số hồ sơ đúng hạn"],
    ["Tỷ lệ hồ sơ đúng hạn", "%", { value: "90" }, "Tỷ lệ mới đạt 90%"],
    ["Số cuộc họp", "cuộc", { value: "2" }, "Số cuộc họp mới đạt 2 cuộc"],
    ["Số cuộc họp", "", { value: "2" }, "Số cuộc họp mới đạt 2"],
    // A quotient without a percent sign has no number to tell.
    ["Số bài mỗi tháng", "bài", { numerator: "5", denominator: "12" }, undefined],
  ])("that should be high was low: %s, %s, %j", (measure, unit, declared, words) => {
    expect(told(bands(measure, unit), declared)).toBe(words);
  });

  it.each([
    ["Chi so với dự toán {value}", "%", "Chi so với dự toán 110%"],
    ["{value} dự toán", "%", "Ở mức 110% dự toán"],
    ["Tỷ lệ chi", "%", "Tỷ lệ ở mức 110%"],
  ])("that may be too high as well is only told: %s", (measure, unit, words) => {
    expect(told(bands(measure, unit, false), { value: "110" })).toBe(words);
  });

  it("whose best ends at 100 % should still be high", () => {
    const rule: Rule = {
      kind: "bands",
      measure: "Tỷ lệ",
      unit: "%",
      bands: [
        { atLeast: "95", atMost: "100", points: "2" },
        { below: "95", points: "0" },
      ],
    };
    expect(told(rule, { value: "80" })).toBe("Tỷ lệ mới đạt 80%");
  });
});

describe("other rules", () => {
  it("count what there is, and what occurred", () => {
    expect(told({ kind: "per-item", item: "tin, bài", pointsEach: "0.5" }, { count: "1234" })).toBe(
      "Mới có 1.234 tin, bài",
    );
    const deduction: Rule = {
      kind: "deduction",
      occurrences: [
        { key: "late", label: "báo cáo chậm", points: "0.25" },
        { key: "none", label: "thiếu báo cáo", points: "0.5" },
      ],
      floor: "0",
    };
    expect(told(deduction, { occurrences: { late: "2", none: "1" } })).toBe(
      "Để xảy ra: 2 báo cáo chậm; 1 lần thiếu báo cáo",
    );
    expect(told(deduction, { occurrences: { late: "0" } })).toBeUndefined();
  });

  it("name the parts below their maximum only", () => {
    const rule: Rule = {
      kind: "parts",
      parts: [
        { key: "plan", label: "Ban hành kế hoạch", max: "1", rule: { kind: "pass" } },
        { key: "share", label: "Ký số", max: "1", rule: ratio as never },
      ],
    };
    const parts = { plan: { met: true }, share: { numerator: "1", denominator: "4" } };
    expect(told(rule, { parts } as Declared)).toBe("Ký số: tỷ lệ mới đạt 25% (1/4)");
    const none = { plan: { met: false }, share: { numerator: "4", denominator: "4" } };
    expect(told(rule, { parts: none } as Declared)).toBe("Ban hành kế hoạch: chưa đạt yêu cầu");
  });

  it("that a person scores say nothing", () => {
    expect(told({ kind: "points" }, { points: "1" } as never)).toBeUndefined();
  });
});
