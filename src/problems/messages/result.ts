import type { Messages } from "./template.js";

/** What can be wrong where something is made of results: columns, ranks, plans, roadmaps, ways to a result. */
export const resultMessages = {
  "too-large-for-columns": {
    vi: "Điểm của bộ tiêu chí quá lớn để tính theo cột với {decimals} chữ số thập phân; chấm từng bảng một.",
    en: "The points of the set are too large for columns with {decimals} decimals; score sheet by sheet.",
  },
  "not-a-column": {
    vi: "Cột số liệu không đúng: cần {expected}.",
    en: "The column of figures is not right: it needs {expected}.",
  },
  "not-a-gap": {
    vi: '"{code}" không phải tiêu chí chưa đạt điểm tối đa, nên không đặt mục tiêu.',
    en: '"{code}" is not a criterion below its maximum, so it takes no target.',
  },
  "calendar-does-not-cover": {
    vi: "Lịch làm việc không có năm của ngày {date}; lịch gồm các năm {years}. Dùng lịch có năm {year}; nếu chưa có lịch nghỉ lễ, tết năm đó thì dùng weekendsOnly({year}), chỉ trừ thứ Bảy và Chủ nhật.",
    en: "The calendar does not cover {date}; it covers the years {years}. Pass in one that has {year}, or weekendsOnly({year}) while its holidays are not decided: Saturdays and Sundays alone are off.",
  },
  "calendar-contradiction": {
    vi: "Ngày {date} trong lịch làm việc mâu thuẫn: vừa nghỉ vừa làm, hoặc bị lặp.",
    en: "The calendar contradicts itself or repeats itself at {date}.",
  },
  "dates-reversed": {
    vi: "Ngày bắt đầu {from} sau ngày kết thúc {to}.",
    en: "The start {from} lies after the end {to}.",
  },
  "years-disagree": {
    vi: "Các bảng điểm không cùng một đơn vị và một năm: {years}.",
    en: "The scorecards are not of one unit and one year: {years}.",
  },
  "duplicate-set": {
    vi: 'Có hai bảng điểm của cùng bộ tiêu chí "{id}".',
    en: 'Two scorecards belong to the same criteria set "{id}".',
  },
  "duplicate-unit": {
    vi: 'Đơn vị "{id}" có hai kết quả.',
    en: 'The unit "{id}" has two results.',
  },
  "crosswalk-missing": {
    vi: "Hai kết quả theo hai bộ tiêu chí ({before}, {after}): cần bảng đối chiếu mã.",
    en: "The results follow two criteria sets ({before}, {after}): a crosswalk of their codes is needed.",
  },
  "not-a-level": {
    vi: '"{level}" không phải mức độ có thể đạt; các mức từ 0 đến {highest}.',
    en: '"{level}" is not a level within reach; levels go from 0 to {highest}.',
  },
  "level-unknown": {
    vi: 'Chưa rõ mức độ hiện tại của đơn vị "{id}" nên chưa lập được kế hoạch.',
    en: 'The present level of the unit "{id}" is not known, so there is no plan.',
  },
  "effort-falls": {
    vi: "Công sức lên mức độ {level} ({effort:number}) nhỏ hơn công sức lên mức thấp hơn; công sức tính từ mức hiện tại nên không giảm.",
    en: "The effort to level {level} ({effort}) is below that to a lower level; efforts are counted from the present level and do not fall.",
  },
  "level-falls": {
    vi: 'Mức độ {level} ấn định cho "{id}" năm {year} thấp hơn mức {before} đã có trước đó; mức độ không giảm.',
    en: 'Level {level} that is held for "{id}" in {year} is below level {before} before it; levels do not fall.',
  },
  "unknown-unit": {
    vi: 'Không có đơn vị "{id}" trong danh sách.',
    en: 'There is no unit "{id}" in the list.',
  },
  "year-outside-roadmap": {
    vi: "Năm {year} nằm ngoài các năm của đơn vị trong lộ trình ({years}).",
    en: "The year {year} is not among those of the unit in the roadmap ({years}).",
  },
  "years-reversed": {
    vi: "Lộ trình từ năm {from} đến năm {to}: cần hai năm nguyên, năm đầu không sau năm cuối, không quá 50 năm.",
    en: "The roadmap goes from {from} to {to}: two whole years are needed, the first not after the last, at most 50 years apart.",
  },
  "denominator-too-small": {
    vi: "Mẫu số {count} nhỏ hơn số đơn vị có mức độ ({units}).",
    en: "The denominator {count} is below the {units} units that are given.",
  },
  "not-complete": {
    vi: "Còn {count} mục chưa chấm nên chưa tính được đường đi tới kết quả.",
    en: "{count} items are not assessed, so the way to a result is not known.",
  },
  "efforts-per-step": {
    vi: "Có {given} mức công sức nhưng tiêu chí có {steps} bước.",
    en: "{given} efforts are given, but the criterion has {steps} steps.",
  },
  "search-too-large": {
    vi: "Chưa chứng minh được phương án ít công sức nhất cho {count} mục trong giới hạn tính toán; hãy bớt mục, hoặc ghi công sức với ít chữ số thập phân hơn.",
    en: "The least effort for {count} items cannot be proven within the limit of the search; take fewer of them, or efforts with fewer decimals.",
  },
  "range-reversed": {
    vi: "Khoảng điểm ngược: từ {from:number} đến {to:number}.",
    en: "The range runs backwards: from {from} to {to}.",
  },
  "does-not-follow": {
    vi: "Số liệu lưu là {given}, tính lại từ các số liệu tạo ra nó thì phải là {expected}.",
    en: "The stored value is {given}; what it was made from comes to {expected}.",
  },
  "cell-too-long": {
    vi: "Nội dung của ô {cell} dài {given} ký tự, một ô bảng tính chỉ chứa {limit}; hãy rút gọn hoặc tách ra.",
    en: "The text of the cell {cell} has {given} letters, and a cell of a spreadsheet holds {limit}; shorten or split it.",
  },
} as const satisfies Messages;
