import type { LocalizedText } from "../text/language.js";
import type { FileKind } from "./file-kind.js";

/** What a file of a kind is called, and the way from it to one that is read. */
interface KindWords {
  readonly name: LocalizedText;
  readonly advice: LocalizedText;
}

const saveAsXlsx: LocalizedText = {
  vi: "hãy mở bằng Excel hoặc LibreOffice rồi lưu thành .xlsx",
  en: "open it in Excel or LibreOffice and save it as .xlsx",
};
const saveAsDocx: LocalizedText = {
  vi: "hãy mở bằng Word hoặc LibreOffice rồi lưu thành .docx",
  en: "open it in Word or LibreOffice and save it as .docx",
};
const useAnother: LocalizedText = {
  vi: "hãy dùng tệp .xlsx, .docx hoặc .csv có bảng tiêu chí",
  en: "use an .xlsx, .docx or .csv file that holds the table",
};

/** What is told of a file of each kind that is not what was to be read. */
export const kindWords: Readonly<Record<FileKind, KindWords>> = {
  xlsx: { name: { vi: "bảng tính .xlsx", en: "an .xlsx spreadsheet" }, advice: useAnother },
  docx: {
    name: { vi: "văn bản Word .docx", en: "a Word document (.docx)" },
    advice: { vi: "hãy đọc bằng readDocx", en: "read it by readDocx" },
  },
  text: {
    name: { vi: "tệp chữ (CSV)", en: "a text file (CSV)" },
    advice: { vi: "hãy đọc bằng readCsv", en: "read it by readCsv" },
  },
  empty: { name: { vi: "tệp rỗng", en: "an empty file" }, advice: useAnother },
  xls: {
    name: { vi: "bảng tính .xls kiểu cũ", en: "an old .xls spreadsheet" },
    advice: saveAsXlsx,
  },
  doc: { name: { vi: "văn bản .doc kiểu cũ", en: "an old .doc document" }, advice: saveAsDocx },
  xlsb: { name: { vi: "bảng tính .xlsb", en: "an .xlsb spreadsheet" }, advice: saveAsXlsx },
  locked: {
    name: { vi: "tệp có mật khẩu", en: "a file with a password" },
    advice: {
      vi: "hãy mở bằng Excel hoặc Word, bỏ mật khẩu rồi lưu lại",
      en: "open it in Excel or Word and save it without the password",
    },
  },
  ods: { name: { vi: "bảng tính .ods", en: "an .ods spreadsheet" }, advice: saveAsXlsx },
  odt: { name: { vi: "văn bản .odt", en: "an .odt document" }, advice: saveAsDocx },
  numbers: {
    name: { vi: "bảng tính Numbers của Apple", en: "a spreadsheet of Apple Numbers" },
    advice: {
      vi: "hãy mở bằng Numbers rồi xuất sang Excel (.xlsx)",
      en: "open it in Numbers and export it to Excel (.xlsx)",
    },
  },
  pptx: { name: { vi: "bài trình chiếu .pptx", en: "a .pptx presentation" }, advice: useAnother },
  "old-office": {
    name: { vi: "tệp Office kiểu cũ (.xls, .doc)", en: "an old Office file (.xls or .doc)" },
    advice: {
      vi: "hãy mở bằng Office hoặc LibreOffice rồi lưu thành .xlsx hoặc .docx",
      en: "open it in Office or LibreOffice and save it as .xlsx or .docx",
    },
  },
  pdf: {
    name: { vi: "tệp PDF", en: "a PDF file" },
    advice: {
      vi: "hãy lấy tệp Word hoặc Excel gốc, hay chuyển sang .docx; bản quét thì phải gõ lại bảng vào .xlsx",
      en: "take the Word or Excel file it was made of, or convert it to .docx; a scan must be typed into .xlsx",
    },
  },
  rtf: { name: { vi: "văn bản .rtf", en: "an .rtf document" }, advice: saveAsDocx },
  html: {
    name: { vi: "trang web (HTML), dù đuôi tệp là gì", en: "a web page (HTML), whatever its name" },
    advice: saveAsXlsx,
  },
  "spreadsheet-xml": {
    name: { vi: "bảng tính XML 2003", en: "an XML spreadsheet of 2003" },
    advice: saveAsXlsx,
  },
  image: {
    name: { vi: "tệp ảnh", en: "a picture" },
    advice: {
      vi: "hãy lấy tệp Word hoặc Excel gốc, hay gõ lại bảng vào .xlsx",
      en: "take the Word or Excel file, or type the table into .xlsx",
    },
  },
  "other-zip": { name: { vi: "tệp nén", en: "a packed file" }, advice: useAnother },
  unknown: { name: { vi: "tệp không rõ loại", en: "of an unknown kind" }, advice: useAnother },
};
