import type { LocalizedText } from "../../text/language.js";
import type { Words } from "./shape-of-words.js";

/** What is said of what is written, and of what cannot be written so. */
export const outputWords = {
  fileNeeded: (format: string): LocalizedText => ({
    vi: `Kiểu ${format} cần tên tệp: thêm --out TỆP.${format}.`,
    en: `The format ${format} needs a file: add --out FILE.${format}.`,
  }),
  unknownEnding: (path: string): LocalizedText => ({
    vi: `Không biết ghi "${path}" kiểu gì: dùng .txt, .md, .html, .csv, .json, .docx, .xlsx, .svg, hoặc thêm --format.`,
    en: `It is not clear how to write "${path}": use .txt, .md, .html, .csv, .json, .docx, .xlsx, .svg, or add --format.`,
  }),
  otherEnding: (extension: string, path: string): LocalizedText => ({
    vi: `Tệp được ghi kiểu .${extension}: đặt tên có đuôi .${extension} thay cho "${path}".`,
    en: `The file is written as .${extension}: give it that ending instead of "${path}".`,
  }),
  written: { vi: "Đã ghi", en: "Written" },
  noPicture: { vi: "Kết quả này không có biểu đồ.", en: "This result has no picture." },
} as const satisfies Words;
