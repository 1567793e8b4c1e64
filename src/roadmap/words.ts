import type { Language } from "../text/language.js";

/** Sentences about the targets of a roadmap. */
export const roadmapWords = {
  apart: {
    vi: (year: number, one: string, other: string) =>
      `Năm ${year}: "${one}" và "${other}" không thể cùng đạt, dù có bao nhiêu xã; cần hiểu mục tiêu cách khác`,
    en: (year: number, one: string, other: string) =>
      `${year}: "${one}" and "${other}" cannot both be met, whatever the communes; the targets are to be read otherwise`,
  },
  counted: {
    vi: (actual: number, base: number, share: string, required: number) =>
      `có ${actual}/${base}${share}, cần ${required}`,
    en: (actual: number, base: number, share: string, required: number) =>
      `${actual} of ${base}${share}, ${required} needed`,
  },
  more: {
    vi: (needed: number) => `, còn thiếu ${needed} đơn vị`,
    en: (needed: number) => `, ${needed} more units`,
  },
  open: {
    vi: (unknown: number) => `; ${unknown} đơn vị chưa rõ mức độ`,
    en: (unknown: number) => `; ${unknown} levels unknown`,
  },
} as const satisfies Record<string, Record<Language, unknown>>;
