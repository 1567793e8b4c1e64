import type { DecimalText } from "../../numbers/decimal-text.js";
import type { ExactDecimal } from "../../numbers/exact-decimal.js";
import { formatDecimal } from "../../numbers/format-number.js";
import type { LocalizedText } from "../../text/language.js";

/** Why a wording was left to a person, where nothing of it needs to be quoted. */
export const refusals = {
  noWording: { vi: "bảng không có cách chấm", en: "no rule is printed" },
  noKnownForm: { vi: "câu chữ chưa có trong các dạng đã biết", en: "wording of no known form" },
  differentUnits: { vi: "các khoảng có đơn vị khác nhau", en: "the bands have different units" },
  twoLimits: { vi: "có hai mức trừ tối đa", en: "there are two limits" },
  twoItems: { vi: "có hai loại được tính theo số lượng", en: "two kinds of items are counted" },
} as const satisfies Record<string, LocalizedText>;

export function tooLong(letters: number): LocalizedText {
  return {
    vi: `cách chấm dài quá ${letters} ký tự`,
    en: `the rule is longer than ${letters} letters`,
  };
}

export function partNotRead(quoted: string): LocalizedText {
  return { vi: `không đọc được phần ${quoted}`, en: `the part ${quoted} is not understood` };
}

export function ambiguousNumber(quoted: string): LocalizedText {
  return {
    vi: `số ${quoted} có thể là phần nghìn hay phần thập phân`,
    en: `the number ${quoted} may be thousands or decimals`,
  };
}

export function levelTwice(label: string): LocalizedText {
  return { vi: `mức "${label}" có hai lần`, en: `the level "${label}" stands there twice` };
}

export function noInterval(quoted: string): LocalizedText {
  return {
    vi: `${quoted} không cho biết là khoảng nào`,
    en: `${quoted} does not say which interval it is`,
  };
}

export function limitOfWhat(piece: string): LocalizedText {
  return {
    vi: `không rõ mức tối đa trong "${piece}" là của riêng lỗi này hay của cả mục`,
    en: `whether the limit in "${piece}" is of this kind alone or of all is not clear`,
  };
}

export function severalFloors(floors: string): LocalizedText {
  return { vi: `có hai mức sàn: ${floors}`, en: `there are two floors: ${floors}` };
}

export function fullPointsDiffer(percent: DecimalText): LocalizedText {
  return {
    vi: `điểm tối đa từ ${percent} % không khớp công thức`,
    en: `full points from ${percent} % do not fit the formula`,
  };
}

export function otherMaximum(printed: string, max: ExactDecimal): LocalizedText {
  return {
    vi: `cách chấm ghi điểm tối đa ${printed} mà bảng ghi ${formatDecimal(max, "vi")}`,
    en: `the rule prints the maximum ${printed}, the table ${formatDecimal(max, "en")}`,
  };
}

export function otherLimit(printed: ExactDecimal, max: ExactDecimal): LocalizedText {
  return {
    vi: `tối đa ghi ${formatDecimal(printed, "vi")} mà điểm tối đa là ${formatDecimal(max, "vi")}`,
    en: `the limit printed is ${formatDecimal(printed, "en")}, the maximum is ${formatDecimal(max, "en")}`,
  };
}

export function otherProduct(points: ExactDecimal, max: ExactDecimal): LocalizedText {
  return {
    vi: `công thức nhân với ${formatDecimal(points, "vi")} mà điểm tối đa là ${formatDecimal(max, "vi")}`,
    en: `the formula counts for ${formatDecimal(points, "en")}, the maximum is ${formatDecimal(max, "en")}`,
  };
}
