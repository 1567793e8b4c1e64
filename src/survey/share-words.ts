import type { Language, LocalizedText } from "../text/language.js";
import type { Questionnaire } from "./questionnaire.js";
import type { CriterionTally } from "./tally.js";

export function apartOf(
  { noOpinion, blank, notAsked, filterBlank }: CriterionTally,
  vi: boolean,
): string {
  const parts = [
    noOpinion === 0 ? "" : vi ? `${noOpinion} không có ý kiến` : `${noOpinion} without opinion`,
    blank === 0 ? "" : vi ? `${blank} bỏ trống` : `${blank} blank`,
    notAsked === 0 ? "" : vi ? `${notAsked} không thuộc diện hỏi` : `${notAsked} not asked`,
    filterBlank === 0
      ? ""
      : vi
        ? `${filterBlank} bỏ trống câu lọc`
        : `${filterBlank} with a blank filter`,
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}

export function tooFew(minimum: number): LocalizedText {
  return {
    vi: `Không công bố: dưới ${minimum} người trả lời, hoặc để không suy ra được phần dưới ${minimum} người`,
    en: `Not published: fewer than ${minimum} people, or to hide what has fewer than ${minimum}`,
  };
}

export const notRead: LocalizedText = {
  vi: "Chưa có tiêu chí nào: bảng hỏi chưa đọc được phần này",
  en: "There are no criteria: this part of the questionnaire was not read",
};

export const formulaUnknown: LocalizedText = {
  vi: "Chưa đọc được cách tính chỉ số chung của bộ này",
  en: "How this set makes its overall index was not read",
};

export const noAnswers: LocalizedText = {
  vi: "Không có ý kiến nào",
  en: "There are no answers",
};

export function satisfiedByWeight(percent: string, people: number, language: Language): string {
  return language === "vi"
    ? `${percent} hài lòng theo trọng số, trên ${people} phiếu`
    : `${percent} satisfied by weight, of ${people} forms`;
}

export function satisfiedAnswers(
  satisfied: string,
  base: string,
  percent: string,
  language: Language,
): string {
  return language === "vi"
    ? `${satisfied}/${base} ý kiến hài lòng, đạt ${percent}`
    : `${satisfied} of ${base} answers are satisfied, ${percent}`;
}

/** The share of several criteria, with the way it was made. */
export function combinedFrom(
  how: string,
  criteria: number,
  percent: string,
  language: Language,
): string {
  return language === "vi"
    ? `${how} (${criteria} tiêu chí): ${percent}`
    : `${how} (${criteria} criteria): ${percent}`;
}

export const meanWords: LocalizedText = {
  vi: "Trung bình cộng các tiêu chí",
  en: "Mean of the criteria",
};
export const pooledWords: LocalizedText = {
  vi: "Gộp mọi ý kiến",
  en: "All answers together",
};

export function overallWords({ overallFormula }: Questionnaire): LocalizedText {
  switch (overallFormula.kind) {
    case "mean-of-factors":
      return { vi: "Trung bình cộng các yếu tố", en: "Mean of the factors" };
    case "weighted-parts":
      return { vi: "Trung bình các phần theo trọng số", en: "Mean of the parts by weight" };
    case "pooled":
      return pooledWords;
    default:
      return meanWords;
  }
}
