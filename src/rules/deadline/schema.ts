import * as z from "zod";
import { dayOfYearKeys } from "../../dates/day-of-year-schema.js";
import { builtOnce } from "../../problems/built-once.js";
import { exactlyOneWorth, kindSchema, words, worthKeys } from "../schema-parts.js";
import type { DeadlineDeclared, DeadlineRule } from "./rule.js";

export const deadlineSchema = /* @__PURE__ */ builtOnce(() =>
  kindSchema<DeadlineRule, DeadlineDeclared>()(
    z.strictObject({
      kind: z.literal("deadline"),
      due: z
        .strictObject({
          ...dayOfYearKeys(),
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
