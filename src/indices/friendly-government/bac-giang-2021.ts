import type { CriteriaSet } from "../../criteria-set/criteria-set.js";

/**
 * The friendly-government set of Bắc Giang, run since 2021: five criteria of 20, 25, 20, 15 and 20
 * points. Read in the public code of the province's system. Provenance: partial.
 */
export const friendlyGovernmentBacGiang2021: CriteriaSet = {
  id: "friendly-government-bac-giang-2021",
  version: "1",
  index: "friendly-government",
  title: {
    vi: "Đạt chuẩn chính quyền thân thiện tỉnh Bắc Giang",
    en: "Friendly government in Bắc Giang",
  },
  appliesTo: { vi: "xã, phường, thị trấn", en: "communes" },
  period: { from: "2021-08-01", to: "2025-12-31" },
  max: "100",
  notApplicable: "not-allowed",
  provenance: {
    status: "partial",
    instruments: [
      {
        title: "Mã nguồn hệ thống thực hiện quy chế dân chủ của tỉnh Bắc Giang (laravel-backend)",
        issuer: "sontx13 (GitHub)",
        read: {
          vi: "năm tiêu chí với điểm chuẩn, năm giấy tờ của hồ sơ, các trạng thái trong báo cáo",
          en: "five criteria with their points, five papers of the dossier, the states in the reports",
        },
        url: "https://github.com/sontx13/laravel-backend",
      },
    ],
    note: {
      vi: "Ngưỡng đạt chuẩn, điểm tối thiểu từng tiêu chí và tiêu chí thành phần không có trong mã nguồn, nên không suy ra được mức đạt.",
      en: "The threshold, a minimum for each criterion and the sub-criteria are not in the code, so whether a commune passes cannot be computed.",
    },
  },
  domains: [
    {
      code: "1",
      title: "Xây dựng, thực hiện quy chế dân chủ ở cơ sở; tuyên truyền về chính quyền thân thiện",
      max: "20",
      rule: { kind: "points" },
    },
    { code: "2", title: "Công tác cải cách hành chính", max: "25", rule: { kind: "points" } },
    {
      code: "3",
      title: "Thực hiện văn minh, văn hóa công sở và quy tắc ứng xử của cán bộ, công chức",
      max: "20",
      rule: { kind: "points" },
    },
    {
      code: "4",
      title: "Tiếp xúc, đối thoại và giải quyết đơn thư khiếu nại, tố cáo",
      max: "15",
      rule: { kind: "points" },
    },
    {
      code: "5",
      title: "Mức độ hài lòng của cán bộ, công chức, người dân, tổ chức và doanh nghiệp",
      max: "20",
      rule: { kind: "points" },
    },
  ],
};
