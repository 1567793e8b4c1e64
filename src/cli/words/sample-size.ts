import type { LocalizedText } from "../../text/language.js";
import type { Words } from "./shape-of-words.js";

/** What `chiso sample-size` says. */
export const sampleSizeWords = {
  margin: { vi: "Sai số cho phép (điểm phần trăm)", en: "Margin of error (percentage points)" },
  confidence: { vi: "Độ tin cậy", en: "Confidence" },
  population: { vi: "Tổng thể", en: "Population" },
  veryLarge: { vi: "rất lớn", en: "without end" },
  answers: { vi: "Số phiếu hợp lệ cần có", en: "Valid forms needed" },
  forms: (rate: string): LocalizedText => ({
    vi: `Số phiếu phát ra (tỷ lệ thu về ${rate})`,
    en: `Forms to hand out (${rate} come back)`,
  }),
  title: { vi: "Cỡ mẫu khảo sát", en: "Size of a survey sample" },
  what: { vi: "Nội dung", en: "What" },
  value: { vi: "Giá trị", en: "Value" },
  marginNeeded: {
    vi: "Cần --margin: sai số cho phép, tính bằng điểm phần trăm, ví dụ --margin 5.",
    en: "--margin is needed: the margin of error in percentage points, such as --margin 5.",
  },
  notOfSurvey2012: (name: string): LocalizedText => ({
    vi: `--method survey-2012 không nhận --${name}.`,
    en: `--method survey-2012 takes no --${name}.`,
  }),
} as const satisfies Words;
