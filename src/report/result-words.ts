import type { Language } from "../text/language.js";

/** Sentences about the result of a sheet. */
export const resultWords = {
  title: { vi: "Kết quả chấm điểm", en: "Result" },
  points: { vi: "điểm", en: "points" },
  incomplete: {
    vi: "chưa chấm đủ nên chưa có tỷ lệ và xếp loại",
    en: "not fully assessed, so without percentage and class",
  },
  withBonus: { vi: "gồm điểm thưởng", en: "bonus of" },
  withPenalty: { vi: "đã trừ điểm phạt", en: "penalty of" },
  // Between the name of a round and those that its points come from.
  fromRounds: { vi: "gồm", en: "from" },
  // Behind the title of what has points of the whole only.
  ofWhole: { vi: "điểm chung của cả mục", en: "points of the whole" },
  withheld: {
    vi: (name: string, reason: string) =>
      `Đủ điểm xếp loại ${name} nhưng chưa đạt điều kiện: ${reason}`,
    en: (name: string, reason: string) =>
      `Enough points for ${name}, but a condition is not met: ${reason}`,
  },
} as const satisfies Record<string, Record<Language, unknown>>;
