import type { Messages } from "./template.js";

/** What can be wrong with a score sheet against its set. */
export const scoreSheetMessages = {
  "set-mismatch": {
    vi: "Bảng chấm lập cho bộ tiêu chí {given}, không phải {expected}.",
    en: "The sheet was made for the criteria set {given}, not {expected}.",
  },
  "unknown-set": {
    vi: 'Không có sẵn bộ tiêu chí "{id}"; dùng --set để chỉ tệp bộ tiêu chí của bạn.',
    en: 'No criteria set "{id}" ships with chiso; name your own file with --set.',
  },
  "year-outside-period": {
    vi: "Năm {year} nằm ngoài thời gian áp dụng của bộ tiêu chí ({period}).",
    en: "The year {year} lies outside the period of the criteria set ({period}).",
  },
  "unknown-code": {
    vi: 'Bộ tiêu chí không có mã "{code}".',
    en: 'The criteria set has no code "{code}".',
  },
  "empty-entry": {
    vi: 'Mục chấm trống: cần "points", "declared" hoặc "notApplicable".',
    en: 'The entry is empty: it needs "points", "declared" or "notApplicable".',
  },
  "date-outside-year": {
    vi: "Ngày {date} không thuộc năm {year} của bảng chấm điểm.",
    en: "The day {date} does not lie in {year}, the year of the sheet.",
  },
  "whole-and-parts": {
    vi: 'Đã có điểm chung của mục "{code}" nên không chấm riêng mục "{part}" trong đó; chỉ giữ một.',
    en: 'The points of "{code}" as a whole are given, so "{part}" below it cannot be; keep one.',
  },
  "whole-without-points": {
    vi: '"{code}" có mục con: ở đây chỉ ghi điểm chung của cả mục, số liệu kê khai ghi ở mục con.',
    en: '"{code}" has children: only the points of the whole can stand here, figures belong below.',
  },
  "entry-contradiction": {
    vi: 'Mục chấm vừa ghi "không áp dụng" vừa có điểm hoặc số liệu.',
    en: "The entry says not applicable and has points or figures as well.",
  },
  "not-applicable-not-allowed": {
    vi: 'Bộ tiêu chí không cho phép "không áp dụng" ở mục "{code}".',
    en: 'The criteria set does not allow "not applicable" at "{code}".',
  },
  "wrong-scorer": {
    vi: 'Mục "{code}" do {scorer} chấm, đơn vị không tự chấm.',
    en: '"{code}" is scored by {scorer}; the unit does not score it itself.',
  },
  "not-a-step": {
    vi: "{points:number} điểm không theo bước {step:number}.",
    en: "{points} points is not a multiple of the step {step}.",
  },
  "declared-does-not-fit": {
    vi: 'Số liệu không hợp với cách tính điểm "{kind}"; cần {expected}.',
    en: 'The figures do not fit the rule "{kind}"; it needs {expected}.',
  },
  "unknown-option": {
    vi: 'Không có lựa chọn "{key}"; các lựa chọn: {options}.',
    en: 'There is no option "{key}"; the options are: {options}.',
  },
  "missing-figure": {
    vi: 'Thiếu số liệu "{key}".',
    en: 'The figure "{key}" is missing.',
  },
  "value-outside-bands": {
    vi: "Giá trị {value:number} không thuộc khoảng nào của cách tính điểm.",
    en: "The value {value} falls in none of the bands of the rule.",
  },
  "value-outside-range": {
    vi: "Giá trị {value:number} nằm ngoài {range:number}.",
    en: "The value {value} lies outside {range}.",
  },
  "range-empty": {
    vi: "Thang quy đổi rỗng: giá trị thấp nhất và cao nhất đều là {value:number}.",
    en: "The range is empty: its worst and best values are both {value}.",
  },
  "too-few-answers": {
    vi: "Có {count} phiếu trả lời, ít hơn mức tối thiểu {minimum}.",
    en: "There are {count} answers, fewer than the minimum of {minimum}.",
  },
  "division-by-zero": {
    vi: "Mẫu số bằng 0 mà cách tính điểm không nói phải làm gì; ghi không áp dụng hoặc sửa số liệu.",
    en: "The denominator is 0 and the rule does not say what that means; enter not applicable or correct the figure.",
  },
  "deadline-unknown": {
    vi: 'Cách tính điểm không ghi hạn; số liệu phải có "due".',
    en: 'The rule names no due date; the figures must have "due".',
  },
  "deadline-given-twice": {
    vi: 'Hạn đã ghi trong cách tính điểm; số liệu không được có "due" khác.',
    en: 'The rule already names the due date; the figures cannot give another "due".',
  },
  "points-disagree": {
    vi: "Điểm ghi {points:number} khác điểm tính từ số liệu {computed:number}.",
    en: "The points given, {points}, differ from {computed}, computed from the figures.",
  },
  "adjustment-not-foreseen": {
    vi: "Bộ tiêu chí không có {kind}.",
    en: "The criteria set foresees no {kind}.",
  },
  "adjustment-above-limit": {
    vi: "Tổng {kind} {points:number} vượt giới hạn {max:number} của bộ tiêu chí.",
    en: "The {kind} of {points} is above the set's limit of {max}.",
  },
  "unknown-layer": {
    vi: 'Không có lớp điểm "{layer}"; các lớp: {layers}.',
    en: 'There is no layer "{layer}"; the layers are: {layers}.',
  },
} as const satisfies Messages;
