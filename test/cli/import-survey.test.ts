/** `chiso import survey`: from the export of a form to a score, and what it asks. */
import { describe, expect, it } from "vitest";
import { readXlsx, writeXlsx } from "../../src/entries/spreadsheet.js";
import { cellName } from "../../src/grid/grid.js";
import { numberCell, textCell } from "../../src/spreadsheet/workbook.js";
import { sipasWardSample } from "../support/library.js";
import { chiso } from "./chiso.js";

const titles = sipasWardSample.factors.flatMap(({ criteria }) =>
  criteria.map(({ title }) => String(title)),
);

function csv(...answers: readonly string[]): string {
  const heading = ["Dấu thời gian", "Họ và tên", ...titles].map((text) => `"${text}"`).join(",");
  const rows = answers.map((answer, at) =>
    [`12/11/2025 8:0${at}:00`, `Người ${at}`, ...titles.map(() => answer)].join(","),
  );
  return [heading, ...rows].join("\n");
}

const asked = ["import", "survey", "phieu.csv"];
const full = [
  ...[...asked, "--questionnaire", "sipas-ward-sample", "--unit", "Phường Ví Dụ"],
  ...["--year", "2025", "--out", "phieu.json"],
];

describe("chiso import survey", () => {
  it("writes data that is scored, and says in few lines how it was read", async () => {
    const forms = { "phieu.csv": csv("Hài lòng", "Rất hài lòng", "2") };
    const imported = await chiso([...full, "--issued", "4"], forms);
    expect([imported.code, imported.error]).toEqual([0, ""]);
    expect(imported.out).toBe(`Nhập phiếu khảo sát: Phường Ví Dụ, 2025

- Đã đọc 3 phiếu, 22 câu hỏi: 66 câu trả lời, 0 chỗ bỏ trống.
- Không đưa vào số liệu vì là thông tin cá nhân: cột "Họ và tên".
- Thêm --verbose để xem 2 điều ghi nhận khi đọc và cách đọc từng cột.

Đã ghi:
- phieu.json
`);
    expect(imported.files["phieu.json"]).not.toContain("Người");
    const data = JSON.parse(imported.files["phieu.json"] ?? "");
    expect([data.unit.id, data.issued, data.forms.length]).toEqual(["phuong-vi-du", 4, 3]);
    const scored = await chiso(["score", "phieu.json", "--format", "json"], imported.files);
    expect(JSON.parse(scored.out).response).toMatchObject({ issued: 4, valid: 3, rate: "75.00" });
  });

  it("tells everything with --verbose, how each column was read with it", async () => {
    const { out } = await chiso([...full, "--verbose"], { "phieu.csv": csv("5") });
    expect(out).toContain("Cách đọc từng cột");
    expect(out).toMatch(/phieu\.csv!C1 +Nơi ngồi chờ có đủ chỗ ngồi +câu hỏi +1 /);
    expect(out).toMatch(/phieu\.csv!A1 +Ghi nhận/);
    expect(out).not.toContain("Thêm --verbose");
  });

  it("tells what has to be mended before anything else", async () => {
    const { code, out } = await chiso(full, { "phieu.csv": csv("Hài lòng", "Tạm được") });
    expect(code).toBe(1);
    expect(out.split("\n")[2]).toBe("22 lỗi phải sửa:");
    expect(out).not.toContain("Ghi nhận");
  });

  it("says in one line that a table holds no forms", async () => {
    const { code, out, error } = await chiso(full, { "phieu.csv": "STT,Nội dung\n1,abc" });
    expect([code, out, error.trimEnd().split("\n").length]).toEqual([1, "", 1]);
    expect(error).toContain("phieu.csv: Không thấy dòng tiêu đề nào có câu hỏi của bảng hỏi");
  });

  it("names the ids where no questionnaire has the name", async () => {
    const line = full.map((word) => (word === "sipas-ward-sample" ? "sipas-moi" : word));
    const { code, error } = await chiso(line, { "phieu.csv": csv("5") });
    expect(code).toBe(3);
    expect(error).toContain('mã "sipas-moi", cũng không có tệp tên đó; các mã: ');
    expect(error).toContain("sipas-ward-sample");
  });

  it("points to its own help", async () => {
    const { error } = await chiso([...full, "--merge", "x"], { "phieu.csv": csv("5") });
    expect(error).toContain('Xem "chiso import survey --help".');
  });

  it("takes the questionnaire of a file", async () => {
    const own = { ...sipasWardSample, id: "cua-toi" };
    const files = { "phieu.csv": csv("5"), "bang-hoi.json": JSON.stringify(own) };
    const line = full.map((word) => (word === "sipas-ward-sample" ? "bang-hoi.json" : word));
    const imported = await chiso(line, files);
    expect(JSON.parse(imported.files["phieu.json"] ?? "").questionnaire.id).toBe("cua-toi");
  });

  it("asks at the cell, writes nothing, and takes the answer", async () => {
    const files = { "phieu.csv": csv("Hài lòng", "Tạm được") };
    const first = await chiso(full, files);
    expect(first.code).toBe(1);
    expect(first.out).toContain("phieu.csv!C3");
    expect(first.error).toBe("phieu.csv: có 22 lỗi phải sửa; chưa có số liệu nào được ghi\n");
    expect(first.files["phieu.json"]).toBeUndefined();
    const json = await chiso([...full, "--format", "json"], files);
    expect([json.code, json.out]).toEqual([1, ""]);
    expect(json.error).toContain("phieu.csv!C3");
    const second = await chiso([...full, "--answers", "Tạm được=3"], files);
    expect(second.code).toBe(0);
    expect(JSON.parse(second.files["phieu.json"] ?? "").forms[1].answers["22"]).toBe("3");
  });

  it("lists the questionnaires where none is named", async () => {
    const { code, error } = await chiso(asked, { "phieu.csv": csv("5") });
    expect(code).toBe(2);
    for (const id of ["sipas-1001-2023", "sipas-2640-2017", sipasWardSample.id]) {
      expect(error).toContain(id);
    }
  });

  it.each([
    [asked.concat("--questionnaire", "sipas-ward-sample"), "--unit"],
    [[...full, "--columns", "C"], "--columns"],
    [[...full, "--issued", "nhiều"], "--issued"],
    [[...full, "--duplicates", "all"], "--duplicates"],
    [[...full, "--merge", "x"], "--merge"],
    [["import", "survey"], "import survey FILE"],
  ])("%j is a wrong command line", async (line, said) => {
    const { code, error } = await chiso(line, { "phieu.csv": csv("5") });
    expect(code).toBe(2);
    expect(error).toContain(said);
  });
});

