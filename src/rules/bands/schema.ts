import * as z from "zod";
import { typedUnion } from "../../problems/typed-schema.js";
import { withoutCompiling } from "../../problems/without-compiling.js";
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

const ends = withoutCompiling(() =>
  z
    .strictObject({
      above: decimal.exactOptional(),
      atLeast: decimal.exactOptional(),
      below: decimal.exactOptional(),
      atMost: decimal.exactOptional(),
      ...worthKeys,
    })
    .refine(({ above, atLeast }) => above === undefined || atLeast === undefined, "above | atLeast")
    .refine(({ below, atMost }) => below === undefined || atMost === undefined, "below | atMost"),
);

const band = withoutCompiling(() =>
  typedUnion<Band>()(ends, { isOne: isOneWorth, forms: "points | share" }),
);

export const bandsSchema = withoutCompiling(() =>
  kindSchema<BandsRule, BandsDeclared>()(
    z.strictObject({
      kind: z.literal("bands"),
      measure: text,
      unit: words.exactOptional(),
      bands: z.array(band).min(1),
      whenZero: whenZero.exactOptional(),
    }),
    z.union([z.strictObject({ value: decimal }), z.strictObject(quotientKeys)]),
  ),
);
