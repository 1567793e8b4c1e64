import * as z from "zod";
import {
  decimal,
  isOneWorth,
  kindSchema,
  quotientKeys,
  text,
  whenZero,
  words,
  worthKeys,
} from "../schema-parts.js";
import type { Band } from "./band.js";
import type { BandsDeclared, BandsRule } from "./rule.js";

const band: z.ZodType<Band> = z
  .strictObject({
    above: decimal.exactOptional(),
    atLeast: decimal.exactOptional(),
    below: decimal.exactOptional(),
    atMost: decimal.exactOptional(),
    ...worthKeys,
  })
  .refine(({ above, atLeast }) => above === undefined || atLeast === undefined, "above | atLeast")
  .refine(({ below, atMost }) => below === undefined || atMost === undefined, "below | atMost")
  .refine((value): value is Band => isOneWorth(value), "points | share");

export const bandsSchema = kindSchema<BandsRule, BandsDeclared>()(
  z.strictObject({
    kind: z.literal("bands"),
    measure: text,
    unit: words.exactOptional(),
    bands: z.array(band).min(1),
    whenZero: whenZero.exactOptional(),
  }),
  z.union([z.strictObject({ value: decimal }), z.strictObject(quotientKeys)]),
);
