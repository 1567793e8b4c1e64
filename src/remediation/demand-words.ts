import type { LocalizedText } from "../text/language.js";

/** Points that surveys gave are counted; that opinions rose with them may be chance. */
export function metInPoints(codes: readonly string[]): LocalizedText {
  const list = codes.join(", ");
  return {
    vi: `đạt về điểm; ở ${codes.length} tiêu chí khảo sát (${list}), chênh lệch có thể do chọn mẫu, chưa đủ căn cứ để nói tăng`,
    en: `met in points; of ${codes.length} surveyed criteria (${list}) the difference may be chance: not enough to call it a rise`,
  };
}

/** Ranks of an index that is nothing but a survey. */
export function ranksBySurvey(ranks: string): LocalizedText {
  return {
    vi: `${ranks} (xếp theo kết quả khảo sát, chưa xét sai số chọn mẫu)`,
    en: `${ranks} (by a survey, without regard to its margin of error)`,
  };
}
