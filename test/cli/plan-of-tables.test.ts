/** `chiso plan` on an office's own tables, and on the workbook in which it confirms the plan. */
import { describe, expect, it } from "vitest";
import { planWorkbook, readDocx, writeXlsx } from "../../src/entries/spreadsheet.js";
import { planOfTable } from "../support/plan-of-table.js";
import { chiso } from "./chiso.js";

const table = "tables/van-phong-a.xlsx";
const diSu = "di-su-2023/par-index.json";

describe("chiso plan of a table", () => {
  it("writes the draft and the workbook by one command", async () => {
    const { code, out, binaries } = await chiso(["plan", table]);
    expect(code).toBe(0);
    expect(Object.keys(binaries).sort()).toEqual([
      "./ke-hoach-xa-tan-hung-2026.docx",
      "./ke-hoach-xa-tan-hung-2026.xlsx",
    ]);
    expect(out).toContain("46,35/60 điểm");
    expect(out).toContain("Cần xem lại trước khi ký");
    expect(out).not.toContain("Bộ tiêu chí mẫu");
  });

  it("asks at once for all that the table does not say", async () => {
    const { code, error } = await chiso(["plan", "tables/van-phong-h.xlsx"]);
    expect(code).toBe(1);
    for (const asked of ["chỉ số nào", "năm được chấm", "tên xã, phường"]) {
      expect(error).toContain(asked);
    }
  });

  it("makes the paper to sign from the confirmed workbook, beside the draft", async () => {
    const { plan, cards } = planOfTable();
    const workbook = planWorkbook(plan, cards);
    const [tasks, ...others] = workbook.sheets;
    if (tasks === undefined) throw new Error("no tasks");
    const ticked = tasks.rows.map((row) =>
      row.map((cell, at) =>
        at === 14 && row[0]?.value === "1.1" ? { value: "x", look: "input" as const } : cell,
      ),
    );
    const bytes = await writeXlsx({ sheets: [{ ...tasks, rows: ticked }, ...others] });
    const { code, binaries } = await chiso(["plan", "so.xlsx"], {}, {}, { "so.xlsx": bytes });
    expect(code).toBe(0);
    const paper = binaries["./ke-hoach-xa-vi-du-2026-trinh-ky.docx"];
    expect(paper).toBeDefined();
    const read = await readDocx(paper as Uint8Array, "a.docx");
    const text = JSON.stringify(read.ok ? read.grids : []);
    expect(text).toContain("XÃ VÍ DỤ");
    expect(text).not.toContain("DỰ THẢO");
  });
});

describe("chiso plan refuses", () => {
  it.each([
    ["a set that no file was made for", [diSu, "--set", "bo-tieu-chi-vi-du.json"], "--set"],
    ["a set beside a table of another index", [table, "--set", "dti-ward-sample"], "--set"],
    ["options of tables for files of results", [diSu, "--unit", "Xã X"], "--unit"],
    ["weights without a merger", [table, "--weights", "Xã A=3"], "--weights"],
    ["a ladder that is none", [table, "--xep-loai", "Tốt"], "--xep-loai"],
    ["an aim that is none", [diSu, "--aim", "best"], "--aim"],
  ])("%s", async (_what, argv, named) => {
    const { code, out, error } = await chiso(["plan", ...argv]);
    expect([code, out]).toEqual([2, ""]);
    expect(error).toContain(named);
  });

  it("options that the workbook of a plan has settled, and a second file beside it", async () => {
    const { plan, cards } = planOfTable();
    const bytes = await writeXlsx(planWorkbook(plan, cards));
    for (const more of [["--aim", "maximum"], ["--set", "dti-ward-sample"], [diSu]]) {
      const { code, out } = await chiso(["plan", "so.xlsx", ...more], {}, {}, { "so.xlsx": bytes });
      expect([code, out]).toEqual([2, ""]);
    }
  });
});

it("chiso score refuses --set for figures that have a structure of their own", async () => {
  const given = { "papi.json": JSON.stringify({ structure: { id: "papi-2019" } }) };
  const { code, error } = await chiso(["score", "papi.json", "--set", "dti-ward-sample"], given);
  expect(code).toBe(2);
  expect(error).toContain("PAPI");
});
