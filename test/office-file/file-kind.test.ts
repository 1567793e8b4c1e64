import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readTables } from "../../src/entries/spreadsheet.js";

const bytes = (...all: readonly (number | string)[]): Uint8Array =>
  Uint8Array.from(all.flatMap((one) => (typeof one === "number" ? [one] : [...strToU8(one)])));
const wide = (text: string): string => [...text, "\0"].map((letter) => `${letter}\0`).join("");
const compound = (stream: string): Uint8Array =>
  bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, "\0".repeat(500), wide(stream));
const packed = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), {
    level: 0,
  });

const openDocument = (kind: string): Uint8Array =>
  packed({ mimetype: `application/vnd.oasis.opendocument.${kind}` });

/** Kinds by their first bytes: the usual name, a file, what is said of it, and of the way out. */
const kinds: readonly (readonly [name: string, file: Uint8Array, kind: string, advice: string])[] =
  [
    ["a.xlsx", bytes(), "tệp rỗng", ".xlsx, .docx hoặc .csv"],
    ["a.xls", compound("Workbook"), "bảng tính .xls kiểu cũ", "lưu thành .xlsx"],
    ["a.xls", compound("Book"), "bảng tính .xls kiểu cũ", "lưu thành .xlsx"],
    ["a.doc", compound("WordDocument"), "văn bản .doc kiểu cũ", "lưu thành .docx"],
    ["a.xlsx", compound("EncryptedPackage"), "tệp có mật khẩu", "bỏ mật khẩu"],
    ["a.ppt", compound("PowerPoint"), "tệp Office kiểu cũ", "lưu thành .xlsx hoặc .docx"],
    ["a.ods", openDocument("spreadsheet"), "bảng tính .ods", "lưu thành .xlsx"],
    ["a.odt", openDocument("text"), "văn bản .odt", "lưu thành .docx"],
    ["a.xlsb", packed({ "xl/workbook.bin": "" }), "bảng tính .xlsb", "lưu thành .xlsx"],
    ["a.numbers", packed({ "Index/Document.iwa": "" }), "bảng tính Numbers", "xuất sang Excel"],
    ["a.numbers", packed({ "Index.zip": "" }), "bảng tính Numbers", "xuất sang Excel"],
    [
      "a.pptx",
      packed({ "ppt/presentation.xml": "" }),
      "bài trình chiếu .pptx",
      ".xlsx, .docx hoặc",
    ],
    ["a.zip", packed({ "a.txt": "" }), "tệp nén", ".xlsx, .docx hoặc"],
    ["a.pdf", bytes("%PDF-1.7\n"), "tệp PDF", "chuyển sang .docx"],
    ["a.rtf", bytes("{\\rtf1"), "văn bản .rtf", "lưu thành .docx"],
    ["a.doc", bytes("{\\rtf1\\ansi"), "văn bản .rtf", "lưu thành .docx"],
    ["a.png", bytes(0x89, "PNG\r\n", 0x1a, "\n"), "tệp ảnh", "gõ lại bảng"],
    ["a.jpg", bytes(0xff, 0xd8, 0xff, 0xe0), "tệp ảnh", "gõ lại bảng"],
    ["a.gif", bytes("GIF89a"), "tệp ảnh", "gõ lại bảng"],
    ["a.webp", bytes("RIFF", 1, 2, 3, 4, "WEBP"), "tệp ảnh", "gõ lại bảng"],
    ["a.heic", bytes(0, 0, 0, 24, "ftypheic"), "tệp ảnh", "gõ lại bảng"],
    ["a.tiff", bytes("II*\0"), "tệp ảnh", "gõ lại bảng"],
    ["a.xls", bytes(0xef, 0xbb, 0xbf, "\n<HTML><table>"), "trang web (HTML)", "lưu thành .xlsx"],
    ["a.xls", bytes("MIME-Version: 1.0\n"), "trang web (HTML)", "lưu thành .xlsx"],
    ["a.html", bytes("<!DOCTYPE html><html>"), "trang web (HTML)", "lưu thành .xlsx"],
    [
      "a.xls",
      bytes('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'),
      "bảng tính XML 2003",
      "lưu thành .xlsx",
    ],
    ["a.dat", bytes(1, 2, 3), "tệp không rõ loại", ".xlsx, .docx hoặc"],
  ];

describe("a file of a kind that is not read", () => {
  it.each(kinds)("such as %s is told in one line, whatever its name is", async (...one) => {
    const [own, file, kind, advice] = one;
    for (const name of [own, "bang.xlsx", "bang.docx", "bang.csv"]) {
      const read = await readTables(file, name);
      expect(read.ok).toBe(false);
      expect(read.findings.map(({ code }) => code)).toEqual(["other-kind-of-file"]);
      const { vi, en } = read.findings[0]?.message ?? { vi: "", en: "" };
      expect(vi).toContain(`đây là ${kind}`);
      expect(vi).toContain(advice);
      expect(`${vi}${en}`).not.toContain("\n");
    }
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
