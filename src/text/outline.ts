import type { Outline } from "../problems/expected.js";
import { type LanguageOptions, languages } from "./language.js";

/** A language, where one must be named. */
export const languageExpected = { oneOf: languages } as const;

/** Options that name a language. */
export const languageOptionsOutline = {
  keys: { language: { ...languageExpected, optional: true } },
} as const satisfies Outline<LanguageOptions>;
