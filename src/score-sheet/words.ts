import type { LocalizedText } from "../text/language.js";

/** What stands beside the base. */
export const adjustmentNames: Readonly<Record<"bonus" | "penalty", LocalizedText>> = {
  bonus: { vi: "điểm thưởng", en: "bonus" },
  penalty: { vi: "điểm phạt", en: "penalty" },
};

/** Who scores what a unit does not score itself. */
export const scorerNames: Readonly<Record<"survey" | "superior", LocalizedText>> = {
  survey: { vi: "điều tra xã hội học", en: "a survey" },
  superior: { vi: "cấp trên", en: "the superior level" },
};

/** What stands instead of points. */
export const notApplicableName: LocalizedText = { vi: "không áp dụng", en: "not applicable" };
