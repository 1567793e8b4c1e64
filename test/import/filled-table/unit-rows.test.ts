/** Results with a row for each unit and a column for each criterion. */
import { describe, expect, it } from "vitest";
import { importScoreSheets } from "../../../src/entries/import.js";
import { leaf, smallSet } from "../../support/small-set.js";
import { gridsOfLines } from "../csv-table.js";

const of = (code: string, max: string, title: string) =>
  leaf(code, max, { kind: "points" }, { title });
const set = smallSet(
  [
    {
      code: "I",
      title: "Thể chế",
      max: "15",
      children: [of("I.1", "5", "Ban hành kế hoạch"), of("I.2", "10", "Họp giao ban")],
    },
    {
      code: "II",
      title: "Bộ máy",
      max: "10",
      children: [of("II.1", "4", "Sắp xếp"), of("II.2", "6", "Tinh giản")],
    },
  ],
  "25",
);

function read(...lines: readonly string[]) {
  return importScoreSheets(gridsOfLines(lines), set, { year: 2026 }).map(
    ({ unit, sheet, findings }) => ({
      unit,
      points: sheet?.entries.map(({ self }) => self?.points).join(" "),
      errors: findings.filter(({ severity }) => severity === "error").map(({ code }) => code),
    }),
  );
}

const both = [
  { unit: "Xã A", points: "5 9 3 2", errors: [] },
  { unit: "Xã B", points: "4 8 4 6", errors: [] },
];

describe("a table of units", () => {
  it("may print groups over its criteria, and their sums beside them", () => {
    expect(
      read(
        "STT,Đơn vị,Thể chế,,,Bộ máy,,,Tổng cộng",
        ",,Ban hành kế hoạch,Họp giao ban,Cộng,Sắp xếp,Tinh giản,Cộng,",
        "1,Xã A,5,9,14,3,2,5,19",
        "2,Xã B,4,8,12,4,6,10,22",
      ),
    ).toEqual(both);
  });

  it("may number its criteria over their titles", () => {
    expect(
      read(
        "STT,Đơn vị,1,2,1,2,Tổng",
        ",,Ban hành kế hoạch,Họp giao ban,Sắp xếp,Tinh giản,",
        "1,Xã A,5,9,3,2,19",
        "2,Xã B,4,8,4,6,22",
      ),
    ).toEqual(both);
  });

  it("may print the maxima below its headings: they are no unit", () => {
    expect(
      read(
        "STT,Tên xã,Ban hành kế hoạch,Họp giao ban,Sắp xếp,Tinh giản",
        ",Điểm tối đa,5,10,4,6",
        "1,Xã A,5,9,3,2",
        "2,Xã B,4,8,4,6",
      ),
    ).toEqual(both);
  });

  it("is a question where a sum of a group does not come out", () => {
    const [first] = read(
      "STT,Đơn vị,Thể chế,,,Bộ máy,",
      ",,Ban hành kế hoạch,Họp giao ban,Cộng,Sắp xếp,Tinh giản",
      "1,Xã A,5,9,13,3,2",
    );
    expect(first?.errors.length).toBeGreaterThan(0);
  });

  it("is a question where a heading prints another maximum", () => {
    const head = "STT,Đơn vị,Ban hành kế hoạch (8 điểm),Họp giao ban (10 điểm),Sắp xếp,Tinh giản";
    expect(read(head, "1,Xã A,5,9,3,2")[0]?.errors).toEqual(["maximum-differs"]);
  });

  it("is a question where a row of maxima prints another", () => {
    const head = "STT,Đơn vị,Ban hành kế hoạch,Họp giao ban,Sắp xếp,Tinh giản";
    const [first] = read(head, ",Điểm tối đa,8,10,4,6", "1,Xã A,5,9,3,2");
    expect(first?.errors).toEqual(["maximum-differs"]);
  });

  it("may have rows of several years: those of the year are read", () => {
    const head = "Đơn vị,Năm,Ban hành kế hoạch,Họp giao ban,Sắp xếp,Tinh giản";
    expect(
      read(
        head,
        "Xã A,2025,1,1,1,1",
        "Xã A,2026,5,9,3,2",
        "Xã B,2025,1,1,1,1",
        "Xã B,2026,4,8,4,6",
      ),
    ).toEqual(both);
  });
});
