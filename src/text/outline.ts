import type { Outline } from "../problems/expected.js";
import { type LanguageOptions, languages } from "./language.js";

/** A language, where one must be named. */
export const languageExpected = { oneOf: languages } as const;

/** A language, where Vietnamese is the one when it is absent. */
export const optionalLanguage = { oneOf: languages, optional: true } as const;

/** Options that name a language. */
export const languageOptionsOutline = {
  keys: { language: optionalLanguage },
} as const satisfies Outline<LanguageOptions>;
