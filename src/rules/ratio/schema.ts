import * as z from "zod";
import { builtOnce } from "../../problems/built-once.js";
import { decimal, kindSchema, quotientKeys, text, whenZero } from "../schema-parts.js";
import type { RatioDeclared, RatioRule } from "./rule.js";

export const ratioSchema = /* @__PURE__ */ builtOnce(() =>
  kindSchema<RatioRule, RatioDeclared>()(
    z.strictObject({
      kind: z.literal("ratio"),
      numerator: text(),
      denominator: text(),
      floor: decimal().exactOptional(),
      target: decimal().exactOptional(),
      whenZero: whenZero().exactOptional(),
    }),
    z.union([z.strictObject(quotientKeys()), z.strictObject({ percent: decimal() })]),
  ),
);
