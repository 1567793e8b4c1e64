import type { PlanCalendar } from "../plan-calendar.js";

/**
 * Deadlines of the plan 154-KH/HU of Huyện ủy Kim Thành (Hải Dương) for Đề án 05-ĐA/TU: other days
 * than Tứ Kỳ's for the same tasks, and reports twice a year. Provenance: partial.
 */
export const kimThanhCalendar: PlanCalendar = {
  id: "kim-thanh-2024",
  title: {
    vi: "Kế hoạch 154-KH/HU của Huyện ủy Kim Thành thực hiện Đề án 05",
    en: "Plan 154-KH/HU of Huyện ủy Kim Thành for Đề án 05",
  },
  tasks: [
    {
      key: "district-plan",
      task: "Tham mưu ban hành kế hoạch của huyện",
      body: "Ban Dân vận Huyện ủy",
      due: { kind: "in", year: 2024, month: 8 },
    },
    {
      key: "publicity",
      task: "Tuyên truyền, hướng dẫn, quán triệt Đề án và kế hoạch",
      body: "Ban Tuyên giáo Huyện ủy",
      due: { kind: "in", year: 2024, month: 9 },
    },
    {
      key: "reports",
      task: "Báo cáo 6 tháng và năm với Ban Thường vụ Huyện ủy",
      body: "UBND huyện, các ban, ngành, Mặt trận, tổ chức cơ sở đảng",
      due: {
        kind: "twice-a-year",
        days: [
          { month: 6, day: 30 },
          { month: 12, day: 31 },
        ],
        from: 2024,
        to: 2030,
      },
      assumed: true,
    },
    {
      key: "appraisal",
      task: "Thẩm định, xếp loại, quyết định công nhận mức độ của các xã",
      body: "UBND huyện",
      due: { kind: "every-year", day: { month: 12, day: 31 }, before: true, from: 2024, to: 2030 },
    },
  ],
  provenance: {
    status: "partial",
    instruments: [
      {
        number: "154-KH/HU",
        title: "Kế hoạch thực hiện Đề án 05-ĐA/TU",
        issuer: "Huyện ủy Kim Thành",
        date: "2024-08-14",
        read: { vi: "toàn văn", en: "the whole text" },
      },
    ],
    note: {
      vi: "Kế hoạch nêu báo cáo 6 tháng và năm nhưng không nêu ngày: 30/6 và 31/12 là giả định; hạn thẩm định đọc qua báo dịch.",
      en: "The plan asks for reports twice a year and names no day: 30 June and 31 December are assumed; the date of the appraisal was read in a translated newspaper.",
    },
  },
};
