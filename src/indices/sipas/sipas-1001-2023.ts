import type { Questionnaire } from "../../survey/questionnaire.js";
import { satisfactionScale } from "./answer-scale.js";

/**
 * SIPAS by the method of 1001/QĐ-BNV for 2023 to 2026, the same shape as for 2022: policies (part
 * A) and services (part B), 51 indices of satisfaction in 2024. Only four items, five factors and
 * three criteria were read, and not how they make the index, so there is no overall result.
 * Provenance: partial.
 */
export const sipas1001: Questionnaire = {
  id: "sipas-1001-2023",
  version: "1",
  index: "sipas",
  title: {
    vi: "Chỉ số hài lòng về sự phục vụ hành chính (1001/QĐ-BNV)",
    en: "Satisfaction with administrative services (1001/QĐ-BNV)",
  },
  appliesTo: {
    vi: "tỉnh, theo người dân từ 18 tuổi tại nơi cư trú",
    en: "provinces, by citizens of 18 and older at home",
  },
  period: { from: "2022-01-01", to: "2026-12-31" },
  scale: satisfactionScale,
  groupings: [
    { key: "policy", title: { vi: "Chính sách", en: "Policy" } },
    { key: "unit", title: { vi: "Đơn vị", en: "Unit" } },
  ],
  parts: [
    {
      code: "A",
      title: { vi: "Xây dựng, tổ chức thực hiện chính sách công", en: "Making and carrying out policies" },
    },
    { code: "B", title: { vi: "Cung ứng dịch vụ hành chính công", en: "Providing services" } },
  ],
  factors: [
    {
      code: "A1",
      title: { vi: "Cung cấp thông tin về chính sách", en: "Information on policies" },
      part: "A",
      criteria: [],
    },
    {
      code: "A2",
      title: {
        vi: "Cơ hội tham gia xây dựng, tổ chức thực hiện chính sách",
        en: "Chances to take part in policies",
      },
      part: "A",
      criteria: [],
    },
    {
      code: "A3",
      title: { vi: "Chất lượng chính sách", en: "Quality of policies" },
      part: "A",
      criteria: [],
    },
    {
      code: "A4",
      title: { vi: "Kết quả, tác động của chính sách", en: "Results and effects of policies" },
      part: "A",
      criteria: [],
    },
    {
      code: "B1",
      title: { vi: "Tiếp cận dịch vụ", en: "Access to services" },
      part: "B",
      criteria: [
        { code: "B1.1", title: "Biển hiệu, chỉ dẫn rõ ràng" },
        { code: "B1.2", title: "Đủ ghế ngồi, bàn viết" },
        { code: "B1.3", title: "Trang thiết bị đầy đủ, tốt" },
      ],
    },
    { code: "B2", title: { vi: "Thủ tục hành chính", en: "Procedures" }, part: "B", criteria: [] },
    { code: "B3", title: { vi: "Công chức", en: "Officials" }, part: "B", criteria: [] },
    { code: "B4", title: { vi: "Kết quả dịch vụ", en: "Results of services" }, part: "B", criteria: [] },
    {
      code: "B5",
      title: { vi: "Tiếp nhận, xử lý phản ánh, kiến nghị", en: "Feedback and petitions" },
      part: "B",
      criteria: [],
    },
  ],
  base: "opinions",
  weighting: "none",
  minimumBase: 30,
  factorFormula: "mean-of-criteria",
  overallFormula: { kind: "not-known" },
  provenance: {
    status: "partial",
    instruments: [
      {
        number: "1001/QĐ-BNV",
        title: "Quyết định về phương pháp đo lường sự hài lòng của người dân giai đoạn 2023-2026",
        issuer: "Bộ Nội vụ",
        date: "2023-12-11",
        read: {
          vi: "hai phần, bốn nội dung của phần A, năm yếu tố của phần B, ba tiêu chí của B1; qua báo chí về kết quả 2022 đến 2024",
          en: "the two parts, the four items of part A, the five factors of part B, three criteria of B1; from the press on 2022 to 2024",
        },
        url: "https://moha.gov.vn",
      },
    ],
    note: {
      vi: "Lời ba tiêu chí của B1 dịch ngược từ báo tiếng Anh. Các tiêu chí còn lại, cách gộp phần A và B chưa đọc được (không phải trung bình cộng: năm 2024 A 83,84 và B 84,09 cho 83,94), nên chưa có chỉ số chung; bản sao có đủ tiêu chí và công thức thì tính được. Ngưỡng công bố 30 người là mặc định của thư viện.",
      en: 'The three criteria of B1 are back-translated. The other criteria and how A and B make the index were not read (not the plain mean: 83.84 and 84.09 gave 83.94 for 2024), so there is no overall result; a copy with criteria and formula, such as "weighted-parts", gives one. The minimum of 30 people is a default of the library.',
    },
  },
};
