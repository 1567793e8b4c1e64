import type { Language } from "../text/language.js";

/** Words of documents of surveys. */
export const surveyWords = {
  title: { vi: "Kết quả khảo sát hài lòng", en: "Satisfaction survey" },
  precision: { vi: "Độ chính xác", en: "Precision" },
  response: {
    vi: (issued: string, valid: string) => `Phiếu phát ra ${issued}, hợp lệ ${valid}`,
    en: (issued: string, valid: string) => `Forms handed out ${issued}, valid ${valid}`,
  },
  designEffect: { vi: "Hiệu ứng thiết kế (deff)", en: "Design effect" },
  figure: {
    vi: (level: string) => `Mức hài lòng và khoảng tin cậy ${level}`,
    en: (level: string) => `Satisfaction with intervals of ${level} confidence`,
  },
  between: {
    vi: (from: string, to: string) => `từ ${from} đến ${to}`,
    en: (from: string, to: string) => `from ${from} to ${to}`,
  },
  forms: { vi: "Số phiếu", en: "Forms" },
  margin: { vi: "Sai số (±)", en: "Margin (±)" },
  standardError: {
    vi: "Sai số chuẩn (điểm phần trăm)",
    en: "Standard error (percentage points)",
  },
  byPopulation: {
    vi: "Tính theo dân số của từng nhóm",
    en: "By the population of each group",
  },
  byGroup: { vi: "Theo nhóm", en: "By group" },
  noGroup: { vi: "(không ghi)", en: "(none given)" },
  factorsOfGroups: {
    vi: "Từng yếu tố theo nhóm, kèm sai số bằng điểm phần trăm",
    en: "Factors by group, with their margins in percentage points",
  },
  howToRead: { vi: "Cách đọc", en: "To be read as" },
} as const satisfies Record<string, Record<Language, unknown>>;
