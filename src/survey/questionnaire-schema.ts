import * as z from "zod";
import { ladderSchema, provenanceSchema } from "../criteria-set/criteria-set-schema.js";
import { decimalSchema } from "../numbers/decimal-schema.js";
import { builtOnce } from "../problems/built-once.js";
import { typedSchema } from "../problems/typed-schema.js";
import { textSchema, wordsSchema } from "../text/text-schema.js";
import type { Questionnaire } from "./questionnaire.js";

/** Schema of a questionnaire as stored: strict, so that an unknown key is an error. */
export const questionnaireSchema: () => z.ZodType<Questionnaire> = /* @__PURE__ */ builtOnce(() => {
  const words = wordsSchema();
  const text = textSchema();
  const themes = z.array(words).exactOptional();
  const option = z.strictObject({ key: words, label: text });
  const criterion = z.strictObject({
    code: words,
    title: text,
    askedWhen: z.strictObject({ filter: words, answers: z.array(words).min(1) }).exactOptional(),
    provenance: z.enum(["official", "partial", "draft", "sample"]).exactOptional(),
    themes,
  });
  return typedSchema<Questionnaire>()(
    z.strictObject({
      $schema: words.exactOptional(),
      id: words,
      version: words,
      index: words,
      title: text,
      appliesTo: text,
      period: z.strictObject({ from: words, to: words.exactOptional() }),
      scale: z.strictObject({
        answers: z
          .array(z.strictObject({ key: words, label: text, satisfied: z.boolean() }))
          .min(2),
        noOpinion: option.exactOptional(),
      }),
      filters: z
        .array(z.strictObject({ code: words, title: text, answers: z.array(option).min(2) }))
        .exactOptional(),
      groupings: z.array(z.strictObject({ key: words, title: text })).exactOptional(),
      parts: z
        .array(z.strictObject({ code: words, title: text }))
        .min(1)
        .exactOptional(),
      factors: z
        .array(
          z.strictObject({
            code: words,
            title: text,
            part: words.exactOptional(),
            criteria: z.array(criterion),
            themes,
            responsible: words.exactOptional(),
          }),
        )
        .min(1),
      base: z.enum(["opinions", "everyone-asked"]),
      weighting: z.enum(["none", "per-form"]),
      minimumBase: z.int().min(1).exactOptional(),
      validForm: z.strictObject({ fewestAnswers: z.int().min(1) }).exactOptional(),
      factorFormula: z.enum(["mean-of-criteria", "pooled"]),
      overallFormula: z.discriminatedUnion("kind", [
        z.strictObject({ kind: z.literal("mean-of-criteria") }),
        z.strictObject({ kind: z.literal("mean-of-factors") }),
        z.strictObject({ kind: z.literal("pooled") }),
        z.strictObject({
          kind: z.literal("weighted-parts"),
          weights: z.record(words, decimalSchema()),
        }),
        z.strictObject({ kind: z.literal("not-known") }),
      ]),
      ladders: z.array(ladderSchema()).exactOptional(),
      provenance: provenanceSchema(),
    }),
  );
});
