/** The paper of a plan: its parts, its words, its length, for several indices and for one. */
import { describe, expect, it } from "vitest";
import { textWidth } from "../../../src/docx/text-width.js";
import type { RemediationPlan } from "../../../src/entries/index.js";
import { type Block, type Document, planDocument } from "../../../src/entries/report.js";
import { diSuPlan, letterhead } from "../../docx/di-su-plan.js";
import { bodyOf, planOfTable, textsOf } from "./office-plan.js";

const onePlan: RemediationPlan = { ...diSuPlan, indices: diSuPlan.indices.slice(0, 1) };
const paper = planDocument(diSuPlan, { letterhead });
const body = bodyOf(paper);
const lines = textsOf(body);
const headings = body.flatMap((block) => (block.kind === "heading" ? [block.text] : []));

const plans: readonly (readonly [string, RemediationPlan])[] = [
  ["five indices of Dị Sử", diSuPlan],
  ["one index of Dị Sử", onePlan],
  ["table A", await planOfTable("a")],
  ["table B", await planOfTable("b")],
  ["table C", await planOfTable("c")],
];

const places = (texts: readonly string[], wanted: readonly string[]): readonly number[] =>
  wanted.map((start) => texts.findIndex((text) => text.startsWith(start)));

describe("the paper of five indices", () => {
  it("has its parts in the order of a signed plan", () => {
    const wanted = [
      "KẾ HOẠCH",
      "Khắc phục tồn tại, hạn chế và duy trì, cải thiện, nâng cao các chỉ số",
      "Phần I",
      "MỤC ĐÍCH, YÊU CẦU",
      "I. MỤC ĐÍCH",
      "II. YÊU CẦU",
      "Phần II",
      "NHIỆM VỤ, GIẢI PHÁP",
      "I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH",
      "II. CHỈ SỐ CẢI CÁCH HÀNH CHÍNH (PAR INDEX)",
      "1. Công tác chỉ đạo, điều hành cải cách hành chính",
      "2. Lĩnh vực ",
      "III. CHỈ SỐ HÀI LÒNG (SIPAS)",
      "IV. CHỈ SỐ HIỆU QUẢ QUẢN TRỊ VÀ HÀNH CHÍNH CÔNG (PAPI)",
      "1. Nội dung “Tham gia của người dân ở cấp cơ sở”",
      "V. CHỈ SỐ CHUYỂN ĐỔI SỐ (DTI)",
      "VI. CHỈ SỐ DÂN VẬN CHÍNH QUYỀN",
      "Phần III",
      "TỔ CHỨC THỰC HIỆN",
    ];
    const found = places(headings, wanted);
    expect(found).not.toContain(-1);
    expect([...found].sort((left, right) => left - right)).toEqual(found);
  });

  it("names its bases, its indices and the body that issues it in one paragraph", () => {
    const [preamble] = body.filter(({ kind }) => kind === "paragraph");
    const text = textsOf(preamble === undefined ? [] : [preamble])[0] ?? "";
    expect(text.startsWith("Căn cứ Nghị quyết số 76/NQ-CP")).toBe(true);
    for (const name of ["PAR INDEX", "SIPAS", "PAPI", "DTI", "Chỉ số dân vận chính quyền"]) {
      expect(text).toContain(name);
    }
    expect(text.endsWith("cụ thể như sau:")).toBe(true);
    expect(text).toContain("Ủy ban nhân dân phường Dị Sử ban hành Kế hoạch khắc phục tồn tại");
  });

  it("names the decisions that published the results, each once with its indices", () => {
    const decision = "Quyết định số 12/QĐ-UBND ngày 05/01/2024";
    const indices = diSuPlan.indices.map((index, at) =>
      at < 2 ? { ...index, published: { decision } } : index,
    );
    const [text = ""] = textsOf(
      planDocument({ ...diSuPlan, indices }).blocks.filter(({ kind }) => kind === "paragraph"),
    );
    expect(text.startsWith(`Thực hiện ${decision} công bố kết quả PAR INDEX và SIPAS;`)).toBe(true);
  });

  it("says what is wanting in each domain in one sentence of at most 40 words", () => {
    const domains = diSuPlan.indices.flatMap(({ domains: all, items }) =>
      all.filter(({ code }) => items.some(({ domain }) => domain.code === code)),
    );
    const sentences = lines.filter((line) => line.startsWith("Tồn tại, hạn chế: "));
    expect(sentences.length).toBe(domains.length);
    for (const sentence of sentences) {
      expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(40);
      expect(sentence).toMatch(/“[^”]+” (\(|chỉ đạt )[\d,]+(\/[\d,]+ điểm|%)/);
    }
    expect(sentences.join("\n")).toContain(
      "Tồn tại, hạn chế: còn 6 tiêu chí chưa đạt điểm tối đa, thấp nhất là “Thực hiện văn hóa công sở” (0/2 điểm)",
    );
  });

  it("keeps the domains without gaps, and says who leads the others until when", () => {
    expect(lines).toContain("Duy trì, giữ vững điểm tối đa đã đạt năm 2023 (12/12 điểm).");
    expect(lines).toContain("Chủ trì: Bộ phận Địa chính; thời hạn: trước ngày 29/11/2024.");
  });

  it("prints each measure once, steering for all indices together", () => {
    const texts = diSuPlan.measures.map(({ text }) => String(text));
    for (const text of texts) {
      const count = lines.filter((line) => line.includes(text)).length;
      expect(count).toBeLessThanOrEqual(1);
    }
    const steering = headings.indexOf("I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH");
    expect(steering).toBeGreaterThan(0);
    expect(lines.some((line) => line.startsWith("1. Triển khai tiếp Chương trình tổng thể"))).toBe(
      true,
    );
  });

  it("tells satisfaction in percent", () => {
    expect(textsOf(paper.blocks)).toContain(
      "Tỷ lệ hài lòng mới đạt 59,86%\nNâng tỷ lệ hài lòng từ 59,86% lên 65%",
    );
    const at = body.findIndex((block) => block.kind === "heading" && block.text.includes("SIPAS"));
    expect(textsOf(body.slice(at, at + 6)).join("\n")).not.toMatch(/\d điểm\)/);
  });

  it("gives each body its tasks in words, with a standing body, the Front and local radio", () => {
    const start = lines.indexOf("TỔ CHỨC THỰC HIỆN");
    const part = lines.slice(start + 1);
    expect(part[0]).toBe("1. Các bộ phận tham mưu, giúp việc Ủy ban nhân dân phường:");
    expect(part[1]).toMatch(
      /^a\) Văn phòng UBND phường: cơ quan thường trực, .* ở 16 lĩnh vực, nội dung \(PAR INDEX, SIPAS, PAPI, DTI, Dân vận\) theo Phụ lục II\.$/,
    );
    expect(part.find((line) => line.includes("Bộ phận Tư pháp"))).toMatch(
      /^d\) Bộ phận Tư pháp: chủ trì khắc phục tồn tại, hạn chế về xây dựng .* \(PAR INDEX\); trách nhiệm giải trình với người dân \(PAPI\)/,
    );
    expect(part.some((line) => line.startsWith("2. Đề nghị Ủy ban Mặt trận Tổ quốc"))).toBe(true);
    expect(part.some((line) => line.startsWith("3. Đài Truyền thanh phường: tuyên truyền"))).toBe(
      true,
    );
    const closing = part.find((line) => line.startsWith("Trên đây là Kế hoạch"));
    expect(closing?.endsWith("./.")).toBe(true);
  });

  it("has last year's results and the table of tasks in annexes, turned", () => {
    const annexes = paper.blocks.filter((block) => block.kind === "annex");
    expect(annexes.map(({ number, orientation }) => [number, orientation])).toEqual([
      ["Phụ lục I", "landscape"],
      ["Phụ lục II", "landscape"],
    ]);
    expect(annexes[0]?.belongsTo).toBe(
      "Kèm theo Kế hoạch số 14/KH-UBND ngày 14 tháng 3 năm 2024 của Ủy ban nhân dân phường Dị Sử",
    );
    const last = paper.blocks.slice(paper.blocks.indexOf(annexes[1] as Block));
    const rows = last.flatMap((block) =>
      block.kind === "table" ? block.rows.filter((row) => !("group" in row)) : [],
    );
    expect(rows.length).toBe(121);
  });
});

