import type { Language } from "../text/language.js";

/** What the sheet of what must be looked at says. */
export const reviewWords = {
  title: {
    vi: "Nội dung cần xem lại; trang này không in trong kế hoạch",
    en: "To look at; this sheet is not printed in the plan",
  },
  rules: {
    vi: 'So từng cách chấm với quyết định; ghi x ở cột Đúng nếu chiso hiểu đúng. Xong thì lập lại kế hoạch từ sổ này với --checked "Họ tên, dd/mm/yyyy".',
    en: 'Compare each rule with the decision; write x in the column Right where it was understood. Then make the plan from this workbook again with --checked "Name, dd/mm/yyyy".',
  },
  ruleHeadings: {
    vi: ["STT", "Bộ tiêu chí", "Mã", "Bảng ghi", "Được hiểu là", "Ô", "Đúng"],
    en: ["No.", "Criteria set", "Code", "The table says", "Understood as", "Cell", "Right"],
  },
  noText: { vi: "(bảng không có cách chấm)", en: "(the table prints no rule)" },
  lineHeadings: {
    vi: ["STT", "Bộ tiêu chí", "Mã", "Nội dung cần xem lại trước khi ký"],
    en: ["No.", "Criteria set", "Code", "To look at before it is signed"],
  },
} as const satisfies Record<string, Record<Language, string | readonly string[]>>;
