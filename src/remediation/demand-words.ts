import type { Language, LocalizedText } from "../text/language.js";
import type { Demand } from "./demand.js";

/** Title of the class that plans ask for where nobody named one: "xếp loại Khá trở lên". */
export const usualClass = "khá";

/** A demand where nothing of its ladder is known but the keys. */
export function demandTitle(demand: Demand, language: Language): string {
  const vi = language === "vi";
  switch (demand.kind) {
    case "every-sub-criterion-higher":
      return vi
        ? "Mọi tiêu chí cao hơn năm trước hoặc đạt điểm tối đa"
        : "Every criterion higher than last year or at its maximum";
    case "class-at-least":
      return vi
        ? `Thang "${demand.ladder}" từ mức "${demand.class}" trở lên`
        : `Ladder "${demand.ladder}": "${demand.class}" or better`;
    case "rank-better":
      return vi ? "Thứ hạng tốt hơn năm trước" : "Ranked better than last year";
    case "no-index-unscored":
      return vi ? "Không để chỉ số nào không chấm điểm" : "No index left unscored";
  }
}

/** What became of a demand in the results of a year. */
export const judgedWords = {
  met: { vi: "đạt", en: "met" },
  noResultBefore: { vi: "không có kết quả năm trước", en: "no result of last year" },
  noLadder: {
    vi: "bộ tiêu chí không có thang xếp loại này",
    en: "the set has no such ladder",
  },
  notComplete: { vi: "chưa chấm đủ", en: "not fully assessed" },
  noClass: { vi: "không xếp loại", en: "no class" },
  noRank: { vi: "chưa biết thứ hạng", en: "no rank is known" },
  allScored: { vi: "đủ", en: "all there" },
  notScored: { vi: "chưa chấm điểm", en: "not scored" },
} as const satisfies Record<string, LocalizedText>;

export function notHigher(codes: readonly string[]): LocalizedText {
  const list = codes.join(", ");
  return {
    vi: `${codes.length} tiêu chí không cao hơn năm trước (${list})`,
    en: `${codes.length} criteria are no higher than last year (${list})`,
  };
}

export function notAssessed(count: number): LocalizedText {
  return { vi: `${count} tiêu chí chưa chấm`, en: `${count} criteria not assessed` };
}

export function onlyWhole(count: number): LocalizedText {
  return {
    vi: `${count} mục chỉ biết điểm chung`,
    en: `of ${count} only the points of the whole are known`,
  };
}

export function firstAlready(ranks: string): LocalizedText {
  return {
    vi: `${ranks}, đã đứng đầu nên không thể tốt hơn`,
    en: `${ranks}, first already, so it cannot be better`,
  };
}

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
