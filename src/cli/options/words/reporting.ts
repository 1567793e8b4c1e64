import { optionGroup, same } from "../option.js";
import { surveys, unsaidByTable } from "./shared.js";

/** What came of a plan. */
export const reporting = optionGroup({
  heading: { vi: "Báo cáo", en: "Report" },
  options: {
    on: {
      value: { vi: "NGÀY", en: "DAY" },
      says: {
        vi: "ngày báo cáo, ví dụ 31/12/2024: hạn trước ngày đó mà chưa xong là quá hạn",
        en: "day of the report, such as 2024-12-31: what was due before it is late",
      },
    },
    progress: {
      value: same("FILE"),
      says: {
        vi: 'với kế hoạch .json: { "mã bộ": { "mã": { "state": "done", "note": "..." } } }; state: open, running, done, stopped, dropped',
        en: 'with a plan in JSON: { "set id": { "code": { "state": "done", "note": "…" } } }; states: open, running, done, stopped, dropped',
      },
    },
    rank: {
      value: { vi: "HẠNG", en: "RANKS" },
      says: {
        vi: 'thứ hạng năm mới đã công bố: "par-index=5; sipas=3"',
        en: 'ranks of the new year as published: "par-index=5; sipas=3"',
      },
    },
    surveys,
    letterhead: {
      value: same("FILE"),
      says: {
        vi: 'thể thức của báo cáo; không có thì theo trang "Thể thức" của sổ',
        en: "letterhead of the report; that of the workbook when absent",
      },
    },
    final: {
      says: { vi: "bản trình ký, không ghi DỰ THẢO", en: "the paper to sign, without DRAFT" },
    },
  },
});

/** What a table of new results does not say. */
export const newResults = optionGroup({
  heading: { vi: "Kết quả mới là bảng của đơn vị", en: "New results in a table of the unit" },
  options: {
    index: {
      value: { vi: "CHỈ_SỐ", en: "INDEX" },
      says: { vi: "chỉ số, khi bảng không ghi", en: "index that the table does not say" },
    },
    ...unsaidByTable,
  },
});
