import * as z from "zod";
import { builtOnce } from "../../problems/built-once.js";
import { exactlyOneWorth, kindSchema, text, words, worthKeys } from "../schema-parts.js";
import type { ChoiceDeclared, ChoiceRule } from "./rule.js";

export const choiceSchema = /* @__PURE__ */ builtOnce(() =>
  kindSchema<ChoiceRule, ChoiceDeclared>()(
    z.strictObject({
      kind: z.literal("choice"),
      options: z
        .array(exactlyOneWorth(z.strictObject({ key: words(), label: text(), ...worthKeys() })))
        .min(2),
    }),
    z.strictObject({ choice: words() }),
  ),
);
