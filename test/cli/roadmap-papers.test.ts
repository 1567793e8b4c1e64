/** `chiso roadmap --paper`: the papers of the friendly-government project from files. */
import { describe, expect, it } from "vitest";
import { bodyOf, textOf } from "../docx/open-docx.js";
import { bacGiang2021 as bacGiang } from "../support/library.js";
import { chiso } from "./chiso.js";

const levels = JSON.stringify({
  from: 2024,
  units: [
    { id: "xa-01", name: "Xã Bình Minh", levels: [1, 2, 4] },
    { id: "xa-02", name: "Xã Cẩm Sơn", levels: [0, 1, 2] },
  ],
});
const efforts = { "1": "1", "2": "2", "3": "3", "4": "4" };
const present = JSON.stringify({
  year: 2024,
  units: ["a", "b"].map((id) => ({ id, name: `Xã ${id.toUpperCase()}`, level: 0, efforts })),
});
const ended = JSON.stringify({
  year: 2025,
  units: [
    { id: "xa-01", name: "Xã Bình Minh", level: 2 },
    { id: "xa-02", name: "Xã Cẩm Sơn", level: 0 },
  ],
});
const party = JSON.stringify({ form: "party", number: "165-KH/HU" });
const files = {
  "muc.json": levels,
  "nay.json": present,
  "cuoi.json": ended,
  "the-thuc.json": party,
};
const office = ["--unit", "huyện Tứ Kỳ"];
const dossier = JSON.stringify({
  unit: { id: "xa-9", name: "Xã Xuân Phú" },
  year: 2025,
  model: { id: bacGiang.id, version: bacGiang.version },
  papers: ["request"],
});

describe("chiso roadmap --paper plan", () => {
  it("plans the levels from efforts, in Party form", async () => {
    const { code, out } = await chiso(
      ["roadmap", "nay.json", "--paper", "plan", ...office, "--to", "2026", "--format", "md"],
      files,
    );
    expect(code).toBe(0);
    expect(out).toContain("HUYỆN ỦY TỨ KỲ");
    expect(out).toContain("giai đoạn 2024 - 2026");
    expect(out).toMatch(/\| 1 \| Xã A \| \d \| \d \| \d \|/);
  });

  it("takes the levels that the office chose, and writes Word", async () => {
    const { code, binaries } = await chiso(
      [
        ...["roadmap", "--paper", "plan", ...office, "--levels", "muc.json", "--final"],
        ...["--letterhead", "the-thuc.json", "--tasks", "kim-thanh-2024", "--out", "kh.docx"],
      ],
      files,
    );
    expect(code).toBe(0);
    const text = textOf(bodyOf(binaries["kh.docx"] as Uint8Array));
    expect(text).toContain("Số 165-KH/HU");
    expect(text).toContain("thực hiện trong tháng 9/2024");
    expect(text).not.toContain("DỰ THẢO");
  });

  it("gives a table that it takes again", async () => {
    const { out } = await chiso(
      ["roadmap", "nay.json", "--paper", "plan", ...office, "--to", "2026", "--format", "json"],
      files,
    );
    const again = await chiso(
      ["roadmap", "--paper", "plan", ...office, "--levels", "lai.json", "--format", "json"],
      { "lai.json": out },
    );
    expect(again).toMatchObject({ code: 0, out });
  });

  it("says why there is no roadmap", async () => {
    const one = JSON.stringify({
      year: 2024,
      units: [{ id: "a", name: "Xã A", level: 0, efforts: { "1": "1" } }],
    });
    const { code, error } = await chiso(["roadmap", "mot.json", "--paper", "plan", ...office], {
      "mot.json": one,
    });
    expect(code).toBe(1);
    expect(error).toContain("2025: Ít nhất 20% số xã đạt trên mức độ 1");
  });
});

describe("chiso roadmap --tasks", () => {
  const own = {
    id: "huyen-a",
    title: "Lịch của huyện A",
    tasks: [
      {
        key: "report",
        task: "Báo cáo kết quả với huyện A",
        body: "UBND huyện A",
        due: { kind: "on", date: "2025-06-30" },
      },
    ],
    provenance: { status: "sample", instruments: [], note: "Ví dụ" },
  };
  const argv = ["roadmap", "nay.json", "--paper", "plan", ...office, "--to", "2026"];

  it("takes the calendar of a file, and names what is wrong in it", async () => {
    const given = { ...files, "lich.json": JSON.stringify(own) };
    const { code, out } = await chiso([...argv, "--tasks", "lich.json", "--format", "md"], given);
    expect(code).toBe(0);
    expect(out).toContain("Báo cáo kết quả với huyện A");
    const wrong = { ...own, signed: "30/6/2025" };
    const refused = await chiso([...argv, "--tasks", "lich.json"], {
      ...files,
      "lich.json": JSON.stringify(wrong),
    });
    expect(refused.code).toBe(1);
    expect(refused.error).toContain("/signed");
  });
});

