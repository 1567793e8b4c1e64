import type { LocalizedText } from "../../text/language.js";
import type { PageLanguage } from "./protocol.js";

/** What the page says; the words of results come from the library. */
const said = {
  title: {
    vi: "Chấm điểm, tìm điểm chưa đạt, lập kế hoạch khắc phục",
    en: "Score, find what was lost, plan what to mend",
  },
  nothingLeaves: {
    vi: "Mọi việc làm ngay trên máy này; không tệp nào được gửi đi.",
    en: "All of it is done on this machine; no file is sent anywhere.",
  },
  languageLabel: { vi: "Ngôn ngữ", en: "Language" },
  dropHere: { vi: "Thả bảng điểm năm trước vào đây", en: "Drop last year's score table here" },
  dropKinds: {
    vi: "Tệp .xlsx, .docx, .csv, .json; nhiều tệp cùng lúc cũng được",
    en: "Files .xlsx, .docx, .csv, .json; several at once too",
  },
  chooseFiles: { vi: "Chọn tệp", en: "Choose files" },
  addFiles: { vi: "Thêm tệp", en: "Add files" },
  tryIt: { vi: "Chưa có tệp? Xem thử", en: "No file at hand? Try it" },
  diSu: { vi: "Ví dụ: phường Dị Sử, năm 2023", en: "Example: phường Dị Sử, 2023" },
  diSuNote: { vi: "Năm chỉ số, số liệu minh họa", en: "Five indices, illustrative figures" },
  blankSheet: { vi: "Phiếu trống", en: "Empty sheet" },
  criteriaSet: { vi: "Bộ tiêu chí", en: "Criteria set" },
  unit: { vi: "Đơn vị", en: "Unit" },
  unitExample: { vi: "ví dụ: Xã Ví Dụ", en: "such as Xã Ví Dụ" },
  year: { vi: "Năm", en: "Year" },
  openBlank: { vi: "Mở phiếu trống", en: "Open an empty sheet" },
  saveEmptyTemplate: { vi: "Tải mẫu .xlsx để điền", en: "Save a template .xlsx to fill in" },
  reading: { vi: "Đang đọc…", en: "Reading…" },
  working: { vi: "Đang tính…", en: "Working…" },
  startFailed: {
    vi: "Trình duyệt này không chạy được trang; hãy mở bằng Chrome, Edge hoặc Firefox bản mới.",
    en: "This browser cannot run the page; use a recent Chrome, Edge or Firefox.",
  },
  results: { vi: "Kết quả đang mở", en: "Open results" },
  close: { vi: "Đóng", en: "Close" },
  closePart: { vi: "Bỏ kết quả này", en: "Close this result" },
  startOver: { vi: "Làm việc khác", en: "Start over" },
  startOverAsk: {
    vi: "Bỏ mọi thứ đang mở? Việc chưa lưu sẽ mất.",
    en: "Close everything that is open? What was not saved is lost.",
  },
  saveWork: { vi: "Lưu công việc", en: "Save the work" },
  undo: { vi: "Hoàn tác", en: "Undo" },
  redo: { vi: "Làm lại", en: "Redo" },
  errors: { vi: "lỗi phải sửa", en: "to mend" },
  warnings: { vi: "chỗ cần xem lại", en: "to check" },
  notes: { vi: "điều ghi nhận", en: "notes" },
  error: { vi: "Lỗi", en: "Error" },
  warning: { vi: "Xem lại", en: "Check" },
  note: { vi: "Ghi nhận", en: "Note" },
  wholeFile: { vi: "cả tệp", en: "whole file" },
  cellsAround: { vi: "Ô trong tệp", en: "Cells of the file" },
  question: {
    vi: "Bảng chưa nói rõ; trả lời để đọc tiếp",
    en: "The table does not say; answer to read on",
  },
  index: { vi: "Chỉ số", en: "Index" },
  byTable: { vi: "Theo chính bảng này", en: "By the table itself" },
  readAgain: { vi: "Đọc lại", en: "Read again" },
  choose: { vi: "chọn", en: "choose" },
  tabSheet: { vi: "Bảng điểm", en: "Scores" },
  tabGaps: { vi: "Điểm chưa đạt", en: "Gaps" },
  tabPlan: { vi: "Kế hoạch", en: "Plan" },
  tabCompare: { vi: "So sánh", en: "Compare" },
  tabRanking: { vi: "Xếp hạng", en: "Ranking" },
  total: { vi: "Tổng điểm", en: "Total" },
  outOf: { vi: "trên", en: "of" },
  percentage: { vi: "Tỷ lệ", en: "Percentage" },
  notAssessed: { vi: "tiêu chí chưa chấm", en: "criteria not assessed" },
  wrongRows: { vi: "dòng có lỗi, chưa tính vào tổng", en: "rows with a problem, not in the total" },
  round: { vi: "Vòng chấm", en: "Round" },
  strongestRound: { vi: "Vòng cao nhất đã có", en: "Strongest round known" },
  editedRound: { vi: "Điểm nhập vào vòng", en: "Points are typed into the round" },
  code: { vi: "Mã", en: "Code" },
  criterion: { vi: "Tiêu chí", en: "Criterion" },
  max: { vi: "Tối đa", en: "Maximum" },
  typed: { vi: "Điểm nhập", en: "Typed" },
  points: { vi: "Điểm", en: "Points" },
  state: { vi: "Tình trạng", en: "State" },
  reason: { vi: "Lý do", en: "Reason" },
  nextStep: { vi: "Bước tiếp theo", en: "Next step" },
  remark: { vi: "Ghi chú", en: "Remark" },
  figures: { vi: "Số liệu", en: "Figures" },
  scored: { vi: "Đã chấm", en: "Scored" },
  notApplicable: { vi: "Không áp dụng", en: "Not applicable" },
  notScored: { vi: "Chưa chấm", en: "Not assessed" },
  wrong: { vi: "Có lỗi", en: "Problem" },
  readOnly: {
    vi: "Kết quả này tính từ phiếu khảo sát hoặc số liệu công bố, không sửa từng dòng.",
    en: "This result comes from a survey or published figures; its rows are not edited.",
  },
  keysHelp: {
    vi: "Mũi tên, Enter: chuyển ô. Dán được cả cột từ Excel. Ctrl+Z: hoàn tác. Esc: bỏ điều vừa gõ.",
    en: "Arrows, Enter: next cell. A column from Excel can be pasted. Ctrl+Z: undo. Esc: drop what was typed.",
  },
  pasteTitle: { vi: "Dán cột", en: "Paste a column" },
  pasteAsk: {
    vi: "Cột vừa sao chép có cả dòng tổng của lĩnh vực, tiêu chí cha không?",
    en: "Does the column that you copied have the rows of domains and criteria with sums?",
  },
  pasteAllRows: {
    vi: "Có, mỗi dòng ứng với một hàng của bảng",
    en: "Yes, a line for every row of the table",
  },
  pasteLeaves: {
    vi: "Không, chỉ có các tiêu chí được chấm",
    en: "No, only the criteria that are scored",
  },
  pasted: { vi: "Đã dán vào số tiêu chí:", en: "Criteria pasted into:" },
  figuresOf: { vi: "Số liệu của", en: "Figures of" },
  howScored: { vi: "Cách chấm", en: "How it is scored" },
  pointsNow: { vi: "Điểm hiện tại", en: "Points now" },
  orOtherwise: { vi: "hoặc khai theo cách khác", en: "or in another form" },
  notANumber: { vi: "Không phải số; ghi như 1,5.", en: "No number; write it like 1.5." },
  wholeNumber: { vi: "số nguyên", en: "whole number" },
  dayForm: { vi: "ngày/tháng/năm", en: "day/month/year" },
  empty: { vi: "(bỏ trống)", en: "(empty)" },
  downloads: { vi: "Tải về", en: "Save as" },
  filledTemplate: { vi: "Phiếu đã điền .xlsx", en: "Filled template .xlsx" },
  sheetJson: { vi: "Phiếu .json", en: "Sheet .json" },
  saved: { vi: "Đã tải về:", en: "Saved:" },
  whatIf: { vi: "Cách ít công sức nhất để lên loại", en: "The way of least effort to a class" },
  target: { vi: "Muốn đạt", en: "To reach" },
  find: { vi: "Tìm", en: "Find" },
  mendFirst: { vi: "Cần sửa trước đã:", en: "To mend first:" },
  planTitle: { vi: "Kế hoạch khắc phục", en: "Remediation plan" },
  draft: {
    vi: "Dự thảo: chữ nghiêng là đề xuất chưa ai xác nhận",
    en: "Draft: what is in italics is proposed and not confirmed",
  },
  toSign: {
    vi: "Bản trình ký: điều chưa xác nhận in thành dòng chấm",
    en: "Paper to sign: what is not confirmed is a dotted blank",
  },
  start: { vi: "Bắt đầu", en: "Start" },
  due: { vi: "Hạn chung", en: "Due" },
  aim: { vi: "Mục tiêu", en: "Aim" },
  aimDemanded: { vi: "Mức tiếp theo, rồi đạt loại Khá", en: "Next step, then the class Khá" },
  aimNextStep: { vi: "Mức tiếp theo của từng tiêu chí", en: "Next step of each criterion" },
  aimMaximum: { vi: "Điểm tối đa", en: "Maximum" },
  review: { vi: "Cần xem lại trước khi ký", en: "To look at before it is signed" },
  tasks: { vi: "Nhiệm vụ", en: "Tasks" },
  approved: { vi: "Duyệt", en: "Approved" },
  approveAll: { vi: "Duyệt tất cả", en: "Approve all" },
  edit: { vi: "Sửa", en: "Edit" },
  editTask: { vi: "Sửa nhiệm vụ", en: "Edit the task" },
  lastPoints: { vi: "Điểm", en: "Points" },
  letterhead: { vi: "Thể thức", en: "Letterhead" },
  check: {
    vi: "Đối chiếu bộ tiêu chí với quyết định",
    en: "Compare the criteria with their decision",
  },
  checkHelp: {
    vi: "Cách chấm dưới đây chưa đọc được hoặc phải suy đoán: so với quyết định, đúng thì đánh dấu. Mọi cách chấm đã xác nhận thì bộ tiêu chí là chính thức.",
    en: "The rules below were not read, or read with a doubt: compare them with the decision and tick what is right. With every rule confirmed the set is official.",
  },
  checkNone: {
    vi: "Mọi cách chấm trong bảng đã đọc được; còn cần người đối chiếu với quyết định.",
    en: "Every rule of the table was read; a person has still to compare it with the decision.",
  },
  right: { vi: "Đúng", en: "Right" },
  asPrinted: { vi: "Bảng ghi", en: "As printed" },
  understood: { vi: "Hiểu là", en: "Understood as" },
  checkedBy: { vi: "Người đối chiếu", en: "Compared by" },
  checkedOn: { vi: "Ngày đối chiếu", en: "Compared on" },
  decision: { vi: "Số quyết định", en: "Number of the decision" },
  decisionExample: { vi: "1234/QĐ-UBND", en: "1234/QĐ-UBND" },
  recordCheck: { vi: "Ghi nhận đối chiếu", en: "Record the comparison" },
  checkedAlready: { vi: "đã đối chiếu", en: "compared" },
  summary: { vi: "Tóm tắt kế hoạch", en: "Summary of the plan" },
  compareWith: { vi: "So với", en: "Compare with" },
  compareNone: {
    vi: "Mở thêm kết quả năm khác (Thêm tệp) để so sánh.",
    en: "Open the result of another year (Add files) to compare.",
  },
  rankingNone: {
    vi: "Mở thêm kết quả của các đơn vị khác, cùng bộ tiêu chí và năm, để xếp hạng.",
    en: "Open results of other units, of the same set and year, to rank them.",
  },
} as const satisfies Record<string, LocalizedText>;

/** What each language is called in itself. */
export const languageNames: Readonly<Record<PageLanguage, string>> = {
  vi: "Tiếng Việt",
  en: "English",
};

/** The words of the page in one language. */
export type Words = Readonly<Record<keyof typeof said, string>>;

/** The words in both languages. */
export const words: Readonly<Record<PageLanguage, Words>> = {
  vi: wordsIn("vi"),
  en: wordsIn("en"),
};

function wordsIn(language: PageLanguage): Words {
  const entries = Object.entries(said).map(([key, text]) => [key, text[language]]);
  return Object.fromEntries(entries) as Words;
}
