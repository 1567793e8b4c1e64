/** What a criteria table calls a total or a section apart, its filled copy calls so too. */
import { describe, expect, it } from "vitest";
import { importScoreSheet } from "../../src/entries/import.js";
import { errorsAmong, gridsOfLines, importLines } from "./csv-table.js";

const head = "STT,Nội dung,Điểm tối đa,Điểm tự chấm";
const base = ["I,Nội dung chấm,100,80", "1,Kinh tế,50,40", "2,Xã hội,50,40"];

/** The sheet of a file that its own set was imported from. */
function readBack(...lines: readonly string[]) {
  const { draft } = importLines(head, ...lines);
  if (draft === null) throw new Error("no draft");
  const { sheet, findings } = importScoreSheet(gridsOfLines([head, ...lines]), draft, {
    unit: { id: "xa-a", name: "Xã A" },
    year: 2025,
  });
  return {
    adjustments: sheet?.adjustments?.["self"],
    errors: errorsAmong(findings),
  };
}

describe("a file that its set came from reads back", () => {
  it.each([
    ["penalty", "PHẦN GIẢM TRỪ"],
    ["penalty", "Khấu trừ"],
    ["penalty", "Nội dung trừ"],
    ["bonus", "Khuyến khích"],
    ["bonus", "Điểm bổ sung"],
    ["bonus", "Tiêu chí cộng"],
  ])("with a %s called %s", (side, title) => {
    const { adjustments, errors } = readBack(
      ...base,
      `II,${title},15,3`,
      "1,Một,10,2",
      "2,Hai,5,1",
    );
    expect(errors).toEqual([]);
    expect(adjustments).toEqual({
      [side]: [
        { reason: "Một", points: "2" },
        { reason: "Hai", points: "1" },
      ],
    });
  });

  it("with a total in words that are not known, which its sum must prove", () => {
    expect(readBack(...base, ",Tổng điểm cả hai phần,100,80").errors).toEqual([]);
    expect(readBack(...base, ",Tổng điểm cả hai phần,100,81").errors).toEqual(["total-differs"]);
  });
});
