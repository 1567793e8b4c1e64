import * as z from "zod";
import { builtOnce } from "../../problems/built-once.js";
import { decimal, exactlyOneWorth, kindSchema, text, words, worthKeys } from "../schema-parts.js";
import type { DeductionDeclared, DeductionRule } from "./rule.js";

export const deductionSchema = /* @__PURE__ */ builtOnce(() =>
  kindSchema<DeductionRule, DeductionDeclared>()(
    z.strictObject({
      kind: z.literal("deduction"),
      occurrences: z
        .array(exactlyOneWorth(z.strictObject({ key: words(), label: text(), ...worthKeys() })))
        .min(1),
      floor: decimal(),
    }),
    z.strictObject({ occurrences: z.record(words(), decimal()) }),
  ),
);
