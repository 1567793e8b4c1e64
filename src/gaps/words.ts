import type { LocalizedText } from "../text/language.js";

/** The group of the gaps that nobody is named for. */
export const nobodyNamed: LocalizedText = { vi: "Chưa phân công", en: "Nobody named" };
