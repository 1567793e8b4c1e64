/** Files as other programs write them, and as nobody should: each is read, or refused in plain words. */
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { type Finding, importCriteriaTable, importScoreSheet } from "../../src/entries/import.js";
import { type CriteriaSet, parseCriteriaSet, type ScoreSheet } from "../../src/entries/index.js";
import {
  type ReadSpreadsheet,
  readCsv,
  readXlsx,
  scoreSheetTemplate,
  type Workbook,
  writeXlsx,
} from "../../src/entries/spreadsheet.js";
import { convert, soffice } from "../support/soffice.js";

const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${relationTypes}/${type}" Target="${target}"/>`;
}

const relations = [
  relation("rId1", "worksheet", "worksheets/sheet1.xml"),
  relation("rId2", "styles", "styles.xml"),
  relation("rId3", "sharedStrings", "sharedStrings.xml"),
].join("");

function workbookPart(sheets: string, before = ""): string {
  return `<workbook xmlns="${namespace}" xmlns:r="${relationTypes}">${before}<sheets>${sheets}</sheets></workbook>`;
}

function worksheet(rows: string, after = ""): string {
  return `<worksheet xmlns="${namespace}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
}

function stylesPart(styles: string, formats = ""): string {
  return `<styleSheet xmlns="${namespace}"><numFmts>${formats}</numFmts><cellXfs>${styles}</cellXfs></styleSheet>`;
}

type Parts = Readonly<Record<string, string>>;

const sheetName = "xl/worksheets/sheet1.xml";

/** A file with one sheet "S", some of its parts given. */
function fileOf(parts: Parts): Uint8Array {
  const whole: Parts = {
    "xl/workbook.xml": workbookPart('<sheet name="S" sheetId="1" r:id="rId1"/>'),
    "xl/_rels/workbook.xml.rels": `<Relationships>${relations}</Relationships>`,
    "xl/styles.xml": stylesPart('<xf numFmtId="0"/>'),
    [sheetName]: worksheet('<row r="1"><c r="A1"><v>1</v></c></row>'),
    ...parts,
  };
  const packed = Object.entries(whole).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(packed));
}

function withRows(rows: string, parts: Parts = {}): Promise<ReadSpreadsheet> {
  return readXlsx(fileOf({ [sheetName]: worksheet(rows), ...parts }));
}

function rowsOf(read: ReadSpreadsheet): unknown {
  return read.ok ? read.grids[0]?.rows : read.findings;
}

function findingsOf(read: ReadSpreadsheet): readonly Finding[] {
  return read.ok ? [] : read.findings;
}

function codesOf(read: ReadSpreadsheet): readonly string[] {
  return findingsOf(read).map(({ code }) => code);
}

const table = {
  id: "x",
  index: "par-index",
  title: "X",
  appliesTo: "xã",
  period: { from: "2026-01-01" },
};

describe("a text that every object has a key for", () => {
  const texts = Object.getOwnPropertyNames(Object.prototype);

  it("comes back from a file as it was written", async () => {
    const workbook: Workbook = {
      sheets: texts.map((name) => ({
        name: name.slice(0, 31),
        columns: [{ width: 10 }],
        rows: [...texts, ...texts, "a"].map((value) => [{ value, look: "text" }]),
      })),
    };
    const read = await readXlsx(await writeXlsx(workbook));
    if (!read.ok) throw new Error(JSON.stringify(read.findings));
    for (const [at, grid] of read.grids.entries()) {
      expect(grid.name).toBe(texts[at]?.slice(0, 31));
      expect(grid.rows.map(([cell]) => cell)).toEqual([...texts, ...texts, "a"]);
    }
  });

  it("may be the code and the title of a criterion in a template", async () => {
    const set = setWith(texts);
    const sheet: ScoreSheet = {
      unit: { id: "valueOf", name: "hasOwnProperty" },
      year: 2026,
      set: { id: set.id, version: set.version },
      entries: texts.map((code) => ({ code, self: { points: "0.5" } })),
    };
    const read = await readXlsx(await writeXlsx(scoreSheetTemplate(set, { sheet })));
    if (!read.ok) throw new Error(JSON.stringify(read.findings));
    const { sheet: again, findings } = importScoreSheet(read.grids, set);
    expect(findings).toEqual([]);
    expect(again?.entries).toEqual(sheet.entries);
    expect(again?.unit).toEqual(sheet.unit);
  });

  it.runIf(soffice !== undefined)("is the same in another spreadsheet program", async () => {
    const rows = texts.map((value) => [{ value, look: "text" as const }]);
    const file = await writeXlsx({ sheets: [{ name: "A", columns: [{ width: 9 }], rows }] });
    const read = await readXlsx(convert(file, "xlsx", "ods", "xlsx"));
    expect(rowsOf(read)).toEqual(texts.map((text) => [text]));
  });

  function setWith(codes: readonly string[]): CriteriaSet {
    const parsed = parseCriteriaSet({
      ...table,
      version: "1",
      max: String(codes.length),
      notApplicable: "not-allowed",
      provenance: { status: "sample", instruments: [], note: { vi: "Ví dụ", en: "Example" } },
      domains: codes.map((code) => ({ code, title: code, max: "1", rule: { kind: "points" } })),
    });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    return parsed.value;
  }
});

describe("XML that is made to take time", () => {
  it("is refused at its first fault", async () => {
    const row = '<row r="1"><c r="A1"><v>1</v></c></row>';
    const many = 300_000;
    const files: readonly Parts[] = [
      { [sheetName]: worksheet(row, "<mergeCell ".repeat(many)) },
      { [sheetName]: worksheet(`<row r="1"><v>1</v>${"<c>".repeat(many)}</row>`) },
      { [sheetName]: worksheet(`<row r="1"><c r="A1" ${"a ".repeat(many)}><v>1</v></c></row>`) },
      { [sheetName]: worksheet(`<row r="1"><c r="A1" ${"a".repeat(many)}><v>1</v></c></row>`) },
      { [sheetName]: worksheet(`${row}${"<!-- ".repeat(many)}`) },
      { [sheetName]: worksheet(`${row}${"<![CDATA[".repeat(many)}`) },
      { [sheetName]: `${"<a>".repeat(many)}${"</a>".repeat(many)}` },
      { "xl/styles.xml": "<cellXfs>".repeat(many) },
      { "xl/styles.xml": stylesPart("<xf/>", "<numFmt ".repeat(many)) },
      { "xl/workbook.xml": workbookPart("<sheet ".repeat(many)) },
      { "xl/_rels/workbook.xml.rels": "<Relationship ".repeat(many) },
      { "xl/sharedStrings.xml": "<sst><si>".repeat(many) },
    ];
    for (const parts of files) {
      expect(codesOf(await readXlsx(fileOf(parts)))).toEqual(["not-a-spreadsheet"]);
    }
  });

  it("takes no format of millions of brackets for a format", async () => {
    const format = `<numFmt numFmtId="170" formatCode="${"[".repeat(2_000_000)}"/>`;
    const read = await withRows('<row r="1"><c r="A1" s="1"><v>1</v></c></row>', {
      "xl/styles.xml": stylesPart('<xf/><xf numFmtId="170"/>', format),
    });
    expect(rowsOf(read)).toEqual([[{ number: "1" }]]);
  });
});

describe("a file that would take much memory", () => {
  const tooLarge = ["spreadsheet-too-large"];
  const cells = (row: number, count: number, cell: string): string =>
    `<row r="${row}">${cell.repeat(count)}</row>`;
  const rows = (count: number, width: number, cell: string): string =>
    Array.from({ length: count }, (_, at) => cells(at + 1, width, cell)).join("");

  it("is refused for its cells, in all sheets together", async () => {
    expect(codesOf(await withRows(rows(20_000, 20, "<c><v>1</v></c>")))).toEqual(tooLarge);
    const half = worksheet(rows(10_000, 20, "<c><v>1</v></c>"));
    const sheets = ["rId1", "rId8"].map((id) => `<sheet name="${id}" sheetId="1" r:id="${id}"/>`);
    const read = await readXlsx(
      fileOf({
        "xl/workbook.xml": workbookPart(sheets.join("")),
        "xl/_rels/workbook.xml.rels": `<Relationships>${relations}${relation("rId8", "worksheet", "worksheets/sheet2.xml")}</Relationships>`,
        [sheetName]: half,
        "xl/worksheets/sheet2.xml": half,
      }),
    );
    expect(codesOf(read)).toEqual(tooLarge);
  });

  it("is refused for the empty cells up to the last one", async () => {
    const far = '<row r="1"><c><v>1</v></c></row><row r="19000"><c r="KA19000"><v>1</v></c></row>';
    expect(codesOf(await withRows(far))).toEqual(tooLarge);
  });

  it("may have many cells without content", async () => {
    const read = await withRows(`${rows(2_000, 250, '<c s="0"/>')}`);
    expect(rowsOf(read)).toEqual([]);
  });

  it("is refused for its texts, and those that many cells share", async () => {
    const one = "<si><t>a</t></si>";
    const withTexts = (texts: string, cellsOfSheet: string): Promise<ReadSpreadsheet> =>
      withRows(cellsOfSheet, { "xl/sharedStrings.xml": `<sst>${texts}</sst>` });
    const first = '<row r="1"><c t="s"><v>0</v></c></row>';
    expect(codesOf(await withTexts(one.repeat(400_000), first))).toEqual(tooLarge);
    const long = `<si><t>${"a".repeat(30_000_000)}</t></si>`;
    expect(codesOf(await withTexts(long, first))).toEqual(tooLarge);
    const shared = `<si><t>${"a".repeat(30_000)}</t></si>`;
    const all = rows(1_000, 10, '<c t="s"><v>0</v></c>');
    expect(codesOf(await withTexts(shared, all))).toEqual(tooLarge);
    const inline = `<row r="1"><c t="inlineStr"><is><t>${"a".repeat(30_000_000)}</t></is></c></row>`;
    expect(codesOf(await withRows(inline))).toEqual(tooLarge);
    expect(codesOf(await withRows(rows(1, 1, `<c><v>${"1".repeat(30_000_000)}x</v></c>`)))).toEqual(
      tooLarge,
    );
  });

  it("is refused for its merged ranges", async () => {
    const merges = `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(30_000)}</mergeCells>`;
    const read = await readXlsx(fileOf({ [sheetName]: worksheet("", merges) }));
    expect(codesOf(read)).toEqual(tooLarge);
  });

  it("has its numbers near to nothing read as nothing", async () => {
    const read = await withRows(
      '<row r="1"><c><v>5.55111512312578E-17</v></c><c><v>1e-9000000</v></c><c><v>1e300</v></c></row>',
    );
    expect(rowsOf(read)).toEqual([[{ number: "0" }, { number: "0" }, "1e300"]]);
  });
});

describe("a cell that does not hold what it says", () => {
  it("is named, and never ends the import", async () => {
    const heading = ["TT", "Tiêu chí", "Điểm tối đa"].map(
      (text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`,
    );
    for (const value of ["abc", "1e999", "NaN", "Infinity", "0x10", "1 2", "--1", "1,5"]) {
      const read = await withRows(
        `<row r="1">${heading.join("")}</row><row r="2"><c><v>1</v></c><c t="str"><v>a</v></c><c><v>${value}</v></c></row>`,
      );
      expect(findingsOf(read).map(({ code, path }) => [code, path])).toEqual([
        ["not-a-number", "S!C2"],
      ]);
    }
  });

  it("is refused where its kind is unknown", async () => {
    for (const cell of [
      '<c t="s"><v>7</v></c>',
      '<c t="s"><v>-1</v></c>',
      '<c t="b"><v>có</v></c>',
      '<c t="z"><v>1</v></c>',
    ]) {
      const [told] = findingsOf(await withRows(`<row r="1">${cell}</row>`));
      expect(told?.code).toBe("not-a-spreadsheet");
      expect(told?.message.vi).toContain("giá trị của ô A1 không đúng kiểu");
    }
  });

  it("is a number where its date is outside the calendar", async () => {
    const cell = (value: string): string => `<c s="1"><v>${value}</v></c>`;
    const values = ["45000", "2958465", "2958466", "99999999", "1e20", "-5"];
    const read = await withRows(`<row r="1">${values.map(cell).join("")}</row>`, {
      "xl/styles.xml": stylesPart('<xf/><xf numFmtId="14"/>'),
    });
    expect(rowsOf(read)).toEqual([
      [
        { date: "2023-03-15" },
        { date: "9999-12-31" },
        { number: "2958466" },
        { number: "99999999" },
        { number: "100000000000000000000" },
        { number: "-5" },
      ],
    ]);
  });

  it("keeps the day of a written date in every time zone", async () => {
    const read = await withRows(
      '<row r="1"><c t="d"><v>2024-05-01T23:30:00</v></c><c t="d"><v>2024-02-30</v></c><c t="d"><v>+275690-09-01</v></c></row>',
    );
    expect(rowsOf(read)).toEqual([[{ date: "2024-05-01" }, "2024-02-30", "+275690-09-01"]]);
  });

  it("is named a hundred times, and then counted", async () => {
    const wrong = (cell: string): Promise<ReadSpreadsheet> =>
      withRows(
        Array.from({ length: 1_000 }, (_, at) => `<row r="${at + 1}">${cell}</row>`).join(""),
      );
    for (const [code, cell, rest] of [
      ["error-value", '<c t="e"><v>#REF!</v></c>', "Còn 900 ô khác chứa giá trị lỗi"],
      ["formula-without-value", "<c><f>1+1</f></c>", "Còn 900 ô khác có công thức"],
      ["not-a-number", "<c><v>abc</v></c>", "Còn 900 ô khác ghi kiểu số mà không phải số"],
    ] as const) {
      const findings = findingsOf(await wrong(cell));
      expect(new Set(findings.map((one) => one.code))).toEqual(new Set([code]));
      expect(findings.length).toBe(101);
      expect(findings[99]?.path).toBe("S!A100");
      expect(findings[100]?.path).toBe("");
      expect(findings[100]?.message.vi).toContain(rest);
      expect(findings[100]?.message.en).toContain("900 more cells");
    }
  });
});

