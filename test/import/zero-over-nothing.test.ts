/** "0" over rows without points is neither 0 points of the whole nor nothing: it is asked about. */
import { expect, it } from "vitest";
import { importScoreSheet, readCsv } from "../../src/entries/import.js";
import { parIndexCaMau2013 } from "../support/library.js";

const options = { unit: { id: "x", name: "Xã X" }, year: 2013, layer: "self" } as const;

function findingsOf(plan: string, reports: string): readonly string[] {
  const text = [
    "Mã;Tiêu chí;Điểm tối đa;Điểm tự chấm",
    `1.1;Kế hoạch CCHC năm;5;${plan}`,
    "1.1.1;Ban hành kế hoạch CCHC năm;1;",
    `1.2;Báo cáo;2;${reports}`,
    `1.2.1;Báo cáo một;1;${reports}`,
  ].join("\n");
  const read = readCsv(text, "bang.csv");
  if (!read.ok) throw new Error("not CSV");
  const { findings } = importScoreSheet(read.grids, parIndexCaMau2013, options);
  return findings.map(({ code, path }) => `${code} ${path}`);
}

it("beside rows with points it is a question at its cell", () => {
  expect(findingsOf("0", "0,5")).toContain("zero-over-nothing bang.csv!D2");
});

it("in a table without any points it says nothing", () => {
  expect(findingsOf("0", "").join()).not.toContain("zero-over-nothing");
});
