/** Small words: names of units, percentages, titles in capitals. */
import { describe, expect, it } from "vitest";
import { unitWords } from "../../../src/report/paper/unit-words.js";
import { percentWords } from "../../../src/report/plan/percent-words.js";
import { firstWords, fullStop, linesOf, sentenceCase } from "../../../src/report/plan/sentence.js";

const unit = (name: string) => unitWords({ id: "u", name }, "vi");

describe("a unit", () => {
  it.each([
    "UBND XÃ TÂN HƯNG",
    "UBND UBND xã Tân Hưng",
    "Ủy ban nhân dân Xã Tân Hưng",
    "xã  Tân Hưng",
  ])("is one, however a table has it: %s", (name) => {
    expect(unit(name)).toEqual({
      name: "xã Tân Hưng",
      proper: "Tân Hưng",
      kind: "xã",
      committee: "Ủy ban nhân dân xã Tân Hưng",
    });
  });

  it("keeps a name without a kind, and takes the longer kind", () => {
    expect(unit("Tân Hưng").committee).toBe("Ủy ban nhân dân Tân Hưng");
    expect(unit("Tân Hưng").kind).toBe("địa phương");
    expect(unit("Thị trấn Bần Yên Nhân").kind).toBe("thị trấn");
  });
});

describe("a percentage", () => {
  it.each([
    ["73.47", "73,47%"],
    ["100.00", "100%"],
    ["80.50", "80,5%"],
    ["0.00", "0%"],
    ["100", "100%"],
  ])("%s is %s", (value, written) => expect(percentWords(value, "vi")).toBe(written));
});

describe("a sentence", () => {
  it.each([
    ["CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC", "Công tác chỉ đạo, điều hành CCHC"],
    ["HỌC TẬP VÀ LÀM THEO TƯ TƯỞNG HỒ CHÍ MINH", "Học tập và làm theo tư tưởng Hồ Chí Minh"],
    ["Cải cách TTHC", "Cải cách TTHC"],
    ["766", "766"],
  ])("has %s as %s", (title, written) => expect(sentenceCase(title)).toBe(written));

  it("ends once, and is cut at words", () => {
    expect(["a", "a.", "a;", "a!", "a "].map(fullStop)).toEqual(["a.", "a.", "a.", "a!", "a."]);
    expect(firstWords("một hai ba", 2)).toBe("một hai…");
    expect(linesOf("- một;\r\n\r\n• hai")).toEqual(["một;", "hai"]);
  });
});
