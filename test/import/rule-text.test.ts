/** Wording of rules: each known form into its rule, everything else left to a person with a reason. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRuleText } from "../../src/import/rule-text.js";
import * as sets from "../../src/indices/criteria-sets.js";
import { ExactDecimal } from "../../src/numbers/exact-decimal.js";
import { roundHalfUp } from "../../src/numbers/fraction.js";
import type { Problem } from "../../src/problems/problem.js";
import { ruleEngine } from "../../src/rules/rule-engine.js";
import { textIn } from "../../src/text/language.js";
import {
  type CriteriaSet,
  type Declared,
  leavesOf,
  parIndexCaMau2013,
  parseCriteriaSet,
  type Rule,
} from "../support/library.js";
import { planBands } from "../support/plan-bands.js";

const ruleOf = (text: string, max: string) => {
  const { read, rule, note } = readRuleText(text, max);
  expect(read, note.vi).toBe(true);
  return rule;
};

describe("known wording", () => {
  it.each([
    ["Đạt: 1; Không đạt: 0", "1", "Đạt", "Không đạt"],
    ["Đạt yêu cầu: 1 / Không đạt yêu cầu: 0", "1", "Đạt yêu cầu", "Không đạt yêu cầu"],
    ["Đạt: 2. Không đạt: 0", "2", "Đạt", "Không đạt"],
    [
      "•\u00a0Có kế hoạch: 2\u00a0điểm;\n•\u00a0Không có kế hoạch: 0\u00a0điểm",
      "2",
      "Có kế hoạch",
      "Không có kế hoạch",
    ],
    ["- Đã có: điểm tối đa\n- Chưa có: 0 điểm", "10", "Đã có", "Chưa có"],
    ["Đạt 100% được 1 điểm; không đạt được 0 điểm", "1", "Đạt 100%", "không đạt"],
    ["Đáp ứng cả hai yêu cầu: 2; còn lại: 0", "2", "Đáp ứng cả hai yêu cầu", "còn lại"],
    ["Đạt: 2,5; Không đạt: 0".normalize("NFD"), "2.5", "Đạt", "Không đạt"],
    ["Đạt：１；Không đạt：０", "1", "Đạt", "Không đạt"],
  ])("all or nothing: %s", (text, max, met, unmet) => {
    expect(ruleOf(text, max)).toEqual({ kind: "pass", met, unmet });
  });

  it.each([
    ["> 90 %: 2; 70 % - 90 %: 1; < 70 %: 0"],
    ["Trên 90%: 2; từ 70% đến 90%: 1; dưới 70%: 0"],
    ["Dưới 70%: 0\n70% – 90%: 1\nTrên 90%: 2"],
    ["> 90%: 2 điểm, 70% - 90%: 1 điểm, < 70%: 0 điểm"],
    ["Lớn hơn 90%: điểm tối đa; 70% ≤ x ≤ 90%: 1/2 điểm tối đa; còn lại: 0"],
  ])("the same bands however they are written: %s", (text) => {
    const rule = ruleOf(text, "2");
    const points = ["95", "90.001", "90", "70", "69.999", "0"].map((value) =>
      pointsFor(rule, { value }, "2"),
    );
    expect(points).toEqual(["2", "2", "1", "1", "0", "0"]);
  });

  it("bands that name what they measure", () => {
    expect(
      ruleOf(
        "Thực hiện > 90% kế hoạch: 2\nThực hiện 70% - 90% kế hoạch: 1\nThực hiện < 70% kế hoạch: 0",
        "2",
      ),
    ).toEqual(planBands);
  });

  it("bands of a number without percent", () => {
    expect(ruleOf("> 5 cuộc: 2; 3 - 5 cuộc: 1; < 3 cuộc: 0", "2")).toEqual({
      kind: "bands",
      measure: "{value} cuộc",
      bands: [
        { above: "5", points: "2" },
        { atLeast: "3", atMost: "5", points: "1" },
        { below: "3", points: "0" },
      ],
    });
  });

  it("one level of several", () => {
    expect(ruleOf("Ban hành kịp thời: 1; không kịp thời: 0,5; không ban hành: 0", "1")).toEqual({
      kind: "choice",
      options: [
        { key: "ban-hanh-kip-thoi", label: "Ban hành kịp thời", points: "1" },
        { key: "khong-kip-thoi", label: "không kịp thời", points: "0.5" },
        { key: "khong-ban-hanh", label: "không ban hành", points: "0" },
      ],
    });
  });

  it.each([
    [
      "Hoàn thành xuất sắc: Điểm tối đa / Hoàn thành tốt: 75% điểm / Hoàn thành: 50% điểm",
      ["1", "0.75", "0.5"],
    ],
    [
      "Không vi phạm: Điểm tối đa / Vi phạm nhẹ: Trừ 30% điểm / Vi phạm nặng: 0% điểm",
      ["1", "0.7", "0"],
    ],
    [
      "Bí thư: điểm tối đa; Phó Bí thư: 1/2 × điểm tối đa; khác: 1/4 điểm tối đa",
      ["1", "0.5", "0.25"],
    ],
  ])("levels as shares of the maximum: %s", (text, shares) => {
    const rule = ruleOf(text, "2");
    expect(rule.kind === "choice" && rule.options.map(({ share }) => share)).toEqual(shares);
  });

  it("counts with holes between them are levels", () => {
    const rule = ruleOf(
      "Từ 02 cuộc trở lên: 3 điểm\n01 cuộc: 1,5 điểm\nKhông tổ chức: 0 điểm",
      "3",
    );
    expect(
      rule.kind === "choice" && rule.options.map(({ label, points }) => [label, points]),
    ).toEqual([
      ["Từ 02 cuộc trở lên", "3"],
      ["01 cuộc", "1.5"],
      ["Không tổ chức", "0"],
    ]);
  });

  it.each([
    ["a/b × điểm tối đa", { numerator: "a", denominator: "b" }],
    [
      "a/b x điểm tối đa\na là số hồ sơ đúng hạn\nb là tổng số hồ sơ",
      { numerator: "số hồ sơ đúng hạn", denominator: "tổng số hồ sơ" },
    ],
    [
      "Điểm = b/a * Điểm tối đa; a: Tổng số; b: Số đã nộp",
      { numerator: "Số đã nộp", denominator: "Tổng số" },
    ],
    [
      "(Số đúng hạn / Tổng số đã giải quyết) x 3",
      { numerator: "Số đúng hạn", denominator: "Tổng số đã giải quyết" },
    ],
    [
      "Số đã xử lý / số phải xử lý × điểm tối đa; không có: điểm tối đa",
      { numerator: "Số đã xử lý", denominator: "số phải xử lý", whenZero: "full-points" },
    ],
    [
      "Nếu từ 80% - dưới 100%: b/a × điểm tối đa; dưới 80%: 0",
      { numerator: "b", denominator: "a", floor: "0.8" },
    ],
    [
      "Từ 70% trở lên: tỷ lệ × điểm tối đa; dưới 70%: 0",
      { numerator: "Số đã đạt", denominator: "Tổng số", floor: "0.7" },
    ],
    ["Tỉ lệ % kế hoạch hoàn thành * 3 / 100%", { numerator: "Số đã đạt", denominator: "Tổng số" }],
  ])("a share of the maximum: %s", (text, figures) => {
    expect(ruleOf(text, "3")).toEqual({ kind: "ratio", ...figures });
  });

  it.each([
    ["Mỗi sáng kiến được công nhận: 0,5 điểm, tối đa 2 điểm", "sáng kiến được công nhận"],
    ["Mỗi tin, bài: 0,5; không quá 2 điểm", "tin, bài"],
    [
      "Mỗi nội quy, quy chế được ban hành đạt: 0.5 điểm; không ban hành: 0 điểm",
      "nội quy, quy chế được ban hành",
    ],
    ["Mỗi … đạt: 0,5 điểm", "…"],
  ])("points for each: %s", (text, item) => {
    expect(ruleOf(text, "2")).toEqual({ kind: "per-item", item, pointsEach: "0.5" });
  });

  it("points taken away for each", () => {
    expect(
      ruleOf("Mỗi trường hợp khiển trách trừ 1; cảnh cáo trở lên trừ 1,5; trừ hết thì 0", "3"),
    ).toEqual({
      kind: "deduction",
      occurrences: [
        { key: "truong-hop-khien-trach", label: "trường hợp khiển trách", points: "1" },
        { key: "canh-cao-tro-len", label: "cảnh cáo trở lên", points: "1.5" },
      ],
      floor: "0",
    });
    expect(ruleOf("Mỗi lần chậm trừ 10% điểm; trừ tối đa 2 điểm", "3")).toEqual({
      kind: "deduction",
      occurrences: [{ key: "lan-cham", label: "lần chậm", share: "0.1" }],
      floor: "1",
    });
  });

  it("says that a table does not tell how far points are taken", () => {
    const { read, note } = readRuleText("Trừ 0,25 điểm/1 văn bản chậm", "2");
    expect(read).toBe(true);
    expect(note.vi).toContain("bảng không nói trừ đến đâu, hiểu là đến 0");
  });

  it("requirements that count each for itself", () => {
    const rule = ruleOf(
      "100% cơ quan công khai: 0,25 / 100% UBND cấp xã công khai: 0,25 / xử lý kiến nghị: tỷ lệ × 0,5",
      "1",
    );
    expect(
      rule.kind === "parts" &&
        rule.parts.map(({ label, max, rule: inner }) => [label, max, inner.kind]),
    ).toEqual([
      ["100% cơ quan công khai", "0.25", "pass"],
      ["100% UBND cấp xã công khai", "0.25", "pass"],
      ["xử lý kiến nghị", "0.5", "ratio"],
    ]);
  });
});

describe("wording that is left to a person", () => {
  it.each([
    [null, "1", "bảng không có cách chấm"],
    ["UBND cấp trên chấm, bước 0,25", "1.5", "câu chữ chưa có trong các dạng đã biết"],
    ["Tính theo tỷ lệ thực tế do hội đồng xem xét", "3", "câu chữ chưa có trong các dạng đã biết"],
    ["Đạt: 1; Không đạt", "1", "câu chữ chưa có trong các dạng đã biết"],
    ["Đạt: 3; Không đạt: 0", "2", "3 điểm vượt quá điểm tối đa 2."],
    [
      "Đạt: 1; Không đạt: 0",
      "2",
      "Cách tính điểm chỉ cho cao nhất 1 điểm, không đạt điểm tối đa 2.",
    ],
    ["> 90 %: 2; 70 % - 80 %: 1; < 70 %: 0", "2", 'Có khoảng hở giữa "70% - 80%" và "trên 90%".'],
    [
      "> 90 %: 2; 70 % - 90 %: 1; ≤ 70 %: 0",
      "2",
      'Khoảng "từ 70% trở xuống" và "70% - 90%" chồng lên nhau.',
    ],
    [
      "≥ 80%: 2; 50% đến dưới 80%: 1; không thực hiện: 0",
      "2",
      '"không thực hiện" không cho biết là khoảng nào',
    ],
    [
      "Đạt: 1.250; Chưa: 500; không: 0",
      "1250",
      'số "1.250" có thể là phần nghìn hay phần thập phân',
    ],
    ["Mỗi bài: 0,5 điểm, tối đa 3 điểm", "2", "tối đa ghi 3 mà điểm tối đa là 2"],
    ["Mỗi bài: 0,5 điểm; mỗi tin: 0,2 điểm", "2", "có hai loại được tính theo số lượng"],
    [
      "Mỗi sự cố nhẹ trừ 0,5; sự cố nghiêm trọng: 0 điểm",
      "2",
      'không đọc được phần "sự cố nghiêm trọng: 0 điểm"',
    ],
    ["Tỷ lệ × 5", "3", "công thức nhân với 5 mà điểm tối đa là 3"],
    [
      "a/b × điểm tối đa; do hội đồng quyết định",
      "3",
      'không đọc được phần "do hội đồng quyết định"',
    ],
    ["Đạt: 2; Khá: 1; Khá: 0", "2", 'mức "Khá" có hai lần'],
    [
      "Đạt: 1/3 × điểm tối đa; đủ: điểm tối đa; không: 0",
      "2",
      "câu chữ chưa có trong các dạng đã biết",
    ],
  ])("%s", (text, max, reason) => {
    expect(readRuleText(text, max)).toMatchObject({
      rule: { kind: "points" },
      read: false,
      note: { vi: reason },
    });
  });
});

describe("wording that looks like a known form and means something else", () => {
  it.each([
    ["Mỗi trường hợp vi phạm bị trừ: 0,5 điểm", "deduction"],
    ["- Mỗi báo cáo chậm trừ: 0,5", "deduction"],
    ["Mỗi lần chậm, trừ: 0,25 điểm", "deduction"],
    ["Mỗi lần chậm giảm 0,25 điểm", "deduction"],
    ["Mỗi văn bản sai: mất 0,25 điểm", "deduction"],
    ["Mỗi nội dung giảm nghèo: 0,5", "per-item"],
  ])("points taken away are never awarded: %s", (text, kind) => {
    expect(readRuleText(text, "2").rule.kind).toBe(kind);
  });

  it.each([
    ["Đúng hạn: 1 điểm; chậm: giảm 0,25 điểm", "1"],
    ["Đúng hạn: 1; cứ chậm thêm 1 ngày trừ thêm 0,5 điểm", "1"],
    ["Đạt: 1; vượt: thêm 0,5 điểm", "1"],
    ["Đạt: 1; vượt: cộng thêm 0,5 điểm", "1"],
    ["Hoàn thành tốt: từ 0,5 đến 1 điểm; không hoàn thành: 0", "1"],
    ["Tốt: từ 1 đến 2 điểm; khá: từ 0,5 đến dưới 1 điểm; kém: 0", "2"],
    ["Tốt: không dưới 1 điểm; khá: dưới 1 điểm; kém: 0", "1"],
    ["Đạt 80%/năm × 2", "2"],
    ["Số xã/phường × 2", "2"],
    ["a/b × điểm tối đa. Không có hồ sơ trễ hạn: 2 điểm", "2"],
    ["a/b × điểm tối đa. Trường hợp khác: 2 điểm", "2"],
    ["Tỷ lệ × điểm tối đa; không ban hành kế hoạch: 0 điểm", "2"],
    ["Tỷ lệ × điểm tối đa; còn lại: 0", "2"],
    ["Trên 90%: 2; chưa đạt 70%: 0", "2"],
    ["Tốt: 0,5; Khá: 0,3; Trung bình: 0,2", "1"],
    ["Đúng hạn: 0,75; trễ hạn: 0,25", "1"],
    ["Loại A: 0,6; loại B: 0,4", "1"],
    ["Mỗi 10% tăng thêm: 0,5 điểm", "2"],
    ["Mỗi năm họp 4 lần: 1 điểm", "2"],
    ["Trừ 0,5 điểm/02 văn bản chậm", "2"],
    ["Mỗi văn bản chậm trừ 0,5 điểm, tối đa 5", "2"],
    ["(Tỷ lệ đạt - 50%) × điểm tối đa", "2"],
    ["Tỷ lệ đạt từ 80% trở lên × điểm tối đa", "2"],
    ["Tỷ lệ tối thiểu 50% × điểm tối đa", "2"],
    ["Điểm tối đa - số hồ sơ trễ / tổng số hồ sơ × điểm tối đa", "2"],
    ["Trừ số hồ sơ trễ hạn / tổng số hồ sơ × điểm tối đa", "2"],
    ["Số cuộc/tổng số cuộc - 1 × điểm tối đa", "2"],
    ["Số hồ sơ đúng hạn / tổng số hồ sơ nhân 80% × 2", "2"],
    ["Mỗi văn bản chậm: 0,25 điểm", "2"],
    ["Mỗi lần vi phạm: 0,5 điểm, tối đa 2 điểm", "2"],
    ["Mỗi trường hợp bị kỷ luật: 1 điểm", "2"],
    ["Mỗi đơn vị không đạt: 0,5", "2"],
    ["Đủ 4 tài liệu: 1 điểm; cứ 1 tài liệu: 0,25 điểm; không có: 0 điểm", "1"],
    ["Đạt tất cả 4 nội dung: 1 điểm; đạt mỗi nội dung: 0,25 điểm; không đạt: 0 điểm", "1"],
    ["100%: 2 điểm; cứ tăng 10%: 0,2 điểm; 0%: 0 điểm", "2"],
    ["Đầy đủ: 1 điểm; thiếu mỗi nội dung: 0,25 điểm; không có: 0 điểm", "1"],
    ["số đúng hạn / tổng số × điểm tối đa; tỷ lệ hồ sơ trực tuyến dưới 50%: 0 điểm", "2"],
    ["Có tỷ lệ trực tuyến từ 70% trở lên: số đúng hạn / tổng số × điểm tối đa", "2"],
    ["số đúng hạn / tổng số × điểm tối đa; trễ hạn dưới 5%: 0 điểm", "2"],
    ["Bằng hoặc trên 90%: 2; từ 80% đến 90%: 1; dưới 80%: 0", "2"],
    ["Trên 90%: 2; từ 70 đến 90 văn bản: 1; dưới 70%: 0", "2"],
    ["Từ 90% trở lên: 2 điểm; dưới 90 hồ sơ: 0 điểm", "2"],
    ["Mỗi cuộc 0,5 điểm; không đủ 4 cuộc: 0 điểm", "2"],
    ["Mỗi tin, bài: 0,5 điểm; không gửi báo cáo đúng hạn: 0 điểm", "2"],
    ["Mỗi lớp: 0,5 điểm; không có minh chứng: 0 điểm", "2"],
    ["Có kế hoạch được 0,5 điểm và có báo cáo được 1 điểm; không có được 0 điểm", "1"],
    ["Chậm được 0,5 điểm đúng hạn được 1 điểm; không nộp: 0 điểm", "1"],
    ["Đạt được 1 hoặc 2 điểm; không đạt 0 điểm", "2"],
    ["Thực hiện tốt: 1; chậm trừ điểm: 0,25; không thực hiện: 0", "1"],
    ["Thực hiện tốt: 1; chậm bị trừ số điểm: 0,25; không thực hiện: 0", "1"],
    ["Thực hiện tốt: 1; chưa tốt tối đa là: 0,5; không: 0", "1"],
    ["Thực hiện tốt: 1; chưa tốt chấm từ 0 đến: 0,5; không: 0", "1"],
    ["Có: 1; không: 0; thưởng: 0,5", "1"],
    ["Điểm chuẩn: 2; đạt một phần: 1; không đạt: 0", "2"],
    ["Số điểm: 1; không đạt: 0", "1"],
    ["Đạt: 1đ; Không: 0đ; ghi chú: 2 điểm", "2"],
    ["Ban hành kế hoạch: 1 điểm; thực hiện đạt từ 80% trở lên: tỷ lệ × 1 điểm", "2"],
    ["Ban hành trước 15/12: 0,6 điểm; ban hành sau 15/12: 0,4 điểm", "1"],
    ["3 cuộc: 0,6; 2 cuộc: 0,4", "1"],
    ["Giải nhất: 0,5; giải nhì: 0,3; giải ba: 0,2", "1"],
    ["Mỗi hai bài viết: 0,5 điểm", "2"],
    ["Mỗi chục hồ sơ: 0,5 điểm", "2"],
    ["Mỗi nửa ngày chậm trừ 0,5 điểm", "2"],
    ["Mỗi trường hợp chậm trừ 0,5 điểm; chậm do khách quan không trừ 0,5 điểm", "2"],
    ["Mỗi hồ sơ trễ hạn trừ 0,1 điểm; không có quy chế: 1 điểm", "1"],
    ["Mỗi văn bản chậm trừ 0,25 điểm; chậm từ 3 văn bản trở lên bị trừ 2 điểm", "2"],
    ["Mỗi năm tỷ lệ hộ nghèo giảm 2%", "2"],
    ["Mỗi nội dung thiếu trừ 0,25 điểm, thực hiện chậm trừ 50%", "2"],
    ["Trên 3 cuộc: 0,6; 2 cuộc: 0,4", "1"],
    ["a/b × điểm tối đa; không phát sinh khiếu nại: điểm tối đa", "2"],
  ])("left to a person: %s", (text, max) => {
    expect(readRuleText(text, max)).toMatchObject({ rule: { kind: "points" }, read: false });
  });

  it.each([
    [
      "Tỷ lệ cán bộ/công chức được đào tạo × điểm tối đa",
      { numerator: "Số đã đạt", denominator: "Tổng số" },
    ],
    [
      "Tỷ lệ số hồ sơ đúng hạn/tổng số hồ sơ × 2",
      { numerator: "số hồ sơ đúng hạn", denominator: "tổng số hồ sơ" },
    ],
    [
      "a/b × 2; trong đó: a = số hồ sơ đúng hạn, b = tổng số hồ sơ",
      { numerator: "số hồ sơ đúng hạn", denominator: "tổng số hồ sơ" },
    ],
    [
      "a/b × 2\nTrong đó:\na là số đúng hạn\nb là tổng số",
      { numerator: "số đúng hạn", denominator: "tổng số" },
    ],
    [
      "Số đã xin lỗi / số hồ sơ trễ hạn × 2; không có hồ sơ trễ hạn: 2 điểm",
      { numerator: "Số đã xin lỗi", denominator: "số hồ sơ trễ hạn", whenZero: "full-points" },
    ],
    ["Tỷ lệ x 2 (không quá 2 điểm)", { numerator: "Số đã đạt", denominator: "Tổng số" }],
  ])("what a ratio divides: %s", (text, figures) => {
    expect(ruleOf(text, "2")).toEqual({ kind: "ratio", ...figures });
  });

  it.each([
    ["(Tỷ lệ đạt được/80%) × điểm tối đa"],
    ["Tỷ lệ đạt được/80% × điểm tối đa"],
    ["Điểm tối đa × (Tỷ lệ đạt được/80%)"],
  ])("a share of a target: %s", (text) => {
    expect(ruleOf(text, "2")).toMatchObject({ kind: "ratio", target: "0.8" });
  });

  it("keeps the target of a share that is one of several parts", () => {
    const rule = ruleOf("Có kế hoạch: 0,5; kết quả thực hiện: tỷ lệ đạt/80% × 1,5", "2");
    expect(rule.kind === "parts" && rule.parts[1]).toMatchObject({
      max: "1.5",
      rule: { kind: "ratio", target: "0.8" },
    });
  });

  it.each([
    ["Mỗi mô hình được công nhận đạt: 0,5", "mô hình được công nhận"],
    ["Mỗi 02 sáng kiến: 0,5 điểm", "lần đủ 02 sáng kiến"],
  ])("what is counted keeps its meaning: %s", (text, item) => {
    expect(ruleOf(text, "2")).toMatchObject({ kind: "per-item", item });
  });

  it.each([
    ["Từ 95% trở lên và đúng hạn: 2; từ 80% đến dưới 95%: 1; dưới 80%: 0"],
    ["Có kế hoạch và đạt từ 95% trở lên: 2; đạt dưới 95%: 1; không: 0"],
    ["Từ 95% hoặc không phát sinh: 2; dưới 95%: 1; không báo cáo: 0"],
  ])("intervals with a second condition are levels, not bands: %s", (text) => {
    expect(readRuleText(text, "2").rule.kind).toMatch(/^(?:choice|points)$/);
  });

  it("strips the direction from behind what is counted", () => {
    expect(ruleOf("Từ 5 cuộc trở lên: 2; dưới 5 cuộc: 0", "2")).toMatchObject({
      kind: "bands",
      measure: "{value} cuộc",
    });
    expect(readRuleText("Từ 5 lỗi trở xuống: 2; trên 5 lỗi: 0", "2").rule.kind).toBe("choice");
  });

  it("says that bands begin above zero", () => {
    const { read, note } = readRuleText(
      "Từ 50 đến dưới 70%: 0,5; từ 70 đến dưới 90%: 1; từ 90%: 2",
      "2",
    );
    expect(read).toBe(true);
    expect(note.vi).toContain("bảng không nêu điểm khi dưới 50");
  });

  it("reads numbers with a zero in front", () => {
    expect(ruleOf("Đạt: 02 điểm; không đạt: 00 điểm", "2").kind).toBe("pass");
  });
});

it("leaves text to a person that is longer than any rule", () => {
  expect(readRuleText("a".repeat(4001), "2")).toMatchObject({
    read: false,
    note: { vi: "cách chấm dài quá 4000 ký tự" },
  });
});

describe("the wording of every set that ships", () => {
  const leaves = (Object.values(sets) as readonly CriteriaSet[])
    .flatMap((set) => leavesOf(set))
    .flatMap(({ ruleText, rule, max }) =>
      ruleText === undefined ? [] : [{ ruleText: textIn(ruleText, "vi"), rule, max: String(max) }],
    );

  it("is read as the kind that the set has, or as levels that say the same in words", () => {
    const other = leaves.flatMap(({ rule, ruleText, max }) => {
      const reading = readRuleText(ruleText, max);
      return reading.rule.kind === rule.kind
        ? []
        : [`${rule.kind} as ${reading.rule.kind}: ${ruleText}`];
    });
    expect(leaves.length).toBeGreaterThan(70);
    const odd = [...new Set(other)].filter((line) => !line.startsWith("deadline as choice"));
    // An official wording that no form reads is listed here; a made one is worded as they read it.
    expect(
      odd,
      "a ruleText is read as another kind than its rule; docs/spreadsheets.md has the wordings",
    ).toEqual([
      "bands as choice: 4 cuộc: 6; 3 cuộc: 4,5; 2 cuộc: 3; 1 cuộc: 1,5",
      "bands as choice: Từ 2 kỳ: 4; 1 kỳ: 2; không có: 0",
      "ratio as points: Tỷ lệ × điểm tối đa; không có kiến nghị: điểm tối đa",
      "parts as per-item: Mỗi nhóm nội dung đủ theo quy định: 0,5",
      "deduction as points: Mỗi sự cố nhẹ trừ 0,5; sự cố nghiêm trọng: 0 điểm",
    ]);
  });

  it("gives the same points as the set, where it is bands", () => {
    let compared = 0;
    for (const { rule, ruleText, max } of leaves) {
      const { rule: own } = readRuleText(ruleText, max);
      if (rule.kind !== "bands" || own.kind !== "bands") continue;
      for (const value of [
        "0",
        "29.9",
        "30",
        "50",
        "69.99",
        "70",
        "80",
        "90",
        "90.01",
        "95",
        "98",
        "100",
      ]) {
        expect(pointsFor(own, { value }, max), `${ruleText} at ${value}`).toBe(
          pointsFor(rule, { value }, max),
        );
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(60);
  });
});

describe("any text", () => {
  const word = fc.constantFrom(
    "Đạt",
    "Không",
    "mỗi",
    "trừ",
    "tối đa",
    "tỷ lệ",
    "×",
    "/",
    ":",
    ";",
    ",",
    ".",
    "\n",
    "-",
    ">",
    "<",
    "≥",
    "%",
    "điểm",
    "điểm tối đa",
    "0",
    "1",
    "0,5",
    "2",
    "90",
    "1.234",
    "a",
    "b",
    "từ",
    "đến",
    "dưới",
    "(",
    ")",
    "còn lại",
  );
  const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(" "));

  it("gives a rule that the library takes, or a reason", () => {
    fc.assert(
      fc.property(text, fc.constantFrom("1", "2", "10"), (given, max) => {
        const { rule, read, note } = readRuleText(given, max);
        expect(note.vi).not.toBe("");
        expect(note.en).not.toBe("");
        if (!read) expect(rule).toEqual({ kind: "points" });
        const domains = [{ code: "1", title: "A", max, rule }];
        const set = { ...parIndexCaMau2013, max, domains };
        expect(parseCriteriaSet(JSON.parse(JSON.stringify(set)))).toMatchObject({ ok: true });
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["Đạt: 1 / ".repeat(440)],
    ["> 90 %: 1, ".repeat(360)],
    [`${"trừ ".repeat(900)}1`],
    [`${"(".repeat(1990)}a/b${")".repeat(1990)} × 3`],
    [`Mỗi ${"x ".repeat(1900)}: 1`],
    [`${"1.".repeat(1990)}1`],
    [`${"a ".repeat(1900)}× 3`],
    [" ".repeat(4000)],
    ["điểm ".repeat(800)],
    ["- ".repeat(2000)],
    [`từ ${"9".repeat(3900)} đến 1: 1; khác: 0`],
  ])("hostile text ends: %#", (given) => {
    expect(readRuleText(given, "1").rule.kind).toMatch(/^[a-z-]+$/);
  });
});

function pointsFor(rule: Rule, declared: Declared, max: string): string {
  const scope = { max: new ExactDecimal(max), decimals: 2, engine: ruleEngine };
  const prepared = ruleEngine.prepare(rule, scope);
  const problems: Problem[] = [];
  const figures = prepared.read(declared, { path: "" }, problems);
  expect(problems).toEqual([]);
  const { points } = prepared.evaluate(figures, 2026);
  return points === null ? "not applicable" : roundHalfUp(points, 6).toString();
}
