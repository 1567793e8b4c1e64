import * as z from "zod";
import { builtOnce } from "../../problems/built-once.js";
import { decimal, kindSchema, text } from "../schema-parts.js";
import type { PerItemDeclared, PerItemRule } from "./rule.js";

export const perItemSchema = /* @__PURE__ */ builtOnce(() =>
  kindSchema<PerItemRule, PerItemDeclared>()(
    z.strictObject({ kind: z.literal("per-item"), item: text(), pointsEach: decimal() }),
    z.strictObject({ count: decimal() }),
  ),
);
