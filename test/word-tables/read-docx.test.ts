/** Tables of Word documents, as decisions have them. */
import { describe, expect, it } from "vitest";
import { toDocx } from "../../src/entries/docx.js";
import { importCriteriaTable } from "../../src/entries/import.js";
import { type ReadSpreadsheet, readDocx } from "../../src/entries/spreadsheet.js";
import { cell, docxOf, paragraph, tableOf } from "../support/word.js";

const head = ["STT", "Tiêu chí", "Điểm tối đa"];

async function read(body: string, parts: Readonly<Record<string, string>> = {}) {
  const found = await readDocx(docxOf(body, parts), "a.docx");
  if (!found.ok) throw new Error(found.findings.map(({ message }) => message.en).join());
  return found;
}

async function rowsOf(body: string, parts: Readonly<Record<string, string>> = {}) {
  return (await read(body, parts)).grids[0]?.rows;
}

function codesOf(found: ReadSpreadsheet): readonly string[] {
  return found.findings.map(({ code, path }) => `${code} ${path}`);
}

describe("the table of a document", () => {
  it("has the lines of its cells, and those above it", async () => {
    const found = await read(
      `${paragraph("Phụ lục I")}<w:p/>${paragraph("BỘ TIÊU CHÍ")}${tableOf([
        head,
        ["1", cell(["Kế hoạch", "năm"]), "2"],
      ])}`,
    );
    expect(found.grids).toEqual([
      {
        name: "a.docx",
        rows: [
          ["Phụ lục I", null, null],
          ["BỘ TIÊU CHÍ", null, null],
          head,
          ["1", "Kế hoạch\nnăm", "2"],
        ],
        merges: [],
        formulas: [],
      },
    ]);
    expect(found.findings).toEqual([]);
  });

  it("has its merged cells as merges", async () => {
    const start = '<w:vMerge w:val="restart"/>';
    const on = "<w:vMerge/>";
    const wide = '<w:gridSpan w:val="2"/>';
    const found = await read(
      tableOf([
        [cell("STT", start), cell("Tiêu chí", start), cell("Điểm", wide)],
        [cell("", on), cell("", on), "Tối đa", "Đạt"],
        [cell("1", start), "a", "1", "1"],
        [cell("", on), "b", "1", "0"],
        [cell("2", start), cell("c", wide), "3"],
      ]),
    );
    expect(found.grids[0]?.rows).toEqual([
      ["STT", "Tiêu chí", "Điểm", null],
      [null, null, "Tối đa", "Đạt"],
      ["1", "a", "1", "1"],
      [null, "b", "1", "0"],
      ["2", "c", null, "3"],
    ]);
    const merges = [...(found.grids[0]?.merges ?? [])].sort(
      (one, other) => one.top - other.top || one.left - other.left,
    );
    expect(merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 1, right: 1 },
      { top: 0, left: 2, bottom: 0, right: 3 },
      { top: 2, left: 0, bottom: 3, right: 0 },
      { top: 4, left: 1, bottom: 4, right: 2 },
    ]);
  });

  it("may leave out columns at the beginning of a row", async () => {
    const skipping = `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell("b")}${cell("1")}</w:tr>`;
    const body = tableOf([head]).replace("</w:tbl>", `${skipping}</w:tbl>`);
    expect(await rowsOf(body)).toEqual([head, [null, "b", "1"]]);
  });

  it("is one where a page or a heading cuts it", async () => {
    const widths = [700, 6_000, 900];
    const found = await read(
      [
        tableOf([head, ["I", "LĨNH VỰC MỘT", "3"], ["1", "Kế hoạch", "3"]], widths),
        paragraph("II. LĨNH VỰC HAI"),
        tableOf([["1", "Báo cáo", "2"]], [710, 6_050, 880]),
        "<w:p/>",
        tableOf([["2", "Sáng kiến", "1"]], widths),
      ].join(""),
    );
    expect(found.grids.map(({ rows }) => rows)).toEqual([
      [
        head,
        ["I", "LĨNH VỰC MỘT", "3"],
        ["1", "Kế hoạch", "3"],
        ["II. LĨNH VỰC HAI", null, null],
        ["1", "Báo cáo", "2"],
        ["2", "Sáng kiến", "1"],
      ],
    ]);
    expect(codesOf(found)).toEqual(["tables-joined a.docx!A1"]);
  });

  it("is its own where the columns, the head or the annex are others", async () => {
    const first = tableOf([head, ["1", "Kế hoạch", "3"]], [700, 6_000, 900]);
    const ladder = tableOf([["Đơn vị", "Từ", "Đến"]], [3_000, 1_000, 1_000]);
    const four = tableOf([["a", "b", "c", "d"]]);
    const other = tableOf([["a", "b", "c"]], [700, 6_000, 900]);
    for (const body of [
      first + ladder,
      first + four,
      `${first}${paragraph("PHỤ LỤC II")}${other}`,
      `${first}${"abcd".replaceAll(/./g, paragraph("Đoạn văn"))}${other}`,
      first + other.replace("<w:tr>", "<w:tr><w:trPr><w:tblHeader/></w:trPr>"),
    ]) {
      const { grids } = await read(body);
      expect(grids.map(({ name }) => name)).toEqual(["Bảng 1", "Bảng 2"]);
    }
  });

  it("has its letterhead, which is a table to Word, among the lines above", async () => {
    const letterhead = tableOf([
      [
        cell(["ỦY BAN NHÂN DÂN", "XÃ VÍ DỤ", "Số: 14/QĐ-UBND"]),
        cell(["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]),
      ],
    ]);
    const long = Array.from({ length: 100 }, (_, at) => paragraph(`Căn cứ ${at}`)).join("");
    const { grids } = await read(letterhead + long + paragraph("PHỤ LỤC") + tableOf([head]));
    const lines = grids[0]?.rows.map(([line]) => line);
    expect(grids.length).toBe(1);
    expect(lines?.slice(0, 4)).toEqual([
      "ỦY BAN NHÂN DÂN",
      "XÃ VÍ DỤ",
      "Số: 14/QĐ-UBND",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    ]);
    expect(lines?.slice(-2)).toEqual(["PHỤ LỤC", "STT"]);
    expect(lines?.length).toBe(41);
  });
});

