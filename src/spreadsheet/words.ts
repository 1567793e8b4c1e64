import type { LocalizedText } from "../text/language.js";

/** The sheet of a result: its name, what stands over it, and its last row. */
export const resultWords = {
  sheet: { vi: "Kết quả", en: "Result" },
  title: { vi: "Kết quả chấm điểm", en: "Result" },
  total: { vi: "Tổng", en: "Total" },
} as const satisfies Record<string, LocalizedText>;

/** Headings of the columns of a result. */
export const columnHeadings = {
  code: { vi: "Mã", en: "Code" },
  title: { vi: "Tiêu chí", en: "Criterion" },
  max: { vi: "Điểm tối đa áp dụng", en: "Applicable maximum" },
  points: { vi: "Điểm", en: "Points" },
  gap: { vi: "Điểm chưa đạt", en: "Gap" },
  weight: { vi: "Hệ số", en: "Weight" },
  share: { vi: "Tỷ lệ (%)", en: "Percent" },
  state: { vi: "Trạng thái", en: "State" },
  reason: { vi: "Lý do", en: "Reason" },
  remark: { vi: "Nhận xét", en: "Remark" },
} as const satisfies Record<string, LocalizedText>;

/** What a result says of the state of a criterion. */
export const stateNames = {
  scored: { vi: "đã chấm", en: "scored" },
  "not-applicable": { vi: "không áp dụng", en: "not applicable" },
  "not-assessed": { vi: "chưa chấm", en: "not assessed" },
} as const satisfies Record<string, LocalizedText>;
