/** Papers of a Party committee, laid out as the plans of Tứ Kỳ, Kim Thành and Thạch Thành are. */
import { describe, expect, it } from "vitest";
import { toDocx } from "../../../src/docx/to-docx.js";
import { parseLetterhead } from "../../../src/entries/index.js";
import {
  type Letterhead,
  type PartyLetterhead,
  planDocument,
  type StateLetterhead,
  toHtml,
  toMarkdown,
} from "../../../src/entries/report.js";
import { issuerOf } from "../../../src/report/paper/issuer.js";
import { diSuPlan } from "../../docx/di-su-plan.js";
import { all, bodyOf, childrenOf, textOf } from "../../docx/open-docx.js";

const kimThanh: PartyLetterhead = {
  form: "party",
  organisation: "ĐẢNG BỘ TỈNH HẢI DƯƠNG",
  committee: "HUYỆN ỦY KIM THÀNH",
  number: "154-KH/HU",
  date: "ngày 14 tháng 8 năm 2024",
  position: "PHÓ BÍ THƯ THƯỜNG TRỰC",
  signer: "Nguyễn Văn A",
  recipients: ["Ban Thường vụ Tỉnh ủy (để báo cáo)", "Lưu VPHU"],
};
const paper = planDocument(diSuPlan, { letterhead: kimThanh });

describe("a committee of the Party", () => {
  it.each([
    ["huyện Tứ Kỳ", "HUYỆN ỦY TỨ KỲ", "Ban Thường vụ Huyện ủy Tứ Kỳ", "-KH/HU"],
    ["UBND XÃ CHÍ MINH", "ĐẢNG ỦY XÃ CHÍ MINH", "Ban Thường vụ Đảng ủy xã Chí Minh", "-KH/ĐU"],
    [
      "thị trấn Vân Du",
      "ĐẢNG ỦY THỊ TRẤN VÂN DU",
      "Ban Thường vụ Đảng ủy thị trấn Vân Du",
      "-KH/ĐU",
    ],
    ["quận Lê Chân", "QUẬN ỦY LÊ CHÂN", "Ban Thường vụ Quận ủy Lê Chân", "-KH/QU"],
    ["thị xã Mỹ Hào", "THỊ ỦY MỸ HÀO", "Ban Thường vụ Thị ủy Mỹ Hào", "-KH/ThU"],
    ["thành phố Chí Linh", "THÀNH ỦY CHÍ LINH", "Ban Thường vụ Thành ủy Chí Linh", "-KH/ThU"],
    ["thành phố Hải Phòng", "THÀNH ỦY HẢI PHÒNG", "Ban Thường vụ Thành ủy Hải Phòng", "-KH/TU"],
    ["tỉnh Hải Dương", "TỈNH ỦY HẢI DƯƠNG", "Ban Thường vụ Tỉnh ủy Hải Dương", "-KH/TU"],
  ])("of %s is %s", (name, agency, inSentence, number) => {
    const unit = { id: "a", name };
    const issuer = issuerOf({ form: "party" }, unit, "vi");
    expect(issuer.agency.at(-1)).toBe(agency);
    expect(issuer.name).toBe(inSentence);
    expect(issuer.number("KH")).toBe(`……………${number}`);
    const named = issuerOf({ form: "party", committee: agency }, { id: "a", name: "A" }, "vi");
    expect([named.name, named.number("KH")]).toEqual([inSentence, `……………${number}`]);
  });

  it("has a blank where the name of the unit does not tell its kind", () => {
    const issuer = issuerOf({ form: "party" }, { id: "a", name: "Tứ Kỳ" }, "vi");
    expect(issuer.agency).toEqual(["ĐẢNG BỘ ……………", "…………… TỨ KỲ"]);
    expect(issuer.number("KH")).toBe("……………-KH/……………");
  });
});

