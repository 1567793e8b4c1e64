import * as z from "zod";
import { civilDatePattern } from "../dates/civil-date.js";
import { builtOnce } from "../problems/built-once.js";
import { checkKeys } from "../problems/check-keys.js";
import { parseDocument } from "../problems/parse-document.js";
import type { ParseResult } from "../problems/parse-result.js";
import { typedSchema } from "../problems/typed-schema.js";
import { textSchema, wordsSchema } from "../text/text-schema.js";
import type { EndedBodies } from "./ended-body.js";

/** Schema of ended bodies as stored. */
export const endedBodiesSchema: () => z.ZodType<EndedBodies> = /* @__PURE__ */ builtOnce(() => {
  const words = wordsSchema();
  const inBoth = z.strictObject({ vi: words, en: words });
  const body = z.strictObject({
    key: words,
    title: inBoth,
    names: z.array(words).min(1),
    until: z.string().regex(civilDatePattern, "YYYY-MM-DD"),
    now: inBoth.nullable(),
    source: words,
  });
  return typedSchema<EndedBodies>()(
    z.strictObject({
      $schema: words.exactOptional(),
      id: words,
      title: textSchema(),
      bodies: z.array(body).min(1),
    }),
  );
});

/** Reads ended bodies from unknown data and finds every problem at once. */
export function parseEndedBodies(input: unknown): ParseResult<EndedBodies> {
  return parseDocument(input, endedBodiesSchema(), ({ bodies }, { isWhole }) =>
    isWhole("") ? checkKeys(bodies, { path: "/bodies" }) : [],
  );
}
