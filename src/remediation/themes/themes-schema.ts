import * as z from "zod";
import { builtOnce } from "../../problems/built-once.js";
import { checkKeys } from "../../problems/check-keys.js";
import { parseDocument } from "../../problems/parse-document.js";
import type { ParseResult } from "../../problems/parse-result.js";
import { typedSchema } from "../../problems/typed-schema.js";
import { textSchema, wordsSchema } from "../../text/text-schema.js";
import type { MeasureThemes } from "./theme.js";

/** Schema of themes as stored. */
export const measureThemesSchema: () => z.ZodType<MeasureThemes> = /* @__PURE__ */ builtOnce(() => {
  const words = wordsSchema();
  const sign = z.strictObject({
    words,
    under: words.exactOptional(),
    whole: z.literal(true).exactOptional(),
  });
  const theme = z.strictObject({
    key: words,
    title: words,
    body: z
      .enum([
        "office",
        "service",
        "justice",
        "staff",
        "culture",
        "social",
        "finance",
        "land",
        "police",
      ])
      .exactOptional(),
    indices: z.array(words).min(1),
    signs: z.array(z.union([words, sign], '"…" | { "words", "under", "whole" }')).min(1),
    proposals: z.array(
      z.strictObject({
        words: z.array(words).min(1).exactOptional(),
        text: words,
        evidence: z.array(words).min(1).exactOptional(),
      }),
    ),
  });
  return typedSchema<MeasureThemes>()(
    z.strictObject({
      $schema: words.exactOptional(),
      id: words,
      title: textSchema(),
      themes: z.array(theme).min(1),
    }),
  );
});

/** Reads themes from unknown data and finds every problem at once. */
export function parseMeasureThemes(input: unknown): ParseResult<MeasureThemes> {
  return parseDocument(input, measureThemesSchema(), ({ themes }, { isWhole }) =>
    isWhole("") ? checkKeys(themes, { path: "/themes" }) : [],
  );
}
