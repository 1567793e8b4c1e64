import type { Questionnaire } from "../../survey/questionnaire.js";
import { satisfactionScale } from "./answer-scale.js";
import { factors2640 } from "./factors-2640.js";

/**
 * SIPAS by the method of 2640/QĐ-BNV, in use from 2017 to 2021: five factors, 22 criteria.
 * Provenance: partial; the annex with the formulas was not read.
 */
export const sipas2640: Questionnaire = {
  id: "sipas-2640-2017",
  version: "1",
  index: "sipas",
  title: {
    vi: "Chỉ số hài lòng về sự phục vụ hành chính (2640/QĐ-BNV)",
    en: "Satisfaction with administrative services (2640/QĐ-BNV)",
  },
  appliesTo: {
    vi: "cơ quan hành chính nhà nước các cấp, theo người đã giao dịch",
    en: "state administrative bodies, by those who dealt with them",
  },
  period: { from: "2017-10-10", to: "2021-12-31" },
  scale: satisfactionScale,
  groupings: [
    { key: "service", title: { vi: "Dịch vụ", en: "Service" } },
    { key: "agency", title: { vi: "Cơ quan", en: "Agency" } },
    { key: "unit", title: { vi: "Đơn vị", en: "Unit" } },
  ],
  factors: factors2640,
  base: "opinions",
  weighting: "none",
  minimumBase: 30,
  factorFormula: "mean-of-criteria",
  overallFormula: { kind: "mean-of-criteria" },
  provenance: {
    status: "partial",
    instruments: [
      {
        number: "2640/QĐ-BNV",
        title: "Quyết định phê duyệt Đề án đo lường sự hài lòng của người dân, tổ chức giai đoạn 2017-2020",
        issuer: "Bộ Nội vụ",
        date: "2017-10-10",
        read: {
          vi: "tên năm yếu tố, con số 22 tiêu chí, lời của bảy tiêu chí (5, 9, 10, 12, 13, 15, 22)",
          en: "the five factors, the number of 22 criteria, the wording of seven (5, 9, 10, 12, 13, 15, 22)",
        },
        url: "https://luatvietnam.vn",
      },
    ],
    note: {
      vi: "Cách chia 4 + 5 + 6 + 3 + 4 tiêu chí và lời của các tiêu chí có đánh dấu là hiểu biết chung, chưa đọc trong phụ lục. Chưa đọc được cách gộp tiêu chí thành chỉ số và cách xử lý phiếu trắng: ở đây mỗi tiêu chí tính như nhau, không có ý kiến và bỏ trống đứng ngoài. Ngưỡng công bố 30 người là mặc định của thư viện.",
      en: "The split of 4 + 5 + 6 + 3 + 4 criteria and the wording of the marked ones are common knowledge, not read in the annex. How criteria make the index and what blanks mean was not read: here every criterion counts the same, and no opinion and blanks stay outside. The minimum of 30 people is a default of the library.",
    },
  },
};
