import type { LocalizedText } from "../text/language.js";

/** Headings of the columns of tasks, by the key of the column. */
export const columnHeadings = {
  code: { vi: "Mã", en: "Code" },
  title: { vi: "Tiêu chí", en: "Criterion" },
  max: { vi: "Điểm tối đa", en: "Maximum" },
  last: { vi: "Điểm", en: "Points" },
  target: { vi: "Mục tiêu", en: "Target" },
  shortcoming: { vi: "Tồn tại, hạn chế", en: "Shortcoming" },
  cause: { vi: "Nguyên nhân", en: "Cause" },
  measures: { vi: "Giải pháp khắc phục", en: "Measures" },
  responsible: { vi: "Chủ trì", en: "Responsible" },
  coordinating: { vi: "Phối hợp", en: "Coordinating" },
  leader: { vi: "Lãnh đạo phụ trách", en: "Leader" },
  product: { vi: "Sản phẩm", en: "Product" },
  evidence: { vi: "Minh chứng", en: "Evidence" },
  due: { vi: "Thời hạn", en: "Due" },
  approved: { vi: "Duyệt", en: "Approved" },
  status: { vi: "Tình trạng", en: "State" },
  note: { vi: "Kết quả", en: "Result" },
} as const satisfies Record<string, LocalizedText>;

export const taskHint: LocalizedText = {
  vi: "Ô tô màu là đề xuất: sửa thẳng vào ô, hoặc ghi x ở cột Duyệt để đồng ý cả dòng. Điểm không sửa ở đây.",
  en: "Coloured cells are proposals: edit them, or write x in the column Approved to accept the whole row. Points are not changed here.",
};

/** Where a cell takes a tick alone. */
export const onlyTick: LocalizedText = { vi: "Ghi x, hoặc để trống.", en: "Write x, or nothing." };

/** Where a cell takes a state alone. */
export const onlyState: LocalizedText = {
  vi: "Chọn một tình trạng trong danh sách.",
  en: "Choose a state from the list.",
};
