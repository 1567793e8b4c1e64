import * as z from "zod";
import { builtOnce } from "../../problems/built-once.js";
import { typedUnion } from "../../problems/typed-schema.js";
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

export const bandsSchema = /* @__PURE__ */ builtOnce(() => {
  const ownDecimal = decimal();
  const ends = z
    .strictObject({
      above: ownDecimal.exactOptional(),
      atLeast: ownDecimal.exactOptional(),
      below: ownDecimal.exactOptional(),
      atMost: ownDecimal.exactOptional(),
      ...worthKeys(),
    })
    .refine(({ above, atLeast }) => above === undefined || atLeast === undefined, "above | atLeast")
    .refine(({ below, atMost }) => below === undefined || atMost === undefined, "below | atMost");
  const band = typedUnion<Band>()(ends, { isOne: isOneWorth, forms: "points | share" });
  return kindSchema<BandsRule, BandsDeclared>()(
    z.strictObject({
      kind: z.literal("bands"),
      measure: text(),
      unit: words().exactOptional(),
      bands: z.array(band).min(1),
      whenZero: whenZero().exactOptional(),
    }),
    z.union([z.strictObject({ value: ownDecimal }), z.strictObject(quotientKeys())]),
  );
});
