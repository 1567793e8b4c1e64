import * as z from "zod";
import { withoutCompiling } from "../../problems/without-compiling.js";
import { decimal, kindSchema, text, words } from "../schema-parts.js";
import type { RescaleDeclared, RescaleRule } from "./rule.js";

export const rescaleSchema = withoutCompiling(() =>
  kindSchema<RescaleRule, RescaleDeclared>()(
    z.strictObject({
      kind: z.literal("rescale"),
      measure: text,
      unit: words.exactOptional(),
      worst: decimal,
      best: decimal,
      lowest: decimal.exactOptional(),
    }),
    z.strictObject({ value: decimal }),
  ),
);
