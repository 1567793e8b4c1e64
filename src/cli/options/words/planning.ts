import { optionGroup, same } from "../option.js";
import { force, separator, unsaidByTable } from "./shared.js";

/** What a table of the office does not say. */
export const tablesOfOffice = optionGroup({
  heading: { vi: "Bảng của đơn vị", en: "Tables of the unit" },
  options: {
    index: {
      value: { vi: "CHỈ_SỐ", en: "INDEX" },
      says: {
        vi: "chỉ số, khi các dòng trên bảng không ghi",
        en: "index that the lines above a table do not say",
      },
    },
    ...unsaidByTable,
    merge: {
      value: { vi: "TÊN", en: "NAME" },
      says: {
        vi: "gộp thành đơn vị mới: các đơn vị của một bảng, hoặc mỗi đơn vị cũ một tệp",
        en: "merge into a new unit: the units of a table, or a file for each old one",
      },
    },
    weights: {
      value: { vi: "TRỌNG_SỐ", en: "WEIGHTS" },
      says: {
        vi: 'cùng --merge, khi không tính như nhau: "Xã A=3; Xã B=2"',
        en: 'with --merge, where they do not count alike: "Xã A=3; Xã B=2"',
      },
    },
    decision: {
      value: { vi: "SỐ", en: "NUMBER" },
      says: {
        vi: 'quyết định ban hành bộ tiêu chí: "1234/QĐ-UBND, 15/09/2025, UBND tỉnh"',
        en: 'decision that issued the criteria: "1234/QĐ-UBND, 15/09/2025, UBND tỉnh"',
      },
    },
    checked: {
      value: { vi: "AI", en: "WHO" },
      says: {
        vi: 'ai đã đối chiếu bộ tiêu chí với quyết định: "Họ tên, 05/01/2026"; với sổ kế hoạch: sau khi ghi x ở trang "Kiểm tra"',
        en: 'who compared the criteria with the decision: "Name, 05/01/2026"; of a workbook, when the sheet "Kiểm tra" has its x',
      },
    },
    "xep-loai": {
      value: { vi: "THANG", en: "LADDER" },
      says: {
        vi: 'thang xếp loại theo tỷ lệ điểm: "Tốt:80,Khá:65"',
        en: 'classes by percentage: "Tốt:80,Khá:65"',
      },
    },
  },
});

/** What a plan is made by. */
export const planning = optionGroup({
  heading: { vi: "Kế hoạch", en: "Plan" },
  options: {
    measures: {
      value: same("FILE"),
      says: {
        vi: "danh mục giải pháp của bạn, đặt chồng lên danh mục Dị Sử",
        en: "your catalogue of measures, laid over the Dị Sử catalogue",
      },
    },
    calendar: {
      value: same("FILE"),
      says: {
        vi: "lịch làm việc; có sẵn 2024 - 2026, năm khác chỉ trừ thứ Bảy, Chủ nhật",
        en: "working days; 2024 - 2026 are built in, of other years the weekends",
      },
    },
    start: {
      value: { vi: "NGÀY", en: "DATE" },
      says: {
        vi: "ngày bắt đầu; mặc định 01/01 năm sau",
        en: "first day; 1 January of the next year when absent",
      },
    },
    due: {
      value: { vi: "NGÀY", en: "DATE" },
      says: {
        vi: "hạn chung; mặc định 30/11 năm sau",
        en: "common due date; 30 November of the next year when absent",
      },
    },
    aim: {
      value: { vi: "MỤC_TIÊU", en: "AIM" },
      says: {
        vi: "demanded (bước tiếp theo, rồi đến loại Khá và loại năm trước; mặc định), next-step, maximum, class=MÃ, percentage=85, gain=2",
        en: "demanded (next steps, then those to Khá and to last year's class; default), next-step, maximum, class=KEY, percentage=85, gain=2",
      },
    },
    targets: {
      value: same("FILE"),
      says: {
        vi: 'mục tiêu điểm của bạn cho từng tiêu chí: { "mã bộ": { "mã": điểm } }',
        en: 'your own targets in points: { "set id": { "code": points } }',
      },
    },
  },
});

/** How the documents of a plan are written. */
export const papersOfPlan = optionGroup({
  heading: { vi: "Văn bản", en: "Papers" },
  options: {
    letterhead: {
      value: same("FILE"),
      says: {
        vi: "tên cơ quan, số, ngày, người ký, căn cứ của văn bản",
        en: "agency, number, date, signer and legal bases of the document",
      },
    },
    out: {
      value: { vi: "THƯ_MỤC", en: "FOLDER" },
      says: {
        vi: "nơi ghi; tệp kết quả JSON được ghi ra docx, xlsx, svg, md, csv và json",
        en: "where to write; results in JSON become docx, xlsx, svg, md, csv and json",
      },
    },
    format: {
      value: { vi: "KIỂU", en: "FORMAT" },
      says: {
        vi: "chỉ một kiểu: text, md, html, csv, json, docx, xlsx, svg",
        en: "one of them only: text, md, html, csv, json, docx, xlsx, svg",
      },
    },
    separator,
    force,
  },
});