describe("a file of another program", () => {
  const percent = stylesPart(
    "<xf numFmtId='0'/><xf numFmtId='170'/>",
    "<numFmt numFmtId='170' formatCode='0.0\"đ\"&#37;'/>",
  );

  it("may hold charts beside its sheets", async () => {
    const sheets =
      '<sheet name="Biểu đồ" sheetId="3" r:id="rId8"/><sheet name="S" sheetId="1" r:id="rId1"/>';
    const read = await readXlsx(
      fileOf({
        "xl/workbook.xml": workbookPart(sheets),
        "xl/_rels/workbook.xml.rels": `<Relationships>${relations}${relation("rId8", "chartsheet", "chartsheets/sheet1.xml")}</Relationships>`,
        "xl/chartsheets/sheet1.xml": "<chartsheet/>",
        [sheetName]: worksheet('<row r="1"><c r="A1"><f>1</f><v>1</v></c></row>'),
      }),
    );
    expect(read.ok && read.grids).toEqual([
      { name: "S", rows: [[{ number: "1" }]], merges: [], formulas: ["A1"] },
    ]);
  });

  it("names the sheet that has no content", async () => {
    const sheets =
      '<sheet name="S" sheetId="1" r:id="rId1"/><sheet name="B" sheetId="2" r:id="rId9"/>';
    const [told] = findingsOf(await readXlsx(fileOf({ "xl/workbook.xml": workbookPart(sheets) })));
    expect(told?.message.vi).toContain('trang tính "B" không có nội dung trong tệp');
    expect(told?.message.en).toContain('the sheet "B" has no content in the file');
  });

  it("may leave out where its cells stand", async () => {
    const read = await withRows(
      '<row><c t="inlineStr"><is><t>a</t></is></c><c/><c><v>0.5</v></c></row><row r="3"><c r="B3"><v>1</v></c><c><f>1</f><v>2</v></c></row>',
    );
    expect(rowsOf(read)).toEqual([
      ["a", null, { number: "0.5" }],
      [null, null, null],
      [null, { number: "1" }, { number: "2" }],
    ]);
    expect(read.ok && read.grids[0]?.formulas).toEqual(["C3"]);
  });

  it("is refused where its rows or cells are out of order", async () => {
    for (const rows of [
      '<row r="2"><c><v>1</v></c></row><row r="1"><c><v>1</v></c></row>',
      '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>',
      '<row r="1"><c r="A1048576"><v>1</v></c></row>',
      '<row r="abc"><c><v>1</v></c></row>',
      '<row r="1"><c r="ZZZZ1"><v>1</v></c></row>',
    ]) {
      const [told] = findingsOf(await withRows(rows));
      expect(told?.message.vi).toContain("không đúng thứ tự");
    }
  });

  it("may put prefixes before its elements, and either quotation mark around its attributes", async () => {
    const prefixed = `<x:worksheet xmlns:x='${namespace}'><x:sheetData><x:row r='1'><x:c r='A1'><x:f>1</x:f><x:v>2</x:v></x:c><x:c  r='B1' ><x:f>1</x:f></x:c><x:c r='C1' t='e'><x:v>#N/A</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const marked = await readXlsx(fileOf({ [sheetName]: prefixed }));
    expect(findingsOf(marked).map(({ code, path }) => [code, path])).toEqual([
      ["error-value", "S!C1"],
      ["formula-without-value", "S!B1"],
    ]);
    const read = await readXlsx(
      fileOf({
        "xl/workbook.xml": `<y:workbook xmlns:q="${relationTypes}"><y:workbookPr date1904='true'/><y:sheets><y:sheet name='A "b" &amp; c' sheetId='1' q:id='rId1'/></y:sheets></y:workbook>`,
        "xl/styles.xml": percent.replaceAll("<xf", "<z:xf"),
        [sheetName]: `<x:worksheet><x:sheetData><x:row r='1'><x:c r='A1' s='1'><x:v>0.5</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref='A1:B2'/></x:mergeCells></x:worksheet>`,
      }),
    );
    expect(read.ok && read.grids).toEqual([
      {
        name: 'A "b" & c',
        rows: [[{ number: "0.5", percent: true }]],
        merges: [{ top: 0, left: 0, bottom: 1, right: 1 }],
        formulas: [],
      },
    ]);
  });

  it("is bounded whatever its prefixes are", async () => {
    const read = await readXlsx(
      fileOf({
        [sheetName]: `<x:worksheet><x:sheetData><x:row r='1000000'><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      }),
    );
    expect(codesOf(read)).toEqual(["spreadsheet-too-large"]);
  });

  it("may hold comments, and text that is marked as it stands", async () => {
    const read = await withRows(
      '<!-- <row r="1"><c r="A1"><v>9</v></c></row> --><row r="1"><c r="A1"><v>1<!-- -->2</v></c><c t="s"><v>0</v></c><c t="str"><v>a<![CDATA[ < ]]>b &gt;</v></c></row>',
      {
        "xl/sharedStrings.xml":
          '<sst><si><r><t>một </t></r><r><rPr><b val="a>b"/></rPr><t>hai</t></r><rPh><t>x</t></rPh></si></sst>',
      },
    );
    expect(rowsOf(read)).toEqual([[{ number: "12" }, "một hai", "a < b >"]]);
  });

  it("has formulas whose result is an empty text", async () => {
    const read = await withRows(
      '<row r="1"><c t="str"><f>""</f><v></v></c><c><v>1</v></c></row><row r="2"><c><f>1</f><v/></c></row>',
    );
    expect(findingsOf(read).map(({ code, path }) => [code, path])).toEqual([
      ["formula-without-value", "S!A2"],
    ]);
  });
});

