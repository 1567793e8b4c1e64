import * as z from "zod";
import { withoutCompiling } from "../../problems/without-compiling.js";
import { exactlyOneWorth, kindSchema, text, words, worthKeys } from "../schema-parts.js";
import type { ChoiceDeclared, ChoiceRule } from "./rule.js";

export const choiceSchema = withoutCompiling(() =>
  kindSchema<ChoiceRule, ChoiceDeclared>()(
    z.strictObject({
      kind: z.literal("choice"),
      options: z
        .array(exactlyOneWorth(z.strictObject({ key: words, label: text, ...worthKeys })))
        .min(2),
    }),
    z.strictObject({ choice: words }),
  ),
);