/** What no office writes in a plan, and what is the drafter's business. */
const forbidden: readonly RegExp[] = [
  /UBND UBND|ỦY BAN NHÂN DÂN UBND|Ủy ban nhân dân tân Hưng/,
  /của Phường |của Xã /,
  / %|,00%|\.00/,
  /−\d/,
  /Chưa có giải pháp|Chưa phân công|Nguồn không nêu|Nguồn giải pháp|trước khi ký ban hành/,
  /Chưa đủ căn cứ|Phải giữ|cannot|Nhóm \d|Mất nhiều nhất|Việc phải đạt|Điểm phải tăng/,
  /lớp điểm|thẩm định\)/i,
  /undefined|null|NaN|\[object/,
];

describe.each(plans)("the paper over %s", (_name, plan) => {
  // The words of measures are those of their catalogue.
  const catalogued = {
    ...plan,
    measures: plan.measures.map((measure) => ({ ...measure, text: `Việc ${measure.key}` })),
  };
  const document = planDocument(catalogued);
  const texts = textsOf(document.blocks);

  it.each(forbidden)("does not say %s", (phrase) => {
    expect(texts.filter((text) => phrase.test(text))).toEqual([]);
  });

  it("names no measure by a number", () => {
    const codes = plan.indices.flatMap(({ items, domains }) => [
      ...items.map(({ code }) => code),
      ...domains.map(({ code }) => code),
    ]);
    const named = textsOf(bodyOf(document)).flatMap((text) => text.match(/\b\d\.\d+\b/g) ?? []);
    expect(named.filter((one) => !codes.includes(one))).toEqual([]);
  });

  it("is as long as an office can sign", () => {
    const most = plan.indices.length > 1 ? 10 : 4;
    expect(pagesOf(planDocument(plan))).toBeLessThanOrEqual(most);
  });
});

