import { z } from "zod";
import { decimalSchema } from "../numbers/decimal-schema.js";
import { textSchema, wordsSchema } from "../text/text-schema.js";
import type { Rule } from "./rule.js";

/**
 * Schema of a rule, as stored. Which ends and worths go together is a matter of shape, so it is
 * said here; whether they fit the maximum is checked with the rule.
 */
export function ruleSchema(): z.ZodType<Rule> {
  const text = textSchema();
  const words = wordsSchema();
  const decimal = decimalSchema();
  const whenZero = z.enum(["not-applicable", "full-points", "zero"]).exactOptional();
  const worth = { points: decimal.exactOptional(), share: decimal.exactOptional() };
  const labelled = { key: words, label: text };

  const schema: z.ZodType<Rule> = z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("points"), step: decimal.exactOptional() }),
    z.strictObject({
      kind: z.literal("pass"),
      conditions: z.array(z.strictObject(labelled)).min(1).exactOptional(),
      require: z.enum(["all", "any"]).exactOptional(),
      met: text.exactOptional(),
      unmet: text.exactOptional(),
    }),
    z.strictObject({
      kind: z.literal("choice"),
      options: z.array(exactlyOneWorth(z.strictObject({ ...labelled, ...worth }))).min(2),
    }),
    z.strictObject({
      kind: z.literal("bands"),
      measure: text,
      unit: words.exactOptional(),
      bands: z
        .array(
          exactlyOneWorth(
            z
              .strictObject({
                above: decimal.exactOptional(),
                atLeast: decimal.exactOptional(),
                below: decimal.exactOptional(),
                atMost: decimal.exactOptional(),
                ...worth,
              })
              .refine((band) => !(given(band.above) && given(band.atLeast)), "above | atLeast")
              .refine((band) => !(given(band.below) && given(band.atMost)), "below | atMost"),
          ),
        )
        .min(1),
      whenZero,
    }),
    z.strictObject({
      kind: z.literal("ratio"),
      numerator: text,
      denominator: text,
      floor: decimal.exactOptional(),
      whenZero,
    }),
    z.strictObject({
      kind: z.literal("parts"),
      parts: z
        .array(
          z.strictObject({
            ...labelled,
            max: decimal,
            get rule(): z.ZodType<Rule> {
              return schema;
            },
          }),
        )
        .min(1),
    }),
    z.strictObject({ kind: z.literal("per-item"), item: text, pointsEach: decimal }),
    z.strictObject({
      kind: z.literal("deduction"),
      occurrences: z.array(exactlyOneWorth(z.strictObject({ ...labelled, ...worth }))).min(1),
      floor: decimal,
    }),
    z.strictObject({
      kind: z.literal("deadline"),
      due: z
        .strictObject({
          month: z.int().min(1).max(12),
          day: z.union([z.literal("last"), z.int().min(1).max(31)], '1 - 31 | "last"'),
          year: z.enum(["same", "next"]),
        })
        .exactOptional(),
      grace: z
        .array(exactlyOneWorth(z.strictObject({ withinDays: z.int().min(1), ...worth })))
        .exactOptional(),
      late: exactlyOneWorth(z.strictObject(worth)),
      notDone: exactlyOneWorth(z.strictObject(worth)),
    }),
    z.strictObject({
      kind: z.literal("survey"),
      options: z.array(z.strictObject({ ...labelled, share: decimal })).min(2),
      minimum: z.int().min(1).exactOptional(),
    }),
    z.strictObject({ kind: z.literal("index"), name: text, scale: decimal }),
    z.strictObject({
      kind: z.literal("rescale"),
      measure: text,
      unit: words.exactOptional(),
      worst: decimal,
      best: decimal,
      lowest: decimal.exactOptional(),
    }),
  ]) as unknown as z.ZodType<Rule>;
  return schema;
}

function exactlyOneWorth<T extends z.ZodType>(schema: T): T {
  return schema.refine((value) => {
    const { points, share } = value as { readonly points?: unknown; readonly share?: unknown };
    return given(points) !== given(share);
  }, "points | share");
}

function given(value: unknown): boolean {
  return value !== undefined;
}
