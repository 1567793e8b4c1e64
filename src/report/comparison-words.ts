/** What a comparison of two results says. */
import type { SurveyVerdict } from "../comparison/compare-options.js";
import type { LeafChangeKind } from "../comparison/comparison.js";
import type { LocalizedText } from "../text/language.js";

/** Names of what becomes of a leaf. */
export const changeNames: Readonly<Record<LeafChangeKind, LocalizedText>> = {
  improved: { vi: "tăng", en: "improved" },
  worse: { vi: "giảm", en: "worse" },
  "survey-higher": {
    vi: "điểm khảo sát cao hơn (chưa đủ căn cứ để nói tăng)",
    en: "higher survey points (not enough to call it a rise)",
  },
  "survey-lower": {
    vi: "điểm khảo sát thấp hơn (chưa đủ căn cứ để nói giảm)",
    en: "lower survey points (not enough to call it a fall)",
  },
  "unchanged-at-maximum": { vi: "giữ điểm tối đa", en: "still at maximum" },
  "unchanged-below-maximum": { vi: "giữ nguyên dưới mức tối đa", en: "unchanged below maximum" },
  "newly-not-applicable": { vi: "nay không áp dụng", en: "no longer applicable" },
  "newly-applicable": { vi: "nay áp dụng", en: "newly applicable" },
  "not-applicable": { vi: "không áp dụng", en: "not applicable" },
  added: { vi: "tiêu chí mới", en: "added" },
  removed: { vi: "tiêu chí bỏ", en: "removed" },
  unknown: { vi: "chưa chấm", en: "not assessed" },
};

/** Where a change comes from. */
export const partNames = {
  performance: { vi: "kết quả thực hiện", en: "performance" },
  rules: { vi: "thay đổi cách tính, điểm tối đa", en: "rules and maxima" },
  added: { vi: "tiêu chí mới", en: "added criteria" },
  removed: { vi: "tiêu chí bỏ", en: "removed criteria" },
  applicability: { vi: "phạm vi áp dụng", en: "applicability" },
  adjustments: { vi: "điểm thưởng, phạt", en: "bonus and penalty" },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** Headings and names that only a comparison has. */
export const comparisonWords = {
  byCriterion: { vi: "Từng tiêu chí", en: "By criterion" },
  points: { vi: "điểm", en: "points" },
  criteria: { vi: "Số tiêu chí", en: "Criteria" },
  notComparable: {
    vi: "Chưa so sánh được tổng điểm: còn mục chưa chấm",
    en: "Totals cannot be compared: items are not assessed",
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** "So sánh: Xã Ví Dụ, 2023 và Xã Ví Dụ, 2024". */
export function comparisonOf(before: LocalizedText, after: LocalizedText): LocalizedText {
  return {
    vi: `So sánh: ${before.vi} và ${after.vi}`,
    en: `Comparison: ${before.en} and ${after.en}`,
  };
}

/** " (+15,42 điểm phần trăm)". */
export function percentagePointsOf(change: LocalizedText): LocalizedText {
  return { vi: ` (${change.vi} điểm phần trăm)`, en: ` (${change.en} percentage points)` };
}

/** What may be said of the answers in all, by the samples of both sides. */
export const surveyVerdictNames: Readonly<Record<SurveyVerdict, LocalizedText>> = {
  rise: { vi: "kết quả khảo sát chung tăng", en: "the survey as a whole rose" },
  fall: { vi: "kết quả khảo sát chung giảm", en: "the survey as a whole fell" },
  "not-sure": {
    vi: "chưa đủ căn cứ để nói kết quả khảo sát chung tăng hoặc giảm",
    en: "not enough to say that the survey as a whole rose or fell",
  },
  same: { vi: "kết quả khảo sát chung không đổi", en: "the survey as a whole is the same" },
};
