import type { Language } from "../text/language.js";

/** Sentences about the cheapest way to a result. */
export const wayWords = {
  title: { vi: "Cách ít công sức nhất", en: "The cheapest way" },
  from: { vi: "Từ", en: "From" },
  to: { vi: "Lên", en: "To" },
  effort: { vi: "Công sức", en: "Effort" },
  now: { vi: "Hiện có", en: "Now" },
  needed: {
    vi: (points: string, missing: string) => `Cần ${points} điểm, còn thiếu ${missing}`,
    en: (points: string, missing: string) => `${points} points needed, ${missing} missing`,
  },
  reached: { vi: "Đã đạt, không cần bước nào", en: "Reached already, no step is needed" },
  outOfReach: {
    vi: "Không đạt được kể cả khi làm mọi bước",
    en: "Out of reach even with every step",
  },
  steps: {
    vi: (count: number, effort: string, points: string) =>
      `${count} bước, công sức ${effort}: lên ${points} điểm`,
    en: (count: number, effort: string, points: string) =>
      `${count} steps, effort ${effort}: up to ${points} points`,
  },
} as const satisfies Record<string, Record<Language, unknown>>;
