import type { Language } from "../text/language.js";

/** What outputs say of where they come from. */
export const noticeWords = {
  partial: { vi: "Nguồn chỉ đọc được một phần", en: "Source read in part" },
  illustrative: { vi: "Số liệu minh họa", en: "Illustrative figures" },
  withoutHolidays: {
    vi: (years: string) =>
      `Hạn tính theo lịch chưa có ngày nghỉ lễ, tết năm ${years}, chỉ trừ thứ Bảy và Chủ nhật; rà soát lại khi có lịch nghỉ chính thức`,
    en: (years: string) =>
      `Dates follow a calendar without the public holidays of ${years}: only Saturdays and Sundays are off; check them against the official holidays`,
  },
} as const satisfies Record<string, Record<Language, unknown>>;
