import type { DecimalText } from "../../numbers/decimal-text.js";
import { formatNumber } from "../../numbers/format-number.js";
import type { LocalizedText } from "../../text/language.js";

/** How wordings were read, by what they say. */
export const readAs = {
  pass: { vi: "đạt hay không đạt", en: "met or not met" },
  index: { vi: "quy đổi từ chỉ số thang 100", en: "converted from an index of 0 to 100" },
  ratio: { vi: "tỷ lệ × điểm tối đa", en: "a share of the maximum" },
  perItem: {
    vi: "tính theo số lượng, tối đa bằng điểm tối đa",
    en: "by number, up to the maximum",
  },
  deduction: { vi: "trừ điểm theo số lần", en: "points taken away for each occurrence" },
} as const satisfies Record<string, LocalizedText>;

export function oneOfLevels(count: number): LocalizedText {
  return { vi: `chọn một trong ${count} mức`, en: `one of ${count} levels` };
}

export function bandsOfNumber(count: number): LocalizedText {
  return { vi: `${count} khoảng giá trị`, en: `${count} bands of a number` };
}

export function byCompletion(pieces: string): LocalizedText {
  return { vi: `theo ngày hoàn thành: ${pieces}`, en: `by the day of completion: ${pieces}` };
}

export function sumOfParts(count: number): LocalizedText {
  return { vi: `cộng điểm của ${count} phần`, en: `the points of ${count} parts summed` };
}

/** What a rule rests on that the wording does not say. */
export const reliesOn = {
  allPercent: { vi: "mọi số được hiểu là %", en: "all numbers taken as %" },
  downToZero: {
    vi: "bảng không nói trừ đến đâu, hiểu là đến 0",
    en: "the table does not say how far, taken as down to 0",
  },
  zeroNotMet: {
    vi: "bảng không nêu mức 0 điểm, hiểu là khi không đạt",
    en: "the table gives no level of 0 points, taken as not met",
  },
} as const satisfies Record<string, LocalizedText>;

/** What was read beside the rule, and what the table does not say. */
export const remarks = {
  noZeroLevel: { vi: "bảng không nêu mức 0 điểm", en: "the table gives no level of 0 points" },
  restNotCounted: { vi: "phần lẻ không tính", en: "what is over is not counted" },
  quotientNotSaid: {
    vi: "bảng không nói tử số và mẫu số",
    en: "the table does not say what is divided",
  },
  nothingArose: {
    vi: "không phát sinh thì không áp dụng, trừ khỏi điểm tối đa",
    en: "not applicable where nothing arose, left out of the base",
  },
} as const satisfies Record<string, LocalizedText>;

export function noPointsBelow(end: DecimalText): LocalizedText {
  return {
    vi: `bảng không nêu điểm khi dưới ${formatNumber(end, "vi")}`,
    en: `the table gives no points below ${end}`,
  };
}

export function otherwise(pieces: readonly string[]): LocalizedText {
  const said = pieces.join("; ");
  return { vi: `không có thì ${said}`, en: `otherwise ${said}` };
}

export function atMostTimes(times: number): LocalizedText {
  return { vi: `tối đa ${times} lần`, en: `at most ${times} times` };
}

export function shareOfWords(words: string): LocalizedText {
  return { vi: `tỷ lệ: ${words}`, en: `share of: ${words}` };
}

export function fullFrom(percent: DecimalText): LocalizedText {
  return { vi: `đủ điểm từ ${percent} %`, en: `full points from ${percent} %` };
}

export function nothingBelow(percent: DecimalText): LocalizedText {
  return { vi: `dưới ${percent} % là 0`, en: `0 below ${percent} %` };
}

/** A heading of the wording, in quotes. */
export function named(heading: string): LocalizedText {
  return { vi: `tên: ${heading}`, en: `name: ${heading}` };
}

/** A sentence about where the figures come from, in quotes. */
export function noted(sentence: string): LocalizedText {
  return { vi: `ghi chú: ${sentence}`, en: `note: ${sentence}` };
}

/** Words that stand in a rule that is read, in the language of the table. */
export const inRule = {
  /** Measure of bands that name none. */
  measure: "Kết quả thực hiện",
  numerator: "Số đã đạt",
  denominator: "Tổng số",
  /** Before what is counted by more than one: "lần đủ 02 bài". */
  lot: "lần đủ ",
} as const;

/** Numerator of a share that is named: "Số đã đạt (hồ sơ đúng hạn)". */
export function numeratorOf(words: string): string {
  return words === "" ? inRule.numerator : `${inRule.numerator} (${words})`;
}

/** What costs points, by what it is counted: "họp chậm, mỗi kỳ họp". */
export function countedBy(label: string, unit: string): string {
  return `${label}, mỗi ${unit}`;
}

/** An item that is not counted. */
export function notCounted(label: string): string {
  return `${label} không tính`;
}
