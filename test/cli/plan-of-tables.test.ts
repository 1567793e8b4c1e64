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

describe("a workbook that is given back", () => {
  const workbookOf = async (): Promise<Uint8Array> => {
    const { plan, cards, toConfirm } = planOfTable();
    return writeXlsx(planWorkbook(plan, cards, { toConfirm }));
  };
  const draft = "./ke-hoach-xa-vi-du-2026.docx";

  it("says in one line that nobody filled it, where its draft is there already", async () => {
    const given = { "so.xlsx": await workbookOf(), [draft]: new Uint8Array() };
    const { code, error } = await chiso(["plan", "so.xlsx"], {}, {}, given);
    expect(code).toBe(3);
    expect(error.trim().split("\n")).toHaveLength(1);
    for (const said of ["chưa có dòng nhiệm vụ nào", "cột Duyệt", draft, "--force", "--out"]) {
      expect(error).toContain(said);
    }
    const forced = await chiso(["plan", "so.xlsx", "--force"], {}, {}, given);
    expect(forced.code).toBe(0);
    expect(forced.out).toContain("chưa có dòng nhiệm vụ nào");
  });

  it("takes who compared it, and says how far it is confirmed", async () => {
    const given = { "so.xlsx": await workbookOf() };
    const before = await chiso(["plan", "so.xlsx"], {}, {}, given);
    expect(before.out).toMatch(/bản nháp, chưa đối chiếu; 2 cách chấm chờ ghi x .*--checked/);
    const who = "Trần Thị Ví Dụ, Văn phòng, 5/1/2026";
    const after = await chiso(["plan", "so.xlsx", "--checked", who], {}, {}, given);
    expect(after.code).toBe(0);
    expect(after.out).toContain("một phần, Trần Thị Ví Dụ, Văn phòng đối chiếu ngày 05/01/2026");
    const { plan, cards } = planOfTable();
    const foreign = { "so.xlsx": await writeXlsx(planWorkbook(plan, cards)) };
    const nothing = await chiso(["plan", "so.xlsx", "--checked", who], {}, {}, foreign);
    expect([nothing.code, nothing.out]).toEqual([2, ""]);
  });
});

describe("chiso plan of communes that were merged", () => {
  const tableOf = (unit: string, points: string): string =>
    [
      "CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025",
      `Đơn vị: ${unit}`,
      "STT;Tiêu chí;Điểm tối đa;Điểm thẩm định",
      `1;Ban hành kế hoạch;5;${points}`,
      "2;Báo cáo;5;5",
    ].join("\n");

  it("takes a file for each, and tells in an annex who brought what", async () => {
    const given = { "a.csv": tableOf("Xã A", "2"), "b.csv": tableOf("Xã B", "4") };
    const argv = ["plan", "a.csv", "b.csv", "--merge", "Xã Mới"];
    const { code, out, binaries } = await chiso([...argv], given);
    expect(code).toBe(0);
    expect(out).toContain("8/10 điểm (80%)");
    const paper = await readDocx(
      binaries["./ke-hoach-xa-moi-2026.docx"] as Uint8Array,
      "ke-hoach.docx",
    );
    const rows = paper.ok
      ? paper.grids.flatMap((grid) => grid.rows.map((row) => row.join("|")))
      : [];
    expect(rows).toContain("Xã A|7|10|70%");
    expect(rows).toContain("Xã B|9|10|90%");
    const wrong = await chiso(argv, { ...given, "b.csv": tableOf("Xã B", "6") });
    expect([wrong.code, wrong.error.includes("b.csv: ")]).toEqual([1, true]);
  });

  it("asks for --merge where the files are of several units", async () => {
    const given = { "a.csv": tableOf("Xã A", "2"), "b.csv": tableOf("Xã B", "4") };
    const { code, error } = await chiso(["plan", "a.csv", "b.csv"], given);
    expect(code).toBe(2);
    expect(error).toContain("Xã A, Xã B");
    expect(error).toContain("--merge");
  });

  it("takes each index of each commune by its own", async () => {
    const dti = (unit: string, points: string): string =>
      tableOf(unit, points).replace("CẢI CÁCH HÀNH CHÍNH", "CHUYỂN ĐỔI SỐ");
    const given = {
      "a.csv": tableOf("Xã A", "2"),
      "a-dti.csv": dti("Xã A", "1"),
      "b.csv": tableOf("Xã B", "4"),
      "b-dti.csv": dti("Xã B", "2"),
    };
    const { code, out } = await chiso(["plan", ...Object.keys(given), "--merge", "Xã Mới"], given);
    expect(code).toBe(0);
    expect(out).toContain("8/10 điểm (80%)");
    expect(out).toContain("6,5/10 điểm (65%)");
  });

  it("takes a table with the units side by side", async () => {
    const argv = ["plan", "tables/van-phong-f.xlsx", "--merge", "Xã Mới"];
    const { code, out } = await chiso([...argv, "--index", "par-index", "--year", "2025"]);
    expect(code).toBe(0);
    expect(out).toContain("7,5/10 điểm (75%)");
  });
});

describe("chiso plan refuses", () => {
  it.each([
    ["a set that no file was made for", [diSu, "--set", "bo-tieu-chi-vi-du.json"], "--set"],
    ["a set beside a table of another index", [table, "--set", "dti-ward-sample"], "--set"],
    ["options of tables for files of results", [diSu, "--unit", "Xã X"], "--unit"],
    ["weights without a merger", [table, "--weights", "Xã A=3"], "--weights"],
    ["a ladder that is none", [table, "--xep-loai", "Tốt"], "--xep-loai"],
    ["a check without a day", [table, "--checked", "Trần Thị Ví Dụ"], "--checked"],
    ["a check on no day", [table, "--checked", "Trần Thị Ví Dụ, 31/02/2026"], "--checked"],
    ["a check by nobody", [table, "--checked", ", 05/01/2026"], "--checked"],
    ["a check of files of results", [diSu, "--checked", "Trần Thị Ví Dụ, 05/01/2026"], "--checked"],
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
