import * as z from "zod";
import { withoutCompiling } from "../../problems/without-compiling.js";
import { decimal, kindSchema, text } from "../schema-parts.js";
import type { PerItemDeclared, PerItemRule } from "./rule.js";

export const perItemSchema = withoutCompiling(() =>
  kindSchema<PerItemRule, PerItemDeclared>()(
    z.strictObject({ kind: z.literal("per-item"), item: text, pointsEach: decimal }),
    z.strictObject({ count: decimal }),
  ),
);
