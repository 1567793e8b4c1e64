import type { LocalizedText } from "../../text/language.js";
import type { Words } from "./shape-of-words.js";

/** What is said of a document or a code that is not known, or is of another kind. */
export const documentWords = {
  noSet: (name: string): LocalizedText => ({
    vi: `Không có bộ tiêu chí có sẵn mã "${name}", cũng không có tệp tên đó; xem các mã bằng: chiso sets`,
    en: `No set with the id "${name}" ships, and there is no file of that name; see the ids by: chiso sets`,
  }),
  noQuestionnaire: (name: string, ids: string): LocalizedText => ({
    vi: `Không có bảng hỏi có sẵn mã "${name}", cũng không có tệp tên đó; các mã: ${ids}`,
    en: `No questionnaire with the id "${name}" ships, and there is no file of that name; the ids are: ${ids}`,
  }),
  noModel: (name: string, ids: string): LocalizedText => ({
    vi: `Không có mô hình có sẵn mã "${name}", cũng không có tệp tên đó; các mã: ${ids}`,
    en: `No model with the id "${name}" ships, and there is no file of that name; the ids are: ${ids}`,
  }),
  nothingToFillIn: (name: string): LocalizedText => ({
    vi: `Không có bộ tiêu chí hay bảng hỏi có sẵn mã "${name}", cũng không có tệp tên đó; xem các mã bằng: chiso sets`,
    en: `No set or questionnaire with the id "${name}" ships, and there is no file of that name; see the ids by: chiso sets`,
  }),
  noOwnStructure: {
    vi: "--set không dùng cho số liệu PAPI cấp tỉnh: cấu trúc PAPI đi theo năm mà tệp nêu.",
    en: "--set is not for figures of the provincial PAPI: their structure is that of the year they name.",
  },
  setNotShipped: (id: string): LocalizedText => ({
    vi: `Không có sẵn bộ tiêu chí "${id}" mà phiếu nêu; thêm --set TỆP của bộ đó.`,
    en: `There is no set "${id}" as the template says; add --set FILE with that set.`,
  }),
  questionnaireNotShipped: (id: string): LocalizedText => ({
    vi: `Không có sẵn bảng hỏi "${id}" mà mẫu nêu; thêm --questionnaire TỆP của bảng hỏi đó.`,
    en: `There is no questionnaire "${id}" as the template says; add --questionnaire FILE with it.`,
  }),
  noTemplate: (file: string): LocalizedText => ({
    vi: `${file} không phải mẫu phiếu của chiso; hãy nhập trước. Bảng đã chấm: chiso import sheet ${file}; phiếu khảo sát, mỗi người một dòng: chiso import survey ${file}`,
    en: `${file} is no template of chiso; import it first. A filled table: chiso import sheet ${file}; forms of a survey, a person a row: chiso import survey ${file}`,
  }),
  nearest: (said: LocalizedText, near: string): LocalizedText => ({
    vi: `${said.vi} Gần nhất là: ${near}.`,
    en: `${said.en} The nearest are: ${near}.`,
  }),
} as const satisfies Words;
