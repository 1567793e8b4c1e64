import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { type LanguageOptions, type Text, textIn as wordsIn } from "./language.js";
import { languageOptionsOutline } from "./outline.js";

/**
 * The wording of a text in a language.
 *
 * @example
 * textIn({ vi: "Lĩnh vực", en: "Domain" }, { language: "en" }) // "Domain"
 */
export function textIn(text: Text, options: LanguageOptions = {}): string {
  const expected =
    typeof text === "string" ? "text" : ({ keys: { vi: "text", en: "text" } } as const);
  refuse(checkArguments({ text: [text, expected] }, [options, languageOptionsOutline]));
  return wordsIn(text, options.language ?? "vi");
}
