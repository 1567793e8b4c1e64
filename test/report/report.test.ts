import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  gapsDocument,
  gapsTable,
  planDocument,
  planTable,
  scoreDocument,
  type TableBlock,
  toCsv,
  toMarkdown,
} from "../../src/entries/report.js";
import { parIndexWardSample } from "../../src/indices/par-index/sets/ward-sample.js";
import {
  diSu2024,
  findGaps,
  planRemediation,
  type ScoreSheet,
  score,
  vietnam2024To2026,
} from "../support/library.js";

const file = new URL("../../fixtures/di-su-2023/par-index.json", import.meta.url);
const diSu = JSON.parse(readFileSync(file, "utf8")) as ScoreSheet;
const card = score(parIndexWardSample, diSu, { layer: "appraised" });
const plan = planRemediation([card], {
  start: "2024-03-15",
  due: "2024-11-30",
  calendar: vietnam2024To2026,
  measures: diSu2024,
});

// A reader of CSV of its own, so that the writer is not its own judge.
function readCsv(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] as string;
    const row = rows.at(-1) as string[];
    if (quoted && sign === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === separator) {
      row.push(cell);
      cell = "";
    } else if (!quoted && sign === "\r" && text[at + 1] === "\n") {
      row.push(cell);
      cell = "";
      rows.push([]);
      at += 1;
    } else cell += sign;
  }
  return rows.slice(0, -1);
}

const table = (rows: TableBlock["rows"]): TableBlock => ({
  kind: "table",
  columns: [
    { title: "Tên", align: "left" },
    { title: "Tỷ lệ", align: "right" },
  ],
  rows,
});

describe("CSV", () => {
  it("begins with a byte order mark, ends lines with CRLF and quotes by RFC 4180", () => {
    const text = toCsv(
      table([
        ["a, b", { number: "0.5", unit: "%" }],
        ['nói "vâng"\nhai dòng', null],
      ]),
    );
    expect(text).toBe('\uFEFFTên,Tỷ lệ (%)\r\n"a, b",0.5\r\n"nói ""vâng""\nhai dòng",\r\n');
  });

  it("has a decimal comma where the separator is a semicolon", () => {
    expect(toCsv(table([["a; b", { number: "0.5" }]]), { separator: ";" })).toBe(
      '\uFEFFTên;Tỷ lệ\r\n"a; b";0,5\r\n',
    );
  });

  it.each(["=1+1", "+84", "-1", "@SUM(A1)", " =1", "\t=1", "＝1", "\r=1"])(
    "makes %j harmless, and leaves numbers alone",
    (text) => {
      const [, row] = readCsv(toCsv(table([[text, { number: "-0.25" }]])).slice(1), ",");
      expect(row).toEqual([`'${text.replace("\r", "\n")}`, "-0.25"]);
    },
  );

  it("keeps a code that looks like a number as text", () => {
    const [, row] = readCsv(toCsv(table([["4.10", "1.1.2"]])).slice(1), ",");
    expect(row).toEqual(["4.10.", "1.1.2."]);
    expect(planTable(plan).rows[0]).toContain("2024-06-28");
  });

  it.each([",", ";"] as const)("of the plan reads back as it is, separated by %s", (separator) => {
    const block = planTable(plan);
    const rows = readCsv(toCsv(block, { separator }).slice(1), separator);
    expect(rows.length).toBe(block.rows.length + 1);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([block.columns.length]));
    const losses = rows.slice(1).map((row) => Number((row[7] as string).replace(",", ".")) * 100);
    expect(Math.round(losses.reduce((sum, loss) => sum + loss))).toBe(2663);
    expect(rows.slice(1).every((row) => row.at(-1)?.includes("Bộ tiêu chí mẫu"))).toBe(true);
  });
});

describe("Markdown", () => {
  const text = toMarkdown(planDocument(plan));

  it("of the plan is a document that an office can sign", () => {
    const parts = [
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "# KẾ HOẠCH",
      "Bộ tiêu chí mẫu: thay bằng quyết định của địa phương",
      "Số liệu minh họa, không phải kết quả thật của phường",
      "Trên cơ sở kết quả Chỉ số cải cách hành chính (PAR INDEX)",
      "## MỤC ĐÍCH, YÊU CẦU",
      "## NHIỆM VỤ, GIẢI PHÁP",
      "## TỔ CHỨC THỰC HIỆN",
      "Nơi nhận:",
      "TM. ỦY BAN NHÂN DÂN",
      "KẾT QUẢ NĂM 2023",
      "DANH MỤC TIÊU CHÍ CHƯA ĐẠT ĐIỂM TỐI ĐA",
    ];
    const places = parts.map((part) => text.indexOf(part));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it("has tables whose rows are as wide as their heads", () => {
    const blocks = text.split("\n\n").filter((block) => block.startsWith("|"));
    for (const block of blocks) {
      const widths = block
        .trim()
        .split("\n")
        .map((line) => line.match(/(?<!\\)\|/g)?.length);
      expect(new Set(widths).size).toBe(1);
    }
    expect(blocks.length).toBe(4);
  });

  it("takes the letterhead from data, and leaves a blank for what is not given", () => {
    const filled = toMarkdown(
      planDocument(plan, {
        letterhead: {
          superior: "ỦY BAN NHÂN DÂN THỊ XÃ MỸ HÀO",
          number: "14/KH-UBND",
          place: "Dị Sử",
          date: "ngày 14 tháng 3 năm 2024",
          bases: ["Nghị quyết 76/NQ-CP ngày 15/7/2021 của Chính phủ"],
        },
      }),
    );
    expect(filled).toContain("Số: 14/KH-UBND");
    expect(filled).toContain("Căn cứ Nghị quyết 76/NQ-CP ngày 15/7/2021 của Chính phủ; trên cơ sở");
    expect(text).toContain("Số: ……………/KH-UBND");
  });

  it("escapes what Markdown would read as a mark", () => {
    const [unit, name] = [{ id: "x", name: "Xã *A* | <b>" }, "Xã \\*A\\* \\| \\<b\\>"];
    const document = scoreDocument({ ...card, unit });
    expect(toMarkdown(document)).toContain(name.replace("\\|", "|"));
  });

  it("is there in English", () => {
    const english = toMarkdown(planDocument(plan, { language: "en" }));
    expect(english).toContain("RESULTS OF 2023");
    expect(english).toContain("Sample criteria set: replace it with your province's decision");
  });
});

describe("documents of results", () => {
  it("carry the notices of their sources", () => {
    for (const document of [scoreDocument(card), gapsDocument(findGaps(card))]) {
      const notices = document.blocks.filter(({ kind }) => kind === "notice");
      expect(notices.length).toBe(2);
    }
  });

  it("group gaps when asked", () => {
    const report = findGaps(card);
    const grouped = gapsTable(report, { groupBy: "responsible" });
    expect(grouped.rows.filter((row) => "group" in row)[0]).toEqual({
      group: "Văn phòng UBND phường: 12,22 (45,89%)",
    });
  });

  it("list what is not assessed", () => {
    const self = gapsDocument(findGaps(score(parIndexWardSample, diSu, { layer: "self" })));
    expect(toMarkdown(self)).toContain("Chưa chấm 4 tiêu chí (9,5 điểm tối đa)");
  });
});
