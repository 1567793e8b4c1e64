import { optionGroup } from "../option.js";

/** How gaps are grouped. */
export const groupingOfGaps = optionGroup({
  heading: { vi: "Điểm chưa đạt", en: "Gaps" },
  options: {
    group: {
      value: { vi: "NHÓM", en: "GROUP" },
      says: {
        vi: "domain (lĩnh vực) hoặc responsible (bộ phận chủ trì)",
        en: "domain or responsible",
      },
    },
  },
});

/** How the answers to a survey are grouped. */
export const groupingOfSurvey = optionGroup({
  heading: { vi: "Phiếu khảo sát", en: "Survey" },
  options: {
    group: {
      value: { vi: "NHÓM", en: "GROUP" },
      says: {
        vi: "cách nhóm của bảng hỏi, ví dụ service",
        en: "a grouping of the questionnaire, such as service",
      },
    },
  },
});

/** Which groups of one survey are ranked. */
export const groupingOfRanks = optionGroup({
  heading: { vi: "Một tệp khảo sát", en: "One survey" },
  options: {
    group: {
      value: { vi: "NHÓM", en: "GROUP" },
      says: {
        vi: "xếp hạng các nhóm của một khảo sát theo cách nhóm của bảng hỏi, ví dụ service",
        en: "rank the groups of one survey by a grouping of the questionnaire, such as service",
      },
    },
  },
});
