import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import { wardLadders } from "../ward-ladders.js";

/**
 * A digital transformation index for a ward, made for demonstration: the eight scored main indices
 * of 922/QĐ-BTTTT in their proportions, with forms of rules seen in local sets. No decision stands
 * behind its points. Provenance: sample.
 */
export const dtiWardSample: CriteriaSet = {
  id: "dti-ward-sample",
  version: "1",
  index: "dti",
  title: {
    vi: "Chỉ số chuyển đổi số cấp phường (bộ tiêu chí mẫu)",
    en: "Digital transformation index of a ward (sample criteria set)",
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
      vi: "Làm để minh họa: tám chỉ số chính có tính điểm của 922/QĐ-BTTTT theo cùng tỷ lệ, tiêu chí theo các dạng thấy ở bộ chỉ số địa phương; điểm và thang xếp loại là giả định.",
      en: "Made for demonstration: the eight scored main indices of 922/QĐ-BTTTT in their proportions, criteria after forms seen in local sets; points and ladders are assumed.",
    },
  },
  domains: [
    {
      code: "1",
      title: { vi: "Nhận thức số", en: "Digital awareness" },
      max: "10",
      themes: ["digital-awareness"],
      responsible: "Văn phòng UBND phường",
      children: [
        {
          code: "1.1",
          title: "Người đứng đầu là Trưởng ban Ban Chỉ đạo chuyển đổi số",
          max: "3",
          evidence: ["Quyết định thành lập Ban Chỉ đạo"],
          rule: {
            kind: "choice",
            options: [
              { key: "head", label: "Bí thư hoặc Chủ tịch", share: "1" },
              { key: "deputy", label: "Cấp phó", share: "0.5" },
              { key: "none", label: "Chưa có, hoặc không phải lãnh đạo", share: "0" },
            ],
          },
        },
        {
          code: "1.2",
          title: "Người đứng đầu chủ trì các cuộc họp về chuyển đổi số",
          max: "3",
          evidence: ["Thông báo kết luận cuộc họp"],
          rule: {
            kind: "ratio",
            numerator: "Cuộc họp người đứng đầu chủ trì",
            denominator: "Cuộc họp",
          },
        },
        {
          code: "1.3",
          title: "Văn bản chỉ đạo chuyên đề do Chủ tịch ký",
          max: "2",
          evidence: ["Danh mục văn bản"],
          rule: { kind: "ratio", numerator: "Văn bản Chủ tịch ký", denominator: "Văn bản chỉ đạo" },
        },
        {
          code: "1.4",
          title: "Trang thông tin điện tử có chuyên mục chuyển đổi số",
          max: "2",
          evidence: ["Đường dẫn chuyên mục"],
          rule: { kind: "pass" },
        },
      ],
    },
    {
      code: "2",
      title: { vi: "Thể chế số", en: "Digital institutions" },
      max: "10",
      themes: ["digital-institutions"],
      responsible: "Văn phòng UBND phường",
      children: [
        {
          code: "2.1",
          title: "Ban hành kế hoạch chuyển đổi số năm",
          max: "4",
          ruleText: "Chậm nhất ngày 31/01: 4; chậm không quá 30 ngày: 2; chậm hơn: 1; không ban hành: 0",
          evidence: ["Kế hoạch chuyển đổi số"],
          rule: {
            kind: "deadline",
            due: { month: 1, day: 31, year: "same" },
            grace: [{ withinDays: 30, share: "0.5" }],
            late: { share: "0.25" },
            notDone: { points: "0" },
          },
        },
        {
          code: "2.2",
          title: "Ban Chỉ đạo họp trong năm",
          max: "6",
          ruleText: "4 cuộc: 6; 3 cuộc: 4,5; 2 cuộc: 3; 1 cuộc: 1,5",
          evidence: ["Biên bản họp"],
          rule: {
            kind: "bands",
            measure: "Số cuộc họp",
            unit: "cuộc",
            bands: [
              { atLeast: "4", points: "6" },
              { atLeast: "3", below: "4", points: "4.5" },
              { atLeast: "2", below: "3", points: "3" },
              { atLeast: "1", below: "2", points: "1.5" },
              { below: "1", points: "0" },
            ],
          },
        },
      ],
    },
    {
      code: "3",
      title: { vi: "Hạ tầng số", en: "Digital infrastructure" },
      max: "10",
      themes: ["digital-infrastructure"],
      responsible: "Bộ phận Văn hóa và Thông tin",
      children: [
        {
          code: "3.1",
          title: "Hộ gia đình có Internet băng rộng cáp quang",
          max: "4",
          rule: { kind: "ratio", numerator: "Hộ có cáp quang", denominator: "Hộ" },
        },
        {
          code: "3.2",
          title: "Cán bộ, công chức có máy tính làm việc",
          max: "3",
          rule: { kind: "ratio", numerator: "Người có máy tính", denominator: "Cán bộ, công chức" },
        },
        {
          code: "3.3",
          title: "Có hệ thống họp trực tuyến kết nối với cấp trên",
          max: "3",
          rule: { kind: "pass" },
        },
      ],
    },
    {
      code: "4",
      title: { vi: "Nhân lực số", en: "Digital workforce" },
      max: "10",
      themes: ["digital-workforce"],
      responsible: "Bộ phận Văn hóa và Thông tin",
      children: [
        {
          code: "4.1",
          title: "Cán bộ, công chức được tập huấn kỹ năng số",
          max: "4",
          evidence: ["Danh sách lớp tập huấn"],
          rule: { kind: "ratio", numerator: "Người được tập huấn", denominator: "Cán bộ, công chức" },
        },
        {
          code: "4.2",
          title: "Tổ công nghệ số cộng đồng ở tổ dân phố",
          max: "3",
          evidence: ["Quyết định thành lập, báo cáo hoạt động"],
          rule: { kind: "ratio", numerator: "Tổ dân phố có tổ hoạt động", denominator: "Tổ dân phố" },
        },
        {
          code: "4.3",
          title: "Người dân được phổ cập kỹ năng số",
          max: "3",
          rule: {
            kind: "ratio",
            numerator: "Người được phổ cập",
            denominator: "Người trong độ tuổi lao động",
          },
        },
      ],
    },
    {
      code: "5",
      title: { vi: "An toàn thông tin mạng", en: "Network security" },
      max: "10",
      themes: ["network-security"],
      responsible: "Công an phường",
      children: [
        {
          code: "5.1",
          title: "Máy tính cài phần mềm phòng, chống mã độc",
          max: "5",
          rule: { kind: "ratio", numerator: "Máy đã cài", denominator: "Máy" },
        },
        {
          code: "5.2",
          title: "Không để xảy ra sự cố an toàn thông tin",
          max: "5",
          rule: {
            kind: "deduction",
            occurrences: [
              { key: "minor", label: "sự cố nhẹ", points: "1" },
              { key: "serious", label: "sự cố nghiêm trọng", points: "5" },
            ],
            floor: "0",
          },
        },
      ],
    },
    {
      code: "6",
      title: { vi: "Hoạt động chính quyền số", en: "Digital government" },
      max: "20",
      themes: ["digital-government-activity"],
      responsible: "Bộ phận Tiếp nhận và Trả kết quả",
      children: [
        {
          code: "6.1",
          title: "Hồ sơ nộp trực tuyến toàn trình",
          max: "6",
          evidence: ["Báo cáo của hệ thống một cửa"],
          rule: { kind: "ratio", numerator: "Hồ sơ trực tuyến toàn trình", denominator: "Hồ sơ" },
        },
        {
          code: "6.2",
          title: "Hồ sơ, kết quả được số hóa",
          max: "5",
          evidence: ["Báo cáo số hóa"],
          rule: { kind: "ratio", numerator: "Hồ sơ đã số hóa", denominator: "Hồ sơ đã giải quyết" },
        },
        {
          code: "6.3",
          title: "Văn bản đi được ký số",
          max: "5",
          evidence: ["Thống kê phần mềm quản lý văn bản"],
          rule: { kind: "ratio", numerator: "Văn bản ký số", denominator: "Văn bản đi" },
        },
        {
          code: "6.4",
          title: "Người dân hài lòng khi dùng dịch vụ công trực tuyến",
          max: "4",
          scoredBy: "survey",
          rule: {
            kind: "survey",
            options: [
              { key: "satisfied", label: "Hài lòng, rất hài lòng", share: "1" },
              { key: "other", label: "Các mức còn lại", share: "0" },
            ],
          },
        },
      ],
    },
    {
      code: "7",
      title: { vi: "Hoạt động kinh tế số", en: "Digital economy" },
      max: "15",
      themes: ["digital-economy"],
      responsible: "Bộ phận Tài chính - Kế toán",
      children: [
        {
          code: "7.1",
          title: "Hộ kinh doanh khai, nộp thuế điện tử",
          max: "5",
          rule: { kind: "ratio", numerator: "Hộ nộp thuế điện tử", denominator: "Hộ kinh doanh" },
        },
        {
          code: "7.2",
          title: "Phí, lệ phí thu không dùng tiền mặt",
          max: "5",
          rule: { kind: "ratio", numerator: "Giao dịch không tiền mặt", denominator: "Giao dịch" },
        },
        {
          code: "7.3",
          title: "Sản phẩm của phường lên sàn thương mại điện tử",
          max: "5",
          ruleText: "Mỗi sản phẩm: 1 điểm, tối đa 5",
          rule: { kind: "per-item", item: "sản phẩm", pointsEach: "1" },
        },
      ],
    },
    {
      code: "8",
      title: { vi: "Hoạt động xã hội số", en: "Digital society" },
      max: "15",
      themes: ["digital-society"],
      responsible: "Bộ phận Văn hóa và Thông tin",
      children: [
        {
          code: "8.1",
          title: "Người từ 15 tuổi có tài khoản thanh toán",
          max: "5",
          rule: { kind: "ratio", numerator: "Người có tài khoản", denominator: "Người từ 15 tuổi" },
        },
        {
          code: "8.2",
          title: "Người từ 18 tuổi có chữ ký số cá nhân",
          max: "5",
          rule: { kind: "ratio", numerator: "Người có chữ ký số", denominator: "Người từ 18 tuổi" },
        },
        {
          code: "8.3",
          title: "Người dân có sổ sức khỏe điện tử",
          max: "5",
          rule: { kind: "ratio", numerator: "Người có sổ", denominator: "Dân" },
        },
      ],
    },
  ],
};
