/** Filled tables that are no template: matched by code, then by title; the rest is said. */
import { describe, expect, it } from "vitest";
import { type Grid, importScoreSheet } from "../../../src/entries/import.js";
import {
  dtiCommuneTayNinh2025,
  parIndexCaMau2013,
  parIndexWardSample,
  score,
} from "../../support/library.js";

const unit = { id: "vi-du", name: "Xã Ví Dụ" };

function grid(rows: readonly (readonly (string | number | null)[])[]): Grid {
  return {
    name: "Bảng",
    rows: rows.map((row) =>
      row.map((cell) => (typeof cell === "number" ? { number: String(cell) } : cell)),
    ),
    merges: [],
    formulas: [],
  };
}

const told = (findings: readonly { severity: string; code: string; path: string }[]) =>
  findings
    .filter(({ code }) => code !== "table-used")
    .map(({ severity, code, path }) => [severity, code, path]);

describe("a filled table", () => {
  it("gives points by layer, with remarks and the evidence handed in", () => {
    const { sheet, findings } = importScoreSheet(
      [
        grid([
          ["ỦY BAN NHÂN DÂN XÃ VÍ DỤ"],
          [
            "STT",
            "Nội dung",
            "Điểm tối đa",
            "Điểm tự chấm",
            "Điểm thẩm định",
            "Ghi chú",
            "Minh chứng kèm theo",
          ],
          ["1.1", "Kế hoạch CCHC năm", 5, "3,5", "2,5", null, null],
          [
            "1.1.1",
            "Ban hành kế hoạch CCHC năm",
            1,
            "0,5",
            "0,5",
            "Chậm 3 ngày",
            "Kế hoạch 12\nBáo cáo 5",
          ],
          [
            "1.1.2",
            "Xác định đầy đủ các nhiệm vụ CCHC và bố trí kinh phí thực hiện",
            1,
            1,
            "0",
            null,
            null,
          ],
          [
            "1.1.3",
            "Các kết quả phải đạt được xác định rõ ràng, cụ thể và định rõ trách nhiệm",
            1,
            "Đạt yêu cầu",
            null,
            null,
            null,
          ],
          ["1.1.4", "Mức độ thực hiện kế hoạch CCHC", 2, 1, 2, null, null],
          ["", "Tổng cộng", 7, "3,5", null, null, null],
        ]),
      ],
      parIndexCaMau2013,
      { unit, year: 2013 },
    );
    expect(findings.filter((one) => one.severity === "error")).toEqual([]);
    expect(sheet?.entries).toEqual([
      {
        code: "1.1.1",
        self: { points: "0.5" },
        appraised: { points: "0.5", remark: "Chậm 3 ngày" },
        evidence: ["Kế hoạch 12", "Báo cáo 5"],
      },
      { code: "1.1.2", self: { points: "1" }, appraised: { points: "0" } },
      { code: "1.1.3", self: { declared: { met: true } } },
      { code: "1.1.4", self: { points: "1" }, appraised: { points: "2" } },
    ]);
    expect(told(findings)).toEqual([
      ["warning", "leaf-without-row", "Bảng"],
      ["warning", "leaf-without-row", "Bảng"],
    ]);
    expect(score(parIndexCaMau2013, sheet as never, { layer: "self" }).points).toBe("3.5");
  });

  it("matches by title where the code is wrong, and says so", () => {
    const { sheet, findings } = importScoreSheet(
      [
        grid([
          ["Mã", "Chỉ tiêu", "Điểm tối đa", "Thẩm định"],
          [
            4.1,
            "Cổng/Trang thông tin điện tử của địa phương cung cấp đầy đủ nội dung thông tin bắt buộc theo quy định tại Nghị định số 42/2022/NĐ-CP và Thông tư số 22/2023/TT-BTTTT",
            20,
            20,
          ],
          [4.1, "Tỷ lệ hồ sơ, kết quả giải quyết thủ tục hành chính được số hóa", 10, "7,5"],
          ["x", "TỶ LỆ VĂN BẢN ĐIỆN TỬ KÝ SỐ (TRỪ VĂN BẢN MẬT)", 10, 10],
        ]),
      ],
      dtiCommuneTayNinh2025,
      { unit, year: 2025 },
    );
    expect(sheet?.entries.map(({ code, appraised }) => [code, appraised?.points])).toEqual([
      ["4.1", "20"],
      ["4.10", "7.5"],
      ["4.19", "10"],
    ]);
    const matched = findings.filter(({ code }) => code === "matched-by-title");
    expect(told(matched)).toEqual([
      ["warning", "matched-by-title", "Bảng!B3"],
      ["note", "matched-by-title", "Bảng!B4"],
    ]);
  });

  it("refuses what it cannot place or read, all at once and by cell", () => {
    const { sheet, findings } = importScoreSheet(
      [
        grid([
          ["STT", "Tiêu chí", "Điểm tối đa", "Điểm tự chấm"],
          ["1.1", "Kế hoạch CCHC năm", 5, 4],
          ["1.1.1", "Ban hành kế hoạch CCHC năm", 2, 1],
          ["1.1.1", "Ban hành kế hoạch CCHC năm", 1, 1],
          ["1.1.2", "Xác định đầy đủ các nhiệm vụ CCHC và bố trí kinh phí thực hiện", 1, "0,5"],
          [
            "1.1.3",
            "Các kết quả phải đạt được xác định rõ ràng, cụ thể và định rõ trách nhiệm",
            1,
            "85 %",
          ],
          ["1.1.4", "Mức độ thực hiện kế hoạch CCHC", 2, 3],
          ["9.9", "Tiêu chí lạ", 1, 1],
          [
            "1.2.1",
            "Tất cả báo cáo được gửi đúng thời gian quy định (quí I, quí III, 6 tháng, năm)",
            1,
            "nhiều",
          ],
        ]),
      ],
      parIndexCaMau2013,
      { unit, year: 2013 },
    );
    expect(sheet).toBeNull();
    expect(told(findings.filter(({ severity }) => severity === "error"))).toEqual([
      ["error", "row-twice", "Bảng!A4"],
      ["error", "maximum-differs", "Bảng!C3"],
      ["error", "percent-not-expected", "Bảng!D6"],
      ["error", "unmatched-row", "Bảng!A8"],
      ["error", "not-a-number", "Bảng!D9"],
      ["error", "duplicate-code", "Bảng!A4"],
      ["error", "points-above-max", "Bảng!D7"],
    ]);
  });

  it("takes not applicable in words, options by name, and says whose points it assumed", () => {
    const { sheet, findings } = importScoreSheet(
      [
        grid([
          ["TT", "Tiêu chí", "Điểm"],
          ["1.4.1", "Thực hiện kế hoạch tuyên truyền cải cách hành chính", "thực hiện chưa đầy đủ"],
          [
            "2.1.1",
            "Văn bản quy phạm pháp luật ban hành đúng trình tự, thẩm quyền",
            "Không áp dụng",
          ],
        ]),
      ],
      parIndexWardSample,
      { unit, year: 2023 },
    );
    const assumed = findings.filter(({ code }) => code === "layer-assumed");
    expect(told(assumed)).toEqual([["warning", "layer-assumed", "Bảng!C1"]]);
    expect(findings.filter((one) => one.severity === "error")).toEqual([]);
    expect(sheet?.entries[1]).toEqual({
      code: "2.1.1",
      self: { notApplicable: "Không áp dụng" },
    });
    expect(sheet?.entries[0]?.self?.declared).toHaveProperty("choice");
  });

  it("needs unit and year, and a table", () => {
    const rows = grid([["STT", "Tiêu chí", "Tự chấm"]]);
    expect(importScoreSheet([rows], parIndexCaMau2013).findings[0]?.code).toBe("not-a-template");
    const empty = importScoreSheet([grid([["a"]])], parIndexCaMau2013, { unit, year: 2013 });
    expect(empty.sheet).toBeNull();
    expect(empty.findings[0]?.code).toBe("no-table");
  });
});
