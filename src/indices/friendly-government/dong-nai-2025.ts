import type { CriteriaSet } from "../../criteria-set/criteria-set.js";

/**
 * The friendly-government set of Đồng Nai (54/2025/QĐ-UBND): four criteria of 15, 15, 20 and 50
 * points, the last from the PAR INDEX, and one to four stars. Read in a translated newspaper
 * article. Provenance: partial.
 */
export const friendlyGovernmentDongNai2025: CriteriaSet = {
  id: "friendly-government-dong-nai-2025",
  version: "1",
  index: "friendly-government",
  title: {
    vi: "Công nhận xã, phường đạt chuẩn Chính quyền thân thiện tỉnh Đồng Nai (54/2025/QĐ-UBND)",
    en: "Recognition of communes as friendly government in Đồng Nai (54/2025/QĐ-UBND)",
  },
  appliesTo: { vi: "xã, phường", en: "communes" },
  period: { from: "2025-01-01" },
  max: "100",
  notApplicable: "not-allowed",
  bonus: {
    title: { vi: "Điểm cộng sáng kiến, cải tiến, mô hình mới", en: "Extra points for initiatives" },
    max: "5",
  },
  ladders: [
    {
      key: "stars",
      title: { vi: "Hạng sao", en: "Stars" },
      measure: "points",
      classes: [
        { key: "4", title: { vi: "4 sao", en: "Four stars" }, atLeast: "95" },
        { key: "3", title: { vi: "3 sao", en: "Three stars" }, atLeast: "90" },
        { key: "2", title: { vi: "2 sao", en: "Two stars" }, atLeast: "80" },
        { key: "1", title: { vi: "1 sao", en: "One star" } },
      ],
    },
  ],
  provenance: {
    status: "partial",
    instruments: [
      {
        number: "54/2025/QĐ-UBND",
        title: "Quyết định về tiêu chí, thang điểm công nhận Chính quyền thân thiện",
        issuer: "UBND tỉnh Đồng Nai",
        read: {
          vi: "bốn tiêu chí với điểm tối đa và bốn hạng sao, qua bài báo dịch",
          en: "four criteria with their maxima and the four stars, in a translated article",
        },
        url: "https://www.vietnam.vn/en/dong-nai-xa-phuong-dat-tu-95-diem-tro-len-duoc-cong-nhan-chuan-4-sao-chinh-quyen-than-thien",
      },
    ],
    note: {
      vi: "Tên tiêu chí dịch ngược từ bài báo; cách tính điểm của tiêu chí 1 đến 3 chưa đọc được nên nhập điểm. Tiêu chí 5 (sáng kiến, mô hình mới) bị cắt sau số 5 trong bản đọc được: hiểu là điểm cộng tối đa 5 ngoài thang 100.",
      en: "Names are back-translated from an article; the rules of criteria 1 to 3 were not read, so points are entered. Criterion 5 (initiatives, new models) is cut after the figure 5: read as at most 5 extra points outside the 100.",
    },
  },
  domains: [
    {
      code: "1",
      title: "Tuyên truyền về chính quyền thân thiện",
      max: "15",
      rule: { kind: "points" },
    },
    {
      code: "2",
      title: "Thực hiện văn minh, văn hóa công sở và quy tắc ứng xử",
      max: "15",
      rule: { kind: "points" },
    },
    {
      code: "3",
      title: "Mức độ hài lòng của cán bộ, công chức, người dân, tổ chức, doanh nghiệp",
      max: "20",
      rule: { kind: "points" },
    },
    {
      code: "4",
      title: "Cải cách hành chính theo Chỉ số cải cách hành chính của UBND tỉnh",
      max: "50",
      rule: { kind: "index", name: "Chỉ số cải cách hành chính", scale: "100" },
    },
  ],
};
