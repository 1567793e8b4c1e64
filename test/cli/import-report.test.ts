import { describe, expect, it } from "vitest";
import { chiso, type Outcome } from "./chiso.js";

const year = ["--index", "par-index", "--year", "2025"];

function importSet(name: string, ...more: readonly string[]): Promise<Outcome> {
  const file = `tables/${name}.xlsx`;
  return chiso(["import", "set", file, ...year, "--out", "bo.json", ...more]);
}

async function importSheet(
  name: string,
  ofSet: string,
  ...more: readonly string[]
): Promise<Outcome> {
  const { files } = await importSet(ofSet);
  const unit = ["--unit", "Xã Tân Hưng", "--year", "2025"];
  return chiso(
    ["import", "sheet", `tables/${name}.xlsx`, "--set", "bo.json", ...unit, ...more],
    files,
  );
}

describe("the report of an import", () => {
  it("is short for a clean table, and shows what was read above it", async () => {
    const { code, out, error } = await importSet("van-phong-a");
    expect([code, error]).toEqual([0, ""]);
    expect(out).toBe(`Nhập bộ tiêu chí: van-phong-a

- Đã dùng 24/25 dòng, 24/24 ô điểm; 8 tổng ghi trong bảng khớp.
- Cách chấm đọc được ở 0/16 tiêu chí; 16 tiêu chí do người chấm ghi điểm.
- Thêm --verbose để xem 15 điều ghi nhận khi đọc và cách đọc từng tiêu chí.

Đọc từ các dòng trên bảng:

- Tiêu đề: BẢNG TỔNG HỢP ĐIỂM TỰ ĐÁNH GIÁ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025 (Bảng điểm!A3)
- Chỉ số: Chỉ số cải cách hành chính (PAR INDEX) (Bảng điểm!A3)
- Năm: 2025 (Bảng điểm!A3)
- Đơn vị: Xã Tân Hưng (Bảng điểm!A1)
- Văn bản: Báo cáo 125/BC-UBND, 10/12/2025, UBND xã Tân Hưng (Bảng điểm!A4)

Đã ghi:
- bo.json
`);
  });

  it("is shorter still for the points of that table", async () => {
    const { code, out, error } = await importSheet("van-phong-a", "van-phong-a");
    expect([code, error]).toEqual([0, ""]);
    expect(out).toContain("- Đã dùng 24/24 dòng, 48/48 ô điểm; 16 tổng ghi trong bảng khớp.\n");
    expect(out).not.toContain("Ghi nhận");
    expect(out.split("\n").length).toBeLessThan(15);
  });

  it("tells everything with --verbose, what needs a person first", async () => {
    const quiet = await importSet("van-phong-c");
    expect(quiet.out).toContain("1 chỗ cần xem lại:\n");
    expect(quiet.out).toMatch(/^Sheet!D9 +Cần xem lại +I.3/m);
    expect(quiet.out).not.toContain("Ghi nhận");
    const { out } = await importSet("van-phong-c", "--verbose");
    expect(out).toContain("Cách đọc từng tiêu chí");
    expect(out).toMatch(/^I.1 +Sheet!D7 +chọn mức/m);
    expect(out).not.toContain("Thêm --verbose");
    const rows = out.split("\n").filter((row) => /^Sheet!\S+ +(?:Cần xem lại|Ghi nhận)/.test(row));
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.findIndex((row) => row.includes("Cần xem lại"))).toBe(0);
  });

  it("says where an option has the last word over the table", async () => {
    const { out } = await importSheet("van-phong-c", "van-phong-c");
    expect(out).toContain('- Đơn vị: Phường Hải Châu (Sheet!A2); dùng "Xã Tân Hưng" theo --unit\n');
    const { out: english } = await importSheet("van-phong-c", "van-phong-c", "--lang", "en");
    expect(english).toContain('(Sheet!A2); "Xã Tân Hưng" was taken, by --unit\n');
  });

  it("names the options that answer a question", async () => {
    const { code, out, error } = await importSheet("s3-ma-tran-xa", "s0-bo");
    expect([code, out]).toEqual([1, ""]);
    expect(error).toContain('--unit "TÊN"');
    expect(error).toContain('--merge "TÊN MỚI"');
  });

  it("says that a set has the name of its file where the table has no title", async () => {
    const { out } = await importSet("van-phong-f");
    expect(out).toContain('bộ tiêu chí mang tên tệp, "van-phong-f"; đặt tên khác bằng --title.');
  });

  it("says a wrong set in one line, its rows with --verbose", async () => {
    const { code, out, error } = await importSheet("van-phong-a", "van-phong-b");
    expect([code, out]).toEqual([1, ""]);
    const [first, advice, ...more] = error.trimEnd().split("\n");
    expect(first).toBe(
      'tables/van-phong-a.xlsx: Bảng này không phải của bộ tiêu chí "BỘ TIÊU CHÍ XÁC ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CỦA UBND CẤP XÃ": 17 dòng không có trong bộ, 7 tiêu chí không có dòng.',
    );
    expect([advice?.includes("--set"), more]).toEqual([true, []]);
    const verbose = await importSheet("van-phong-a", "van-phong-b", "--verbose");
    expect(verbose.error.split("\n")[0]).toBe(first);
    expect(verbose.error).toContain('Bảng điểm!A8: Dòng "1 Kế hoạch CCHC" không khớp');
  });

  it("tells a table of criteria from one with points", async () => {
    const { code, error } = await importSheet("r1-nq57-xa", "r1-nq57-xa");
    expect(code).toBe(1);
    expect(error).toContain("không có cột điểm đã chấm");
    expect(error).toContain("chiso import set tables/r1-nq57-xa.xlsx");
  });

  it("says that there is no table before it asks for anything", async () => {
    const wrong = await chiso(["import", "set", "tables/q1-google-form.csv"]);
    expect([wrong.code, wrong.error]).toEqual([
      1,
      "tables/q1-google-form.csv: Không thấy dòng tiêu đề của bảng: cần cột tiêu chí và cột điểm.\n",
    ]);
    const near = "STT,Tiêu chí,Ghi chú\n1,Kế hoạch,x\n";
    const { code, error } = await chiso(["import", "set", "bang.csv"], { "bang.csv": near });
    expect(code).toBe(1);
    expect(error).toMatch(/^bang\.csv: bang\.csv!B1: .* có cột "Tiêu chí" nhưng không có cột điểm/);
  });
});

