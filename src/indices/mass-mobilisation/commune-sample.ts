import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import { wardLadders } from "../ward-ladders.js";

/**
 * A mass-mobilisation set for a commune, made for demonstration: the seven contents of the plan
 * of xã Chí Minh for 2025, coordination as a theme that recurs in provincial sets, and ten points
 * of the superior level as in Bắc Kạn. No decision stands behind its points. Provenance: sample.
 */
export const massMobilisationCommuneSample: CriteriaSet = {
  id: "mass-mobilisation-commune-sample",
  version: "1",
  index: "mass-mobilisation",
  title: {
    vi: "Chỉ số dân vận chính quyền cấp xã (bộ tiêu chí mẫu)",
    en: "Mass-mobilisation index of a commune (sample criteria set)",
  },
  appliesTo: { vi: "phường (cấp xã)", en: "wards (commune level)" },
  period: { from: "2023-01-01" },
  max: "100",
  decimals: 2,
  notApplicable: "shrink-base",
  bonus: { title: { vi: "Điểm cộng mô hình dân vận khéo", en: "Extra points for models" }, max: "3" },
  ladders: wardLadders,
  provenance: {
    status: "sample",
    instruments: [],
    note: {
      vi: "Làm để minh họa: bảy nội dung theo Kế hoạch 24/KH-UBND năm 2025 của xã Chí Minh, thêm phần phối hợp và 10 điểm cấp trên chấm; điểm và thang xếp loại là giả định.",
      en: "Made for demonstration: seven contents after plan 24/KH-UBND of 2025 of xã Chí Minh, with coordination and ten points of the superior level; points and ladders are assumed.",
    },
  },
  domains: [
    {
      code: "1",
      title: "Quán triệt, thực hiện pháp luật và quy chế dân chủ ở cơ sở",
      max: "15",
      themes: ["democracy"],
      responsible: "Văn phòng UBND phường",
      children: [
        {
          code: "1.1",
          title: "Ban hành kế hoạch dân vận chính quyền năm",
          max: "3",
          ruleText: "Chậm nhất ngày 28/02: 3; chậm không quá 15 ngày: 1,5; chậm hơn hoặc không ban hành: 0",
          rule: {
            kind: "deadline",
            due: { month: 2, day: 28, year: "same" },
            grace: [{ withinDays: 15, points: "1.5" }],
            late: { points: "0" },
            notDone: { points: "0" },
          },
          evidence: ["Kế hoạch dân vận chính quyền năm"],
        },
        {
          code: "1.2",
          title: "Công khai những nội dung phải để dân biết",
          max: "6",
          rule: {
            kind: "ratio",
            numerator: "Nội dung đã công khai",
            denominator: "Nội dung phải công khai",
          },
          evidence: ["Biên bản niêm yết", "Đường dẫn trên trang thông tin điện tử"],
        },
        {
          code: "1.3",
          title: "Lấy ý kiến nhân dân trước khi quyết định",
          max: "6",
          rule: {
            kind: "ratio",
            numerator: "Việc đã lấy ý kiến",
            denominator: "Việc phải lấy ý kiến",
            whenZero: "not-applicable",
          },
          evidence: ["Biên bản họp dân, phiếu lấy ý kiến"],
        },
      ],
    },
    {
      code: "2",
      title: "Tuyên truyền, phổ biến",
      max: "10",
      themes: ["publicity"],
      responsible: "Bộ phận Văn hóa và Thông tin",
      children: [
        {
          code: "2.1",
          title: "Tin, bài về dân vận trên đài truyền thanh và trang thông tin",
          max: "5",
          ruleText: "Mỗi tin, bài: 0,5 điểm, tối đa 5 điểm",
          rule: { kind: "per-item", item: "tin, bài", pointsEach: "0.5" },
          evidence: ["Danh mục tin, bài đã phát"],
        },
        {
          code: "2.2",
          title: "Hội nghị phổ biến pháp luật đến thôn, tổ dân phố",
          max: "5",
          rule: {
            kind: "ratio",
            numerator: "Thôn, tổ dân phố có hội nghị",
            denominator: "Thôn, tổ dân phố",
          },
          evidence: ["Biên bản hội nghị"],
        },
      ],
    },
    {
      code: "3",
      title: "Thực hiện Kết luận 114-KL/TW và kế hoạch của cấp trên",
      max: "10",
      themes: ["government-mobilisation"],
      responsible: "Văn phòng UBND phường",
      children: [
        {
          code: "3.1",
          title: "Nhiệm vụ cấp trên giao về dân vận hoàn thành đúng hạn",
          max: "6",
          rule: { kind: "ratio", numerator: "Nhiệm vụ đúng hạn", denominator: "Nhiệm vụ được giao" },
          evidence: ["Bảng theo dõi nhiệm vụ"],
        },
        {
          code: "3.2",
          title: "Báo cáo dân vận đủ và đúng hạn",
          max: "4",
          rule: {
            kind: "deduction",
            floor: "0",
            occurrences: [
              { key: "late", label: "báo cáo chậm", points: "1" },
              { key: "missing", label: "báo cáo thiếu", points: "2" },
            ],
          },
          evidence: ["Báo cáo quý, 6 tháng, năm"],
        },
      ],
    },
    {
      code: "4",
      title: "Học tập và làm theo Bác; thực hành tiết kiệm, phòng, chống tham nhũng",
      max: "10",
      themes: ["anti-corruption"],
      responsible: "Chủ tịch UBND phường",
      children: [
        {
          code: "4.1",
          title: "Cán bộ, công chức đăng ký và thực hiện việc làm theo Bác",
          max: "4",
          rule: {
            kind: "ratio",
            numerator: "Người thực hiện",
            denominator: "Cán bộ, công chức",
          },
          evidence: ["Bản đăng ký và kết quả thực hiện"],
        },
        {
          code: "4.2",
          title: "Kê khai tài sản, công khai ngân sách theo quy định",
          max: "6",
          rule: {
            kind: "parts",
            parts: [
              { key: "assets", label: "Kê khai tài sản", max: "3", rule: { kind: "pass" } },
              { key: "budget", label: "Công khai ngân sách", max: "3", rule: { kind: "pass" } },
            ],
          },
          evidence: ["Biên bản công khai"],
        },
      ],
    },
    {
      code: "5",
      title: "Trách nhiệm của người đứng đầu, cán bộ, công chức",
      max: "10",
      themes: ["officials"],
      responsible: "Chủ tịch UBND phường",
      children: [
        {
          code: "5.1",
          title: "Người đứng đầu đối thoại với nhân dân",
          max: "5",
          ruleText: "Từ 2 cuộc: 5; 1 cuộc: 3; không có: 0",
          rule: {
            kind: "bands",
            measure: "Số cuộc đối thoại",
            unit: "cuộc",
            bands: [
              { atLeast: "2", points: "5" },
              { atLeast: "1", below: "2", points: "3" },
              { below: "1", points: "0" },
            ],
          },
          evidence: ["Biên bản đối thoại"],
        },
        {
          code: "5.2",
          title: "Cán bộ, công chức không bị kỷ luật vì gây phiền hà",
          max: "5",
          rule: {
            kind: "deduction",
            floor: "0",
            occurrences: [
              { key: "reminded", label: "người bị nhắc nhở", points: "1" },
              { key: "disciplined", label: "người bị kỷ luật", points: "5" },
            ],
          },
        },
      ],
    },
    {
      code: "6",
      title: "Cải cách thủ tục hành chính",
      max: "15",
      themes: ["administrative-procedures"],
      responsible: "Bộ phận Tiếp nhận và Trả kết quả",
      children: [
        {
          code: "6.1",
          title: "Hồ sơ giải quyết đúng và trước hạn",
          max: "8",
          rule: { kind: "ratio", numerator: "Hồ sơ đúng hạn", denominator: "Hồ sơ đã giải quyết" },
          evidence: ["Báo cáo của hệ thống một cửa"],
        },
        {
          code: "6.2",
          title: "Mức độ hài lòng của người dân",
          max: "7",
          scoredBy: "survey",
          rule: {
            kind: "survey",
            options: [
              { key: "satisfied", label: "Hài lòng, rất hài lòng", share: "1" },
              { key: "other", label: "Các mức còn lại", share: "0" },
            ],
          },
          evidence: ["Kết quả khảo sát"],
        },
      ],
    },
    {
      code: "7",
      title: "Kiểm tra, tiếp công dân, giải quyết khiếu nại, tố cáo",
      max: "10",
      themes: ["citizen-reception"],
      responsible: "Chủ tịch UBND phường",
      children: [
        {
          code: "7.1",
          title: "Chủ tịch tiếp công dân theo lịch",
          max: "4",
          rule: { kind: "ratio", numerator: "Buổi đã tiếp", denominator: "Buổi theo lịch" },
          evidence: ["Sổ tiếp công dân"],
        },
        {
          code: "7.2",
          title: "Đơn khiếu nại, tố cáo, kiến nghị giải quyết đúng hạn",
          max: "6",
          rule: {
            kind: "ratio",
            numerator: "Đơn giải quyết đúng hạn",
            denominator: "Đơn thuộc thẩm quyền",
            whenZero: "full-points",
          },
          evidence: ["Sổ theo dõi đơn thư"],
        },
      ],
    },
    {
      code: "8",
      title: "Phối hợp với Mặt trận Tổ quốc và các đoàn thể",
      max: "10",
      themes: ["coordination"],
      responsible: "Văn phòng UBND phường",
      children: [
        {
          code: "8.1",
          title: "Ký và thực hiện quy chế phối hợp",
          max: "5",
          rule: {
            kind: "choice",
            options: [
              { key: "reviewed", label: "Có quy chế và sơ kết hằng năm", share: "1" },
              { key: "signed", label: "Có quy chế, chưa sơ kết", share: "0.6" },
              { key: "none", label: "Chưa có quy chế", share: "0" },
            ],
          },
          evidence: ["Quy chế phối hợp", "Báo cáo sơ kết"],
        },
        {
          code: "8.2",
          title: "Kiến nghị của Mặt trận, đoàn thể được trả lời",
          max: "5",
          rule: {
            kind: "ratio",
            numerator: "Kiến nghị đã trả lời",
            denominator: "Kiến nghị",
            whenZero: "full-points",
          },
          evidence: ["Văn bản trả lời"],
        },
      ],
    },
    {
      code: "9",
      title: { vi: "Điểm do cấp trên chấm", en: "Points given by the superior level" },
      max: "10",
      scoredBy: "superior",
      responsible: "Văn phòng UBND phường",
      themes: ["superior"],
      rule: { kind: "points" },
    },
  ],
};
