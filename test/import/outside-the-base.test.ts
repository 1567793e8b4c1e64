/** What stands in a table beside its criteria: totals in other words, sections apart, classes. */
import { describe, expect, it } from "vitest";
import { readClassLines } from "../../src/import/criteria-table/class-lines.js";
import { errorsAmong, importLines } from "./csv-table.js";

const head = "STT,Nội dung,Điểm tối đa";

function imported(...lines: readonly string[]) {
  const { draft, findings } = importLines(...lines);
  return {
    max: draft?.max,
    domains: draft?.domains.map(({ title, max }) => `${title} ${max}`),
    bonus: draft?.bonus?.max,
    penalty: draft?.penalty?.max,
    errors: errorsAmong(findings),
  };
}

describe("a row that prints a sum", () => {
  it.each([
    ["words that are not known", ",TỔNG ĐIỂM CẢ HAI PHẦN,15"],
    ["a number of its own", "3,Tổng cộng,15"],
    ["a number and its terms", "3,Tổng điểm (1+2),15"],
    ["another verb", ",Cộng hai phần trên,15"],
  ])("is no criterion with %s", (_, row) => {
    const { max, domains, errors } = imported(head, "1,Thể chế,10", "2,Bộ máy,5", row);
    expect([max, domains, errors]).toEqual(["15", ["Thể chế 10", "Bộ máy 5"], []]);
  });

  it("is none of a table of one domain either", () => {
    const { max } = imported(head, "I,Nhóm,100", "1,a,50", "2,b,50", ",Tổng điểm cả hai phần,100");
    expect(max).toBe("100");
  });

  it("closes a group under its own number", () => {
    const rows = ["I,Nhóm I,", "1,Họp,5", "2,Báo cáo,5", "3,Cộng,10"];
    const more = ["II,Nhóm II,", "1,Kiểm tra,20", "2,Cộng,20", "III,Tổng cộng,30"];
    const { max, domains, bonus } = imported(head, ...rows, ...more);
    expect([max, domains, bonus]).toEqual(["30", ["Nhóm I 10", "Nhóm II 20"], undefined]);
  });

  it("may close groups of any depth", () => {
    const first = ["A,Phần A,", "I,Nhóm I,", "1,a,5", "2,b,5", ",Cộng I,10", "II,Nhóm II,"];
    const more = ["1,c,10", ",Cộng II,10", ",Cộng phần A,20", "B,Phần B,", "I,Nhóm I,", "1,d,30"];
    const last = [",Cộng I,30", ",Cộng phần B,30", ",TỔNG CỘNG,50"];
    const right = imported(head, ...first, ...more, ...last);
    expect([right.max, right.errors]).toEqual(["50", []]);
    const wrong = imported(
      head,
      ...first.slice(0, 4),
      ",Cộng I,11",
      ...first.slice(5),
      ...more,
      ...last,
    );
    expect(wrong.errors).toContain("sum-mismatch");
  });

  it("is a criterion where a number says so and no sum does", () => {
    const { max } = imported(head, "1,Thể chế,10", "2,Tổng số hồ sơ,5", "3,Bộ máy,5");
    expect(max).toBe("20");
    const uncoded = ["Nội dung,Điểm tối đa", "Tiếp nhận,4", "Trả kết quả,6", "Tổng số hồ sơ,10"];
    expect(imported(...uncoded).max).toBe("20");
  });
});

const base = ["I,Nội dung chấm,100", "1,Kinh tế,50", "2,Xã hội,50"];

describe("a section apart from the base", () => {
  it.each([
    "PHẦN GIẢM TRỪ",
    "Điểm bị trừ",
    "Điểm giảm trừ",
    "Nội dung trừ",
    "Các trường hợp bị trừ",
    "Khấu trừ",
    "Điểm trừ thi đua",
  ])("is a penalty as %s", (title) => {
    const { max, penalty } = imported(head, ...base, `II,${title},15`, "1,Chậm,10", "2,Sai,5");
    expect([max, penalty]).toEqual(["100", "15"]);
  });

  it.each(["Khuyến khích", "Thưởng", "Tiêu chí cộng", "Điểm bổ sung", "Điểm thưởng sáng tạo"])(
    "is a bonus as %s",
    (title) => {
      const { max, bonus } = imported(
        head,
        ...base,
        `II,${title},15`,
        "1,Sáng kiến,10",
        "2,Giải,5",
      );
      expect([max, bonus]).toEqual(["100", "15"]);
    },
  );

  it.each(["Khấu trừ thuế", "Công tác thi đua", "Cộng tác viên dân số", "Ưu tiên chuyển đổi số"])(
    "is none as %s",
    (title) => {
      const { max, errors } = imported(head, ...base, `II,${title},15`, "1,Họp,10", "2,Giao ban,5");
      expect([max, errors]).toEqual(["115", []]);
    },
  );

  it("is asked about where its words are not known and no total tells", () => {
    const rows = [...base, "II,Vi phạm bị trừ điểm thi đua,15", "1,Chậm,10", "2,Sai,5"];
    expect(imported(head, ...rows).errors).toEqual(["section-may-be-apart"]);
    expect(imported(head, ...rows, ",Tổng,115").errors).toEqual([]);
  });

  it("ends where the next domain begins", () => {
    const { max, domains, bonus } = imported(
      head,
      "I,Công tác Đảng,",
      "1,Nghị quyết,50",
      "2,Điểm thưởng cho đảng bộ,5",
      "II,Chính quyền,",
      "1,Ngân sách,50",
    );
    expect([max, domains, bonus]).toEqual(["100", ["Công tác Đảng 50", "Chính quyền 50"], "5"]);
  });
});

