import * as z from "zod";
import { decimal, text, words } from "../schema-parts.js";

/** The schemas of parts, from those of rules and figures of any kind. */
export function partsSchemas<R, D>(rule: () => z.ZodType<R>, declared: () => z.ZodType<D>) {
  const part = z.strictObject({
    key: words(),
    label: text(),
    max: decimal(),
    get rule() {
      return rule();
    },
  });
  return {
    rule: z.strictObject({ kind: z.literal("parts"), parts: z.array(part).min(1) }),
    declared: z.strictObject({
      get parts() {
        return z.record(words(), declared());
      },
    }),
  };
}
