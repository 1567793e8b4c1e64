import type { LocalizedText } from "../../../text/language.js";
import type { Words } from "../../words/shape-of-words.js";

/** What is said of the making of a plan. */
export const planWords = {
  folderNeeded: {
    vi: "Kế hoạch được ghi vào thư mục: thêm --out THƯ_MỤC, và --format nếu chỉ cần một kiểu.",
    en: "A plan is written to a folder: add --out FOLDER, and --format for one format only.",
  },
  withoutHolidays: (years: string): LocalizedText => ({
    vi: `Chưa có lịch nghỉ lễ, tết năm ${years}: hạn chỉ trừ thứ Bảy và Chủ nhật. Đưa lịch bằng --calendar FILE.\n`,
    en: `There is no calendar of the holidays of ${years}: only Saturdays and Sundays are off. Give one by --calendar FILE.\n`,
  }),
  notAnAim: (text: string): LocalizedText => ({
    vi: `--aim không nhận "${text}"; chỉ nhận: demanded, next-step, maximum, class=MÃ, percentage=85, gain=2.`,
    en: `--aim does not take "${text}"; it takes: demanded, next-step, maximum, class=KEY, percentage=85, gain=2.`,
  }),
  onlyWorkbook: (file: string): LocalizedText => ({
    vi: `${file} là sổ kế hoạch đã gồm mọi chỉ số; chỉ ghi một tệp này.`,
    en: `${file} is the workbook of a plan with all its indices; give this file only.`,
  }),
  settled: (file: string, option: string): LocalizedText => ({
    vi: `${file} là sổ kế hoạch đã lập; --${option} chỉ dùng khi lập kế hoạch từ bảng điểm.`,
    en: `${file} is the workbook of a plan that is made; --${option} is for making one from results.`,
  }),
  nothingToCheck: (file: string): LocalizedText => ({
    vi: `${file} không có bộ tiêu chí nào nhập từ bảng của đơn vị, nên không có gì để xác nhận bằng --checked.`,
    en: `${file} has no criteria set from a table of the unit, so that --checked has nothing to confirm.`,
  }),
  tablesOnly: (option: string): LocalizedText => ({
    vi: `--${option} chỉ dùng cho bảng của đơn vị (.xlsx, .docx, .csv); tệp kết quả đã tự ghi điều đó.`,
    en: `--${option} is for tables of a unit (.xlsx, .docx, .csv); a file of results says it itself.`,
  }),
  severalUnits: (names: string): LocalizedText => ({
    vi: `Các bảng là của nhiều đơn vị (${names}), kế hoạch là của một đơn vị; xã mới sáp nhập thì thêm --merge "Tên xã mới".`,
    en: `The tables are of several units (${names}), and a plan is of one; of a commune that was merged add --merge "Name of the new one".`,
  }),
  unusedSets: (command: string | undefined, unused: string, used: string): LocalizedText => ({
    vi: `--set: không tệp nào của lệnh ${command} thuộc ${unused}; các tệp thuộc: ${used}.`,
    en: `--set: no file of the command ${command} was made for ${unused}; they were made for: ${used}.`,
  }),
  notADecision: (text: string): LocalizedText => ({
    vi: `--decision không nhận "${text}"; ghi dạng "1234/QĐ-UBND, 15/09/2025, UBND tỉnh".`,
    en: `--decision does not take "${text}"; write "1234/QĐ-UBND, 15/09/2025, UBND tỉnh".`,
  }),
  notChecked: (text: string): LocalizedText => ({
    vi: `--checked không nhận "${text}"; ghi họ tên và ngày có thật, dạng "Họ tên, 05/01/2026".`,
    en: `--checked does not take "${text}"; write a name and an existing day, as "Name, 05/01/2026".`,
  }),
  notClasses: (given: string): LocalizedText => ({
    vi: `--xep-loai không nhận "${given}"; ghi dạng "Tốt:80,Khá:65".`,
    en: `--xep-loai does not take "${given}"; write "Tốt:80,Khá:65".`,
  }),
} as const satisfies Words;
