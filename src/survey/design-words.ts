import type { LocalizedText } from "../text/language.js";

/** What standard errors and intervals may assume of a sample. */
export const designWords = {
  clustered: {
    vi: "Sai số tính theo đơn vị chọn mẫu bậc một (cụm), coi các cụm là chọn ngẫu nhiên, có hoàn lại",
    en: "Errors are those of the places that were drawn first, taken as drawn at random with replacement",
  },
  simple: {
    vi: "Coi phiếu là mẫu ngẫu nhiên đơn giản, có hoàn lại",
    en: "Forms are taken as a simple random sample with replacement",
  },
  stratified: { vi: "từng tầng chọn mẫu riêng", en: "each stratum sampled by itself" },
  notStratified: { vi: "không phân tầng", en: "without strata" },
  variance: { vi: "phương sai chia cho n − 1", en: "the variance divided by n − 1" },
  formsStayTogether: {
    vi: "các câu trả lời trong một phiếu tính cùng nhau",
    en: "the answers of one form stay together",
  },
  finite: {
    vi: "có hiệu chỉnh cho tổng thể hữu hạn",
    en: "corrected for a finite population",
  },
  notFinite: {
    vi: "không hiệu chỉnh cho tổng thể hữu hạn",
    en: "no correction for a finite population",
  },
  weighted: {
    vi: "phiếu của toàn mẫu được điều chỉnh trọng số theo tổng số đã biết của từng nhóm",
    en: "the forms of the whole are weighted to the known total of each group",
  },
  clustersNotCounted: {
    vi: "không tính đến chọn mẫu theo cụm",
    en: "clusters of forms are not taken into account",
  },
} as const satisfies Record<string, LocalizedText>;
