import type { Language } from "../../text/language.js";

/** Headings that only the table of a plan has. */
export const planTableWords = {
  points: { vi: (then: string) => `Điểm ${then}`, en: (then: string) => `Points ${then}` },
  target: { vi: (year: number) => `Mục tiêu ${year}`, en: (year: number) => `Target ${year}` },
  dueInWords: { vi: "Thời hạn bằng chữ", en: "Due, in words" },
  unconfirmed: { vi: "Đề xuất chưa duyệt", en: "Not confirmed" },
} as const satisfies Record<string, Record<Language, unknown>>;
