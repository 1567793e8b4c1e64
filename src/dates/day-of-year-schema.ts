import * as z from "zod";
import { builtOnce } from "../problems/built-once.js";

/** The keys of a day that comes back every year; other keys may stand beside them. */
export const dayOfYearKeys = /* @__PURE__ */ builtOnce(() => ({
  month: z.int().min(1).max(12),
  day: z.union([z.literal("last"), z.int().min(1).max(31)], '1 - 31 | "last"'),
}));
