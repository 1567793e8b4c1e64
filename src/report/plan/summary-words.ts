import type { Language } from "../../text/language.js";

/** What is left to do for an index. */
interface Counts {
  readonly below: number;
  readonly lost: string;
  readonly withoutMeasure: number;
  readonly notAssessed: number;
}

/** Sentences of a plan on a page. */
export const summaryWords = {
  title: {
    vi: (year: number, unit: string) => `Kế hoạch khắc phục năm ${year}: ${unit}`,
    en: (year: number, unit: string) => `Remediation plan for ${year}: ${unit}`,
  },
  results: {
    vi: (then: string) => `Tổng hợp kết quả ${then}`,
    en: (then: string) => `Results of ${then}`,
  },
  result: { vi: "Kết quả", en: "Result" },
  counts: {
    vi: ({ below, lost, withoutMeasure, notAssessed }: Counts) =>
      `${below} tiêu chí chưa đạt điểm tối đa, tổng điểm chưa đạt ${lost}; ${withoutMeasure} tiêu chí chưa có giải pháp; ${notAssessed} tiêu chí chưa chấm`,
    en: ({ below, lost, withoutMeasure, notAssessed }: Counts) =>
      `${below} criteria below their maximum, ${lost} points lost; ${withoutMeasure} without a measure; ${notAssessed} not assessed`,
  },
  unconfirmed: {
    vi: (count: number) => `${count} nhiệm vụ còn đề xuất chưa duyệt`,
    en: (count: number) => `${count} tasks with proposals that nobody has confirmed`,
  },
} as const satisfies Record<string, Record<Language, unknown>>;
