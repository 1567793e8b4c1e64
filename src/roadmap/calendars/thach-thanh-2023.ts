import type { PlanCalendar } from "../plan-calendar.js";

/**
 * The calendar of the model of Thạch Thành (Thanh Hóa) of 2023, plan 149-KH/HU: launch, training,
 * dialogues in June and November, assessment. What lies before the plan's own date is left out.
 * Provenance: partial.
 */
export const thachThanhCalendar: PlanCalendar = {
  id: "thach-thanh-2023",
  title: {
    vi: "Kế hoạch 149-KH/HU của Huyện ủy Thạch Thành về mô hình chính quyền thân thiện",
    en: "Plan 149-KH/HU of Huyện ủy Thạch Thành for the model of friendly government",
  },
  tasks: [
    {
      key: "launch",
      task: "Triển khai kế hoạch, ra mắt mô hình điểm, tập huấn",
      body: "Ban Dân vận Huyện ủy, Đảng ủy thị trấn Vân Du",
      due: { kind: "in", year: 2023, month: 3 },
    },
    {
      key: "dialogue-june",
      task: "Hội nghị đối thoại lần thứ nhất",
      body: "Đảng ủy, UBND xã, thị trấn",
      due: { kind: "in", year: 2023, month: 6 },
    },
    {
      key: "dialogue-november",
      task: "Hội nghị đối thoại lần thứ hai",
      body: "Đảng ủy, UBND xã, thị trấn",
      due: { kind: "in", year: 2023, month: 11 },
    },
    {
      key: "assessment",
      task: "Hướng dẫn, kiểm tra, đánh giá mô hình điểm và kết quả",
      body: "Ban Dân vận Huyện ủy",
      due: { kind: "in", year: 2023, month: 11 },
    },
  ],
  provenance: {
    status: "partial",
    instruments: [
      {
        number: "149-KH/HU",
        title: "Kế hoạch xây dựng mô hình chính quyền thân thiện, vì Nhân dân phục vụ năm 2023",
        issuer: "Huyện ủy Thạch Thành",
        date: "2023-03-07",
        read: { vi: "toàn văn bản quét", en: "the whole scanned text" },
      },
    ],
    note: {
      vi: "Kế hoạch chỉ nêu tháng: hạn là ngày cuối tháng. Khảo sát, lựa chọn (02/2023) đã xong khi kế hoạch được ký nên không phải hạn.",
      en: "The plan names months only: the last day is taken. Survey and choice (February 2023) were done when the plan was signed, so they are no deadline.",
    },
  },
};
