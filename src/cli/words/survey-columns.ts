import type { SurveyColumn } from "../../import/survey-form/survey-import-options.js";
import type { LocalizedText } from "../../text/language.js";

/** What a column of a survey is read as. */
export const uses: Readonly<Record<SurveyColumn["use"], LocalizedText>> = {
  question: { vi: "câu hỏi", en: "question" },
  grouping: { vi: "cách nhóm", en: "grouping" },
  weight: { vi: "trọng số", en: "weight" },
  stratum: { vi: "tầng chọn mẫu", en: "stratum" },
  cluster: { vi: "cụm chọn mẫu", en: "cluster" },
  respondent: { vi: "phân biệt phiếu", en: "tells forms apart" },
  personal: { vi: "bỏ (cá nhân)", en: "left out (personal)" },
  "not-read": { vi: "không đọc", en: "not read" },
};

/** By what it was matched. */
export const matches: Readonly<Record<NonNullable<SurveyColumn["matchedBy"]>, LocalizedText>> = {
  code: { vi: "mã", en: "code" },
  title: { vi: "lời", en: "words" },
  "part-of-heading": { vi: "một phần lời", en: "part of the words" },
  told: { vi: "--columns", en: "--columns" },
};
