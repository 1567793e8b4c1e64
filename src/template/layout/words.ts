import type { Language, LocalizedText } from "../../text/language.js";

/** Names of the sheets of a template of scores, whatever its language. */
export const scoresSheetNames = {
  info: "Thông tin",
  scores: "Bảng chấm điểm",
  adjustments: "Điểm cộng, trừ",
  lists: "Danh mục",
} as const;

/** Names of the sheets of a template of survey forms, whatever its language. */
export const formsSheetNames = { guide: "Hướng dẫn", info: "Thông tin", forms: "Phiếu" } as const;

/** Headings of the scores; those of a round stand before its name. */
export const scoresHeadings = {
  printed: { vi: "Mã", en: "Code" },
  title: { vi: "Tiêu chí, số liệu", en: "Criterion, figure" },
  max: { vi: "Điểm tối đa", en: "Maximum" },
  takes: { vi: "Cách tính điểm; giá trị nhận", en: "Rule; values" },
  evidence: { vi: "Tài liệu kiểm chứng", en: "Evidence" },
  remark: { vi: "Nhận xét", en: "Remark" },
  remarkDay: { vi: "Ngày nhận xét", en: "Day of the remark" },
  remarkAuthor: { vi: "Người nhận xét", en: "Author of the remark" },
} as const satisfies Record<string, LocalizedText>;

/** Headings of bonus and penalty. */
export const adjustmentHeadingWords = {
  layer: { vi: "Lớp điểm", en: "Layer" },
  kind: { vi: "Loại", en: "Kind" },
  reason: { vi: "Lý do", en: "Reason" },
  points: { vi: "Điểm", en: "Points" },
} as const satisfies Record<string, LocalizedText>;

/** Headings of the survey forms. */
export const formsHeadings = {
  number: { vi: "Số phiếu", en: "Form number" },
  stratum: { vi: "Tầng chọn mẫu (xã, phường)", en: "Stratum (commune)" },
  cluster: { vi: "Cụm chọn mẫu (thôn, tổ dân phố)", en: "Cluster (village)" },
  weight: { vi: "Trọng số", en: "Weight" },
} as const satisfies Record<string, LocalizedText>;

/** What is said of a question. */
export const questionWords = {
  question: {
    vi: (code: string) => `Câu ${code}`,
    en: (code: string) => `Question ${code}`,
  },
  askedOnly: {
    vi: (filter: string, answers: string) => `chỉ hỏi người trả lời câu ${filter}: ${answers}`,
    en: (filter: string, answers: string) =>
      `asked only of those who answer ${filter} with ${answers}`,
  },
} as const satisfies Record<string, Record<Language, unknown>>;
