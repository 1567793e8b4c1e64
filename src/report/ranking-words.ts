import type { Language } from "../text/language.js";

/** What the units of a group reached, each with its unit. */
interface Summary {
  readonly mean: string;
  readonly highest: string;
  readonly median: string;
  readonly lowest: string;
}

/** Sentences about units that are ranked. */
export const rankingWords = {
  title: { vi: "Xếp hạng", en: "Ranking" },
  noGroup: { vi: "Không ghi nhóm", en: "No group given" },
  notRanked: { vi: "Không xếp hạng", en: "Not ranked" },
  points: { vi: "điểm", en: "points" },
  summary: {
    vi: ({ mean, highest, median, lowest }: Summary) =>
      `Trung bình ${mean}; cao nhất ${highest}, trung vị ${median}, thấp nhất ${lowest}`,
    en: ({ mean, highest, median, lowest }: Summary) =>
      `Mean ${mean}; highest ${highest}, median ${median}, lowest ${lowest}`,
  },
  roundedSum: {
    vi: (sum: string) => `các tỷ lệ làm tròn cộng thành ${sum}`,
    en: (sum: string) => `the rounded shares add up to ${sum}`,
  },
} as const satisfies Record<string, Record<Language, unknown>>;
