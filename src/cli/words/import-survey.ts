import type { LocalizedText } from "../../text/language.js";
import type { Words } from "./shape-of-words.js";

/** What is said of the import of a survey. */
export const surveyImportWords = {
  unitNeeded: {
    vi: "Cần --unit TÊN_ĐƠN_VỊ và --year NĂM của cuộc khảo sát.",
    en: "--unit NAME and --year YEAR of the survey are needed.",
  },
  notIssued: (text: string): LocalizedText => ({
    vi: `--issued không nhận "${text}".`,
    en: `--issued does not take "${text}".`,
  }),
  notPairs: (name: string, given: string, example: string): LocalizedText => ({
    vi: `--${name} không nhận "${given}"; ghi dạng "${example}".`,
    en: `--${name} does not take "${given}"; write "${example}".`,
  }),
  cell: { vi: "Ô", en: "Cell" },
  heading: { vi: "Tiêu đề cột", en: "Heading" },
  readAs: { vi: "Đọc là", en: "Read as" },
  question: { vi: "Câu hỏi", en: "Question" },
  matchedBy: { vi: "Khớp theo", en: "Matched by" },
  importOfSurvey: { vi: "Nhập phiếu khảo sát", en: "Import of a survey" },
  columnReadings: { vi: "Cách đọc từng cột", en: "How each column was read" },
  saidByTemplate: (said: string): LocalizedText => ({
    vi: `Mẫu nhập phiếu tự ghi đơn vị, năm, số phiếu và các cột; bỏ ${said}, cần thì sửa trong mẫu.`,
    en: `A template has its own unit, year, forms and columns; leave out ${said}, and mend the template.`,
  }),
  questionnaireNeeded: {
    vi: "Cần --questionnaire: tệp bảng hỏi của bạn, hoặc mã bảng hỏi có sẵn:",
    en: "--questionnaire is needed: the file of yours, or the id of one that ships:",
  },
  personalColumns: (names: string): LocalizedText => ({
    vi: `Không đưa vào số liệu vì là thông tin cá nhân: cột ${names}.`,
    en: `Left out of the data as personal: ${names}.`,
  }),
  nothingWritten: (file: string, errors: number): LocalizedText => ({
    vi: `${file}: có ${errors} lỗi phải sửa; chưa có số liệu nào được ghi`,
    en: `${file}: ${errors} ${errors === 1 ? "error" : "errors"} to mend; no data was written`,
  }),
} as const satisfies Words;
