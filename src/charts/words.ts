/** All that charts say themselves; what they share with documents stands in report/words.ts. */
import type { LocalizedText } from "../text/language.js";

/** Titles, headings, legends and what is said where nothing is drawn. */
export const chartWords = {
  pointsByDomain: { vi: "Điểm theo lĩnh vực", en: "Points by domain" },
  applicableMax: { vi: "Điểm tối đa áp dụng", en: "Maximum that applies" },
  pointsReached: { vi: "Điểm đạt được", en: "Points reached" },
  pointsOfMax: { vi: "Điểm trên điểm tối đa", en: "Points of the maximum" },
  notAllAssessed: { vi: "chưa chấm đủ", en: "not all assessed" },
  noDomains: { vi: "Không có lĩnh vực nào.", en: "There are no domains." },

  lossByCriterion: { vi: "Điểm chưa đạt theo tiêu chí", en: "Points lost by criterion" },
  lost: { vi: "Chưa đạt", en: "Lost" },
  cumulativeShare: { vi: "Tỷ trọng cộng dồn", en: "Cumulative share" },
  cumulative: { vi: "Cộng dồn", en: "Cumulative" },
  noLoss: {
    vi: "Không có tiêu chí nào chưa đạt điểm tối đa.",
    en: "No criterion falls short.",
  },

  pointsGained: { vi: "Tăng điểm", en: "Points gained" },
  pointsLost: { vi: "Giảm điểm", en: "Points lost" },
  gainOrLoss: { vi: "Tăng hoặc giảm", en: "Gain or loss" },
  changedCriteria: { vi: "Tiêu chí có thay đổi", en: "Criteria that changed" },
  nothingToCompare: { vi: "Không có gì để so sánh.", en: "There is nothing to compare." },

  notRanked: { vi: "Không xếp hạng", en: "Not ranked" },
  sharedRank: { vi: "Đồng hạng", en: "Shared rank" },
  noGroup: { vi: "Không ghi nhóm", en: "No group given" },
  noUnits: { vi: "Không có đơn vị nào.", en: "There are no units." },

  shareOfUnits: { vi: "Tỷ lệ đơn vị", en: "Share of units" },
  actual: { vi: "Có", en: "Actual" },
  required: { vi: "Cần", en: "Required" },
  ofUnits: { vi: "Tổng số", en: "Of" },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** The criteria of one state: "Tiêu chí chưa chấm (2): 1.1, 1.2". */
export function criteriaOfState(state: LocalizedText, codes: readonly string[]): LocalizedText {
  const all = `(${codes.length}): ${codes.join(", ")}`;
  return { vi: `Tiêu chí ${state.vi} ${all}`, en: `Criteria ${state.en} ${all}` };
}

/** Criteria that stand below those that are drawn, with their points and share of the loss. */
export function notDrawn(count: number, lost: LocalizedText, share: LocalizedText): LocalizedText {
  return {
    vi: `Còn ${count} tiêu chí không vẽ, cộng lại mất ${lost.vi} điểm (${share.vi}).`,
    en: `${count} more criteria are not drawn; together they lose ${lost.en} points (${share.en}).`,
  };
}

/** A domain in which criteria are not assessed. */
export function notComparable(open: number): LocalizedText {
  return {
    vi: `chưa so sánh được: còn ${open} tiêu chí chưa chấm`,
    en: `cannot be compared: ${open} criteria not assessed`,
  };
}

/** A roadmap without a target for the year. */
export function noTargets(year: number): LocalizedText {
  return {
    vi: `Lộ trình không có mục tiêu nào cho năm ${year}.`,
    en: `The roadmap has no target for ${year}.`,
  };
}

/** A target that counts no unit. */
export function noUnitsToCount(finding: LocalizedText, required: number): LocalizedText {
  return {
    vi: `${finding.vi}: không có đơn vị nào để tính, cần ${required}`,
    en: `${finding.en}: no units to count, ${required} required`,
  };
}

/** Rows that a description leaves out. */
export function moreRows(left: number): LocalizedText {
  return { vi: `Còn ${left} dòng nữa`, en: `${left} more rows follow` };
}
