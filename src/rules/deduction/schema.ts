import * as z from "zod";
import { withoutCompiling } from "../../problems/without-compiling.js";
import { decimal, exactlyOneWorth, kindSchema, text, words, worthKeys } from "../schema-parts.js";
import type { DeductionDeclared, DeductionRule } from "./rule.js";

export const deductionSchema = withoutCompiling(() =>
  kindSchema<DeductionRule, DeductionDeclared>()(
    z.strictObject({
      kind: z.literal("deduction"),
      occurrences: z
        .array(exactlyOneWorth(z.strictObject({ key: words, label: text, ...worthKeys })))
        .min(1),
      floor: decimal,
    }),
    z.strictObject({ occurrences: z.record(words, decimal) }),
  ),
);
