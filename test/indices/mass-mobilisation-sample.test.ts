/**
 * The sample set against plan 24/KH-UBND of xã Chí Minh, 27/02/2025, part II: what each of the seven
 * contents lists, and where the set has it. The plan prints no points.
 */
import { describe, expect, it } from "vitest";
import {
  type CriteriaSet,
  leavesOf,
  massMobilisationCommuneSample as set,
  textIn,
} from "../support/library.js";

/** Content of the plan; criterion; the plan's words that its title or definition holds. */
const listed = [
  [1, "1.1", "Luật Thực hiện dân chủ ở cơ sở"],
  [1, "1.2", "Quyết định số 23-QĐ/TW ngày 30/7/2021"],
  [1, "1.3", "Chỉ thị số 33/CT-TTg ngày 26/11/2021"],
  [1, "1.4", "Chỉ thị 28 của Ban Thường vụ Tỉnh ủy Hải Dương"],
  [1, "1.5", "Quyết định 629/QĐ-UBND ngày 10/3/2022"],
  [1, "1.6", "văn bản khác của tỉnh và của Trung ương"],
  [1, "1.7", "Duy trì và nâng cao chất lượng hoạt động của các đoàn thể trong cơ quan"],
  [1, "1.7", "vai trò đại diện cho quyền lợi của cán bộ, công chức"],
  [1, "1.8", "cởi mở, dân chủ, đoàn kết"],
  [1, "1.8", "hoàn thành tốt nhiệm vụ được cấp trên, Đảng ủy, Hội đồng nhân dân giao"],
  [2, "2.1", "phát huy quyền làm chủ và mở rộng dân chủ trực tiếp của nhân dân"],
  [2, "2.1", "của Trung ương và của tỉnh, huyện"],
  [2, "2.2", "công tác dân vận chính quyền trong hoạt động của cơ quan"],
  [3, "3.1", "Kết luận 114-KL/TW ngày 14/7/2015"],
  [3, "3.2", "Nghị quyết Đại hội toàn quốc lần thứ XII của Đảng về công tác dân vận"],
  [3, "3.3", "Kế hoạch của UBND huyện về thực hiện công tác dân vận chính quyền năm 2025"],
  [4, "4.1", "Chỉ thị số 05-CT/TW và Kết luận số 01 của Bộ Chính trị"],
  [4, "4.2", "hực hành tiết kiệm"],
  [4, "4.2", "phòng, chống tham nhũng, lãng phí, quan liêu"],
  [4, "4.3", "ăng lực quản lý, điều hành của cơ quan"],
  [4, "4.4", "tác phong, lề lối làm việc theo hướng dân chủ hóa, công khai, minh bạch"],
  [4, "4.5", "tổ chức đảng, đoàn thể trong cơ quan trong sạch và vững mạnh"],
  [5, "5.1", "ai trò lãnh đạo của Đảng ủy"],
  [5, "5.2", "thức trách nhiệm của cán bộ, công chức"],
  [5, "5.3", "người đứng đầu UBND"],
  [5, "5.4", "chất lượng hoạt động của các tổ chức đoàn thể"],
  [5, "5.5", "uyền làm chủ của tập thể cán bộ, công chức"],
  [6, "6.1", "ải cách thủ tục hành chính"],
  [6, "6.2", "Nghị quyết 76/NQ-CP ngày 15/7/2021"],
  [6, "6.3", "Quyết định 13/2016"],
  [6, "6.4", "Nghị quyết số 18-NQ/TW ngày 25/10/2017"],
  [6, "6.5", "iểm soát thủ tục hành chính"],
  [6, "6.6", "ứng dụng công nghệ thông tin trong thực thi công vụ"],
  [7, "7.1", "iểm tra, giám sát thực hiện Quy chế dân chủ ở cơ sở"],
  [7, "7.2", "iếp công dân"],
  [7, "7.3", "iải quyết đơn thư khiếu nại, kiến nghị, tố cáo"],
  [7, "7.4", "hành vi sách nhiễu, xâm phạm đến quyền và lợi ích hợp pháp của công dân"],
] as const;

const vi = { language: "vi" } as const;

describe("the sample follows the seven contents of Chí Minh", () => {
  const wordsOf = new Map<string, string>(
    leavesOf<CriteriaSet>(set).map(({ code, title, definition = "" }) => [
      code,
      `${textIn(title, vi)}\n${textIn(definition, vi)}`,
    ]),
  );

  it.each(listed)("content %i, criterion %s: %s", (content, code, words) => {
    expect(set.domains[content - 1]?.children.map((child) => child.code)).toContain(code);
    expect(wordsOf.get(code)?.toLowerCase()).toContain(words.toLowerCase());
  });

  it("has no criterion that the plan does not list", () => {
    const known = new Set<string>(listed.map(([, code]) => code));
    expect([...wordsOf.keys()].filter((code) => !known.has(code))).toEqual([]);
    expect(set.domains.length).toBe(7);
  });

  it("is a sample in its second version, and says that nobody printed its maxima", () => {
    expect([set.version, set.provenance.status]).toEqual(["2", "sample"]);
    expect(set.provenance.note.vi).toContain("Không nguồn nào in điểm tối đa");
    expect(set.provenance.note.en).toContain("No source prints maxima");
  });

  it("names no body of a ward or of a commune, for both use it", () => {
    expect(JSON.stringify(set.domains)).not.toMatch(/phường|UBND xã/u);
  });
});
