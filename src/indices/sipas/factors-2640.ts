import type { SurveyFactor } from "../../survey/questionnaire.js";

/**
 * The five factors and 22 criteria of 2640/QĐ-BNV. The factors, their number and the wording of
 * the criteria without a mark were read; those marked `partial` by their theme only; those marked
 * `sample` are common knowledge, so their wording and their place may differ from the annex.
 */
export const factors2640: readonly SurveyFactor[] = [
  {
    code: "I",
    title: { vi: "Tiếp cận dịch vụ hành chính công", en: "Access to services" },
    themes: ["service-access"],
    criteria: [
      { code: "1", title: "Nơi ngồi chờ có đủ chỗ ngồi", provenance: "partial" },
      { code: "2", title: "Trang thiết bị phục vụ đầy đủ", provenance: "partial" },
      { code: "3", title: "Trang thiết bị phục vụ hiện đại", provenance: "sample" },
      { code: "4", title: "Trang thiết bị phục vụ dễ sử dụng", provenance: "sample" },
    ],
  },
  {
    code: "II",
    title: { vi: "Thủ tục hành chính", en: "Procedures" },
    themes: ["administrative-procedures"],
    criteria: [
      { code: "5", title: "Thủ tục được niêm yết công khai đầy đủ" },
      { code: "6", title: "Thủ tục được niêm yết công khai chính xác", provenance: "sample" },
      { code: "7", title: "Thành phần hồ sơ phải nộp đúng quy định", provenance: "sample" },
      { code: "8", title: "Phí, lệ phí phải nộp đúng quy định", provenance: "sample" },
      { code: "9", title: "Thời hạn giải quyết đúng quy định" },
    ],
  },
  {
    code: "III",
    title: { vi: "Công chức giải quyết công việc", en: "Officials" },
    themes: ["officials"],
    criteria: [
      { code: "10", title: "Thái độ giao tiếp lịch sự" },
      { code: "11", title: "Chú ý lắng nghe ý kiến", provenance: "sample" },
      { code: "12", title: "Trả lời, giải đáp đầy đủ các ý kiến" },
      { code: "13", title: "Hướng dẫn kê khai hồ sơ tận tình, chu đáo" },
      { code: "14", title: "Hướng dẫn hồ sơ dễ hiểu", provenance: "sample" },
      { code: "15", title: "Tuân thủ đúng quy định khi giải quyết công việc" },
    ],
  },
  {
    code: "IV",
    title: { vi: "Kết quả cung ứng dịch vụ hành chính công", en: "Results of services" },
    themes: ["service-results"],
    criteria: [
      { code: "16", title: "Kết quả đúng quy định", provenance: "sample" },
      { code: "17", title: "Kết quả có thông tin đầy đủ", provenance: "sample" },
      { code: "18", title: "Kết quả có thông tin chính xác", provenance: "sample" },
    ],
  },
  {
    code: "V",
    title: { vi: "Tiếp nhận, giải quyết góp ý, phản ánh, kiến nghị", en: "Feedback and petitions" },
    themes: ["citizen-feedback"],
    criteria: [
      { code: "19", title: "Có bố trí hình thức tiếp nhận góp ý, phản ánh, kiến nghị", provenance: "sample" },
      { code: "20", title: "Dễ dàng thực hiện góp ý, phản ánh, kiến nghị", provenance: "sample" },
      { code: "21", title: "Tiếp nhận, xử lý tích cực góp ý, phản ánh, kiến nghị", provenance: "sample" },
      { code: "22", title: "Thông báo kịp thời kết quả xử lý góp ý, phản ánh, kiến nghị" },
    ],
  },
];
