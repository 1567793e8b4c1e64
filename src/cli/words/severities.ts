import type { Severity } from "../../import/finding.js";
import type { LocalizedText } from "../../text/language.js";

/** What the kinds of findings of an import are called. */
export const severities: Readonly<Record<Severity, LocalizedText>> = {
  error: { vi: "Lỗi", en: "Error" },
  warning: { vi: "Cần xem lại", en: "Check" },
  note: { vi: "Ghi nhận", en: "Note" },
};
