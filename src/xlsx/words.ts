import type { LocalizedText } from "../text/language.js";

/** What is wrong with the sheets of a file. */
export const sheetFaults = {
  withoutPart: (sheet: string) => ({
    vi: `trang tính "${sheet}" không có nội dung trong tệp`,
    en: `the sheet "${sheet}" has no content in the file`,
  }),
  misplaced: (part: string, place: string) => ({
    vi: `trong phần ${part}, dòng hoặc ô "${place}" không đúng thứ tự`,
    en: `in the part ${part}, the row or cell "${place}" is out of order`,
  }),
  unknownValue: (part: string, cell: string) => ({
    vi: `trong phần ${part}, giá trị của ô ${cell} không đúng kiểu`,
    en: `in the part ${part}, the value of the cell ${cell} is not of its kind`,
  }),
} as const satisfies Record<string, (...names: [string, string]) => LocalizedText>;
