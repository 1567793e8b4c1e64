import * as z from "zod";
import { withoutCompiling } from "../../problems/without-compiling.js";
import { decimal, kindSchema, text } from "../schema-parts.js";
import type { IndexDeclared, IndexRule } from "./rule.js";

export const indexSchema = withoutCompiling(() =>
  kindSchema<IndexRule, IndexDeclared>()(
    z.strictObject({ kind: z.literal("index"), name: text, scale: decimal }),
    z.strictObject({ value: decimal }),
  ),
);
