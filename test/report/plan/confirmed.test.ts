/** Drafts and confirmed plans, letterheads, outlines and annexes of an office. */
import { describe, expect, it } from "vitest";
import type { ItemField, RemediationPlan } from "../../../src/entries/index.js";
import { type Block, type Letterhead, planDocument, toHtml } from "../../../src/entries/report.js";
import { diSuPlan, letterhead } from "../../docx/di-su-plan.js";
import { bodyOf, textsOf, withItems } from "./office-plan.js";

const first = "1.1.2";
const fields: readonly ItemField[] = ["shortcoming", "measures", "responsible", "due", "target"];
const one: RemediationPlan = withItems(
  { ...diSuPlan, indices: diSuPlan.indices.slice(0, 1) },
  ({ proposed: _proposed, ...item }) => ({ ...item, due: diSuPlan.due }),
);
const proposing = withItems(one, (item) => ({
  ...item,
  shortcoming: "Chưa bố trí kinh phí riêng",
  solution: `Giao đầu mối, hằng tháng đối chiếu số liệu của ${item.code}`,
  coordinating: ["Bộ phận Tài chính - Kế toán"],
  leader: "Đồng chí Chủ tịch",
  product: "Báo cáo",
  ...(item.code === first ? {} : { proposed: [...fields, "coordinating", "leader", "product"] }),
}));
const confirmed: RemediationPlan = { ...proposing, confirmed: true };

const proposals = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => {
    if (block.kind === "table") {
      return block.rows.flatMap((row) =>
        "group" in row
          ? []
          : row.flatMap((cell) =>
              typeof cell === "object" && cell !== null && "text" in cell ? [cell.text] : [],
            ),
      );
    }
    const texts =
      block.kind === "list" ? block.items : block.kind === "paragraph" ? [block.text] : [];
    return texts.flatMap((text) =>
      typeof text === "string" ? [] : text.filter((run) => run.proposed).map((run) => run.text),
    );
  });

describe("a draft", () => {
  const draft = planDocument(proposing, { letterhead });

  it("bears its mark, and its proposals in italics, in text and tables", () => {
    expect(draft.blocks[0]).toMatchObject({ kind: "letterhead", mark: "DỰ THẢO" });
    const found = proposals(draft.blocks);
    expect(found).toContain("Giao đầu mối, hằng tháng đối chiếu số liệu của 1.1.3.");
    expect(found).toContain(
      "Giao đầu mối, hằng tháng đối chiếu số liệu của 1.1.3\nThực hiện như tiêu chí 1.1.2",
    );
    expect(found).not.toContain(`Giao đầu mối, hằng tháng đối chiếu số liệu của ${first}.`);
    expect(toHtml(draft)).toContain(
      "<em>Giao đầu mối, hằng tháng đối chiếu số liệu của 1.1.3.</em>",
    );
  });
});

describe("a confirmed plan", () => {
  const paper = planDocument(confirmed, { letterhead });
  const texts = textsOf(paper.blocks);

  it("bears no mark and no proposal: what nobody confirmed is a dotted blank", () => {
    expect(textsOf(paper.blocks)).not.toContain("DỰ THẢO");
    expect(proposals(paper.blocks)).toEqual([]);
    expect(texts).toContain(`Giao đầu mối, hằng tháng đối chiếu số liệu của ${first}.`);
    expect(texts.join("\n")).not.toContain("Giao đầu mối, hằng tháng đối chiếu số liệu của 1.1.3");
    expect(texts).toContain("……………");
  });

  it("names only the body that was confirmed, and asks for no target that was not", () => {
    expect(texts.join("\n")).not.toContain("Bộ phận Tư pháp");
    expect(texts.join("\n")).not.toMatch(/đạt (từ|100%).*năm 2023: 73,47%/);
  });

  it("is whole where everything was confirmed", () => {
    const whole = planDocument(
      { ...withItems(proposing, ({ proposed: _proposed, ...item }) => item), confirmed: true },
      { letterhead },
    );
    expect(textsOf(bodyOf(whole)).filter((text) => text.includes("………"))).toEqual([]);
    expect(textsOf(whole.blocks).join("\n")).toContain("Lãnh đạo phụ trách: Đồng chí Chủ tịch");
    expect(textsOf(whole.blocks)).toContain(
      "a) Đồng chí Chủ tịch: chủ trì khắc phục tồn tại, hạn chế về công tác chỉ đạo, điều hành cải cách hành chính; xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật; cải cách thủ tục hành chính; cải cách tổ chức bộ máy; cải cách chế độ công vụ; cải cách tài chính công; xây dựng và phát triển chính quyền số.",
    );
  });
});

