import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readTables } from "../../src/spreadsheet.js";

const bytes = (...all: readonly (number | string)[]): Uint8Array =>
  Uint8Array.from(all.flatMap((one) => (typeof one === "number" ? [one] : [...strToU8(one)])));
const wide = (text: string): string => [...text, "\0"].map((letter) => `${letter}\0`).join("");
const compound = (stream: string): Uint8Array =>
  bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, "\0".repeat(500), wide(stream));
const packed = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), {
    level: 0,
  });

describe("a file of a kind that is not read", () => {
  it.each([
    ["tệp rỗng", bytes()],
    ["bảng tính .xls kiểu cũ", compound("Workbook")],
    ["văn bản .doc kiểu cũ", compound("WordDocument")],
    ["tệp có mật khẩu", compound("EncryptedPackage")],
    ["tệp Office kiểu cũ", compound("PowerPoint")],
    ["bảng tính .ods", packed({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" })],
    ["văn bản .odt", packed({ mimetype: "application/vnd.oasis.opendocument.text" })],
    ["bảng tính .xlsb", packed({ "xl/workbook.bin": "" })],
    ["bài trình chiếu .pptx", packed({ "ppt/presentation.xml": "" })],
    ["tệp nén", packed({ "a.txt": "" })],
    ["tệp PDF", bytes("%PDF-1.7\n")],
    ["văn bản .rtf", bytes("{\\rtf1")],
    ["tệp ảnh", bytes(0x89, "PNG\r\n", 0x1a, "\n")],
    ["tệp ảnh", bytes(0xff, 0xd8, 0xff, 0xe0)],
    ["trang web (HTML)", bytes(0xef, 0xbb, 0xbf, "\n<HTML><table>")],
    ["bảng tính XML 2003", bytes('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>')],
    ["tệp không rõ loại", bytes(1, 2, 3)],
  ])("is told to be %s in one line", async (kind, file) => {
    const read = await readTables(file, "a.xlsx");
    expect(read.ok).toBe(false);
    expect(read.findings.map(({ code }) => code)).toEqual(["other-kind-of-file"]);
    expect(read.findings[0]?.message.vi).toContain(`đây là ${kind}`);
  });

  it("is told from text, whatever its name is", async () => {
    for (const text of [
      "STT\tTiêu chí\n1\tKế hoạch, báo cáo",
      "\ufeffSTT;Tiêu chí\n1;Kế hoạch, báo cáo",
    ]) {
      const read = await readTables(strToU8(text), "a.xlsx");
      expect(read.ok && read.grids[0]?.rows[1]).toEqual(["1", "Kế hoạch, báo cáo"]);
    }
    const unmarked = new Uint8Array(Buffer.from("STT;Tiêu chí;Điểm tối đa", "utf16le"));
    const read = await readTables(unmarked, "a.csv");
    expect(read.findings.map(({ code }) => code)).toEqual(["not-unicode"]);
  });
});
