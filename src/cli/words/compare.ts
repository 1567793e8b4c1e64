import type { LocalizedText } from "../../text/language.js";
import type { Words } from "./shape-of-words.js";

/** What `chiso compare` says. */
export const compareWords = {
  twoFiles: { vi: "Chỉ so sánh hai tệp, hoặc một tệp.", en: "Compare takes two files, or one." },
  oneSample: {
    vi: "hai vòng chấm của một bảng dùng chung một mẫu khảo sát",
    en: "two rounds of one sheet rest on one sample",
  },
  surveysAlready: {
    vi: "hai tệp đã là dữ liệu khảo sát",
    en: "both files are survey data already",
  },
  noPlaceForSurveys: (why: LocalizedText): LocalizedText => ({
    vi: `Không dùng --surveys ở đây: ${why.vi}.`,
    en: `--surveys has no place here: ${why.en}.`,
  }),
  noLayers: {
    vi: "Chỉ bảng chấm điểm có lớp tự chấm và thẩm định; hãy nêu hai tệp.",
    en: "Only a score sheet has a self-assessed and an appraised layer; name two files.",
  },
} as const satisfies Words;
