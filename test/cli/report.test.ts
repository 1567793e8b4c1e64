/** `chiso report`: the way from a plan and its workbook to the report on it. */
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { bodyOf, textOf } from "../docx/open-docx.js";
import { chiso } from "./chiso.js";

const before = "di-su-2023/par-index.json";
const after = "di-su-2024/par-index.json";
const set = "par-index-ward-sample";

async function planFiles() {
  const made = await chiso(["plan", before, "--out", "ke-hoach"]);
  const name = (extension: string, files: object): string =>
    Object.keys(files).find((path) => path.endsWith(extension)) ?? "";
  return {
    json: made.files[name(".json", made.files)] ?? "",
    workbook: made.binaries[name(".xlsx", made.binaries)] as Uint8Array,
  };
}
const { json, workbook } = await planFiles();
const items = (
  JSON.parse(json) as { indices: { set: { id: string }; items: { code: string }[] }[] }
).indices[0];
const code = items?.items[0]?.code ?? "";

describe("chiso report", () => {
  it("reports on a workbook with the results of the new year", async () => {
    const {
      code: exit,
      out,
      error,
    } = await chiso(
      ["report", "so.xlsx", after, "--on", "31/12/2024", "--rank", "par-index=3"],
      {},
      {},
      { "so.xlsx": workbook },
    );
    expect([exit, error]).toEqual([0, ""]);
    expect(out).toContain("I. KẾT QUẢ CHUNG");
    expect(out).toContain("Nhiệm vụ quá hạn tính đến ngày 31/12/2024");
    expect(out).toContain("PAR INDEX: chưa biết thứ hạng");
    // Points and their share are two lines of a cell; a row without a frame is one line.
    expect(out).toMatch(/^Chỉ số cải cách hành chính \(PAR INDEX\).*\d \(\d[\d,]*%\).*$/m);
  });

  it("takes a plan in JSON with its states and last year's results", async () => {
    const progress = JSON.stringify({ [items?.set.id ?? set]: { [code]: { state: "dropped" } } });
    const { code: exit, out } = await chiso(
      [
        ...["report", "ke-hoach.json", before, after, "--on", "2024-12-31"],
        ...["--progress", "tinh-trang.json", "--format", "json"],
      ],
      { "ke-hoach.json": json, "tinh-trang.json": progress },
    );
    expect(exit).toBe(0);
    const outcome = JSON.parse(out) as {
      counts: Record<string, number>;
      demands: { status: string }[];
      indices: { comparison: unknown; tasks: { item: { code: string }; state: string }[] }[];
    };
    expect(outcome.counts["dropped"]).toBe(1);
    expect(outcome.indices[0]?.tasks[0]).toMatchObject({ item: { code }, state: "dropped" });
    expect(outcome.indices[0]?.comparison).not.toBeNull();
    expect(outcome.demands.length).toBeGreaterThan(0);
  });

  it.each(["docx", "xlsx", "html", "md", "csv"])("writes .%s", async (extension) => {
    const name = `bao-cao.${extension}`;
    const {
      code: exit,
      files,
      binaries,
    } = await chiso(
      ["report", "so.xlsx", after, "--on", "2024-12-31", "--out", name, "--final"],
      {},
      {},
      { "so.xlsx": workbook },
    );
    expect(exit).toBe(0);
    const bytes = binaries[name];
    if (bytes === undefined) {
      expect(files[name]).toContain("Chưa thực hiện; quá hạn");
      expect(files[name]).not.toContain("DỰ THẢO");
    } else if (extension === "docx") {
      expect(textOf(bodyOf(bytes))).toContain("BÁO CÁO");
      expect(textOf(bodyOf(bytes))).toContain("/BC-UBND");
    } else {
      const sheets = Object.keys(unzipSync(bytes)).filter((path) => /worksheets\//.test(path));
      expect(sheets.length).toBeGreaterThanOrEqual(4);
    }
  });

  it("stands under the letterhead that is given, also that of the Party", async () => {
    const letterhead = JSON.stringify({ form: "party", number: "20-BC/ĐU" });
    const { out } = await chiso(
      [
        ...["report", "so.xlsx", "--on", "2024-06-30", "--format", "md"],
        ...["--letterhead", "the-thuc.json"],
      ],
      { "the-thuc.json": letterhead },
      {},
      { "so.xlsx": workbook },
    );
    expect(out).toContain("ĐẢNG CỘNG SẢN VIỆT NAM");
    expect(out).toContain("Số 20-BC/ĐU");
    expect(out).toContain("Chưa có kết quả chấm điểm năm 2024");
  });

  it.each([
    [["report", "so.xlsx", after], "Thêm --on"],
    [["report", "so.xlsx", after, "--on", "hôm nay"], '--on không nhận "hôm nay"'],
    [
      ["report", "so.xlsx", after, "--on", "2024-12-31", "--rank", "papi"],
      '--rank không nhận "papi"',
    ],
    [["report", "so.xlsx", after, "--on", "2024-12-31", "--rank", "papi=2"], "không có kết quả"],
    [
      ["report", "so.xlsx", before, "--on", "2024-12-31", "--progress", "x.json"],
      "--progress đi cùng",
    ],
    [["report", "bang-diem.xlsx", "--on", "2024-12-31"], "không phải sổ kế hoạch"],
    [["report", before, "--on", "2024-12-31"], "kế hoạch khắc phục"],
    [["report", "so.xlsx", "dti-2022/da-nang.json", "--on", "2024-12-31"], "kết quả năm 2022"],
  ])("says what is wrong: %j", async (argv, words) => {
    const { code: exit, error } = await chiso(argv, {}, {}, { "so.xlsx": workbook });
    expect(exit).not.toBe(0);
    expect(error).toContain(words);
  });
});
