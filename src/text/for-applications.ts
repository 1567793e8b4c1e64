import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { type Language, languages, type Text, textIn as wordsIn } from "./language.js";

/**
 * The wording of a text in a language.
 *
 * @example
 * textIn({ vi: "Lĩnh vực", en: "Domain" }, "en") // "Domain"
 */
export function textIn(text: Text, language: Language): string {
  const expected =
    typeof text === "string" ? "text" : ({ keys: { vi: "text", en: "text" } } as const);
  refuse(checkArguments({ text: [text, expected], language: [language, { oneOf: languages }] }));
  return wordsIn(text, language);
}