describe("a paper in Party form", () => {
  it("is headed and closed as the seeds are", () => {
    expect(paper.blocks[0]).toEqual({
      kind: "letterhead",
      form: "party",
      agency: ["ĐẢNG BỘ TỈNH HẢI DƯƠNG", "HUYỆN ỦY KIM THÀNH"],
      number: "Số 154-KH/HU",
      placeAndDate: "Kim Thành, ngày 14 tháng 8 năm 2024",
      mark: "DỰ THẢO",
    });
    expect(paper.blocks.find(({ kind }) => kind === "signature")).toEqual({
      kind: "signature",
      form: "party",
      recipients: ["Ban Thường vụ Tỉnh ủy (để báo cáo)", "Lưu VPHU"],
      authority: "T/M BAN THƯỜNG VỤ",
      position: "PHÓ BÍ THƯ THƯỜNG TRỰC",
      name: "Nguyễn Văn A",
    });
    const text = JSON.stringify(paper.blocks);
    expect(text).toContain("Ban Thường vụ Huyện ủy Kim Thành ban hành Kế hoạch");
    expect(text).toContain("Kèm theo Kế hoạch số 154-KH/HU");
    expect(text).not.toContain("Số:");
  });

  it("stands in Word with the asterisk, the Party's title and its line, and no motto", async () => {
    const body = bodyOf(await toDocx(paper));
    const [head] = childrenOf(body, "w:tbl");
    const [left, right] = all(head as never, "w:tc").map(textOf);
    expect(left).toBe("ĐẢNG BỘ TỈNH HẢI DƯƠNG\nHUYỆN ỦY KIM THÀNH\n*\nSố 154-KH/HU\nDỰ THẢO");
    expect(right).toBe("ĐẢNG CỘNG SẢN VIỆT NAM\n\nKim Thành, ngày 14 tháng 8 năm 2024");
    expect(all(head as never, "w:pBdr")).toHaveLength(1);
    const foot = childrenOf(body, "w:tbl")
      .map(textOf)
      .find((one) => one.includes("T/M BAN"));
    expect(foot).toContain("- Ban Thường vụ Tỉnh ủy (để báo cáo),\n- Lưu VPHU.");
  });

  it("stands in a page and in Markdown", () => {
    for (const text of [toHtml(paper), toMarkdown(paper)]) {
      expect(text).toContain("ĐẢNG CỘNG SẢN VIỆT NAM");
      expect(text).toContain("T/M BAN THƯỜNG VỤ");
      expect(text).not.toContain("CỘNG HÒA");
      expect(text).toContain("(để báo cáo),");
    }
    expect(toHtml(paper)).toContain("<p>*</p>");
    expect(toMarkdown(paper)).toContain(String.raw`\*<br>Số 154-KH/HU`);
  });
});

describe("a letterhead of one form", () => {
  it.each([
    [{ form: "party", superior: "A" }, "unknown-key", "/superior"],
    [{ form: "party", body: "A" }, "unknown-key", "/body"],
    [{ committee: "A" }, "unknown-key", "/committee"],
    [{ form: "state", organisation: "A" }, "unknown-key", "/organisation"],
    [{ form: "church" }, "wrong-value", "/form"],
    [{ form: "party", committee: "" }, "empty-text", "/committee"],
  ])("has nothing of the other: %j", (letterhead, code, path) => {
    const found = expect.objectContaining({ code, path });
    const read = parseLetterhead(letterhead);
    expect(read.ok ? [] : read.problems).toEqual([found]);
    expect(() => planDocument(diSuPlan, { letterhead: letterhead as Letterhead })).toThrowError(
      expect.objectContaining({
        problems: [expect.objectContaining({ code, path: `/letterhead${path}` })],
      }),
    );
  });

  it("does not compile with the fields of the other", () => {
    const party: PartyLetterhead = {
      form: "party",
      // @ts-expect-error a State body
      body: "ỦY BAN NHÂN DÂN",
    };
    const state: StateLetterhead = {
      // @ts-expect-error a Party committee
      committee: "HUYỆN ỦY",
    };
    // @ts-expect-error a State superior in a Party's letterhead
    const either: Letterhead = { form: "party", superior: "UBND" };
    // @ts-expect-error a Party organisation where no form is said
    const silent: Letterhead = { organisation: "ĐẢNG BỘ" };
    expect([party, state, either, silent].map((one) => parseLetterhead(one).ok)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it("is read as it was stored", () => {
    expect(parseLetterhead(JSON.parse(JSON.stringify(kimThanh)))).toEqual({
      ok: true,
      value: kimThanh,
    });
  });
});
