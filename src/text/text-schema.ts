import * as z from "zod";
import type { Text } from "./language.js";

/** Non-empty text. */
export function wordsSchema(): z.ZodString {
  return z.string().min(1);
}

/** Text in Vietnamese alone or in both languages. */
export function textSchema(): z.ZodType<Text> {
  const both = z.strictObject({ vi: wordsSchema(), en: wordsSchema() });
  return z.union([wordsSchema(), both], 'chuỗi hoặc { "vi", "en" }');
}
