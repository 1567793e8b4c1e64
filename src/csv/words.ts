import type { LocalizedText } from "../text/language.js";

/** What is wrong with the quotation marks of a file. */
export const quoteFaults = {
  "never-closed": {
    vi: "dấu ngoặc kép mở ra mà không đóng lại",
    en: "a quotation mark is never closed",
  },
  "text-after-closing": {
    vi: "sau dấu ngoặc kép đóng còn chữ trước dấu phân cách",
    en: "text follows a closing quotation mark before the separator",
  },
} as const satisfies Record<string, LocalizedText>;
