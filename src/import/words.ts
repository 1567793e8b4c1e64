import type { DecimalText } from "../numbers/decimal-text.js";
import { formatNumber } from "../numbers/format-number.js";
import type { UsualLayer } from "../score-sheet/score-sheet.js";
import type { LocalizedText } from "../text/language.js";

/** The layers as headings name them. */
export const layerNames: Readonly<Record<UsualLayer, LocalizedText>> = {
  self: { vi: "Tự chấm", en: "Self-assessed" },
  appraised: { vi: "Thẩm định", en: "Appraised" },
  final: { vi: "Công nhận", en: "Final" },
};

/** Bonus and penalty as a cell names them. */
export const adjustmentKinds = [
  { value: "bonus", label: { vi: "Điểm cộng", en: "Bonus" } },
  { value: "penalty", label: { vi: "Điểm trừ", en: "Penalty" } },
] as const;

/** Heading of the points of a domain or criterion as a whole. */
export const pointsOfWhole: LocalizedText = { vi: "Điểm", en: "Points" };

/** What a cell takes, where no list and no range says it. */
export const takenByCell = {
  date: { vi: "ngày/tháng/năm", en: "day/month/year" },
  text: { vi: "chữ", en: "text" },
  number: { vi: "số", en: "number" },
} as const satisfies Record<string, LocalizedText>;

/** What a cell takes that holds a number above another. */
export function numberAbove(low: DecimalText): LocalizedText {
  return { vi: `lớn hơn ${formatNumber(low, "vi")}`, en: `above ${formatNumber(low, "en")}` };
}

/** What a row that comes near to headings lacks, with headings that an office may write. */
export const lackingColumn = {
  title: {
    vi: 'không có cột tiêu chí (ví dụ "Tiêu chí", "Nội dung")',
    en: 'no column of criteria (such as "Tiêu chí" or "Nội dung")',
  },
  points: {
    vi: 'không có cột điểm (ví dụ "Điểm tối đa", "Điểm tự chấm")',
    en: 'no column of points (such as "Điểm tối đa" or "Điểm tự chấm")',
  },
} as const satisfies Record<string, LocalizedText>;

/** Why a rule is left to a person though its wording was read: the table gives fewer points. */
export function belowLowest(points: DecimalText, cell: string, lowest: DecimalText): LocalizedText {
  return {
    vi: `${formatNumber(points, "vi")} điểm ở ${cell}, đúng với tổng của bảng, thấp hơn mức thấp nhất ${formatNumber(lowest, "vi")} theo cách tính này`,
    en: `the ${points} points in ${cell}, which the sums of the table prove, are below the lowest that it gives, ${lowest}`,
  };
}
