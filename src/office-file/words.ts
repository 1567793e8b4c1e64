import type { LocalizedText } from "../text/language.js";

/** What is wrong with a file as a whole. */
export const fileFaults = {
  damaged: { vi: "nội dung tệp bị hỏng", en: "its content is damaged" },
  notPacked: {
    vi: "tệp bị cắt cụt hoặc không phải tệp nén",
    en: "it is cut off, or no packed file",
  },
  badDirectory: { vi: "danh mục các phần trong tệp bị hỏng", en: "its list of parts is damaged" },
} as const satisfies Record<string, LocalizedText>;

/** What is wrong with a part of a file. */
export const partFaults = {
  missing: (part) => ({ vi: `tệp thiếu phần ${part}`, en: `the part ${part} is missing` }),
  twice: (part) => ({
    vi: `phần ${part} có hai lần trong tệp`,
    en: `the part ${part} is in the file twice`,
  }),
  damaged: (part) => ({
    vi: `phần ${part} bị cắt cụt hoặc bị hỏng`,
    en: `the part ${part} is cut off or damaged`,
  }),
  contradicted: (part) => ({
    vi: `phần ${part} trong tệp khác với danh mục của tệp`,
    en: `the part ${part} is not what the file's own list says`,
  }),
  locked: (part) => ({
    vi: `phần ${part} bị khóa bằng mật khẩu; hãy bỏ mật khẩu rồi lưu lại`,
    en: `the part ${part} is locked by a password; save the file without one`,
  }),
  unknownPacking: (part) => ({
    vi: `phần ${part} được nén theo cách không đọc được`,
    en: `the part ${part} is packed in a way that is not read`,
  }),
  notWellFormed: (part) => ({
    vi: `phần ${part} viết sai quy cách`,
    en: `the part ${part} is not well-formed XML`,
  }),
  documentType: (part) => ({
    vi: `phần ${part} có khai báo lạ`,
    en: `the part ${part} has a document type`,
  }),
} as const satisfies Record<string, (part: string) => LocalizedText>;
