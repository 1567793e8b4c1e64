import type { Words } from "./shape-of-words.js";

/** What `chiso rank` says. */
export const rankWords = {
  surveysOnly: {
    vi: "chỉ dùng khi mọi tệp đều là phiếu khảo sát",
    en: "is for files that are all surveys",
  },
} as const satisfies Words;
