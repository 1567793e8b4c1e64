import * as z from "zod";
import { builtOnce } from "../../problems/built-once.js";
import { exactlyOneWorth, kindSchema, words, worthKeys } from "../schema-parts.js";
import type { DeadlineDeclared, DeadlineRule } from "./rule.js";

export const deadlineSchema = /* @__PURE__ */ builtOnce(() =>
  kindSchema<DeadlineRule, DeadlineDeclared>()(
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
        .array(exactlyOneWorth(z.strictObject({ withinDays: z.int().min(1), ...worthKeys() })))
        .exactOptional(),
      late: exactlyOneWorth(z.strictObject(worthKeys())),
      notDone: exactlyOneWorth(z.strictObject(worthKeys())),
    }),
    z.union([
      z.strictObject({ done: words(), due: words().exactOptional() }),
      z.strictObject({ notDone: z.literal(true), due: words().exactOptional() }),
    ]),
  ),
);