describe("codes that are not there", () => {
  const diSu = "di-su-2023/par-index.json";

  it("are told with those that may have been meant", async () => {
    const said = async (...argv: readonly string[]): Promise<string> => (await chiso(argv)).error;
    expect(await said("explain", diSu, "1,1")).toContain("Gần nhất là: 1.1, 1.1.1,");
    expect(await said("explain", diSu, "1.1.9")).toContain("Gần nhất là: 1.1.1, 1.1.2");
    expect(await said("what-if", diSu, "--change", "1.1.9=1")).toContain("Gần nhất là: 1.1.1");
    expect(await said("rank", diSu, "--by", "I.1")).toContain("Gần nhất là: 1.1,");
    const { files } = await importSet("van-phong-a");
    const unit = ["--unit", "Xã Tân Hưng", "--year", "2025"];
    const sheet = await chiso(
      [
        "import",
        "sheet",
        "tables/van-phong-a.xlsx",
        "--set",
        "bo.json",
        ...unit,
        "--out",
        "b.json",
      ],
      files,
    );
    const { code, error } = await chiso(
      ["explain", "b.json", "1.1", "--set", "bo.json"],
      sheet.files,
    );
    expect(code).toBe(1);
    expect(error).toContain('không có mã "1.1". Gần nhất là: I.1, I.1.1, ');
  });

  it("tells what a rule rests on that the table does not say, without being asked", async () => {
    const table = [
      "TT,Tiêu chí,Điểm tối đa,Cách chấm",
      "1,Công tác chỉ đạo,5,",
      "1.1,Báo cáo định kỳ,3,Mỗi báo cáo chậm trừ 0.5 điểm",
      "1.2,Kiểm tra,2,Có kế hoạch: 2; không có: 0",
    ].join("\n");
    const { out } = await chiso(
      ["import", "set", "bang.csv", "--index", "par-index", "--year", "2026"],
      { "bang.csv": table },
    );
    expect(out).toContain("Lưu ý: bảng không nói trừ đến đâu, hiểu là đến 0: 1.1 (D3).");
    expect(out.match(/Lưu ý/g)).toHaveLength(1);
  });
});
