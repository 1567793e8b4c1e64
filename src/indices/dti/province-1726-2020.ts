import type { CriteriaSet } from "../../criteria-set/criteria-set.js";

/**
 * The provincial digital transformation index of 1726/QĐ-BTTTT, used for 2020 alone, at the level
 * of its three pillars: 400, 300 and 300 points of 1000. Provenance: partial.
 */
export const province1726: CriteriaSet = {
  id: "dti-province-1726-2020",
  version: "1",
  index: "dti",
  title: {
    vi: "Chỉ số chuyển đổi số cấp tỉnh năm 2020 (1726/QĐ-BTTTT)",
    en: "Provincial digital transformation index of 2020 (1726/QĐ-BTTTT)",
  },
  appliesTo: { vi: "tỉnh, thành phố trực thuộc trung ương", en: "provinces" },
  period: { from: "2020-01-01", to: "2020-12-31" },
  max: "1000",
  notApplicable: "not-allowed",
  provenance: {
    status: "partial",
    instruments: [
      {
        number: "1726/QĐ-BTTTT",
        title: "Quyết định phê duyệt Đề án xác định Bộ chỉ số đánh giá chuyển đổi số",
        issuer: "Bộ Thông tin và Truyền thông",
        date: "2020-10-12",
        read: {
          vi: "ba trụ cột và điểm 400/300/300, qua trang tin dẫn lại",
          en: "the three pillars and their 400/300/300 points, as quoted by a news page",
        },
      },
    ],
    note: {
      vi: "Chỉ tới trụ cột: mỗi trụ cột có bảy chỉ số chính, điểm của chúng chưa đọc được.",
      en: "Pillars only: each has seven main indices whose points were not read.",
    },
  },
  domains: [
    {
      code: "CQS",
      title: { vi: "Chính quyền số", en: "Digital government" },
      max: "400",
      rule: { kind: "points" },
    },
    { code: "KTS", title: { vi: "Kinh tế số", en: "Digital economy" }, max: "300", rule: { kind: "points" } },
    { code: "XHS", title: { vi: "Xã hội số", en: "Digital society" }, max: "300", rule: { kind: "points" } },
  ],
};
