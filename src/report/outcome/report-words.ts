import type { Language } from "../../text/language.js";

/** Sentences of the report on what came of a plan. */
export const reportWords = {
  number: { vi: (number: string) => `số ${number} `, en: (number: string) => `No. ${number} ` },
  subject: {
    vi: (about: string) => `Kết quả thực hiện Kế hoạch ${about}`,
    en: (about: string) => `What came of the Plan ${about}`,
  },
  opening: {
    vi: (number: string, about: string, issuer: string, on: string) =>
      `Thực hiện Kế hoạch ${number}${about}, ${issuer} báo cáo kết quả tính đến ngày ${on} như sau:`,
    en: (number: string, about: string, issuer: string, on: string) =>
      `On the Plan ${number}${about}, ${issuer} reports as of ${on}:`,
  },
  closing: {
    vi: (about: string) => `Trên đây là báo cáo kết quả thực hiện Kế hoạch ${about}./.`,
    en: (about: string) => `This is the report on the Plan ${about}./.`,
  },
  everyTask: { vi: "KẾT QUẢ THỰC HIỆN TỪNG NHIỆM VỤ", en: "EVERY TASK" },
  results: { vi: "I. KẾT QUẢ CHUNG", en: "I. RESULTS" },
  tasksCounted: {
    vi: (all: number, counts: string) => `1. Kế hoạch có ${all} nhiệm vụ: ${counts}.`,
    en: (all: number, counts: string) => `1. The plan has ${all} tasks: ${counts}.`,
  },
  noResult: {
    vi: (year: number) => `2. Chưa có kết quả chấm điểm năm ${year}.`,
    en: (year: number) => `2. There is no result of ${year} yet.`,
  },
  pointsOfPlan: {
    vi: (points: string) => `2. Điểm của các tiêu chí trong kế hoạch: ${points}.`,
    en: (points: string) => `2. Points of the criteria of the plan: ${points}.`,
  },
  demands: { vi: "II. THỰC HIỆN CÁC YÊU CẦU CỦA KẾ HOẠCH", en: "II. DEMANDS OF THE PLAN" },
  notJudged: {
    vi: (year: number) =>
      `Chưa có kết quả năm ${year} nên chưa kết luận được các yêu cầu của kế hoạch.`,
    en: (year: number) => `Without results of ${year} the demands of the plan cannot be judged.`,
  },
  result: { vi: "Kết quả", en: "Result" },
  allThere: { vi: "Đủ các chỉ số", en: "All there" },
  tasks: { vi: "III. TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ", en: "III. TASKS" },
  late: {
    vi: (on: string) => `Nhiệm vụ quá hạn tính đến ngày ${on}`,
    en: (on: string) => `Late on ${on}`,
  },
  stopped: { vi: "Nhiệm vụ vướng mắc, chưa đến hạn", en: "Held up, not due yet" },
  dropped: { vi: "Nhiệm vụ không thực hiện", en: "Dropped" },
  withoutPoints: {
    vi: "Nhiệm vụ đã hoàn thành nhưng điểm chưa tăng",
    en: "Done without more points",
  },
  none: { vi: ": không có.", en: ": none." },
  taskCount: { vi: "Số nhiệm vụ", en: "Tasks" },
  state: { vi: "Tình trạng", en: "State" },
  pointsResult: { vi: "Kết quả điểm", en: "Points" },
  note: { vi: "Ghi chú", en: "Note" },
  next: { vi: "IV. NHIỆM VỤ TIẾP THEO VÀ KIẾN NGHỊ", en: "IV. WHAT COMES NEXT" },
  goOn: {
    vi: (open: number, below: number, year: number) =>
      `1. Tiếp tục thực hiện ${open} nhiệm vụ chưa hoàn thành; đưa ${below} tiêu chí chưa đạt mục tiêu vào kế hoạch khắc phục năm ${year}.`,
    en: (open: number, below: number, year: number) =>
      `1. Go on with ${open} tasks that are not done; take ${below} criteria below their target into the plan of ${year}.`,
  },
  causes: {
    vi: "2. Nguyên nhân của nhiệm vụ chậm, tiêu chí chưa đạt: ……………",
    en: "2. Causes: ……………",
  },
  proposals: { vi: "3. Kiến nghị, đề xuất: ……………", en: "3. Proposals: ……………" },
} as const satisfies Record<string, Record<Language, unknown>>;
