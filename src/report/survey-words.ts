import type { LocalizedText } from "../text/language.js";

/** Words of tables of surveys. */
export const surveyWords = {
  forms: { vi: "Số phiếu", en: "Forms" },
  margin: { vi: "Sai số (±)", en: "Margin (±)" },
  standardError: {
    vi: "Sai số chuẩn (điểm phần trăm)",
    en: "Standard error (percentage points)",
  },
  byGroup: { vi: "Theo nhóm", en: "By group" },
  noGroup: { vi: "(không ghi)", en: "(none given)" },
  factorsOfGroups: {
    vi: "Từng yếu tố theo nhóm, kèm sai số bằng điểm phần trăm",
    en: "Factors by group, with their margins in percentage points",
  },
  howToRead: { vi: "Cách đọc", en: "To be read as" },
} as const satisfies Record<string, LocalizedText>;