describe("a template of survey forms", () => {
  const form = { title: "Phiếu", first: 5 };

  /** The template as the office fills it in: cells by sheet and name, such as "Phiếu!C5". */
  async function filled(
    argv: readonly string[],
    values: Readonly<Record<string, string | number>>,
  ): Promise<Readonly<Record<string, Uint8Array>>> {
    const made = await chiso(["template", ...argv, "--out", "phieu.xlsx"]);
    expect([made.code, made.out]).toEqual([0, "Đã ghi:\n- phieu.xlsx\n"]);
    const read = await readXlsx(made.binaries["phieu.xlsx"] ?? new Uint8Array());
    if (!read.ok) throw new Error("no workbook");
    const sheets = read.grids.map(({ name, rows }) => ({
      name,
      columns: [],
      // Rows that are empty yet end the sheet are not among those that were read.
      rows: Array.from({ length: Math.max(rows.length, form.first) }, (_, row) =>
        Array.from({ length: Math.max(rows[row]?.length ?? 0, 6) }, (__, column) => {
          const cell = rows[row]?.[column];
          const value = values[`${name}!${cellName(row, column)}`];
          if (typeof value === "number") return numberCell(String(value));
          return textCell(value ?? (typeof cell === "string" ? cell : null));
        }),
      ),
    }));
    return { "phieu.xlsx": await writeXlsx({ sheets }) };
  }

  const about = { "Thông tin!C2": "Phường Ví Dụ", "Thông tin!C5": 2025, "Thông tin!C6": 2 };

  it("is read back without options, and scored as it is", async () => {
    const binaries = await filled(["sipas-ward-sample", "--forms", "3", "--ask", "cluster"], {
      ...about,
      [`${form.title}!B${form.first}`]: 1,
      [`${form.title}!C${form.first}`]: "Thôn 1",
      [`${form.title}!E${form.first}`]: "Hài lòng",
    });
    const imported = await chiso(
      ["import", "survey", "phieu.xlsx", "--out", "a.json"],
      {},
      {},
      binaries,
    );
    expect([imported.code, imported.error]).toEqual([0, ""]);
    expect(imported.out).toContain("Nhập phiếu khảo sát: Phường Ví Dụ, 2025");
    expect(JSON.parse(imported.files["a.json"] ?? "").forms).toEqual([
      { answers: { "1": "4" }, cluster: "Thôn 1" },
    ]);
    const scored = await chiso(["score", "phieu.xlsx", "--format", "json"], {}, {}, binaries);
    expect(JSON.parse(scored.out).response).toMatchObject({ issued: 2, valid: 1 });
  });

  it("names what was typed wrongly, and is refused for another questionnaire", async () => {
    const binaries = await filled(["sipas-ward-sample", "--forms", "3", "--ask", "codes"], {
      ...about,
      [`${form.title}!D${form.first}`]: 6,
    });
    const line = ["import", "survey", "phieu.xlsx"];
    const wrong = await chiso(line, {}, {}, binaries);
    expect(wrong.code).toBe(1);
    expect(wrong.out).toContain("Phiếu!D5");
    expect((await chiso(["score", "phieu.xlsx"], {}, {}, binaries)).error).toContain("Phiếu!D5");
    const other = await chiso([...line, "--questionnaire", "sipas-1001-2023"], {}, {}, binaries);
    expect([other.code, other.error]).toEqual([1, expect.stringContaining("sipas-ward-sample")]);
    for (const more of [
      ["--unit", "A"],
      ["--year", "2025"],
      ["--without", "1"],
    ]) {
      const { code, error } = await chiso([...line, ...more], {}, {}, binaries);
      expect([code, error]).toEqual([2, expect.stringContaining(more[0] as string)]);
    }
  });

  it.each([
    [["sipas-ward-sample", "--sheet", "a.json"], "--sheet"],
    [["sipas-ward-sample", "--ask", "month"], "codes, stratum, cluster"],
    [["sipas-ward-sample", "--forms", "0"], "--forms"],
    [["par-index-ward-sample", "--forms", "5"], "--forms"],
  ])("%j is a wrong command line", async (argv, said) => {
    const { code, error } = await chiso(["template", ...argv]);
    expect([code, error]).toEqual([2, expect.stringContaining(said)]);
  });
});
