/** Results of an office in one pass: criteria, rules and points of its own workbook. */
import { describe, expect, it } from "vitest";
import { importResults } from "../../src/entries/import.js";
import { noticesOf } from "../../src/entries/report.js";
import type { Grid } from "../../src/import/grid.js";
import {
  type CriteriaSet,
  checkCriteriaSet,
  parIndexCaMau2013,
  score,
} from "../support/library.js";

const grid = (name: string, rows: Grid["rows"]): Grid => ({ name, rows, merges: [], formulas: [] });

const letterhead = [
  ["ỦY BAN NHÂN DÂN"],
  ["BẢNG ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025"],
  ["(Kèm theo Quyết định số 12/QĐ-UBND ngày 05/9/2025 của UBND tỉnh)"],
  ["Đơn vị: Xã Ví Dụ"],
];
const heading = ["STT", "Tiêu chí", "Điểm tối đa", "Cách chấm", "Điểm tự chấm", "Nguyên nhân"];
const rows = [
  ["1", "Kế hoạch", "4", null, "3", null],
  ["1.1", "Ban hành kế hoạch", "2", "Trước 31/01: 2; sau 31/01: 1", "1", "Trình chậm"],
  ["1.2", "Thực hiện kế hoạch", "2", "Theo đánh giá của huyện", "2", null],
];
const rowOf = (rule: string) => ["1.2", "Thực hiện kế hoạch", "2", rule, "2", null];
const whole = grid("CCHC", [...letterhead, heading, ...rows]);

const codesOf = (findings: readonly { readonly code: string; readonly path: string }[]) =>
  findings.map(({ code, path }) => `${code} ${path}`);

describe("results from an office's own table", () => {
  it("have the set, the points and the columns of a plan from one table", () => {
    const { results, findings } = importResults([whole]);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    const [result] = results;
    expect(result?.set.id).toBe("par-index-xa-vi-du-2025");
    expect(result?.set.provenance.instruments).toMatchObject([
      { number: "12/QĐ-UBND", title: "Quyết định", date: "2025-09-05", issuer: "UBND tỉnh" },
    ]);
    expect(result?.sheet.unit).toEqual({ id: "xa-vi-du", name: "Xã Ví Dụ" });
    expect(result?.plan).toEqual([{ code: "1.1", cause: "Trình chậm" }]);
    expect(result?.leaves.map(({ code, read }) => [code, read])).toEqual([
      ["1.1", true],
      ["1.2", false],
    ]);
    if (result === undefined) throw new Error("no result");
    expect(score(result.set, result.sheet, { layer: "self" })).toMatchObject({
      points: "3",
      applicableMax: "4",
      year: 2025,
    });
  });

  it("are of a draft, which is no sample", () => {
    const [result] = importResults([whole]).results;
    if (result === undefined) throw new Error("no result");
    expect(noticesOf(result.set, undefined)).toEqual([
      "Bộ tiêu chí nhập từ bảng của đơn vị, chưa đối chiếu với quyết định ban hành",
    ]);
  });

  it("ask for all that the lines above do not say, and for unit and year once", () => {
    const bare = [grid("Trang 1", [heading, ...rows]), grid("Trang 2", [heading, ...rows])];
    const { results, findings } = importResults(bare);
    expect(results).toEqual([]);
    expect(codesOf(findings)).toEqual([
      "index-not-said Trang 1!A1",
      "year-not-said Trang 1!A1",
      "unit-not-said Trang 1!A1",
      "index-not-said Trang 2!A1",
    ]);
  });

  it("take what one sheet says for the others, and an index from the name of a sheet", () => {
    const { results } = importResults([whole, grid("DTI", [heading, ...rows])]);
    expect(results.map(({ set, sheet }) => [set.index, sheet.unit.name, sheet.year])).toEqual([
      ["par-index", "Xã Ví Dụ", 2025],
      ["dti", "Xã Ví Dụ", 2025],
    ]);
  });

  it("are official only where every rule was read, and a person is named", () => {
    const checked = { by: "Người đối chiếu", date: "2026-01-05" };
    const statusOf = (grids: readonly Grid[]) =>
      importResults(grids, { checked }).results[0]?.set.provenance;
    expect(statusOf([whole])).toMatchObject({
      status: "partial",
      note: { vi: "Cách chấm của 1 tiêu chí chưa được xác nhận: 1.2" },
    });
    const [set] = importResults([whole], { checked }).results.map((result) => result.set);
    expect(checkCriteriaSet(set as CriteriaSet)).toEqual([]);
    const read = rows.map((row) => (row[0] === "1.2" ? rowOf("Đạt: 2; Không đạt: 0") : row));
    const official = grid("CCHC", [...letterhead, heading, ...read]);
    expect(statusOf([official])).toMatchObject({ status: "official", checked });
    const assumed = rows.map((row) => (row[0] === "1.2" ? rowOf("Mỗi lần chậm trừ 1 điểm") : row));
    expect(statusOf([grid("CCHC", [...letterhead, heading, ...assumed])])?.status).toBe("partial");
  });

  it("cannot have been compared with a decision that is not named", () => {
    const checked = { by: "Người đối chiếu", date: "2026-01-05" };
    const bare = grid("CCHC", [...letterhead.filter((_, at) => at !== 2), heading, ...rows]);
    const { findings } = importResults([bare], { checked });
    expect(codesOf(findings)).toContain("decision-not-said CCHC");
    const instrument = { number: "7/QĐ-UBND", kind: "Quyết định" };
    const named = importResults([bare], { checked, instrument }).results[0];
    expect(named?.set.provenance.instruments).toMatchObject([{ number: "7/QĐ-UBND" }]);
  });

  it("are read against a set that is known, and refused where it is another", () => {
    const { results, findings } = importResults([whole], { sets: [parIndexCaMau2013] });
    expect(results).toEqual([]);
    expect(findings.some(({ severity }) => severity === "error")).toBe(true);
  });

  it("follow what a person says", () => {
    const bare = grid("Trang 1", [heading, ...rows]);
    const said = { index: "dti", year: 2026, unit: "Phường Ví Dụ", layer: "final" } as const;
    const [result] = importResults([bare], said).results;
    expect(result?.set).toMatchObject({ id: "dti-phuong-vi-du-2026", appliesTo: "phường" });
    expect(result?.sheet.year).toBe(2026);
  });

  it("say that there is no table", () => {
    expect(codesOf(importResults([grid("A", [["x"]])]).findings)).toEqual(["no-table "]);
    expect(codesOf(importResults([whole], { sheet: "B" }).findings)).toEqual(["no-such-sheet "]);
  });
});
