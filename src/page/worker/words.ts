import type { LocalizedText } from "../../text/language.js";

/** Why the page does not do what it is asked for. */
export const refusals = {
  noResult: { vi: "Chưa mở kết quả nào.", en: "No result is open." },
  noSheet: { vi: "Kết quả này không có phiếu chấm.", en: "This result has no score sheet." },
  nothingToCompare: {
    vi: "Chưa chọn kết quả để so sánh.",
    en: "No result to compare with is chosen.",
  },
  brokenWork: {
    vi: "Tệp công việc không còn nguyên vẹn nên không mở được.",
    en: "The file of the work is damaged and cannot be opened.",
  },
  nobodyCompared: {
    vi: "Ghi họ tên người đối chiếu và ngày có thật, ví dụ 05/01/2026.",
    en: "Write the name of who compared, and an existing day such as 05/01/2026.",
  },
  noDecision: {
    vi: "Bảng không ghi quyết định ban hành tiêu chí; ghi số quyết định, ví dụ 1234/QĐ-UBND.",
    en: "The table does not name the decision that issued the criteria; write its number, such as 1234/QĐ-UBND.",
  },
} as const satisfies Record<string, LocalizedText>;

/** The same of what was given, which is named. */
export const refusalsOf = {
  unknownSet: (id) => ({
    vi: `Không có bộ tiêu chí "${id}".`,
    en: `There is no criteria set "${id}".`,
  }),
  setNotShipped: (id) => ({
    vi: `Phiếu này của bộ tiêu chí "${id}", bộ đó không có sẵn; thả cả tệp .json của bộ vào trang.`,
    en: `This sheet is of the set "${id}", which does not ship; drop the .json file of the set too.`,
  }),
  largeFile: (megabytes) => ({
    vi: `Tệp quá lớn; chỉ đọc tệp đến ${megabytes} MB.`,
    en: `The file is too large; files of up to ${megabytes} MB are read.`,
  }),
  noDay: (text) => ({
    vi: `"${text}" không phải ngày; ghi dạng 30/11/2026.`,
    en: `"${text}" is no day; write it as 30/11/2026.`,
  }),
  notUnderstood: (text) => ({
    vi: `Không đọc được "${text}".`,
    en: `"${text}" is not understood.`,
  }),
} as const satisfies Record<string, (given: string) => LocalizedText>;

/** What messages of files call the page. */
export const thisPage: LocalizedText = { vi: "trang này", en: "the page" };

/** What a unit is called that a person gave no name; it stands in a sheet, so in Vietnamese alone. */
export const unnamedUnit = "Xã, phường";

/** What a decision is that a person gives by its number; it stands in a set, in Vietnamese alone. */
export const kindOfDecision = "Quyết định";
