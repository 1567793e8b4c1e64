import { optionGroup, same } from "../option.js";
import { force } from "./shared.js";

/** What a template asks, and where it goes. */
export const template = optionGroup({
  heading: { vi: "Phiếu", en: "Template" },
  options: {
    sheet: {
      value: same("FILE"),
      says: { vi: "điền sẵn từ bảng chấm điểm", en: "fill in from a score sheet" },
    },
    ask: {
      value: { vi: "MỤC", en: "WHAT" },
      says: {
        vi: "thêm ô cho month, quarter, date (tháng, quý, ngày của bảng), wholes (điểm chung của cả mục), signed (ngày và người nhận xét); với bảng hỏi: codes (gõ mã thay cho chọn lời), stratum, cluster (cột tầng, cụm chọn mẫu); nhiều mục cách nhau bằng dấu phẩy",
        en: "cells for month, quarter or date (of the sheet), wholes (points of a whole), signed (day and author of remarks); of a questionnaire: codes (typed instead of chosen words), stratum, cluster (columns of where forms were drawn); several parted by commas",
      },
    },
    forms: {
      value: { vi: "SỐ", en: "COUNT" },
      says: {
        vi: "với bảng hỏi: số dòng phiếu, mặc định 500",
        en: "of a questionnaire: rows for forms, 500 when absent",
      },
    },
    out: {
      value: { vi: "TỆP.xlsx", en: "FILE.xlsx" },
      says: { vi: "tên phiếu", en: "name of the template" },
    },
    force,
  },
});
