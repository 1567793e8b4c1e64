import { formatPercentage } from "../numbers/format-number.js";
import { inBoth, type LocalizedText } from "../text/language.js";
import type { ConfidenceLevel } from "./confidence.js";
import type { RankRange } from "./rank-ranges.js";

/** More of them are counted and not named. */
const mostNames = 4;

export function rangeWords(
  { best, worst }: RankRange,
  others: readonly string[],
  level: ConfidenceLevel,
): LocalizedText {
  return inBoth((language) => {
    const vi = language === "vi";
    if (others.length === 0) {
      const confidence = formatPercentage(level, language);
      return vi
        ? `hạng ${best}, độ tin cậy ${confidence}`
        : `rank ${best} at ${confidence} confidence`;
    }
    const few = others.length <= mostNames;
    if (vi) {
      const whom = few ? others.join(", ") : `${others.length} nơi khác`;
      return `hạng từ ${best} đến ${worst}: chưa đủ căn cứ để phân biệt với ${whom}`;
    }
    const whom = few ? others.join(", ") : `${others.length} others`;
    return `rank ${best} to ${worst}: not enough to tell it from ${whom}`;
  });
}

export const noStandardError: LocalizedText = {
  vi: "Không có sai số chuẩn: chỉ có số đếm, hoặc mẫu chỉ có một phiếu hay một điểm khảo sát",
  en: "There is no standard error: only counts are known, or the sample is one form or one place",
};

export const noGroup: LocalizedText = {
  vi: "Phiếu không ghi nhóm",
  en: "These forms name no group",
};

export const formsWithoutGroup: LocalizedText = {
  vi: "(không ghi)",
  en: "(none given)",
};
