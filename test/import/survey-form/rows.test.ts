/** Which rows are forms: totals, notes and repeated forms are not counted in silence. */
import { describe, expect, it } from "vitest";
import type { GridCell } from "../../../src/grid/grid.js";
import { gridOf, questionnaire, read, saidOf } from "./questionnaire.js";

const without = ["2", "L1", "3"];

function rowsOf(heading: readonly string[], ...rows: readonly (readonly GridCell[])[]) {
  return read(gridOf(heading, ...rows), { without });
}

describe("rows of a table of forms", () => {
  it("that count the others are left out by name", () => {
    for (const total of ["Tổng", "Tổng cộng:", "CỘNG", "Trung bình", "Tỷ lệ hài lòng (%)"]) {
      const imported = rowsOf(["STT", "1"], ["1", "5"], [total, "4"]);
      expect(imported.data?.forms).toHaveLength(1);
      expect(saidOf(imported, "warning")).toEqual(["row-not-read P!A3"]);
    }
  });

  it("of people whose names look like totals are forms", () => {
    const imported = rowsOf(["Họ tên", "1"], ["Tống Công", "5"], ["Tổng công ty A", "4"]);
    expect(imported.data?.forms).toHaveLength(2);
  });

  it("behind the last with a number, or behind an empty one, are asked about", () => {
    expect(saidOf(rowsOf(["STT", "1"], ["1", "5"], ["2", "4"], ["", "3"]))).toEqual([
      "row-may-be-no-form P!B4",
    ]);
    expect(
      saidOf(rowsOf(["Họ tên", "1"], ["A", "5"], [null, null], ["Số phiếu mức 5", "1"])),
    ).toEqual(["row-may-be-no-form P!A4"]);
    expect(rowsOf(["STT", "1"], ["1", "5"], [], ["2", "4"]).data?.forms).toHaveLength(2);
    expect(rowsOf(["STT", "1"], ["1", "5"], ["", "4"], ["3", "4"]).data?.forms).toHaveLength(3);
  });

  it("without any answer are no forms", () => {
    const imported = rowsOf(["STT", "1"], ["1", "5"], ["2", ""], ["Người lập biểu", null]);
    expect(imported.data?.forms).toHaveLength(1);
    expect(saidOf(imported, "warning")).toEqual(["form-without-answers P!A3"]);
    const grid = gridOf(["STT", "1"], ["1", "5"], ["2", ""]);
    const everyone = { ...questionnaire, base: "everyone-asked" } as const;
    expect(saidOf(read(grid, { without }, everyone))).toEqual(["form-without-answers P!A3"]);
  });

  it("that formulas fill are asked about where others are typed", () => {
    const grid = gridOf(["STT", "1"], ["1", { number: "5" }], ["2", { number: "4" }]);
    expect(saidOf(read({ ...grid, formulas: ["B3"] }, { without }))).toEqual([
      "answer-from-formula P!B3",
    ]);
    expect(read({ ...grid, formulas: ["B2", "B3"] }, { without }).data?.forms).toHaveLength(2);
  });

  it("with the id of another, or equal in all cells with a time, are asked about", () => {
    const ids = gridOf(["Mã phiếu", "1"], ["7", "5"], ["8", "5"], ["7", "4"]);
    expect(saidOf(read(ids, { without }))).toEqual(["form-repeated P!A4"]);
    expect(read(ids, { without, duplicates: "keep" }).data?.forms).toHaveLength(3);
    expect(read(ids, { without, duplicates: "first" }).data?.forms).toEqual([
      { answers: { 1: "5" } },
      { answers: { 1: "5" } },
    ]);
    const second = "12/11/2025 8:01:22";
    const times = (other: string, answer: string) =>
      rowsOf(["Dấu thời gian", "1", "Khác"], [second, "5", "a"], [other, answer, "a"]);
    expect(saidOf(times(second, "5"))).toEqual(["form-repeated P!A3"]);
    expect(saidOf(times(second, "4"))).toEqual([]);
    expect(saidOf(times("12/11/2025 8:01:23", "5"))).toEqual([]);
    expect(
      saidOf(rowsOf(["Ngày khảo sát", "1"], ["12/11/2025", "5"], ["12/11/2025", "5"])),
    ).toEqual([]);
    expect(saidOf(rowsOf(["STT", "1"], ["1", "5"], ["1", "5"]))).toEqual([]);
  });

  it("that repeat by the hundred are counted", () => {
    const rows = Array.from({ length: 100 }, () => ["7", "5"]);
    const said = saidOf(rowsOf(["ID", "1"], ...rows));
    expect(said).toHaveLength(21);
    expect(said.at(-1)).toBe("forms-repeated P");
  });

  it("problems of the data stand with the others", () => {
    const grid = gridOf(["STT", "1"], ["1", "5"], ["2", "4"]);
    expect(saidOf(read(grid, { without, year: 2020 }))).toEqual(["year-outside-period "]);
    expect(saidOf(read(grid, { without, issued: 1 }))).toEqual(["more-forms-than-issued "]);
    expect(read(grid, { without, issued: 3 }).data?.issued).toBe(3);
  });
});
