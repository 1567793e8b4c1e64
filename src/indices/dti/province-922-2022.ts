import type { CriteriaSet } from "../../criteria-set/criteria-set.js";

/**
 * The provincial digital transformation index of 922/QĐ-BTTTT at the level of its nine main
 * indices: 1000 points, one main index not scored. The maxima were read in the decision; the 98
 * components below them were not. Provenance: partial.
 */
export const province922: CriteriaSet = {
  id: "dti-province-922-2022",
  version: "1",
  index: "dti",
  title: {
    vi: "Chỉ số chuyển đổi số cấp tỉnh (922/QĐ-BTTTT)",
    en: "Provincial digital transformation index (922/QĐ-BTTTT)",
  },
  appliesTo: { vi: "tỉnh, thành phố trực thuộc trung ương", en: "provinces" },
  period: { from: "2021-01-01", to: "2023-12-31" },
  max: "1000",
  notApplicable: "not-allowed",
  provenance: {
    status: "partial",
    instruments: [
      {
        number: "922/QĐ-BTTTT",
        title: "Quyết định phê duyệt Bộ chỉ số đánh giá chuyển đổi số",
        issuer: "Bộ Thông tin và Truyền thông",
        date: "2022-05-20",
        read: {
          vi: "bảng cấu trúc cấp tỉnh: nhóm, chỉ số chính, số chỉ số thành phần, điểm tối đa; dòng 9 suy ra từ tổng của nhóm",
          en: "the table of the provincial structure: groups, main indices, counts of components, maxima; row 9 follows from the totals of its group",
        },
        url: "https://eballsviet.com/bo-chi-so-danh-gia-chuyen-doi-so-cap-tinh-59970",
      },
    ],
    note: {
      vi: "Chỉ tới chỉ số chính: 98 chỉ số thành phần và cách tính của chúng chưa đọc được, nên điểm của chỉ số chính phải nhập trực tiếp.",
      en: "Main indices only: the 98 components and their rules were not read, so the points of a main index are entered as they are.",
    },
  },
  domains: [
    {
      code: "I",
      title: { vi: "Nhóm chỉ số nền tảng chung", en: "Foundation indices" },
      max: "500",
      children: [
        {
          code: "1",
          title: { vi: "Nhận thức số", en: "Digital awareness" },
          max: "100",
          rule: { kind: "points" },
        },
        {
          code: "2",
          title: { vi: "Thể chế số", en: "Digital institutions" },
          max: "100",
          rule: { kind: "points" },
        },
        {
          code: "3",
          title: { vi: "Hạ tầng số", en: "Digital infrastructure" },
          max: "100",
          rule: { kind: "points" },
        },
        {
          code: "4",
          title: { vi: "Nhân lực số", en: "Digital workforce" },
          max: "100",
          rule: { kind: "points" },
        },
        {
          code: "5",
          title: { vi: "An toàn thông tin mạng", en: "Network security" },
          max: "100",
          rule: { kind: "points" },
        },
        {
          code: "6",
          title: { vi: "Đô thị thông minh", en: "Smart city" },
          max: "0",
          ruleText: "Không tính điểm",
          rule: { kind: "points" },
        },
      ],
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