describe("a file that is no .xlsx", () => {
  it("is told from an old or locked one", async () => {
    const old = new Uint8Array(2_000);
    old.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    const [told] = findingsOf(await readXlsx(old));
    expect(told?.code).toBe("other-kind-of-file");
    expect(told?.message.vi).toContain("tệp Office kiểu cũ (.xls, .doc)");
    expect(told?.message.en).toContain("an old Office file (.xls or .doc)");
  });

  it("is refused in Vietnamese words", async () => {
    const wide = `<row r="1"><c r="XFD1"><v>1</v></c></row>`;
    const unended = zipSync({ "xl/workbook.xml": strToU8("<a>") });
    const reads = [
      await readXlsx(new Uint8Array()),
      await readXlsx(unended),
      await withRows(wide),
      readCsv("a;".repeat(1_000), "a.csv"),
      readCsv('STT;Tiêu chí\n1;"không đóng', "a.csv"),
      readCsv('STT;Tiêu chí\n1;"đóng" rồi;2\n', "a.csv"),
    ];
    for (const read of reads) {
      const [told] = findingsOf(read);
      expect(told?.message.vi).not.toMatch(
        /columns|rows|bytes|field|file|missing|quote|undefined/i,
      );
      expect(told?.message.en).not.toMatch(/\p{Script=Latin}*[ạ-ỹđăâêôơư]/u);
    }
  });
});

