import { optionGroup } from "../option.js";

/** Options of every command. */
export const always = optionGroup({
  heading: { vi: "Mọi lệnh", en: "Every command" },
  options: {
    lang: {
      value: { vi: "NGÔN_NGỮ", en: "LANGUAGE" },
      says: { vi: "vi (mặc định) hoặc en", en: "vi (default) or en" },
    },
    verbose: {
      says: {
        vi: "khi chương trình có lỗi: lỗi ở chỗ nào của chương trình",
        en: "of an error of the program itself: where it happened",
      },
    },
    help: { short: "h", says: { vi: "hướng dẫn này", en: "this help" } },
    version: { short: "v", says: { vi: "phiên bản", en: "the version" } },
  },
});
