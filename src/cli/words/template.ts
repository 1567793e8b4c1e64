import type { LocalizedText } from "../../text/language.js";
import type { Words } from "./shape-of-words.js";

/** What `chiso template` says. */
export const templateWords = {
  sheetOfSetOnly: {
    vi: "--sheet chỉ dùng cho bộ tiêu chí; mẫu nhập phiếu khảo sát không điền sẵn.",
    en: "--sheet goes with a criteria set; forms of a survey are not filled in beforehand.",
  },
  notACountOfForms: (forms: string): LocalizedText => ({
    vi: `--forms không nhận "${forms}"; ghi số dòng từ 1 đến 10000.`,
    en: `--forms does not take "${forms}"; give a number of rows, 1 to 10000.`,
  }),
  formsOfQuestionnaireOnly: {
    vi: "--forms chỉ dùng cho bảng hỏi.",
    en: "--forms goes with a questionnaire only.",
  },
  notASheetOf: (file: string, set: string): LocalizedText => ({
    vi: `${file} không phải bảng chấm điểm của bộ ${set}.`,
    en: `${file} is not a score sheet of the set ${set}.`,
  }),
} as const satisfies Words;
