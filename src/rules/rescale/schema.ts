import * as z from "zod";
import { builtOnce } from "../../problems/built-once.js";
import { decimal, kindSchema, text, words } from "../schema-parts.js";
import type { RescaleDeclared, RescaleRule } from "./rule.js";

export const rescaleSchema = /* @__PURE__ */ builtOnce(() =>
  kindSchema<RescaleRule, RescaleDeclared>()(
    z.strictObject({
      kind: z.literal("rescale"),
      measure: text(),
      unit: words().exactOptional(),
      worst: decimal(),
      best: decimal(),
      lowest: decimal().exactOptional(),
    }),
    z.strictObject({ value: decimal() }),
  ),
);
