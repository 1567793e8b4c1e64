import * as z from "zod";
import { builtOnce } from "../../problems/built-once.js";
import { kindSchema, text, words } from "../schema-parts.js";
import type { PassDeclared, PassRule } from "./rule.js";

export const passSchema = /* @__PURE__ */ builtOnce(() =>
  kindSchema<PassRule, PassDeclared>()(
    z.strictObject({
      kind: z.literal("pass"),
      conditions: z
        .array(z.strictObject({ key: words(), label: text() }))
        .min(1)
        .exactOptional(),
      require: z.enum(["all", "any"]).exactOptional(),
      met: text().exactOptional(),
      unmet: text().exactOptional(),
    }),
    z.union([
      z.strictObject({ met: z.boolean() }),
      z.strictObject({ conditions: z.record(words(), z.boolean()) }),
    ]),
  ),
);