describe("the separator of CSV", () => {
  const cellsOf = (text: string): unknown => rowsOf(readCsv(text, "a.csv"));

  it("is not taken from the commas of titles and decimals", () => {
    const titles = "STT;Tiêu chí;Điểm tối đa\r\n1;Kế hoạch, báo cáo, văn bản, hồ sơ;0,5\r\n";
    expect(cellsOf(`${titles}2;Họp, hội nghị, tập huấn;0,5`)).toEqual([
      ["STT", "Tiêu chí", "Điểm tối đa"],
      ["1", "Kế hoạch, báo cáo, văn bản, hồ sơ", "0,5"],
      ["2", "Họp, hội nghị, tập huấn", "0,5"],
    ]);
    const above = "Bảng điểm, năm 2026\n\nSTT;Tiêu chí;Điểm\n1;a;0,5\n2;b;0,5\n";
    expect(cellsOf(above)).toContainEqual(["1", "a", "0,5"]);
    expect(cellsOf("STT\tTiêu chí, nội dung; việc\tĐiểm\n1\ta, b; c\t0,5")).toContainEqual([
      "1",
      "a, b; c",
      "0,5",
    ]);
  });

  it("is not taken from inside quotation marks", () => {
    const rule = "Tốt: 1; Khá: 0,75; Kém: 0; a: 0; b: 0";
    expect(
      cellsOf(`STT,Tiêu chí,Cách tính\n1,Kế hoạch,"${rule}"\n2,"x; y; z\nt; u","a; b"`),
    ).toEqual([
      ["STT", "Tiêu chí", "Cách tính"],
      ["1", "Kế hoạch", rule],
      ["2", "x; y; z\nt; u", "a; b"],
    ]);
  });

  it("may be named by the first line, which is no data", () => {
    for (const line of ["sep=;\r\n", "SEP=;\n", '"sep=;"\r\n', "\ufeffsep=;\n"]) {
      expect(cellsOf(`${line}STT;Tiêu chí\n1;a, b, c`)).toEqual([
        ["STT", "Tiêu chí"],
        ["1", "a, b, c"],
      ]);
    }
    expect(cellsOf("sep=|\na|b;c,d")).toEqual([["a", "b;c,d"]]);
  });

  it("is bounded by rows, columns, cells and letters", () => {
    for (const text of [
      `${";".repeat(299)}\n`.repeat(15_000),
      ";".repeat(9_000_000),
      '"a"'.repeat(3_000_000),
      "a".repeat(9_000_000),
      "a".repeat(11_000_000),
    ]) {
      expect(codesOf(readCsv(text, "a.csv"))).toEqual(["spreadsheet-too-large"]);
    }
    expect(codesOf(readCsv('"a\n'.repeat(2_000_000), "a.csv"))).toEqual(["not-csv"]);
  });

  it("leaves a table that imports", () => {
    const read = readCsv("sep=;\nSTT;Tiêu chí;Điểm tối đa\n1;a, b, c, d;0,5\n", "a.csv");
    expect(read.ok && importCriteriaTable(read.grids, table).draft?.max).toBe("0.5");
  });
});
