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
    { date: "2026-11-24", name: "Ngày Văn hóa Việt Nam" },
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
        read: {
          vi: "Điều 111 khoản 3 (nghỉ bù) và Điều 112 (ngày lễ, tết), qua báo chí dẫn lại",
          en: "article 111 (3) (days in lieu) and article 112 (holidays), as quoted by the press",
        },
      },
      {
        number: "8662/VPCP-KGVX",
        title: "Nghỉ Tết Nguyên đán và Quốc khánh năm 2024",
        issuer: "Văn phòng Chính phủ",
        read: {
          vi: "Tết 08/02 - 14/02/2024; Quốc khánh 31/8 - 03/9/2024, qua báo chí dẫn lại",
          en: "Tết 8 to 14 February 2024; National Day 31 August to 3 September 2024, as quoted by the press",
        },
        url: "https://th389.vn/thu-tuong-chinh-phu-pham-minh-chinh-dong-y-nghi-tet-nguyen-dan-2024-trong-7-ngay-a172920.html",
      },
      {
        number: "2450/VPCP-KGVX",
        title: "Hoán đổi ngày làm việc dịp 30/4 và 01/5/2024",
        issuer: "Văn phòng Chính phủ",
        date: "2024-04-12",
        read: {
          vi: "nghỉ 27/4 - 01/5/2024, làm bù thứ Bảy 04/5/2024, qua báo chí dẫn lại",
          en: "off 27 April to 1 May 2024, Saturday 4 May 2024 worked, as quoted by the press",
        },
        url: "https://baophapluat.vn/media/thu-tuong-chinh-phu-dong-y-nghi-5-ngay-lien-tiep-dip-304-va-15-post12513.html",
      },
      {
        number: "8726/VPCP-KGVX",
        title: "Nghỉ Tết Âm lịch và một số dịp nghỉ lễ trong năm 2025",
        issuer: "Văn phòng Chính phủ",
        date: "2024-11-26",
        read: {
          vi: "Tết 25/01 - 02/02/2025; 02/5 hoán đổi sang thứ Bảy 26/4/2025; Quốc khánh 30/8 - 02/9/2025, qua báo chí dẫn lại",
          en: "Tết 25 January to 2 February 2025; 2 May swapped with Saturday 26 April 2025; National Day 30 August to 2 September 2025, as quoted by the press",
        },
        url: "https://pld.net.vn/tag/nghi-tet-nguyen-dan.html",
      },
      {
        title: "Hoán đổi ngày làm việc dịp Tết Dương lịch 2026",
        issuer: "Bộ Nội vụ",
        date: "2025-12-25",
        read: {
          vi: "thứ Sáu 02/01/2026 hoán đổi sang thứ Bảy 10/01/2026 (12729/VPCP-KGVX), qua báo chí dẫn lại",
          en: "Friday 2 January 2026 swapped with Saturday 10 January 2026 (12729/VPCP-KGVX), as quoted by the press",
        },
        url: "https://www.24h.com.vn/tin-tuc-trong-ngay/ai-duoc-hoan-doi-de-nghi-tet-duong-lich-4-ngay-c46a1724830.html",
      },
      {
        number: "9441/TB-BNV",
        title: "Nghỉ Tết Âm lịch và nghỉ lễ Quốc khánh năm 2026",
        issuer: "Bộ Nội vụ",
        date: "2025-10-16",
        read: {
          vi: "Tết 14/02 - 22/02/2026 và Quốc khánh 5 ngày, qua báo chí; 31/8 hoán đổi sang thứ Bảy 22/8/2026, qua các kho lịch công khai dẫn lại",
          en: "Tết 14 to 22 February 2026 and five days for National Day, as quoted by the press; 31 August swapped with Saturday 22 August 2026, as quoted by public calendar repositories",
        },
        url: "https://thanhnien.vn/nguoi-lao-dong-co-the-nghi-le-tet-toi-26-ngay-trong-nam-2026-185260113172347178.htm",
      },
      {
        number: "28/2026/QH16",
        title: "Nghị quyết của Quốc hội, Điều 2: Ngày Văn hóa Việt Nam",
        issuer: "Quốc hội",
        read: {
          vi: "24/11 hằng năm nghỉ làm hưởng nguyên lương, hiệu lực 01/7/2026, qua kho lịch công khai dẫn lại",
          en: "24 November is a paid day off, in force from 1 July 2026, as quoted by a public calendar repository",
        },
      },
    ],
    note: {
      vi: "Không văn bản nào được đọc từ bản ký: báo chí và các kho lịch công khai dẫn lại. Bộ Nội vụ có đề xuất hoán đổi thứ Hai 23/11/2026 sang thứ Bảy 28/11/2026; chưa đọc được quyết định nên lịch không có hai ngày này.",
      en: "No text was read in its signed form: the press and public calendar repositories quote them. The Ministry of Home Affairs proposed to swap Monday 23 November 2026 with Saturday 28 November 2026; no decision was read, so the calendar has neither.",
    },
  },
};
