import { optionGroup, same } from "./option.js";
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
        vi: "thêm ô cho month, quarter, date (tháng, quý, ngày của bảng), wholes (điểm chung của cả mục), signed (ngày và người nhận xét); nhiều mục cách nhau bằng dấu phẩy",
        en: "cells for month, quarter or date (of the sheet), wholes (points of a whole), signed (day and author of remarks); several parted by commas",
      },
    },
    out: {
      value: { vi: "TỆP.xlsx", en: "FILE.xlsx" },
      says: { vi: "tên phiếu", en: "name of the template" },
    },
    force,
  },
});
