import * as z from "zod";
import { builtOnce } from "../problems/built-once.js";
import type { LocalizedText, Text } from "./language.js";

/** Non-empty text. */
export const wordsSchema: () => z.ZodString = /* @__PURE__ */ builtOnce(() => {
  return z.string().min(1);
});

/** Text in Vietnamese alone or in both languages. */
export const textSchema: () => z.ZodType<Text> = /* @__PURE__ */ builtOnce(() => {
  const both = z.strictObject({ vi: wordsSchema(), en: wordsSchema() });
  return z.union([wordsSchema(), both], '"…" | { "vi", "en" }');
});

/** A sentence in both languages. */
export const localizedTextSchema: () => z.ZodType<LocalizedText> = /* @__PURE__ */ builtOnce(() => {
  return z.strictObject({ vi: wordsSchema(), en: wordsSchema() });
});
