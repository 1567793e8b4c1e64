import type { Language } from "../text/language.js";

export function same(language: Language): string {
  return language === "vi" ? "không đổi" : "the same";
}

export function notSure(isRise: boolean, points: string, language: Language): string {
  return language === "vi"
    ? `chưa đủ căn cứ để nói ${isRise ? "tăng" : "giảm"}: chênh ${points} điểm phần trăm có thể do ngẫu nhiên`
    : `not enough to call it a ${isRise ? "rise" : "fall"}: ${points} percentage points may be chance`;
}

export function moved(
  isRise: boolean,
  points: string,
  confidence: string,
  language: Language,
): string {
  return language === "vi"
    ? `${isRise ? "tăng" : "giảm"} ${points} điểm phần trăm, độ tin cậy ${confidence}`
    : `a ${isRise ? "rise" : "fall"} of ${points} percentage points at ${confidence} confidence`;
}
