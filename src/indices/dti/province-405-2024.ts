import type { CriteriaSet } from "../../criteria-set/criteria-set.js";

/**
 * The provincial digital transformation index as it was assessed for 2024, under 405/QĐ-BKHCN: 940
 * points, of which the foundation has 440. The scale is recovered from the published averages of
 * 63 provinces; which foundation indices were left out is not known. Provenance: partial.
 */
export const province405: CriteriaSet = {
  id: "dti-province-405-2024",
  version: "1",
  index: "dti",
  title: {
    vi: "Chỉ số chuyển đổi số cấp tỉnh năm 2024 (405/QĐ-BKHCN, thang 940)",
    en: "Provincial digital transformation index of 2024 (405/QĐ-BKHCN, scale of 940)",
  },
  appliesTo: { vi: "tỉnh, thành phố trực thuộc trung ương", en: "provinces" },
  period: { from: "2024-01-01", to: "2024-12-31" },
  max: "940",
  notApplicable: "not-allowed",
  provenance: {
    status: "partial",
    instruments: [
      {
        number: "405/QĐ-BKHCN",
        title: "Quyết định phê duyệt Bộ chỉ số đánh giá chuyển đổi số",
        issuer: "Bộ Khoa học và Công nghệ",
        date: "2025-04-03",
        read: {
          vi: "số chỉ số: 8 chỉ số chính, 47 chỉ số thành phần; không đọc được phụ lục",
          en: "the numbers: 8 main indices, 47 components; the annexes were not read",
        },
      },
      {
        title: "Công bố kết quả DTI năm 2024 ngày 21/10/2025",
        issuer: "Bộ Khoa học và Công nghệ",
        date: "2025-10-21",
        read: {
          vi: "giá trị trung bình của chỉ số và ba trụ cột, từ đó suy ra thang 440 + 200 + 150 + 150",
          en: "the averages of the index and the three pillars, from which the scale of 440 + 200 + 150 + 150 follows",
        },
        url: "https://dantri.com.vn/khoa-hoc/ha-noi-dan-dau-ca-nuoc-ve-chi-so-chuyen-doi-so-20251021181803153.htm",
      },
    ],
    note: {
      vi: "Thang 940 điểm là suy luận: bốn giá trị trung bình công bố chỉ khớp với các trọng số này. Nhóm nền tảng nhập gộp vì không biết phần nào đã bỏ.",
      en: "The scale of 940 is inferred: the four published averages fit these weights only. The foundation is entered as one, since it is not known what was left out of it.",
    },
  },
  domains: [
    {
      code: "I",
      title: {
        vi: "Nhóm chỉ số nền tảng chung (phần được đánh giá)",
        en: "Foundation indices (as assessed)",
      },
      max: "440",
      rule: { kind: "points" },
    },
    {
      code: "II",
      title: { vi: "Nhóm chỉ số hoạt động", en: "Activity indices" },
      max: "500",
      children: [
        {
          code: "7",
          title: { vi: "Hoạt động chính quyền số", en: "Digital government" },
          max: "200",
          rule: { kind: "points" },
        },
        {
          code: "8",
          title: { vi: "Hoạt động kinh tế số", en: "Digital economy" },
          max: "150",
          rule: { kind: "points" },
        },
        {
          code: "9",
          title: { vi: "Hoạt động xã hội số", en: "Digital society" },
          max: "150",
          rule: { kind: "points" },
        },
      ],
    },
  ],
};
