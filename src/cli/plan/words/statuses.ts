import type { Provenance } from "../../../criteria-set/provenance.js";
import type { LocalizedText } from "../../../text/language.js";

/** How far a criteria set is confirmed. */
export const statusWords: Readonly<Record<Provenance["status"], LocalizedText>> = {
  official: { vi: "chính thức", en: "official" },
  partial: { vi: "một phần", en: "partial" },
  draft: { vi: "bản nháp, chưa đối chiếu", en: "draft, not compared" },
  sample: { vi: "mẫu", en: "sample" },
};

/** Who compared a set with its decision, and when. */
export function comparedBy(by: string, day: string): LocalizedText {
  return { vi: `, ${by} đối chiếu ngày ${day}`, en: `, compared by ${by} on ${day}` };
}
