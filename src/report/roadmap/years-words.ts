import { formatNumber } from "../../numbers/format-number.js";
import type { Language } from "../../text/language.js";

/** Sentences about a roadmap of several years. */
export const yearsWords = {
  span: {
    vi: (name: string, from: number, to: number) => `${name}, giai đoạn ${from} - ${to}`,
    en: (name: string, from: number, to: number) => `${name}, ${from} to ${to}`,
  },
  effort: { vi: "Công sức", en: "Effort" },
  levels: { vi: "Mức độ cuối mỗi năm", en: "Levels at the end of each year" },
  readings: { vi: "Cách hiểu mục tiêu", en: "How the targets are read" },
  whole: {
    vi: (effort: string) =>
      `Tổng công sức ${formatNumber(effort, "vi")}: ít nhất để đạt mọi mục tiêu của mọi năm; không đơn vị nào được nâng sớm hơn mức cần.`,
    en: (effort: string) =>
      `Effort ${effort}: the least that meets every target of every year; no unit is raised before it is needed.`,
  },
  tasks: { vi: "Việc của từng năm", en: "What each year asks" },
  raised: {
    vi: (name: string, from: number, to: number) => `${name} (mức ${from} lên ${to})`,
    en: (name: string, from: number, to: number) => `${name} (level ${from} to ${to})`,
  },
  raises: {
    vi: (raised: string, effort: string) =>
      `nâng ${raised}; công sức ${formatNumber(effort, "vi")}`,
    en: (raised: string, effort: string) => `raise ${raised}; effort ${effort}`,
  },
  nothing: { vi: "không cần nâng đơn vị nào", en: "no unit has to be raised" },
  met: {
    vi: (met: number, all: number) => `đạt ${met}/${all} mục tiêu đến hạn`,
    en: (met: number, all: number) => `${met} of ${all} targets due are met`,
  },
  notPossible: {
    vi: "Không có lộ trình nào đạt mọi mục tiêu trong tầm các đơn vị",
    en: "No roadmap meets every target within reach of the units",
  },
  atBest: {
    vi: (target: string, actual: number, required: number) =>
      `${target}: nhiều nhất ${actual} đơn vị, cần ${required}`,
    en: (target: string, actual: number, required: number) =>
      `${target}: ${actual} at most, ${required} are needed`,
  },
  held: { vi: " (do mức độ đã chọn)", en: " (because of the levels that are held)" },
  together: {
    vi: (targets: string) => `không thể cùng đạt: ${targets}`,
    en: (targets: string) => `cannot be met together: ${targets}`,
  },
} as const satisfies Record<string, Record<Language, unknown>>;
