import type { CriteriaSet } from "../../criteria-set/criteria-set.js";

/**
 * The mass-mobilisation set of Bắc Kạn of 2017 (decision 1878) as far as it was read: eight
 * criteria worth 90 points that the unit scores itself, and ten points that the superior level
 * gives. Provenance: partial.
 */
export const massMobilisationBacKan2017: CriteriaSet = {
  id: "mass-mobilisation-bac-kan-2017",
  version: "1",
  index: "mass-mobilisation",
  title: {
    vi: "Đánh giá công tác dân vận chính quyền tỉnh Bắc Kạn (Quyết định 1878, 2017)",
    en: "Mass-mobilisation work of government in Bắc Kạn (decision 1878, 2017)",
  },
  appliesTo: { vi: "cơ quan thuộc UBND huyện, UBND xã", en: "bodies of districts, communes" },
  period: { from: "2017-10-30" },
  max: "100",
  notApplicable: "not-allowed",
  ladders: [
    {
      key: "class",
      title: { vi: "Xếp loại", en: "Class" },
      measure: "points",
      classes: [
        { key: "good", title: { vi: "Tốt", en: "Good" }, atLeast: "80" },
        { key: "fair", title: { vi: "Khá trở xuống", en: "Fair or below" } },
      ],
    },
  ],
  provenance: {
    status: "partial",
    instruments: [
      {
        number: "1878",
        title: "Quyết định của Ban Thường vụ Tỉnh ủy Bắc Kạn về đánh giá công tác dân vận chính quyền",
        issuer: "Ban Thường vụ Tỉnh ủy Bắc Kạn",
        date: "2017-10-30",
        read: {
          vi: "cơ cấu 8 tiêu chí, 90 điểm tự chấm và 10 điểm cấp trên chấm, qua tin về kết quả năm 2020 của huyện Ngân Sơn",
          en: "the structure of 8 criteria, 90 points self-scored and 10 given by the superior level, in a report on 2020 in huyện Ngân Sơn",
        },
        url: "https://nganson.backan.gov.vn/index.php?com=tintuc_ct&id_news=1335",
      },
    ],
    note: {
      vi: "Tên và điểm của 8 tiêu chí chưa đọc được nên nhập gộp. Ranh giới Tốt - Khá chỉ biết là trên 78 và không quá 80 điểm; ở đây lấy 80. Các mức dưới Khá chưa đọc được.",
      en: "Names and points of the eight criteria were not read, so they are entered as one. The border between Tốt and Khá is known to lie above 78 and not above 80 points; 80 is taken here. Classes below Khá were not read.",
    },
  },
  domains: [
    {
      code: "I",
      title: { vi: "Tám tiêu chí đơn vị tự chấm", en: "Eight criteria scored by the unit" },
      max: "90",
      rule: { kind: "points" },
    },
    {
      code: "II",
      title: { vi: "Điểm do cấp trên chấm", en: "Points given by the superior level" },
      max: "10",
      scoredBy: "superior",
      rule: { kind: "points" },
    },
  ],
};
