import type { LocalizedText } from "../../text/language.js";

/** The line above the problems of a file. */
export function problemCount(file: string, count: number): LocalizedText {
  return {
    vi: `${file}: ${count} lỗi`,
    en: `${file}: ${count === 1 ? "1 problem" : `${count} problems`}`,
  };
}
