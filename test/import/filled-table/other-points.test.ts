/** Columns that name a round, but hold other points than those of the round. */
import { describe, expect, it } from "vitest";
import { importScoreSheet } from "../../../src/entries/import.js";
import { leaf, smallSet } from "../../support/small-set.js";
import { gridsOfLines, importLines } from "../csv-table.js";

const points = { kind: "points" } as const;
const set = smallSet([leaf("1", "5", points), leaf("2", "10", points)], "15");

function read(headings: string) {
  const lines = [
    `STT,Tiêu chí,Điểm tối đa,${headings}`,
    "1,Tiêu chí 1,5,4,3",
    "2,Tiêu chí 2,10,8,7",
  ];
  const unit = { id: "a", name: "Xã A" };
  return importScoreSheet(gridsOfLines(lines), set, { unit, year: 2026 });
}

const others = [
  "Điểm trước thẩm định",
  "Điểm chưa thẩm định",
  "Điểm trước khi phúc tra",
  "Điểm đề nghị công nhận",
  "Đơn vị đề nghị thẩm định",
  "Điểm không được công nhận",
  "Điểm chênh lệch thẩm định",
  "Điểm còn thiếu so với thẩm định",
  "Điểm thẩm định năm trước",
  "Điểm tự chấm kỳ trước",
  "Tỷ lệ tự đánh giá (%)",
  "Số lượng tự chấm",
  "Số lần thẩm định",
  "Ngày thẩm định",
  "Số quyết định công nhận",
  "Thứ hạng thẩm định",
  "Xếp loại tự đánh giá",
  "Người thẩm định",
  "Họ tên người chấm",
  "Chuyên viên thẩm định",
  "Thành viên Hội đồng",
  "Tài liệu tự đánh giá",
  "Văn bản thẩm định",
  "Hồ sơ tự chấm",
  "Biên bản thẩm định",
];

describe("a column of other points", () => {
  it.each(others)("%s is none of a round", (heading) => {
    const { sheet, findings } = read(`${heading},Nhận xét`);
    expect(sheet?.entries ?? []).toEqual([]);
    expect(findings.some(({ severity }) => severity === "error")).toBe(true);
  });

  it.each(others)("%s is named beside the round, on either side", (heading) => {
    const before = read(`${heading},Điểm thẩm định`);
    const after = read(`Điểm thẩm định,${heading}`);
    const appraised = [before, after].map(({ sheet }) =>
      sheet?.entries.map((entry) => [entry.appraised?.points, entry.self, entry.final]),
    );
    expect(appraised).toEqual([
      [
        ["3", undefined, undefined],
        ["7", undefined, undefined],
      ],
      [
        ["4", undefined, undefined],
        ["8", undefined, undefined],
      ],
    ]);
    expect(before.findings).toContainEqual(
      expect.objectContaining({ code: "column-not-read", path: "bang.csv!D1" }),
    );
    expect(after.findings).toContainEqual(
      expect.objectContaining({ code: "column-not-read", path: "bang.csv!E1" }),
    );
  });
});

describe("a table without maxima", () => {
  it.each(["Điểm đạt", "Điểm đạt được", "Điểm thực tế"])(
    "under %s asks, for what was reached is no maximum",
    (heading) => {
      const { findings } = importLines(`STT,Tiêu chí,${heading}`, "1,Kế hoạch,5", "2,Họp,4");
      expect(findings).toContainEqual(
        expect.objectContaining({
          severity: "error",
          code: "points-as-maximum",
          path: "bang.csv!C1",
        }),
      );
    },
  );
});
