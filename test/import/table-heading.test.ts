/** What the lines above a table say of it: title, year, unit, index, decision. */
import { describe, expect, it } from "vitest";
import { type Grid, readTableHeading } from "../../src/entries/import.js";

const head = ["STT", "Tiêu chí", "Điểm tối đa"];

function above(...lines: readonly string[]): readonly Grid[] {
  const rows = [...lines.map((line) => [line]), head, ["1", "Kế hoạch", "2"]];
  return [{ name: "B", rows, merges: [], formulas: [] }];
}

describe("the lines above a table", () => {
  it("say title, year, index, unit and report of an office's own table", () => {
    expect(
      readTableHeading(
        above(
          "ỦY BAN NHÂN DÂN\nXÃ TÂN HƯNG",
          "BẢNG TỔNG HỢP ĐIỂM TỰ ĐÁNH GIÁ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025",
          "(Kèm theo Báo cáo số 125/BC-UBND ngày 10/12/2025 của UBND xã Tân Hưng)",
        ),
      ),
    ).toEqual({
      title: "BẢNG TỔNG HỢP ĐIỂM TỰ ĐÁNH GIÁ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025",
      year: 2025,
      unit: "Xã Tân Hưng",
      index: "par-index",
      instrument: {
        kind: "Báo cáo",
        number: "125/BC-UBND",
        date: "2025-12-10",
        issuer: "UBND xã Tân Hưng",
      },
      places: { title: "B!A2", unit: "B!A1", instrument: "B!A3" },
    });
  });

  it("say the decision with the day in words", () => {
    const { instrument, index, title, year } = readTableHeading(
      above(
        "Phụ lục II",
        "BỘ TIÊU CHÍ XÁC ĐỊNH CHỈ SỐ CHUYỂN ĐỔI SỐ CỦA UBND CẤP XÃ",
        "(Ban hành kèm theo Quyết định số 1234/QĐ-UBND ngày 15 tháng 9 năm 2025 của Chủ tịch UBND tỉnh)",
      ),
    );
    expect(instrument).toEqual({
      kind: "Quyết định",
      number: "1234/QĐ-UBND",
      date: "2025-09-15",
      issuer: "Chủ tịch UBND tỉnh",
    });
    expect(year).toBeUndefined();
    expect([index, title]).toEqual([
      "dti",
      "BỘ TIÊU CHÍ XÁC ĐỊNH CHỈ SỐ CHUYỂN ĐỔI SỐ CỦA UBND CẤP XÃ",
    ]);
  });

  it("say a unit behind a colon, and a year in a line of its own", () => {
    const said = readTableHeading(
      above(
        "BẢNG CHẤM ĐIỂM CÔNG TÁC DÂN VẬN CHÍNH QUYỀN",
        "Năm 2024",
        "Đơn vị: UBND phường Hải Châu",
      ),
    );
    expect(said).toMatchObject({ year: 2024, unit: "Phường Hải Châu", index: "mass-mobilisation" });
  });

  it.each([
    [
      "a day that does not exist",
      "(Kèm theo Quyết định số 1/QĐ-UBND ngày 31/02/2025 của UBND tỉnh)",
      { instrument: { kind: "Quyết định", number: "1/QĐ-UBND", issuer: "UBND tỉnh" } },
    ],
    [
      "two years",
      "BẢNG ĐIỂM NĂM 2024 SO VỚI NĂM 2025",
      { title: "BẢNG ĐIỂM NĂM 2024 SO VỚI NĂM 2025" },
    ],
    [
      "two indices",
      "BẢNG ĐIỂM CHUYỂN ĐỔI SỐ VÀ CẢI CÁCH HÀNH CHÍNH",
      { title: "BẢNG ĐIỂM CHUYỂN ĐỔI SỐ VÀ CẢI CÁCH HÀNH CHÍNH" },
    ],
    ["nothing of it", "Đơn vị tính: điểm", {}],
  ])("take nothing from %s", (_name, line, said) => {
    const { places: _places, ...read } = readTableHeading(above(line));
    expect(read).toEqual(said);
  });
});
