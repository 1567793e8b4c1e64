import type { IndexStructure } from "../../criteria-set/index-structure.js";

/**
 * PAR INDEX of ministries under 876/QĐ-BNV: seven domains, 38 criteria, 97 sub-criteria. Domain 1
 * has fewer sub-criteria than criteria: some criteria are scored directly.
 */
export const parIndexMinistry876Structure: IndexStructure = {
  id: "par-index-ministry-876-structure",
  index: "par-index",
  title: "PAR INDEX cấp bộ theo 876/QĐ-BNV",
  appliesTo: "bộ, cơ quan ngang bộ",
  levels: [
    { key: "criteria", title: { vi: "tiêu chí", en: "criteria" } },
    { key: "sub-criteria", title: { vi: "tiêu chí thành phần", en: "sub-criteria" } },
  ],
  totals: { criteria: 38, "sub-criteria": 97 },
  max: "100",
  nodes: [
    {
      code: "1",
      title: "Công tác chỉ đạo, điều hành cải cách hành chính",
      counts: { criteria: 7, "sub-criteria": 6 },
    },
    { code: "2", title: "Cải cách thể chế", counts: { criteria: 9, "sub-criteria": 15 } },
    { code: "3", title: "Cải cách thủ tục hành chính", counts: { criteria: 6, "sub-criteria": 19 } },
    { code: "4", title: "Cải cách tổ chức bộ máy hành chính", counts: { criteria: 4, "sub-criteria": 14 } },
    { code: "5", title: "Cải cách chế độ công vụ", counts: { criteria: 6, "sub-criteria": 16 } },
    { code: "6", title: "Cải cách tài chính công", counts: { criteria: 3, "sub-criteria": 13 } },
    {
      code: "7",
      title: "Xây dựng và phát triển Chính phủ điện tử, Chính phủ số",
      counts: { criteria: 3, "sub-criteria": 14 },
    },
  ],
  provenance: {
    status: "partial",
    instruments: [
      {
        number: "876/QĐ-BNV",
        title: "Quyết định phê duyệt Đề án xác định Chỉ số cải cách hành chính giai đoạn 2022-2030",
        issuer: "Bộ Nội vụ",
        date: "2022-11-10",
        read: {
          vi: "tên và số lượng của bảy lĩnh vực cấp bộ, qua báo chí",
          en: "names and counts of the seven domains of ministries, in the press",
        },
        url: "https://baophapluat.vn/post458794",
      },
    ],
    note: {
      vi: "Điểm tối đa của lĩnh vực và nội dung tiêu chí chưa đọc được; 31,50 điểm lấy từ điều tra xã hội học.",
      en: "Maxima and criteria were not read; 31.50 points come from surveys.",
    },
  },
};
