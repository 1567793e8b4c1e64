import * as z from "zod";
import { builtOnce } from "../../problems/built-once.js";
import { decimal, kindSchema, text } from "../schema-parts.js";
import type { IndexDeclared, IndexRule } from "./rule.js";

export const indexSchema = /* @__PURE__ */ builtOnce(() =>
  kindSchema<IndexRule, IndexDeclared>()(
    z.strictObject({ kind: z.literal("index"), name: text(), scale: decimal() }),
    z.strictObject({ value: decimal() }),
  ),
);
