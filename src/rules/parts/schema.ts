import * as z from "zod";
import { decimal, type KindSchema, text, words } from "../schema-parts.js";
import type { PartsDeclaredOf, PartsRuleOf } from "./rule.js";

/** The schemas of parts, from those of rules and figures of any kind. */
export function partsSchema<R, D>(
  rule: () => z.ZodType<R>,
  declared: () => z.ZodType<D>,
): KindSchema<z.ZodType<PartsRuleOf<R>>, z.ZodType<PartsDeclaredOf<D>>> {
  return {
    rule: z.strictObject({
      kind: z.literal("parts"),
      parts: z
        .array(
          z.strictObject({
            key: words,
            label: text,
            max: decimal,
            get rule() {
              return rule();
            },
          }),
        )
        .min(1),
    }),
    declared: z.strictObject({
      get parts() {
        return z.record(words, declared());
      },
    }),
  };
}
