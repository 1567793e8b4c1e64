import type { CriteriaSet } from "../../criteria-set/criteria-set.js";

/**
 * The five criteria of Đề án 05-ĐA/TU (2024) of Hải Dương with points made for demonstration: the
 * project's own points were not read, and the names are back-translated. Provenance: sample.
 */
export const friendlyGovernmentHaiDuongSample: CriteriaSet = {
  id: "friendly-government-hai-duong-sample",
  version: "1",
  index: "friendly-government",
  title: {
    vi: "Chính quyền thân thiện theo năm tiêu chí của Đề án 05-ĐA/TU (điểm mẫu)",
    en: "Friendly government by the five criteria of Đề án 05-ĐA/TU (sample points)",
  },
  appliesTo: { vi: "xã, phường, thị trấn", en: "communes" },
  period: { from: "2024-01-01", to: "2030-12-31" },
  max: "100",
  notApplicable: "not-allowed",
  provenance: {
    status: "sample",
    instruments: [],
    note: {
      vi: "Năm tiêu chí dịch ngược từ báo; 20 điểm mỗi tiêu chí là giả định, vì điểm và ngưỡng của Đề án chưa đọc được.",
      en: "The five criteria are back-translated from a newspaper; 20 points each are assumed, since the points and thresholds of the project were not read.",
    },
  },
  domains: [
    { code: "1", title: "Hoạt động công khai, minh bạch", max: "20", rule: { kind: "points" } },
    {
      code: "2",
      title: "Người lãnh đạo cấp ủy, chính quyền gương mẫu, trách nhiệm, thân thiện",
      max: "20",
      rule: { kind: "points" },
    },
    {
      code: "3",
      title: "Đội ngũ cán bộ, công chức cấp xã trách nhiệm, thân thiện, tận tụy",
      max: "20",
      rule: { kind: "points" },
    },
    {
      code: "4",
      title: "Công sở văn minh, thân thiện, xanh, sạch, đẹp",
      max: "20",
      rule: { kind: "points" },
    },
    {
      code: "5",
      title: "Tăng cường sự gần gũi, thân thiện giữa Nhân dân với chính quyền",
      max: "20",
      rule: { kind: "points" },
    },
  ],
};