describe("chiso roadmap --paper report", () => {
  it("compares with the roadmap, and tells what is late", async () => {
    const { code, out } = await chiso(
      [
        ...["roadmap", "cuoi.json", "--paper", "report", ...office, "--levels", "muc.json"],
        ...["--progress", "viec.json", "--on", "20/01/2026"],
      ],
      { ...files, "viec.json": JSON.stringify({ "yearly-report": ["2025-01-30"] }) },
    );
    expect(code).toBe(0);
    expect(out).toContain("Kính gửi: Ban Thường vụ Huyện ủy (qua Ban Dân vận Huyện ủy)");
    expect(out).toContain("Chậm so với lộ trình: Xã Cẩm Sơn (mức độ 0, lộ trình: 1)");
    expect(out).toContain("Quá hạn");
  });
});

describe("chiso roadmap --paper appraisal and dossier", () => {
  it("are made of the cases of communes", async () => {
    const given = { "xa.json": dossier };
    const appraisal = await chiso(["roadmap", "xa.json", "--paper", "appraisal", ...office], given);
    expect(appraisal.code).toBe(0);
    expect(appraisal.out).toContain("Chưa đủ căn cứ");
    const list = await chiso(["roadmap", "xa.json", "--paper", "dossier"], given);
    expect(list.code).toBe(0);
    expect(list.out).toContain("Giấy tờ: 1/5");
  });
});

describe("a paper that cannot be made", () => {
  it.each([
    [["nay.json", "--paper", "letter"], "plan, report, appraisal, dossier"],
    [["nay.json", "--paper", "plan"], 'Thêm --unit "huyện Tứ Kỳ"'],
    [["nay.json", "--tasks", "tu-ky-2024"], "--tasks chỉ dùng cùng --paper plan, report"],
    [
      ["nay.json", "--paper", "dossier", ...office],
      "--unit chỉ dùng cùng --paper plan, report, appraisal",
    ],
    [["nay.json", "--paper", "plan", ...office, "--to", "sau"], '--to không nhận "sau"'],
    [
      ["nay.json", "--paper", "plan", ...office, "--tasks", "a"],
      "kim-thanh-2024, thach-thanh-2023, tu-ky-2024",
    ],
    [["cuoi.json", "--paper", "plan", ...office], "không có công sức"],
    [["nay.json", "--paper", "appraisal", ...office], "mức độ của các xã"],
    [["muc.json", "--paper", "report", ...office], "mức độ từng năm của các xã"],
    [["nay.json", "--paper", "report", ...office, "--progress", "muc.json"], "mức độ từng năm"],
  ])("says why: %j", async (argv, words) => {
    const { code, error } = await chiso(["roadmap", ...argv], files);
    expect(code).not.toBe(0);
    expect(error).toContain(words);
  });
});

describe("a file of communes with problems", () => {
  const unit = { name: "Xã A", level: 9, efforts };
  const wrong = JSON.stringify({ year: 2024, units: ["a", "a"].map((id) => ({ id, ...unit })) });

  it.each([
    [[]],
    [["--to", "2026"]],
    [["--paper", "plan", ...office]],
    [["--paper", "report", ...office]],
  ])("heads them with its name: roadmap FILE %j", async (options) => {
    const { code, error } = await chiso(["roadmap", "sai.json", ...options], { "sai.json": wrong });
    expect(code).toBe(1);
    expect(error).toMatch(/^sai\.json: \d+ lỗi\n {2}\/units\/0\/level: .*\(not-a-level\)/);
    expect(error).toContain("(duplicate-unit)");
  });

  it.each(["2020", "2099"])("is not blamed for a year of the command line: %s", async (year) => {
    const { code, error } = await chiso(["roadmap", "nay.json", "--to", year], files);
    expect(code).toBe(1);
    expect(error).toMatch(/^--to: 1 lỗi\n.*\(years-reversed\)/);
  });
});