describe("the text of a document", () => {
  const inTable = (paragraphs: string): string =>
    tableOf([[`<w:tc>${paragraphs}</w:tc>`, "b", "c"]]);

  it("is read as if tracked changes were accepted", async () => {
    const changed =
      '<w:p><w:r><w:t>Điểm </w:t></w:r><w:del w:id="1"><w:r><w:delText>1</w:delText><w:t>1</w:t></w:r></w:del><w:ins w:id="2"><w:r><w:t>2</w:t></w:r></w:ins></w:p>';
    const gone = `<w:tr><w:trPr><w:del w:id="3"/></w:trPr>${cell("x")}${cell("y")}${cell("z")}</w:tr>`;
    const found = await read(inTable(changed).replace("</w:tbl>", `${gone}</w:tbl>`));
    expect(found.grids[0]?.rows).toEqual([["Điểm 2", "b", "c"]]);
    expect(codesOf(found)).toEqual(["tracked-changes "]);
  });

  it("keeps breaks, tabs, hyphens, signs and formulas, and no pictures", async () => {
    const runs =
      '<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/><w:sym w:font="Symbol" w:char="F0B3"/><w:t>90</w:t><w:sym w:font="Wingdings" w:char="F0FC"/></w:r><m:oMath><m:f><m:num><m:r><m:t>A</m:t></m:r></m:num><m:den><m:r><m:t>B</m:t></m:r></m:den></m:f></m:oMath><w:r><w:drawing><w:p><w:r><w:t>khung</w:t></w:r></w:p></w:drawing></w:r></w:p>';
    expect(await rowsOf(inTable(runs))).toEqual([["a\nb c-≥90□(A)/(B)", "b", "c"]]);
  });

  it("has nothing that is hidden, prompts for something or was taken out", async () => {
    const run = (text: string, properties = ""): string =>
      `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
    const styles =
      '<w:styles><w:style w:styleId="Giau"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="An"><w:basedOn w:val="Giau"/></w:style></w:styles>';
    const prompt = (content: string): string =>
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const first = `<w:p>${run("Điểm")}${run(" 9", "<w:vanish/>")}${run(" 2", '<w:vanish w:val="0"/>')}${run("8", '<w:rStyle w:val="An"/>')}${prompt(run("Nhập điểm"))}${run(" x")}</w:p><w:p><w:pPr><w:pStyle w:val="An"/></w:pPr>${run("7")}</w:p>`;
    const second = prompt(cell("Chọn một mục")).replace(
      "</w:tc>",
      `<w:p>${run("gợi ý")}</w:p></w:tc>`,
    );
    const body = tableOf([[`<w:tc>${first}</w:tc>`, second, "c"]]);
    const hidden = `<w:tr><w:trPr><w:hidden/></w:trPr>${cell("x")}${cell("y")}${cell("z")}</w:tr>`;
    const rows = await rowsOf(body.replace("</w:tbl>", `${hidden}</w:tbl>`), {
      "word/styles.xml": styles,
    });
    expect(rows).toEqual([["Điểm 2 x", null, "c"]]);
  });

  it("may be merged across as old documents do", async () => {
    const found = await read(
      tableOf([
        ["1", "a", "2"],
        [cell("Tổng", '<w:hMerge w:val="restart"/>'), cell("", "<w:hMerge/>"), "2"],
      ]),
    );
    expect(found.grids[0]?.rows[1]).toEqual(["Tổng", null, "2"]);
    expect(found.grids[0]?.merges).toEqual([{ top: 1, left: 0, bottom: 1, right: 1 }]);
  });

  it("below a table is kept: notes, and classes in a table of their own", async () => {
    const ladder = tableOf([
      ["Xếp loại", "Mức điểm"],
      ["Tốt", "từ 80 điểm trở lên"],
      ["Khá", "dưới 80 điểm"],
    ]);
    const next = `${paragraph("PHỤ LỤC II")}${tableOf([["a", "b"]])}`;
    const { grids } = await read(
      `${tableOf([head, ["1", "Kế hoạch", "2"]])}${paragraph("Ghi chú: a")}${ladder}${next}`,
    );
    expect(grids.map(({ rows }) => rows.map(([line]) => line))).toEqual([
      [
        "STT",
        "1",
        null,
        "Ghi chú: a",
        "Xếp loại Mức điểm",
        "Tốt từ 80 điểm trở lên",
        "Khá dưới 80 điểm",
      ],
      [
        "Ghi chú: a",
        "Xếp loại Mức điểm",
        "Tốt từ 80 điểm trở lên",
        "Khá dưới 80 điểm",
        "PHỤ LỤC II",
        "a",
      ],
    ]);
  });

  it("of a table within a cell is in its lines, and that is said", async () => {
    const nested = `${paragraph("Cách chấm")}${tableOf([
      ["Đạt", "2"],
      ["Không đạt", "0"],
    ])}<w:p/>`;
    const found = await read(inTable(nested));
    expect(found.grids[0]?.rows).toEqual([["Cách chấm\nĐạt\n2\nKhông đạt\n0", "b", "c"]]);
    expect(codesOf(found)).toEqual(["nested-table a.docx!A1"]);
  });
});

describe("numbers that Word counts", () => {
  const numbered = (list: string, level = 0, text = ""): string =>
    `<w:tc>${paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)}</w:tc>`;
  const level = (at: number, format: string, text: string): string =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = `<w:numbering><w:abstractNum w:abstractNumId="7">${level(0, "upperRoman", "%1.")}${level(1, "decimal", "%1.%2")}${level(2, "bullet", "")}${level(3, "hebrew1", "%4")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num></w:numbering>`;
  const parts = { "word/numbering.xml": numbering };

  it("are counted level by level, and a person is told to compare", async () => {
    const found = await read(
      tableOf([
        [numbered("1"), "Lĩnh vực", "3"],
        [numbered("1", 1), "Một", "1"],
        [numbered("1", 1), "Hai", "2"],
        [numbered("1"), "Lĩnh vực", "1"],
        [numbered("1", 1, "Ba"), "x", "1"],
        [numbered("1", 2, "gạch"), "x", "1"],
        [numbered("2"), "Lĩnh vực", "1"],
        [numbered("0"), "không số", "1"],
      ]),
      parts,
    );
    expect(found.grids[0]?.rows.map(([one]) => one)).toEqual([
      "I.",
      "I.1",
      "I.2",
      "II.",
      "II.1 Ba",
      "- gạch",
      "V.",
      null,
    ]);
    expect(codesOf(found)).toEqual(["automatic-numbers a.docx!A1"]);
    expect(found.findings[0]?.message.vi).toContain("và 5 ô khác");
  });

  it("may come from a style", async () => {
    const styles =
      '<w:styles><w:style w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="MucCon"><w:basedOn w:val="Muc"/></w:style></w:styles>';
    const styled = `<w:tc>${paragraph("", '<w:pStyle w:val="MucCon"/>')}</w:tc>`;
    const all = { ...parts, "word/styles.xml": styles };
    expect(await rowsOf(tableOf([[styled, "a", "1"]]), all)).toEqual([["I.", "a", "1"]]);
  });

  it("leave out what was taken out, and go on where their level never begins anew", async () => {
    const own = `<w:numbering><w:abstractNum w:abstractNumId="1"><w:styleLink w:val="Ds"/>${level(0, "upperRoman", "%1")}${level(1, "decimal", "%2.").replace("<w:start", '<w:lvlRestart w:val="0"/><w:start')}${level(2, "decimal", "%1.%3").replace("<w:start", "<w:isLgl/><w:start")}</w:abstractNum><w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="Ds"/></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num></w:numbering>`;
    const gone = numbered("3", 1).replace("</w:pPr>", "<w:rPr><w:del/></w:rPr></w:pPr>");
    const body = tableOf([
      [numbered("3"), "a", "1"],
      [numbered("3", 1), "b", "1"],
      [gone, "c", "1"],
      [numbered("3"), "d", "1"],
      [numbered("3", 1), "e", "1"],
      [numbered("3", 2), "f", "1"],
    ]);
    const deleted = `<w:tr><w:trPr><w:del/></w:trPr>${numbered("3")}${cell("x")}${cell("1")}</w:tr>`;
    const rows = await rowsOf(body.replace("<w:tr>", `${deleted}<w:tr>`), {
      "word/numbering.xml": own,
    });
    expect(rows?.map(([one]) => one)).toEqual(["I", "1.", null, "II", "2.", "2.1"]);
  });

  it("that cannot be counted are named", async () => {
    for (const list of [numbered("9"), numbered("1", 3), numbered("1", 8)]) {
      const body = tableOf([
        ["1", "a", "1"],
        [list, "b", "1"],
      ]);
      const found = await readDocx(docxOf(body, parts), "a.docx");
      expect(found.ok).toBe(false);
      expect(codesOf(found)).toEqual(["automatic-number-not-read a.docx!A2"]);
    }
  });
});

describe("a document that is not read", () => {
  it.each([
    ["no-table-in-document", docxOf(paragraph("Chỉ có chữ"))],
    ["not-a-document", docxOf("<w:tbl>")],
    ["not-a-document", docxOf("</w:tbl>")],
    ["not-a-document", docxOf("&<")],
    ["spreadsheet-too-large", docxOf(tableOf([[cell("a", '<w:gridSpan w:val="9999"/>')]]))],
    ["spreadsheet-too-large", docxOf(`<w:tbl>${"<w:tr/>".repeat(30_000)}</w:tbl>`)],
    ["not-a-document", docxOf("<w:tbl><w:tr><w:tc>".repeat(5_000))],
    ["other-kind-of-file", new TextEncoder().encode("chữ")],
  ])("is refused as %s", async (code, file) => {
    const found = await readDocx(file, "a.docx");
    expect(found.ok).toBe(false);
    expect(found.findings.map((one) => one.code)).toEqual([code]);
  });
});

describe("a criteria table in a document", () => {
  it("becomes the set that it says", async () => {
    const body = [
      paragraph("BỘ TIÊU CHÍ ĐÁNH GIÁ"),
      tableOf([
        ["STT", "Tiêu chí", "Điểm tối đa", "Cách tính điểm"],
        ["I", "LĨNH VỰC MỘT", "3", ""],
        ["1", "Ban hành kế hoạch", "1", "Đạt: 1; Không đạt: 0"],
        ["2", "Tỷ lệ đúng hạn", "2", cell(["> 90 %: 2", "70 % - 90 %: 1", "< 70 %: 0"])],
      ]),
      tableOf([
        ["II", "LĨNH VỰC HAI", "1", ""],
        ["1", "Báo cáo", "1", "Đạt: 1; Không đạt: 0"],
      ]),
    ];
    const { grids } = await read(body.join(""));
    const { draft, findings } = importCriteriaTable(grids, {
      id: "x",
      index: "par-index",
      title: "X",
      appliesTo: "xã",
      period: { from: "2026-01-01" },
    });
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(draft?.max).toBe("4");
    expect(draft?.domains.map(({ children }) => children?.map(({ rule }) => rule?.kind))).toEqual([
      ["pass", "bands"],
      ["pass"],
    ]);
  });

  it("that this library wrote is read again", async () => {
    const columns = head.map((title) => ({ title, align: "left" as const }));
    const rows = [["1", "Kế hoạch", "2"]];
    const document = {
      title: "Bảng điểm",
      language: "vi" as const,
      blocks: [{ kind: "table" as const, columns, rows }],
    };
    const found = await readDocx(await toDocx(document), "a.docx");
    expect(found.ok && found.grids[0]?.rows.slice(-2)).toEqual([head, ...rows]);
  });
});
