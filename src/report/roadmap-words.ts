import type { TargetResult } from "../roadmap/roadmap-evaluation.js";
import type { Language, LocalizedText } from "../text/language.js";

/** Names of what was found of a target. */
export const targetStatusNames: Readonly<Record<TargetResult["status"], LocalizedText>> = {
  met: { vi: "Đạt", en: "Met" },
  missed: { vi: "Chưa đạt", en: "Missed" },
  "cannot-tell": { vi: "Chưa đủ căn cứ", en: "Cannot be told" },
  "not-due": { vi: "Chưa đến hạn", en: "Not due yet" },
};

/** Sentences about one year of a roadmap. */
export const roadmapWords = {
  title: {
    vi: (roadmap: string, year: number) => `${roadmap}, năm ${year}`,
    en: (roadmap: string, year: number) => `${roadmap}, ${year}`,
  },
  readings: { vi: "Cách hiểu mục tiêu", en: "How the targets are read" },
  units: { vi: "Số đơn vị", en: "Units" },
  level: { vi: "mức", en: "level" },
  unknown: { vi: "chưa rõ", en: "not known" },
  actual: { vi: "Có", en: "Actual" },
  required: { vi: "Cần", en: "Required" },
  base: { vi: "Tổng số", en: "Of" },
  missing: { vi: "Còn thiếu", en: "Missing" },
  raises: { vi: "Đơn vị cần nâng mức", en: "Units to raise" },
  outOfReach: {
    vi: (targets: string) => `Không đạt được mọi mục tiêu với các mức trong tầm: ${targets}.`,
    en: (targets: string) => `The targets cannot all be met within reach: ${targets}.`,
  },
  noCombination: { vi: "không có cách kết hợp nào", en: "no combination does" },
  nothing: { vi: "Không cần nâng đơn vị nào.", en: "No unit has to be raised." },
  from: { vi: "Từ mức", en: "From" },
  to: { vi: "Lên mức", en: "To" },
  effort: { vi: "Công sức", en: "Effort" },
  least: {
    vi: (units: number, effort: string) =>
      `${units} đơn vị, tổng công sức ${effort}: ít nhất để đạt mọi mục tiêu của năm.`,
    en: (units: number, effort: string) =>
      `${units} units, effort ${effort}: the least that meets every target of the year.`,
  },
} as const satisfies Record<string, Record<Language, unknown>>;