describe("a due date", () => {
  it("may be in the office's words; a yearly day that had passed comes again", () => {
    const plan = withItems(one, (item) =>
      item.code === first ? { ...item, dueWords: "hằng tháng" } : item,
    );
    const texts = textsOf(planDocument(plan).blocks);
    expect(texts).toContain("Hằng tháng");
    expect(texts).toContain("Trước khi hết tháng 02 hằng năm");
    expect(texts).toContain("Chủ trì: Bộ phận Tư pháp; thời hạn: theo Phụ lục II.");
  });
});

describe("a letterhead", () => {
  const textsWith = (more: Letterhead): readonly string[] =>
    textsOf(planDocument(one, { letterhead: more }).blocks);

  it("of a deputy stands on two lines, in every format", () => {
    const signed = { position: "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", signer: "Nguyễn Văn A" };
    expect(toHtml(planDocument(one, { letterhead: signed }))).toContain(
      "<strong>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH</strong>",
    );
  });

  it("keeps a copy whatever its recipients are, once", () => {
    expect(textsWith({ recipients: ["TT Đảng ủy"] })).toContain("Lưu: VT");
    expect(textsWith({ recipients: ["TT Đảng ủy", "Lưu: VP./."] })).not.toContain("Lưu: VT");
    expect(textsWith({ recipients: ["TT Đảng ủy", "Lưu: VP./."] })).toContain("Lưu: VP");
  });

  it("names the standing body and the leaders", () => {
    const texts = textsWith({
      standing: "Văn phòng HĐND và UBND",
      leaders: ["Đồng chí Phó Chủ tịch: chỉ đạo chuyển đổi số"],
    });
    expect(texts).toContain("1. Lãnh đạo phụ trách:");
    expect(texts).toContain("a) Đồng chí Phó Chủ tịch: chỉ đạo chuyển đổi số.");
    expect(texts.some((text) => text.startsWith("a) Văn phòng HĐND và UBND: cơ quan"))).toBe(true);
  });

  it.each([
    [{ letterhead: { issuer: "ABC" } }, "unknown-key", "/letterhead/issuer"],
    [{ letterhead: { signer: 5 } }, "wrong-type", "/letterhead/signer"],
    [{ outline: { results: "last" } }, "wrong-value", "/outline/results"],
    [{ outline: { order: [] } }, "unknown-key", "/outline/order"],
    [{ annexes: [{ title: "A" }] }, "missing-key", "/annexes/0/blocks"],
  ])("or an outline of another form is refused: %j", (options, code, path) => {
    expect(() => planDocument(one, options as never)).toThrowError(
      expect.objectContaining({ problems: [expect.objectContaining({ code, path })] }),
    );
  });
});

