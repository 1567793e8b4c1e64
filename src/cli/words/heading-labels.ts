import type { LocalizedText } from "../../text/language.js";

/** What the lines above a table say, by what they say it of. */
export const labels = {
  title: { vi: "Tiêu đề", en: "Title" },
  index: { vi: "Chỉ số", en: "Index" },
  year: { vi: "Năm", en: "Year" },
  unit: { vi: "Đơn vị", en: "Unit" },
  instrument: { vi: "Văn bản", en: "Document" },
} as const satisfies Readonly<Record<string, LocalizedText>>;
