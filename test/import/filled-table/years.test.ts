/** Points of several years side by side. */
import { describe, expect, it } from "vitest";
import { type ImportedScoreSheet, importScoreSheet } from "../../../src/entries/import.js";
import { leaf, smallSet } from "../../support/small-set.js";
import { gridsOfLines } from "../csv-table.js";

const points = { kind: "points" } as const;
const set = smallSet([leaf("1", "5", points), leaf("2", "10", points)], "15");

function read(heading: string, year: number): ImportedScoreSheet {
  const lines = [
    `STT,Tiêu chí,Điểm tối đa,${heading}`,
    "1,Tiêu chí 1,5,3,4",
    "2,Tiêu chí 2,10,7,9",
  ];
  const unit = { id: "a", name: "Xã A" };
  return importScoreSheet(gridsOfLines(lines), set, { unit, year });
}

const selfOf = ({ sheet }: ImportedScoreSheet) => sheet?.entries.map(({ self }) => self?.points);

describe("columns of several years", () => {
  it.each([
    "2025,2026",
    "Năm 2025,Năm 2026",
    "Điểm năm 2025,Điểm năm 2026",
    "Tự chấm (2025),Tự chấm (2026)",
    "Điểm năm 2025,Điểm tự chấm",
  ])("%s: the one of the year is read, and the other named", (heading) => {
    const { findings, ...read2026 } = read(heading, 2026);
    expect(selfOf({ findings, ...read2026 })).toEqual(["4", "9"]);
    expect(findings.map(({ code, path }) => `${code} ${path}`)).toContain(
      "column-not-read bang.csv!D1",
    );
  });

  it("are of the year that is asked for", () => {
    expect(selfOf(read("2026,2027", 2026))).toEqual(["3", "7"]);
  });

  it("are a question where the year is none of theirs", () => {
    const { sheet, findings } = read("Điểm năm 2025,Điểm năm 2024", 2026);
    expect(sheet).toBeNull();
    expect(findings).toContainEqual(
      expect.objectContaining({ severity: "error", code: "other-year", path: "bang.csv!D1" }),
    );
  });

  it("are no years where a decision is named", () => {
    const read2026 = read("Tự chấm (QĐ 12/2025),Ghi chú", 2026);
    expect(selfOf(read2026)).toEqual(["3", "7"]);
  });
});

describe("points with three decimals", () => {
  const first = (points: string, max: string) => {
    const lines = ["STT;Tiêu chí;Điểm tối đa;Tự chấm", `1;Tiêu chí 1;${max};${points}`];
    const unit = { id: "a", name: "Xã A" };
    const of = smallSet([leaf("1", max, { kind: "points" })], max);
    const { sheet, findings } = importScoreSheet(gridsOfLines(lines), of, { unit, year: 2026 });
    return sheet?.entries[0]?.self?.points ?? findings.map(({ code }) => code)[0];
  };

  it.each([
    ["4,125", "5", "4.125"],
    ["4.125", "5", "4.125"],
    ["5,125", "5", "ambiguous-number"],
    ["4,125", "5000", "ambiguous-number"],
  ])("%s below a maximum of %s is %s", (points, max, read) => {
    expect(first(points, max)).toBe(read);
  });
});
