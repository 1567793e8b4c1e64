import { formatPercentage } from "../numbers/format-number.js";
import type { RankedSurvey, SurveyRanking } from "../survey/survey-ranking.js";
import { type Language, type LocalizedText, textIn } from "../text/language.js";
import { words } from "./words.js";

export const rankingColumns = {
  sharedRank: { vi: "Hạng", en: "Rank" },
  forms: { vi: "Số phiếu", en: "Forms" },
  satisfaction: { vi: "Mức hài lòng", en: "Satisfied" },
  byFigure: { vi: "Theo con số", en: "By figure" },
  range: { vi: "Khoảng hạng", en: "Range of ranks" },
  finding: { vi: "Kết luận", en: "What may be said" },
} as const satisfies Record<string, LocalizedText>;

/** "Xếp hạng theo kết quả khảo sát hài lòng, 2024". */
export function surveyRankingTitle(
  { within, year, node }: SurveyRanking,
  language: Language,
): string {
  const of = node === null ? "" : `; ${node.code} ${textIn(node.title, language)}`;
  const where = within === null ? "" : `: ${within.unit.name}`;
  if (language === "vi") {
    const whom = within === null ? "" : " các nhóm";
    return `Xếp hạng${whom} theo kết quả khảo sát hài lòng${where}, ${year}${of}`;
  }
  const whom = within === null ? "Ranking" : "Groups ranked";
  return `${whom} by satisfaction survey${where}, ${year}${of}`;
}

/** What ranks of samples mean, for those who read them. */
export function rankingNotes(ranking: SurveyRanking, language: Language): readonly string[] {
  const { questionnaire, ranked, pairs, level } = ranking;
  const vi = language === "vi";
  const confidence = formatPercentage(level, language);
  const name = textIn(questionnaire.title, language);
  const about = `${words.questionnaire[language]}: ${name} (${questionnaire.id}, ${questionnaire.version})`;
  if (ranked.length < 2) return [about];
  return vi
    ? [
        about,
        `Từng cặp được kiểm định chênh lệch (${pairs} cặp), xác suất hiệu chỉnh theo Holm; các khoảng hạng cùng đúng với độ tin cậy ${confidence}; các mẫu coi là chọn độc lập`,
        "Khoảng hạng: những hạng mà số liệu chưa loại trừ. Hạng: hạng tốt nhất trong khoảng, không vượt trên nơi có mức hài lòng cao hơn; nơi chưa phân biệt được thì đồng hạng",
        "Hai khoảng tin cậy chồng lên nhau chưa có nghĩa là hai nơi không khác nhau",
      ]
    : [
        about,
        `Each two are tested for a difference (${pairs} pairs), corrected by Holm; all ranges of ranks hold together at ${confidence} confidence; the samples are taken as drawn apart`,
        "Range: the ranks that are not ruled out. Rank: the best of the range that is not above a higher figure; what cannot be told apart shares one",
        "That two intervals overlap does not mean that two units do not differ",
      ];
}

/** "1 - 4", or "2" where one rank is left. */
export function rangeText({ range: { best, worst } }: RankedSurvey): string {
  return best === worst ? String(best) : `${best} - ${worst}`;
}

/** How the whole may be read: who is first for sure, or that nobody is. */
export function firstLine({ ranked }: SurveyRanking, language: Language): readonly string[] {
  const [first] = ranked;
  if (first === undefined || ranked.length < 2) return [];
  const vi = language === "vi";
  if (first.range.worst === 1) {
    return [vi ? `Cao nhất: ${first.unit.name}` : `Highest: ${first.unit.name}`];
  }
  if (ranked.every(({ notToldApart }) => notToldApart.length === ranked.length - 1)) {
    return [
      vi
        ? "Chưa đủ căn cứ để phân biệt bất kỳ hai nơi nào: tất cả đồng hạng"
        : "No two can be told apart: all share one rank",
    ];
  }
  const leading = ranked.filter(({ range }) => range.best === 1);
  return [
    vi
      ? `Chưa đủ căn cứ để nói nơi nào cao nhất: ${leading.length} nơi chưa loại trừ khỏi hạng 1`
      : `Not enough to say which is highest: ${leading.length} may be`,
  ];
}

/** More of them are counted and not named. */
const mostNames = 3;

/** Whom one cannot be told apart from; the range beside it says the rest. */
export function findingText(
  { notToldApart }: RankedSurvey,
  names: ReadonlyMap<string, string>,
  language: Language,
): string {
  const count = notToldApart.length;
  const vi = language === "vi";
  if (count === 0) return vi ? "đủ căn cứ" : "told apart from all";
  const few = notToldApart.map((id) => names.get(id) ?? id).join(", ");
  const whom = count <= mostNames ? few : vi ? `${count} nơi khác` : `${count} others`;
  return vi ? `chưa đủ căn cứ để phân biệt với ${whom}` : `not told apart from ${whom}`;
}
