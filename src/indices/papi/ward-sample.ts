import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import { wardLadders } from "../ward-ladders.js";

/**
 * What a ward scores itself on the contents of PAPI, made for demonstration after the six contents
 * of the plan of phường Dị Sử for 2024. It is another index than the provincial PAPI, which comes
 * from interviews and is never scored by a ward. Provenance: sample.
 */
export const papiWardSample: CriteriaSet = {
  id: "papi-ward-sample",
  version: "1",
  index: "papi",
  title: {
    vi: "Nội dung PAPI do phường tự chấm (bộ tiêu chí mẫu)",
    en: "Contents of PAPI, scored by a ward itself (sample criteria set)",
  },
  appliesTo: { vi: "phường", en: "wards" },
  period: { from: "2023-01-01" },
  max: "100",
  decimals: 2,
  notApplicable: "shrink-base",
  ladders: wardLadders,
  provenance: {
    status: "sample",
    instruments: [],
    note: {
      vi: "Làm để minh họa theo sáu nội dung PAPI trong Kế hoạch 14/KH-UBND năm 2024 của phường Dị Sử; không phải Chỉ số PAPI cấp tỉnh, vốn đo bằng phỏng vấn người dân. Điểm và thang xếp loại là giả định.",
      en: "Made for demonstration after the six contents of PAPI in plan 14/KH-UBND of 2024 of phường Dị Sử; not the provincial PAPI, which comes from interviews. Points and ladders are assumed.",
    },
  },
  domains: [
    {
      code: "1",
      title: { vi: "Tham gia của người dân ở cấp cơ sở", en: "Participation at local levels" },
      max: "15",
      themes: ["papi-participation"],
      responsible: "Văn phòng UBND phường",
      children: [
        {
          code: "1.1",
          title: "Tổ dân phố bầu tổ trưởng đúng quy định",
          max: "5",
          themes: ["papi-elections"],
          evidence: ["Biên bản bầu"],
          rule: {
            kind: "ratio",
            numerator: "Tổ dân phố bầu đúng quy định",
            denominator: "Tổ dân phố đến kỳ bầu",
            whenZero: "full-points",
          },
        },
        {
          code: "1.2",
          title: "Công khai việc dân bàn, dân quyết, dân giám sát",
          max: "5",
          themes: ["papi-democracy"],
          evidence: ["Biên bản niêm yết, họp dân"],
          rule: {
            kind: "ratio",
            numerator: "Nội dung đã thực hiện",
            denominator: "Nội dung theo Luật Thực hiện dân chủ ở cơ sở",
          },
        },
        {
          code: "1.3",
          title: "Khoản đóng góp tự nguyện có giám sát của Ban Thanh tra nhân dân",
          max: "5",
          themes: ["papi-contributions"],
          evidence: ["Báo cáo giám sát"],
          rule: {
            kind: "ratio",
            numerator: "Khoản có giám sát",
            denominator: "Khoản đóng góp",
            whenZero: "full-points",
          },
        },
      ],
    },
    {
      code: "2",
      title: { vi: "Công khai, minh bạch trong hoạch định chính sách", en: "Transparency in policy making" },
      max: "20",
      themes: ["papi-transparency"],
      children: [
        {
          code: "2.1",
          title: "Công khai thông tin, số điện thoại, hộp thư người đứng đầu",
          max: "5",
          themes: ["papi-information"],
          responsible: "Văn phòng UBND phường",
          rule: {
            kind: "parts",
            parts: [
              { key: "phone", label: "Số điện thoại", max: "2", rule: { kind: "pass" } },
              { key: "mail", label: "Hộp thư", max: "1", rule: { kind: "pass" } },
              { key: "schedule", label: "Lịch tiếp xúc, đối thoại", max: "2", rule: { kind: "pass" } },
            ],
          },
        },
        {
          code: "2.2",
          title: "Bình xét và công khai danh sách hộ nghèo",
          max: "5",
          themes: ["papi-poor-households"],
          responsible: "Bộ phận Lao động - Thương binh và Xã hội",
          evidence: ["Biên bản bình xét, niêm yết"],
          rule: {
            kind: "pass",
            conditions: [
              { key: "vote", label: "Họp dân bình xét" },
              { key: "list", label: "Niêm yết danh sách" },
            ],
          },
        },
        {
          code: "2.3",
          title: "Công khai thu, chi ngân sách",
          max: "5",
          themes: ["papi-budget"],
          responsible: "Bộ phận Tài chính - Kế toán",
          evidence: ["Quyết định công khai ngân sách"],
          rule: {
            kind: "choice",
            options: [
              { key: "full", label: "Đủ biểu mẫu, đúng hạn", share: "1" },
              { key: "late", label: "Đủ biểu mẫu, chậm hạn", share: "0.5" },
              { key: "none", label: "Thiếu biểu mẫu hoặc không công khai", share: "0" },
            ],
          },
        },
        {
          code: "2.4",
          title: "Công khai quy hoạch, kế hoạch sử dụng đất, khung giá đất",
          max: "5",
          themes: ["papi-land"],
          responsible: "Bộ phận Địa chính",
          evidence: ["Biên bản niêm yết"],
          rule: {
            kind: "ratio",
            numerator: "Nội dung đã công khai",
            denominator: "Nội dung phải công khai",
          },
        },
      ],
    },
    {
      code: "3",
      title: { vi: "Trách nhiệm giải trình với người dân", en: "Accountability" },
      max: "15",
      themes: ["papi-accountability"],
      responsible: "Bộ phận Tư pháp",
      children: [
        {
          code: "3.1",
          title: "Đơn khiếu nại, tố cáo, kiến nghị trả lời đúng hạn",
          max: "5",
          themes: ["papi-complaints"],
          evidence: ["Sổ theo dõi đơn thư"],
          rule: {
            kind: "ratio",
            numerator: "Đơn trả lời đúng hạn",
            denominator: "Đơn",
            whenZero: "full-points",
          },
        },
        {
          code: "3.2",
          title: "Đối thoại với người dân",
          max: "5",
          themes: ["papi-dialogue"],
          evidence: ["Biên bản đối thoại"],
          rule: {
            kind: "bands",
            measure: "Số cuộc đối thoại",
            unit: "cuộc",
            bands: [
              { atLeast: "2", points: "5" },
              { atLeast: "1", below: "2", points: "2.5" },
              { below: "1", points: "0" },
            ],
          },
        },
        {
          code: "3.3",
          title: "Hòa giải thành ở cơ sở",
          max: "5",
          themes: ["papi-mediation"],
          evidence: ["Báo cáo hòa giải"],
          rule: {
            kind: "ratio",
            numerator: "Vụ hòa giải thành",
            denominator: "Vụ hòa giải",
            whenZero: "full-points",
          },
        },
      ],
    },
    {
      code: "4",
      title: { vi: "Kiểm soát tham nhũng trong khu vực công", en: "Control of corruption" },
      max: "15",
      themes: ["papi-anti-corruption"],
      responsible: "Chủ tịch UBND phường",
      children: [
        {
          code: "4.1",
          title: "Công khai báo cáo phòng, chống tham nhũng năm",
          max: "5",
          themes: ["papi-corruption-publicity"],
          evidence: ["Báo cáo, biên bản công khai"],
          rule: { kind: "pass" },
        },
        {
          code: "4.2",
          title: "Kiểm tra Bộ phận Tiếp nhận và Trả kết quả",
          max: "5",
          themes: ["papi-one-stop-unit"],
          ruleText: "Mỗi lần kiểm tra: 1,25 điểm, tối đa 5",
          evidence: ["Biên bản kiểm tra"],
          rule: { kind: "per-item", item: "lần kiểm tra", pointsEach: "1.25" },
        },
        {
          code: "4.3",
          title: "Tuyển dụng, điều động đúng quy định",
          max: "5",
          themes: ["papi-recruitment"],
          rule: {
            kind: "deduction",
            occurrences: [{ key: "violation", label: "trường hợp sai quy định", points: "2.5" }],
            floor: "0",
          },
        },
      ],
    },
    {
      code: "5",
      title: { vi: "Cung ứng dịch vụ công", en: "Public services" },
      max: "20",
      themes: ["papi-public-services"],
      children: [
        {
          code: "5.1",
          title: "Người dân có bảo hiểm y tế",
          max: "5",
          themes: ["papi-health"],
          responsible: "Bộ phận Lao động - Thương binh và Xã hội",
          ruleText: "Từ 95 %: 5; từ 90 % đến dưới 95 %: 4; từ 80 % đến dưới 90 %: 2; dưới 80 %: 0",
          evidence: ["Báo cáo của bảo hiểm xã hội"],
          rule: {
            kind: "bands",
            measure: "Bao phủ bảo hiểm y tế",
            unit: "%",
            bands: [
              { atLeast: "95", points: "5" },
              { atLeast: "90", below: "95", points: "4" },
              { atLeast: "80", below: "90", points: "2" },
              { below: "80", points: "0" },
            ],
          },
        },
        {
          code: "5.2",
          title: "Trường tiểu học công lập đạt chuẩn quốc gia",
          max: "5",
          themes: ["papi-education"],
          responsible: "Trường Tiểu học",
          evidence: ["Quyết định công nhận"],
          rule: {
            kind: "choice",
            options: [
              { key: "level-2", label: "Mức độ 2", share: "1" },
              { key: "level-1", label: "Mức độ 1", share: "0.7" },
              { key: "none", label: "Chưa đạt", share: "0" },
            ],
          },
        },
        {
          code: "5.3",
          title: "Đường tổ dân phố được cứng hóa, chiếu sáng",
          max: "5",
          themes: ["papi-infrastructure"],
          responsible: "Bộ phận Địa chính",
          rule: { kind: "ratio", numerator: "Km đường đạt", denominator: "Km đường" },
        },
        {
          code: "5.4",
          title: "An ninh, trật tự trên địa bàn",
          max: "5",
          themes: ["papi-security"],
          responsible: "Công an phường",
          rule: {
            kind: "deduction",
            occurrences: [
              { key: "fire", label: "vụ cháy", points: "1" },
              { key: "crime", label: "vụ phạm tội nghiêm trọng", points: "2" },
            ],
            floor: "0",
          },
        },
      ],
    },
    {
      code: "6",
      title: { vi: "Quản trị môi trường", en: "Environmental governance" },
      max: "15",
      themes: ["papi-environment"],
      responsible: "Bộ phận Địa chính",
      children: [
        {
          code: "6.1",
          title: "Hộ phân loại rác tại nguồn",
          max: "5",
          themes: ["papi-waste"],
          rule: { kind: "ratio", numerator: "Hộ phân loại rác", denominator: "Hộ" },
        },
        {
          code: "6.2",
          title: "Rác thải sinh hoạt được thu gom",
          max: "5",
          themes: ["papi-waste"],
          rule: {
            kind: "ratio",
            numerator: "Tấn rác thu gom",
            denominator: "Tấn rác phát sinh",
          },
        },
        {
          code: "6.3",
          title: "Cơ sở sản xuất, chăn nuôi được kiểm tra môi trường",
          max: "5",
          themes: ["papi-environment-inspection"],
          evidence: ["Biên bản kiểm tra"],
          rule: { kind: "ratio", numerator: "Cơ sở đã kiểm tra", denominator: "Cơ sở phải kiểm tra" },
        },
      ],
    },
  ],
};
