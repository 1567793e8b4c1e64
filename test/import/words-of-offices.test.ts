/** Headings and marks of criteria tables that an officer reads at a glance. */
import { describe, expect, it } from "vitest";
import { errorsAmong, importLines } from "./csv-table.js";

const rows = ["1,Ban hành kế hoạch,4", "2,Họp giao ban,3", "3,Báo cáo quý,3"];

function maximaUnder(heading: string) {
  const { draft, findings } = importLines(heading, ...rows);
  return { max: draft?.max, titled: draft?.domains[0]?.title, errors: errorsAmong(findings) };
}

const right = { max: "10", titled: "Ban hành kế hoạch", errors: [] };

describe("a heading", () => {
  it.each([
    "Mức điểm",
    "Điểm giao",
    "Điểm cao nhất",
    "Điểm tiêu chuẩn",
    "Điểm cơ cấu",
    "Phân bổ điểm",
    "Định mức điểm",
    "Điểm theo quy định",
    "Thang chấm",
    "Mức chuẩn",
    "ĐTĐ",
    "Trần điểm",
    "Hạn mức điểm",
    "Tổng điểm",
  ])("%s stands over maxima", (heading) => {
    expect(maximaUnder(`STT,Tiêu chí,${heading}`)).toEqual(right);
  });

  it.each([
    "Chỉ số",
    "Chỉ số thành phần",
    "Nhiệm vụ",
    "Công việc",
    "Danh mục",
    "Tiêu chuẩn đánh giá",
    "Tiêu chuẩn thi đua",
    "Yêu cầu",
    "Tiêu thức đánh giá",
    "Các mặt công tác",
    "Đầu việc",
  ])("%s stands over criteria", (heading) => {
    expect(maximaUnder(`STT,${heading},Điểm tối đa`)).toEqual(right);
  });

  it("that may name criteria does so only where no plainer one does", () => {
    const { draft } = importLines(
      "STT,Tiêu chuẩn đánh giá,Tiêu chí,Điểm tối đa",
      "1,Đúng hạn: 4; chậm: 0,Ban hành kế hoạch,4",
      "2,Đủ: 3; thiếu: 0,Họp giao ban,3",
    );
    expect(draft?.domains.map(({ title, rule }) => `${title} ${rule?.kind}`)).toEqual([
      "Ban hành kế hoạch choice",
      "Họp giao ban pass",
    ]);
  });

  it("of remarks may stand over rules", () => {
    const { draft, findings } = importLines(
      "STT,Tiêu chí,Điểm tối đa,Ghi chú",
      "1,Kế hoạch,5,Đúng hạn: 5 điểm; chậm: 2 điểm; không ban hành: 0 điểm",
      "2,Họp,3,",
    );
    expect([draft?.domains[0]?.rule?.kind, errorsAmong(findings)]).toEqual(["choice", []]);
    const plain = importLines("STT,Tiêu chí,Điểm tối đa,Ghi chú", "1,Kế hoạch,5,Đạt 3 điểm");
    expect(plain.draft?.domains[0]).not.toHaveProperty("ruleText");
  });

  it("of parts and groups stands over levels", () => {
    const { draft } = importLines(
      "Phần,Nhóm,Tiêu chí,Điểm tối đa",
      "A. Phần chung,1. Văn bản,1.1 Ban hành,5",
      ",,1.2 Rà soát,7",
      "B. Phần riêng,1. Ngân sách,1.1 Thu,20",
    );
    expect(draft?.domains.map(({ title, max }) => `${title} ${max}`)).toEqual([
      "Phần chung 12",
      "Phần riêng 20",
    ]);
  });
});

describe("a maximum of a penalty", () => {
  it.each(["Trừ 5", "-5", "Trừ tối đa 5 điểm", "Tối đa trừ 5", "Bị trừ 5 điểm"])("%s", (max) => {
    const base = ["I,Nội dung,100", "1,Kinh tế,60", "2,Xã hội,40"];
    const { draft, findings } = importLines(
      "STT,Nội dung,Điểm tối đa",
      ...base,
      `II,Điểm trừ,${max}`,
      "1,Chậm báo cáo,Trừ 2",
      "2,Vi phạm,Trừ 3",
    );
    expect([draft?.max, draft?.penalty?.max, errorsAmong(findings)]).toEqual(["100", "5", []]);
  });
});

describe("a row that begins with or", () => {
  it("shares the points of the row before, whatever its number", () => {
    const { draft } = importLines(
      "STT,Tiêu chí,Điểm tối đa",
      "I,Thể chế,4",
      "1,Ban hành kế hoạch đúng hạn,1",
      "1,hoặc ban hành kế hoạch chậm,1",
      "2,Báo cáo,3",
    );
    const [domain] = draft?.domains ?? [];
    expect(domain?.children?.map(({ title, children }) => [title, children])).toEqual([
      ["Ban hành kế hoạch đúng hạn", undefined],
      ["Báo cáo", undefined],
    ]);
  });
});

describe("two columns of maxima", () => {
  it.each([
    ["of two kinds of unit", "STT,Tiêu chí,Điểm tối đa (xã),Điểm tối đa (phường)"],
    ["of two years", "STT,Tiêu chí,Điểm tối đa năm 2024,Điểm tối đa năm 2025"],
  ])("%s are a question where they differ", (_, heading) => {
    const { findings } = importLines(heading, "1,Kế hoạch,6,5", "2,Họp,4,5");
    expect(errorsAmong(findings)).toEqual(["column-twice"]);
    const same = importLines(heading, "1,Kế hoạch,6,6", "2,Họp,4,4");
    expect([same.draft?.max, errorsAmong(same.findings)]).toEqual(["10", []]);
  });

  it("of two tables side by side are a question", () => {
    const { findings } = importLines(
      "STT,Tiêu chí,Điểm tối đa,,STT,Tiêu chí,Điểm tối đa",
      "1,Kế hoạch,6,,3,Kiểm tra,5",
      "2,Họp,4,,4,Thanh tra,7",
    );
    expect(errorsAmong(findings)).toContain("column-twice");
  });
});
