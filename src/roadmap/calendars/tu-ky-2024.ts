import type { PlanCalendar } from "../plan-calendar.js";

/**
 * Deadlines of the plan of Huyện ủy Tứ Kỳ (Hải Dương, 2024) for Đề án 05-ĐA/TU. The appraisal
 * before 31 December is the project's, as a newspaper tells it. Provenance: partial.
 */
export const tuKyCalendar: PlanCalendar = {
  id: "tu-ky-2024",
  title: {
    vi: "Kế hoạch của Huyện ủy Tứ Kỳ thực hiện Đề án 05",
    en: "Plan of Huyện ủy Tứ Kỳ for Đề án 05",
  },
  tasks: [
    {
      key: "district-plan",
      task: "Tham mưu ban hành kế hoạch của huyện",
      body: "Ban Dân vận Huyện ủy",
      due: { kind: "before", date: "2024-07-01" },
    },
    {
      key: "publicity",
      task: "Tuyên truyền, hướng dẫn, quán triệt Đề án và kế hoạch",
      body: "Ban Tuyên giáo Huyện ủy",
      due: { kind: "before", date: "2024-07-15" },
    },
    {
      key: "facilities",
      task: "Chuẩn bị cơ sở vật chất, điều kiện thực hiện các tiêu chí",
      body: "UBND xã, thị trấn",
      due: { kind: "before", date: "2024-07-15" },
    },
    {
      key: "commune-roadmap",
      task: "Xác định lộ trình, mức độ phấn đấu của từng xã, thị trấn",
      body: "UBND huyện",
      due: { kind: "before", date: "2024-07-30" },
    },
    {
      key: "inform-members",
      task: "Thông tin toàn văn Đề án và kế hoạch tới đoàn viên, hội viên, nhân dân",
      body: "Mặt trận Tổ quốc và các tổ chức chính trị - xã hội huyện",
      due: { kind: "in", year: 2024, month: 7 },
    },
    {
      key: "dissemination",
      task: "Quán triệt tới cấp ủy, cán bộ, đảng viên, công chức, viên chức",
      body: "Đảng ủy xã, thị trấn",
      due: { kind: "in", year: 2024, month: 7 },
    },
    {
      key: "appraisal",
      task: "Thẩm định, xếp loại, quyết định công nhận mức độ của các xã",
      body: "UBND huyện",
      due: { kind: "every-year", day: { month: 12, day: 31 }, before: true, from: 2024, to: 2030 },
    },
    {
      key: "yearly-report",
      task: "Báo cáo kết quả đánh giá, xếp loại năm trước với Ban Thường vụ Huyện ủy",
      body: "UBND huyện",
      due: { kind: "every-year", day: { month: 2, day: 1 }, from: 2025, to: 2031 },
    },
  ],
  provenance: {
    status: "partial",
    instruments: [
      {
        title: "Kế hoạch thực hiện Đề án 05-ĐA/TU của Huyện ủy Tứ Kỳ",
        issuer: "Huyện ủy Tứ Kỳ",
        read: {
          vi: "toàn văn bản quét; số và tháng ký không đọc được",
          en: "the whole scanned text; number and month are not readable",
        },
      },
    ],
    note: {
      vi: "01/02 hằng năm được hiểu là báo cáo của năm liền trước, vì thẩm định trước 31/12; hạn thẩm định đọc qua báo dịch.",
      en: "1 February is read as the report on the year before, since the appraisal is before 31 December; that date was read in a translated newspaper.",
    },
  },
};
