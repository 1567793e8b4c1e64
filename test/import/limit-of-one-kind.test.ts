/** A limit behind one kind of several may be of that kind alone: a person says which. */
import { describe, expect, it } from "vitest";
import { readRuleText } from "../../src/import/rule-text.js";

describe("a limit among several kinds of deduction", () => {
  it.each([
    "Trừ 2 điểm/lần phát ngôn sai, tối đa 4 điểm; trừ 1 điểm/lần không báo cáo",
    "Mỗi văn bản sai thể thức trừ 0,5 điểm, tối đa 3 điểm; văn bản trái luật trừ 5 điểm/văn bản",
  ])("is left to a person: %s", (text) => {
    expect(readRuleText(text, "10").read).toBe(false);
  });

  it.each([
    ["Trừ 2 điểm/lần phát ngôn sai; trừ 1 điểm/lần không báo cáo; tối đa trừ 4 điểm", "6"],
    ["Thiếu 01 báo cáo trừ 1 điểm, chậm 01 báo cáo trừ 0,5 điểm, tổng trừ không quá 5 điểm", "5"],
    ["Mỗi báo cáo chậm trừ 0,5 điểm, tối đa trừ 4 điểm", "6"],
  ])("is of all where it stands apart, says so, or has one: %s", (text, floor) => {
    expect(readRuleText(text, "10").rule).toMatchObject({ kind: "deduction", floor });
  });
});
