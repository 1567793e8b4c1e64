/** `chiso import survey`: from the export of a form to a score, and what it asks. */
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import { sipasWardSample } from "../../src/index.js";

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

async function chiso(line: readonly string[], given: Readonly<Record<string, string>>) {
  const files: Record<string, string> = { ...given };
  let [out, error] = ["", ""];
  const code = await run(line, {
    readFile: async (path) => files[path] ?? "",
    readBytes: async (path) => new TextEncoder().encode(files[path]),
    exists: async (path) => files[path] !== undefined,
    writeFile: async (path, content) => {
      files[path] = String(content);
    },
    writeOut: (text) => {
      out += text;
    },
    writeError: (text) => {
      error += text;
    },
    isTerminal: false,
    columns: 100,
  });
  return { code, out, error, files };
}

const asked = ["import", "survey", "phieu.csv"];
const full = [
  ...[...asked, "--questionnaire", "sipas-ward-sample", "--unit", "Phường Ví Dụ"],
  ...["--year", "2025", "--out", "phieu.json"],
];

describe("chiso import survey", () => {
  it("writes data that is scored, and shows how each column was read", async () => {
    const forms = { "phieu.csv": csv("Hài lòng", "Rất hài lòng", "2") };
    const imported = await chiso([...full, "--issued", "4"], forms);
    expect([imported.code, imported.error]).toEqual([0, ""]);
    expect(imported.out).toContain('"Họ và tên" là thông tin cá nhân');
    expect(imported.out).toMatch(/phieu\.csv!C1 +Nơi ngồi chờ có đủ chỗ ngồi +câu hỏi +1 /);
    expect(imported.files["phieu.json"]).not.toContain("Người");
    const data = JSON.parse(imported.files["phieu.json"] ?? "");
    expect([data.unit.id, data.issued, data.forms.length]).toEqual(["phuong-vi-du", 4, 3]);
    const scored = await chiso(["score", "phieu.json", "--format", "json"], imported.files);
    expect(JSON.parse(scored.out).response).toMatchObject({ issued: 4, valid: 3, rate: "75.00" });
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
