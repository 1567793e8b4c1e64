import * as z from "zod";
import { decimal, kindSchema, text } from "../schema-parts.js";
import type { IndexDeclared, IndexRule } from "./rule.js";

export const indexSchema = kindSchema<IndexRule, IndexDeclared>()(
  z.strictObject({ kind: z.literal("index"), name: text, scale: decimal }),
  z.strictObject({ value: decimal }),
);
