import type { DecimalText } from "../../numbers/decimal-text.js";
import { formatNumber } from "../../numbers/format-number.js";
import type { LocalizedText } from "../../text/language.js";

export const name: LocalizedText = { vi: "ghi điểm", en: "points" };

export const givenByScorer: LocalizedText = {
  vi: "Điểm do người chấm cho",
  en: "Points given by the scorer",
};

export const pointsLabel: LocalizedText = { vi: "Điểm", en: "Points" };

export function needsMore(more: DecimalText): LocalizedText {
  return {
    vi: `Đạt thêm ${formatNumber(more, "vi")} điểm`,
    en: `needs ${more} more points from the scorer`,
  };
}

export function described(max: DecimalText, step: DecimalText | undefined): LocalizedText {
  const top = formatNumber(max, "vi");
  return step === undefined
    ? { vi: `Người chấm cho điểm từ 0 đến ${top}`, en: `The scorer gives 0 to ${max} points` }
    : {
        vi: `Người chấm cho điểm từ 0 đến ${top}, theo bậc ${formatNumber(step, "vi")} điểm`,
        en: `The scorer gives 0 to ${max} points in steps of ${step}`,
      };
}