describe("the paper over a table of an office", () => {
  const [, plan] = plans[2] as (typeof plans)[number];
  const texts = textsOf(planDocument(plan).blocks);

  it("names the unit as it is called", () => {
    expect(texts).toContain("ỦY BAN NHÂN DÂN XÃ TÂN HƯNG");
    expect(texts.join("\n")).toContain("Ủy ban nhân dân xã Tân Hưng ban hành");
    expect(texts.some((text) => text.startsWith("Tân Hưng, ngày"))).toBe(true);
    expect(texts.join("\n")).toContain("Truyền thanh xã:");
  });

  it("says what the office noted beside the points", () => {
    expect(texts.join("\n")).toContain("Trễ hạn 45 hồ sơ lĩnh vực đất đai");
    expect(texts.join("\n")).toMatch(/“[^”]+” \(0\/1 điểm\): \p{Ll}/u);
  });
});

/** Pages of A4 that a body takes in Times New Roman 13, after the widths of its letters. */
function pagesOf(document: Document): number {
  const [size, width, height] = [13, (165 * 72) / 25.4, (257 * 72) / 25.4];
  const line = size * 1.15;
  const paragraph = (text: string, space: number): number =>
    Math.ceil((textWidth(text) * size + 28) / width) * line + space;
  const heights = bodyOf(document).map((block): number => {
    switch (block.kind) {
      case "heading":
        return paragraph(block.text, block.role === undefined ? 9 : 12);
      case "paragraph":
      case "notice":
        return paragraph(textsOf([block])[0] ?? "", 6);
      case "list":
        return textsOf([block]).reduce((sum, text) => sum + paragraph(`- ${text}`, 6), 0);
      default:
        return 8 * line;
    }
  });
  // What keeps together leaves some of a page empty.
  return (heights.reduce((sum, one) => sum + one, 0) * 1.04) / height;
}
