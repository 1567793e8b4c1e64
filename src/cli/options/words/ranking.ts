import { optionGroup, same } from "../option.js";

/** How units are ranked. */
export const ranking = optionGroup({
  heading: { vi: "Xếp hạng", en: "Ranking" },
  options: {
    by: {
      value: { vi: "MÃ", en: "CODE" },
      says: {
        vi: "xếp theo một lĩnh vực, tiêu chí; mặc định theo tổng",
        en: "rank by a domain or criterion; by the total when absent",
      },
    },
    measure: {
      value: { vi: "CÁCH", en: "MEASURE" },
      says: {
        vi: "percentage (tỷ lệ; mặc định) hoặc points (điểm)",
        en: "percentage (default) or points",
      },
    },
    ties: {
      value: { vi: "CÁCH", en: "RULE" },
      says: {
        vi: "competition (1, 2, 2, 4; mặc định) hoặc dense (1, 2, 2, 3)",
        en: "competition (1, 2, 2, 4; default) or dense (1, 2, 2, 3)",
      },
    },
    groups: {
      value: same("FILE"),
      says: {
        vi: 'nhóm của từng đơn vị: { "mã đơn vị": "tên nhóm" }',
        en: 'group of each unit: { "unit id": "group" }',
      },
    },
  },
});
