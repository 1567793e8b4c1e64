import type { CriteriaSet } from "../../criteria-set/criteria-set.js";

/**
 * Two criteria of the PAR INDEX set of Cà Mau of 2013 (1880/QĐ-UBND), as read: annual plan and
 * reports of administrative reform. Provenance: partial.
 */
export const caMau2013: CriteriaSet = {
  id: "par-index-ca-mau-2013",
  version: "1",
  index: "par-index",
  title: {
    vi: "Chỉ số cải cách hành chính tỉnh Cà Mau năm 2013 (trích tiêu chí 1.1 và 1.2)",
    en: "PAR INDEX of Cà Mau province 2013 (criteria 1.1 and 1.2 only)",
  },
  appliesTo: { vi: "các đơn vị thuộc tỉnh Cà Mau", en: "units below Cà Mau province" },
  period: { from: "2013-01-01" },
  max: "7",
  notApplicable: "not-allowed",
  provenance: {
    status: "partial",
    instruments: [
      {
        number: "1880/QĐ-UBND",
        title: "Quyết định năm 2013 về xác định Chỉ số Cải cách hành chính tỉnh Cà Mau",
        issuer: "UBND tỉnh Cà Mau",
        read: {
          vi: "các dòng của tiêu chí 1.1 và 1.2 trong bảng chấm điểm",
          en: "the rows of criteria 1.1 and 1.2 of the table",
        },
        url: "https://thuvienphapluat.vn/van-ban/Bo-may-hanh-chinh/Quyet-dinh-1880-QD-UBND-nam-2013-xac-dinh-Chi-so-Cai-cach-hanh-chinh-Ca-Mau-229973.aspx",
      },
    ],
    note: {
      vi: "Chỉ có tiêu chí 1.1 (5 điểm) và 1.2 (2 điểm) của lĩnh vực 1 (20 điểm); từ tiêu chí 1.3 trở đi chưa đọc được, nên tổng 7 điểm ở đây không phải điểm tối đa của bộ tiêu chí. Tên tiêu chí 1.1.2 và 1.1.3 bị lược ở chỗ bản trích bỏ bớt chữ. Bộ tiêu chí có tính lịch sử: không rõ quyết định hết hiệu lực khi nào nên không ghi ngày cuối.",
      en: "Only criteria 1.1 (5 points) and 1.2 (2 points) of domain 1 (20 points); from criterion 1.3 on nothing was read, so the total of 7 here is not the maximum of the instrument. The titles of 1.1.2 and 1.1.3 are shortened where the excerpt leaves words out. The set is historic: when the decision ended is not known, so no last day is given.",
    },
  },
  domains: [
    {
      code: "1.1",
      title: "Kế hoạch CCHC năm",
      max: "5",
      children: [
        {
          code: "1.1.1",
          title: "Ban hành kế hoạch CCHC năm",
          max: "1",
          ruleText: "Ban hành kịp thời: 1; ban hành không kịp thời: 0,5; không ban hành: 0",
          rule: {
            kind: "choice",
            options: [
              { key: "on-time", label: "Ban hành kịp thời", points: "1" },
              { key: "late", label: "Ban hành không kịp thời", points: "0.5" },
              { key: "none", label: "Không ban hành", points: "0" },
            ],
          },
        },
        {
          code: "1.1.2",
          title: "Xác định đầy đủ các nhiệm vụ CCHC và bố trí kinh phí thực hiện",
          max: "1",
          ruleText:
            "Xác định đầy đủ nhiệm vụ và có bố trí kinh phí: 1; không xác định đầy đủ nhiệm vụ hoặc không bố trí kinh phí: 0",
          rule: {
            kind: "pass",
            conditions: [
              { key: "tasks", label: "Xác định đầy đủ nhiệm vụ" },
              { key: "budget", label: "Có bố trí kinh phí" },
            ],
          },
        },
        {
          code: "1.1.3",
          title: "Các kết quả phải đạt được xác định rõ ràng, cụ thể và định rõ trách nhiệm",
          max: "1",
          ruleText: "Đạt yêu cầu: 1; không đạt yêu cầu: 0",
          rule: { kind: "pass" },
        },
        {
          code: "1.1.4",
          title: "Mức độ thực hiện kế hoạch CCHC",
          max: "2",
          ruleText: "Thực hiện trên 90% kế hoạch: 2; từ 70% - 90% kế hoạch: 1; dưới 70% kế hoạch: 0",
          rule: {
            kind: "bands",
            measure: "Thực hiện {value} kế hoạch",
            unit: "%",
            bands: [
              { above: "90", points: "2" },
              { atLeast: "70", atMost: "90", points: "1" },
              { below: "70", points: "0" },
            ],
          },
        },
      ],
    },
    {
      code: "1.2",
      title: "Báo cáo CCHC",
      max: "2",
      children: [
        {
          code: "1.2.1",
          title: "Tất cả báo cáo được gửi đúng thời gian quy định (quý I, quý III, 6 tháng, năm)",
          max: "1",
          ruleText:
            "Đủ số lượng và đúng thời gian quy định: 1; không đủ số lượng báo cáo hoặc không đúng thời gian quy định: 0",
          rule: {
            kind: "pass",
            conditions: [
              { key: "count", label: "Đủ số lượng báo cáo" },
              { key: "time", label: "Đúng thời gian quy định" },
            ],
          },
        },
        {
          code: "1.2.2",
          title: "Tất cả báo cáo có đầy đủ nội dung theo hướng dẫn",
          max: "1",
          ruleText: "Đạt yêu cầu: 1; không đạt yêu cầu: 0",
          rule: { kind: "pass" },
        },
      ],
    },
  ],
};
