import * as z from "zod";
import { builtOnce } from "../../problems/built-once.js";
import { decimal, kindSchema, text, words } from "../schema-parts.js";
import type { SurveyDeclared, SurveyRule } from "./rule.js";

export const surveySchema = /* @__PURE__ */ builtOnce(() =>
  kindSchema<SurveyRule, SurveyDeclared>()(
    z.strictObject({
      kind: z.literal("survey"),
      options: z.array(z.strictObject({ key: words(), label: text(), share: decimal() })).min(2),
      minimum: z.int().min(1).exactOptional(),
      weighted: z.boolean().exactOptional(),
    }),
    z.union([
      z.strictObject({ answers: z.record(words(), decimal()) }),
      z.strictObject({ satisfied: decimal(), base: decimal() }),
      z.strictObject({ percent: decimal() }),
    ]),
  ),
);