describe("an outline", () => {
  const published = {
    decision: "Quyết định số 12/QĐ-UBND ngày 05/01/2024",
    rank: 5,
    units: 13,
    rankTarget: 3,
    before: { points: "70,1%", rank: 7 },
  };
  const ranked: RemediationPlan = {
    ...one,
    indices: one.indices.map((index) => ({ ...index, published })),
  };
  const sentence =
    "Chỉ số cải cách hành chính (PAR INDEX): đạt 72,37/98,5 điểm (73,47%, gồm 0,5 điểm thưởng), năm 2022: 70,1%, xếp loại Khá, xếp thứ 5/13, tăng 2 bậc so với năm 2022.";

  it("puts the results in an annex, and ranks among the targets", () => {
    const texts = textsOf(planDocument(ranked).blocks);
    const underName = sentence.replace("Chỉ số cải cách hành chính (PAR INDEX): đạt", "Đạt");
    expect(texts.indexOf(underName)).toBeGreaterThan(texts.indexOf("Phụ lục I"));
    expect(texts).not.toContain(sentence);
    expect(texts).toContain(
      "Chỉ số cải cách hành chính (PAR INDEX): đạt từ 98,12% trở lên (năm 2023: 73,47%), xếp từ thứ 3 trở lên (năm 2023: thứ 5/13).",
    );
  });

  it.each(["sipas", "papi"] as const)("says both ranks of %s, a survey, and no rise", (index) => {
    const surveyed: RemediationPlan = {
      ...ranked,
      indices: ranked.indices.map((one) => ({ ...one, index })),
    };
    const words = (language: "vi" | "en") =>
      textsOf(planDocument(surveyed, { language }).blocks).join("\n");
    expect(words("vi")).toContain(
      "xếp thứ 5/13, năm 2022: thứ 7 (xếp theo kết quả khảo sát, chưa xét sai số chọn mẫu).",
    );
    expect(words("vi")).not.toContain("tăng 2 bậc");
    expect(words("en")).toContain(
      "rank 5 of 13, 2022: rank 7 (by a survey, without regard to its margin of error).",
    );
  });

  it("may put them in the preamble", () => {
    const { blocks } = planDocument(ranked, { outline: { results: "preamble" } });
    const texts = textsOf(blocks);
    expect(texts).toContain(sentence);
    expect(texts.indexOf(sentence)).toBeLessThan(texts.indexOf("Phần I"));
    expect(blocks.filter(({ kind }) => kind === "annex")).toMatchObject([{ number: "Phụ lục" }]);
    expect(texts.join("\n")).toContain("sản phẩm cụ thể (Phụ lục).");
  });

  it("may make them the first part, and order the others", () => {
    const texts = textsOf(
      planDocument(ranked, {
        outline: { results: "first-part", parts: ["tasks", "purpose", "organisation"] },
      }).blocks,
    );
    expect(texts.slice(texts.indexOf("Phần I"), texts.indexOf("Phần I") + 3)).toEqual([
      "Phần I",
      "KẾT QUẢ NĂM 2023",
      sentence,
    ]);
    expect(texts[texts.indexOf("Phần II") + 1]).toBe("NHIỆM VỤ, GIẢI PHÁP");
    expect(texts[texts.indexOf("Phần IV") + 1]).toBe("TỔ CHỨC THỰC HIỆN");
  });

  it("takes annexes of the office behind its own, such as who brought what to a merged unit", () => {
    const brought: Block = {
      kind: "table",
      columns: [{ title: "Xã cũ", align: "left" }],
      rows: [["Xã Hòa Bình"]],
    };
    const { blocks } = planDocument(one, {
      annexes: [{ title: "KẾT QUẢ CỦA CÁC XÃ TRƯỚC SẮP XẾP", blocks: [brought] }],
    });
    expect(blocks.at(-1)).toBe(brought);
    expect(blocks.at(-2)).toMatchObject({ number: "Phụ lục III", orientation: "portrait" });
  });
});

describe("English", () => {
  it("has the same parts", () => {
    const kinds = (language: "vi" | "en") =>
      planDocument(proposing, { language, letterhead }).blocks.map(({ kind }) => kind);
    expect(kinds("en")).toEqual(kinds("vi"));
    const texts = textsOf(planDocument(proposing, { language: "en" }).blocks);
    expect(texts).toContain("Part II");
    expect(texts.join("\n")).not.toMatch(/undefined|\[object/);
  });
});
