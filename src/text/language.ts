/** Languages of messages, explanations and documents. */
export type Language = "vi" | "en";

/** The languages, the default first. */
export const languages: readonly Language[] = ["vi", "en"];

/** In which language a text is told. */
export interface LanguageOptions {
  /** Vietnamese when absent. */
  readonly language?: Language;
}

/** A sentence in both languages. */
export interface LocalizedText {
  readonly vi: string;
  readonly en: string;
}

/**
 * Text of a criteria set: Vietnamese alone, as the instrument prints it, or with an English
 * rendering. Where English is missing, the Vietnamese wording stands in English output too.
 */
export type Text = string | LocalizedText;

/** A text in one language; a text that is in Vietnamese alone stays Vietnamese. */
export function textIn(text: Text, language: Language): string {
  return typeof text === "string" ? text : text[language];
}

/** Builds a sentence in both languages with one function. */
export function inBoth(write: (language: Language) => string): LocalizedText {
  return { vi: write("vi"), en: write("en") };
}

/** A name as it reads in the middle of a sentence; abbreviations keep their capitals. */
export function lowerFirst(text: string): string {
  const [first = "", second = ""] = text;
  const isAbbreviation = second !== second.toLowerCase();
  return isAbbreviation ? text : first.toLowerCase() + text.slice(first.length);
}
