import type { Language } from "../text/language.js";

/** Sentences about two surveys that are compared. */
export const surveyComparisonWords = {
  title: {
    vi: (before: string, after: string) => `So sánh khảo sát hài lòng: ${before} và ${after}`,
    en: (before: string, after: string) =>
      `Comparison of satisfaction surveys: ${before} and ${after}`,
  },
  method: {
    vi: "Xác suất đã hiệu chỉnh theo Holm cho số tiêu chí được so sánh; hai mẫu coi là chọn độc lập",
    en: "Probabilities are corrected by Holm for all criteria that are compared; the samples are taken as drawn apart",
  },
  notCompared: { vi: "Không so sánh được", en: "Not compared" },
  withoutIndex: {
    vi: "không so sánh được, vì một trong hai không có chỉ số hoặc sai số",
    en: "not compared, for one of both has no index or no standard error",
  },
  probability: { vi: "Xác suất", en: "Probability" },
  finding: { vi: "Kết luận", en: "What may be said" },
} as const satisfies Record<string, Record<Language, unknown>>;
