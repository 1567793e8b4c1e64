import type { Language, LocalizedText } from "../text/language.js";

/** How many answers would have to turn. */
export function neededAnswers(
  count: string,
  whole: string,
  goal: string,
  language: Language,
): string {
  return language === "vi"
    ? `cần thêm ${count} trong ${whole} ý kiến chuyển sang hài lòng để đạt ${goal}%`
    : `needs ${count} of ${whole} answers to turn to satisfied to reach ${goal}%`;
}

/** How far a share is below its target where weights are no people. */
export function neededByWeight(points: string, goal: string, language: Language): string {
  return language === "vi"
    ? `cần thêm ${points} điểm phần trăm hài lòng (theo trọng số) để đạt ${goal}%`
    : `needs ${points} percentage points of satisfied (by weight) to reach ${goal}%`;
}

/** Behind what is needed, where the interval of the share holds the target. */
export const withinMargin: LocalizedText = {
  vi: "; chênh lệch với mục tiêu nằm trong phạm vi sai số chọn mẫu",
  en: "; the difference from the target is within the margin of error",
};
