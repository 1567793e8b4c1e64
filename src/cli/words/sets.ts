import type { LocalizedText } from "../../text/language.js";

/** Headings of the list of what ships. */
export const setsWords = {
  sets: { vi: "Bộ tiêu chí có sẵn", en: "Criteria sets that ship with chiso" },
  questionnaires: {
    vi: "Bảng hỏi khảo sát có sẵn",
    en: "Questionnaires that ship with chiso",
  },
  models: {
    vi: "Mô hình chính quyền thân thiện có sẵn",
    en: "Models of friendly government that ship with chiso",
  },
  leaves: { vi: "Tiêu chí chấm điểm", en: "Scored criteria" },
  questionnaire: { vi: "Bảng hỏi", en: "Questionnaire" },
  questions: { vi: "Câu hỏi", en: "Questions" },
  model: { vi: "Mô hình", en: "Model" },
  levels: { vi: "Mức, hạng", en: "Levels" },
  source: { vi: "Nguồn", en: "Provenance" },
} as const satisfies Record<string, LocalizedText>;
