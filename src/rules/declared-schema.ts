import { z } from "zod";
import { decimalSchema } from "../numbers/decimal-schema.js";
import { wordsSchema } from "../text/text-schema.js";
import type { Declared } from "./rule.js";

/** Schema of declared figures of any rule kind; whether they fit their rule is checked with it. */
export function declaredSchema(): z.ZodType<Declared> {
  const decimal = decimalSchema();
  const words = wordsSchema();
  const schema: z.ZodType<Declared> = z.union(
    [
      z.strictObject({ points: decimal }),
      z.strictObject({ met: z.boolean() }),
      z.strictObject({ conditions: z.record(words, z.boolean()) }),
      z.strictObject({ choice: words }),
      z.strictObject({ value: decimal }),
      z.strictObject({ numerator: decimal, denominator: decimal }),
      z.strictObject({ percent: decimal }),
      z.strictObject({ count: decimal }),
      z.strictObject({ answers: z.record(words, decimal) }),
      z.strictObject({ satisfied: decimal, base: decimal }),
      z.strictObject({ occurrences: z.record(words, decimal) }),
      z.strictObject({ done: words, due: words.exactOptional() }),
      z.strictObject({ notDone: z.literal(true), due: words.exactOptional() }),
      z.strictObject({
        get parts() {
          return z.record(words, schema);
        },
      }),
    ],
    "points | met | conditions | choice | value | numerator + denominator | percent | answers | satisfied + base | count | occurrences | done | notDone | parts",
  ) as unknown as z.ZodType<Declared>;
  return schema;
}