describe("the number of a page", () => {
  it("is no part of the rule above it", () => {
    const rows = ["1,Thể chế,10,Có: 10; không: 0", "Trang 1/2,,,", "2,Bộ máy,5,Có: 5; không: 0"];
    const { draft } = importLines(`${head},Cách chấm`, ...rows);
    expect(
      draft?.domains.map((node) => [node.rule?.kind, "ruleText" in node ? node.ruleText : ""]),
    ).toEqual([
      ["pass", "Có: 10; không: 0"],
      ["pass", "Có: 5; không: 0"],
    ]);
  });
});

describe("one row for communes and one for wards", () => {
  it("are one criterion of the set for both, whose points a person gives", () => {
    const { max } = imported(
      head,
      "1,Thể chế,",
      "1.1,Áp dụng cho xã: tỷ lệ A,10",
      "1.2,Áp dụng cho phường: tỷ lệ B,10",
      "1.3,Chung,5",
    );
    expect(max).toBe("15");
  });
});

describe("lines of classes", () => {
  const classesOf = (...lines: readonly string[]): readonly string[] | undefined =>
    readClassLines(lines).ladder?.classes.map(
      ({ title, ...bound }) => `${title} ${"atLeast" in bound ? bound.atLeast : "-"}`,
    );

  it.each([
    [
      "Đơn vị đạt từ 95 điểm trở lên xếp loại Xuất sắc; từ 85 đến dưới 95 điểm xếp loại Tốt; còn lại xếp loại Trung bình.",
      ["Xuất sắc 95", "Tốt 85", "Trung bình -"],
    ],
    [
      "Xếp loại: Hoàn thành tốt: từ 80 điểm; Hoàn thành: từ 50 đến dưới 80 điểm; Không hoàn thành: dưới 50 điểm",
      ["Hoàn thành tốt 80", "Hoàn thành 50", "Không hoàn thành -"],
    ],
    [
      "Xã được xếp loại Tốt khi đạt từ 80 điểm trở lên, Khá khi đạt từ 65 điểm đến dưới 80 điểm, Trung bình khi đạt dưới 65 điểm",
      ["Tốt 80", "Khá 65", "Trung bình -"],
    ],
    [
      "Xếp loại: Tốt từ 80 điểm trở lên; Khá từ 65 điểm trở lên; Kém: còn lại",
      ["Tốt 80", "Khá 65", "Kém -"],
    ],
    ["Phân loại: Tốt: đạt từ 90% tổng số điểm trở lên; Yếu: dưới 90%", ["Tốt 90", "Yếu -"]],
  ])("read %s", (line, classes) => {
    expect(classesOf(line)).toEqual(classes);
  });

  it("may stand in a row each, the last under a name that is none elsewhere", () => {
    expect(classesOf("Tốt: từ 80 điểm", "Không đạt: dưới 80 điểm")).toEqual([
      "Tốt 80",
      "Không đạt -",
    ]);
  });

  it.each([
    "Xếp loại: Xuất sắc: 95 điểm trở lên và không có điểm trừ; Tốt: dưới 95 điểm",
    "Xếp loại: Tốt: từ 80 điểm; Khá: từ 65 đến dưới 80 điểm; những xã có vụ việc thì xem xét",
  ])("lose no word: %s", (line) => {
    expect(readClassLines([line])).toEqual({ unread: line });
  });
});

describe("a second table on one sheet", () => {
  it.each([
    ["below a total of all that stands above it", ",BẢNG 2,", "bang.csv!A5"],
    ["under headings of other words", "TT,Nội dung chấm,Điểm chuẩn", "bang.csv!A5"],
  ])("is named where it begins: %s", (_, line, path) => {
    const first = [head, "1,Kế hoạch,5", "2,Họp,6", ",Tổng cộng,11"];
    const { findings } = importLines(...first, line, "1,Kiểm tra,4", "2,Thanh tra,9", ",Cộng,13");
    expect(findings).toContainEqual(
      expect.objectContaining({ severity: "error", code: "second-table", path }),
    );
  });
});

describe("a row that speaks of criteria", () => {
  it("is no heading where its maximum is written out", () => {
    const rows = ["1,Chỉ tiêu thu ngân sách,Tối đa 6", "2,Nội dung khác,Tối đa 4"];
    expect(imported(head, ...rows).max).toBe("10");
  });
});

describe("rows marked by two signs", () => {
  it("are no list of one level without a question", () => {
    const rows = ["*,Thể chế,10", "+,Văn bản,6", "+,Rà soát,4", "*,Bộ máy,5", "+,Sắp xếp,5"];
    const { max, errors } = imported(head, ...rows);
    expect([max, errors]).toEqual(["15", ["tree-ambiguous"]]);
    const proved = imported(head, ...rows, ",Tổng,15");
    expect([proved.max, proved.errors]).toEqual(["15", []]);
  });
});
