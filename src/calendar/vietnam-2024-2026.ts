import type { WorkingCalendar } from "./working-calendar.js";

/**
 * Working days of Vietnamese state offices in 2024, 2025 and 2026: public holidays with the days
 * off in lieu, and the working days that were swapped with Saturdays.
 */
export const vietnam2024To2026: WorkingCalendar = {
  id: "vietnam-2024-2026",
  title: "Lịch làm việc của cán bộ, công chức, viên chức Việt Nam 2024 - 2026",
  years: [2024, 2025, 2026],
  daysOff: [
    { date: "2024-01-01", name: "Tết Dương lịch" },
    { date: "2024-02-08", name: "Tết Nguyên đán Giáp Thìn (29 tháng Chạp)" },
    { date: "2024-02-09", name: "Tết Nguyên đán Giáp Thìn (30 tháng Chạp)" },
    { date: "2024-02-10", name: "Tết Nguyên đán Giáp Thìn (mùng 1)" },
    { date: "2024-02-11", name: "Tết Nguyên đán Giáp Thìn (mùng 2)" },
    { date: "2024-02-12", name: "Tết Nguyên đán Giáp Thìn (mùng 3)" },
    { date: "2024-02-13", name: "Nghỉ bù Tết Nguyên đán Giáp Thìn (mùng 4)" },
    { date: "2024-02-14", name: "Nghỉ bù Tết Nguyên đán Giáp Thìn (mùng 5)" },
    { date: "2024-04-18", name: "Giỗ Tổ Hùng Vương (mùng 10 tháng 3 âm lịch)" },
    { date: "2024-04-29", name: "Hoán đổi với thứ Bảy 04/5/2024" },
    { date: "2024-04-30", name: "Ngày Chiến thắng" },
    { date: "2024-05-01", name: "Ngày Quốc tế lao động" },
    { date: "2024-09-02", name: "Quốc khánh" },
    { date: "2024-09-03", name: "Quốc khánh (ngày liền kề)" },

    { date: "2025-01-01", name: "Tết Dương lịch" },
    { date: "2025-01-27", name: "Tết Nguyên đán Ất Tỵ (28 tháng Chạp)" },
    { date: "2025-01-28", name: "Tết Nguyên đán Ất Tỵ (29 tháng Chạp)" },
    { date: "2025-01-29", name: "Tết Nguyên đán Ất Tỵ (mùng 1)" },
    { date: "2025-01-30", name: "Tết Nguyên đán Ất Tỵ (mùng 2)" },
    { date: "2025-01-31", name: "Tết Nguyên đán Ất Tỵ (mùng 3)" },
    { date: "2025-04-07", name: "Giỗ Tổ Hùng Vương (mùng 10 tháng 3 âm lịch)" },
    { date: "2025-04-30", name: "Ngày Chiến thắng" },
    { date: "2025-05-01", name: "Ngày Quốc tế lao động" },
    { date: "2025-05-02", name: "Hoán đổi với thứ Bảy 26/4/2025" },
    { date: "2025-09-01", name: "Quốc khánh (ngày liền kề)" },
    { date: "2025-09-02", name: "Quốc khánh" },

    { date: "2026-01-01", name: "Tết Dương lịch" },
    { date: "2026-01-02", name: "Hoán đổi với thứ Bảy 10/01/2026" },
    { date: "2026-02-16", name: "Tết Nguyên đán Bính Ngọ (29 tháng Chạp)" },
    { date: "2026-02-17", name: "Tết Nguyên đán Bính Ngọ (mùng 1)" },
    { date: "2026-02-18", name: "Tết Nguyên đán Bính Ngọ (mùng 2)" },
    { date: "2026-02-19", name: "Tết Nguyên đán Bính Ngọ (mùng 3)" },
    { date: "2026-02-20", name: "Tết Nguyên đán Bính Ngọ (mùng 4)" },
    { date: "2026-04-26", name: "Giỗ Tổ Hùng Vương (mùng 10 tháng 3 âm lịch)" },
    { date: "2026-04-27", name: "Nghỉ bù Giỗ Tổ Hùng Vương" },
    { date: "2026-04-30", name: "Ngày Chiến thắng" },
    { date: "2026-05-01", name: "Ngày Quốc tế lao động" },
    { date: "2026-08-31", name: "Hoán đổi với thứ Bảy 22/8/2026" },
    { date: "2026-09-01", name: "Quốc khánh (ngày liền kề)" },
    { date: "2026-09-02", name: "Quốc khánh" },
  ],
  workingWeekendDays: [
    { date: "2024-05-04", insteadOf: "2024-04-29" },
    { date: "2025-04-26", insteadOf: "2025-05-02" },
    { date: "2026-01-10", insteadOf: "2026-01-02" },
    { date: "2026-08-22", insteadOf: "2026-08-31" },
  ],
  provenance: {
    status: "partial",
    instruments: [
      {
        number: "45/2019/QH14",
        title: "Bộ luật Lao động",
        issuer: "Quốc hội",
        date: "2019-11-20",
        read: "Điều 112: các ngày nghỉ lễ, tết",
      },
    ],
    note: "TODO",
  },
};
