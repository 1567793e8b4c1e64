import type { PlannedMeasure } from "../remediation/plan.js";
import { type Language, textIn } from "../text/language.js";

/** A measure in words; what chiso proposes says that it is a proposal, of no source. */
export function measureWords({ text, origin }: PlannedMeasure, language: Language): string {
  const words = textIn(text, language);
  if (origin === "source") return words;
  return `${language === "vi" ? "Đề xuất" : "Proposal"}: ${words}`;
}
