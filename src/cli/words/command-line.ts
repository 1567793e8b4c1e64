import type { LocalizedText } from "../../text/language.js";
import type { Words } from "./shape-of-words.js";

/** What is said of a command line that is wrong, and of an error of the program. */
export const commandLineWords = {
  oneOnly: (command: string | undefined, name: string): LocalizedText => ({
    vi: `Lệnh "${command}" chỉ nhận một --${name}.`,
    en: `The command "${command}" takes one --${name} only.`,
  }),
  notAmong: (name: string, value: string, known: string): LocalizedText => ({
    vi: `--${name} không nhận "${value}"; chỉ nhận: ${known}`,
    en: `--${name} does not take "${value}"; it takes: ${known}`,
  }),
  noSuchOptionOfCommand: (command: string | undefined, name: string): LocalizedText => ({
    vi: `Lệnh "${command}" không có tùy chọn --${name}`,
    en: `The command "${command}" has no option --${name}`,
  }),
  usage: (command: string | undefined, wanted: string): LocalizedText => ({
    vi: `Cách dùng: chiso ${command} ${wanted}`,
    en: `Usage: chiso ${command} ${wanted}`,
  }),
  noSuchOption: (option: string, near: string | undefined): LocalizedText => ({
    vi: `Không có tùy chọn "${option}"${near === undefined ? "" : `; gần nhất là --${near}`}.`,
    en: `There is no option "${option}"${near === undefined ? "" : `; the nearest is --${near}`}.`,
  }),
  valueNeeded: (option: string): LocalizedText => ({
    vi: `Sau ${option} phải có giá trị; giá trị bắt đầu bằng dấu - thì viết ${option}=GIÁ_TRỊ.`,
    en: `${option} needs a value; one that begins with - is written ${option}=VALUE.`,
  }),
  noValue: (option: string): LocalizedText => ({
    vi: `Tùy chọn ${option} không nhận giá trị.`,
    en: `The option ${option} takes no value.`,
  }),
  givenTwice: (name: string): LocalizedText => ({
    vi: `Tùy chọn --${name} được ghi hơn một lần; chỉ ghi một lần.`,
    en: `The option --${name} is given more than once; give it once.`,
  }),
  see: (way: string): LocalizedText => ({ vi: `Xem "${way}".\n`, en: `See "${way}".\n` }),
  noCommand: { vi: "Thiếu lệnh.", en: "No command given." },
  notClear: (given: string, known: string): LocalizedText => ({
    vi: `"${given}" chưa rõ là lệnh nào: ${known}`,
    en: `"${given}" is not clear; the commands are: ${known}`,
  }),
  noSuchCommand: (word: string, known: string): LocalizedText => ({
    vi: `Không có lệnh "${word}"; các lệnh: ${known}`,
    en: `There is no command "${word}"; the commands are: ${known}`,
  }),
  programError: (message: string): LocalizedText => ({
    vi: `Lỗi của chương trình, không phải của tệp; hãy gửi cho nơi phát hành chiso lệnh đã gõ và tệp đã dùng, kèm dòng này: ${message}`,
    en: `An error of the program, not of the file; send the command and the file to the makers of chiso, with this line: ${message}`,
  }),
  dayNeeded: {
    vi: "Thêm --on NĂM-THÁNG-NGÀY: việc nào quá hạn được tính đến ngày đó, ví dụ --on 2024-12-31.",
    en: "Add --on YYYY-MM-DD: what is late is told as of that day, such as --on 2024-12-31.",
  },
  notADay: (on: string): LocalizedText => ({
    vi: `--on không nhận "${on}"; ghi ngày dạng 31/12/2024 hoặc 2024-12-31.`,
    en: `--on does not take "${on}"; write a day as 2024-12-31.`,
  }),
} as const satisfies Words;
