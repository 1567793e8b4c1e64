import * as z from "zod";
import { builtOnce } from "../problems/built-once.js";
import {
  type DecimalInput,
  type DecimalText,
  decimalPattern,
  longestNumber,
} from "./decimal-text.js";

/** A decimal as text or JSON number. */
export const decimalSchema: () => z.ZodType<DecimalInput> = /* @__PURE__ */ builtOnce(() => {
  return z.union(
    [
      z.string().max(longestNumber, problemCode).regex(decimalPattern, problemCode),
      z.number().refine(isPlain, problemCode),
    ],
    problemCode,
  );
});

/** A decimal as text, as results hold it. */
export const decimalTextSchema: () => z.ZodType<DecimalText> = /* @__PURE__ */ builtOnce(() => {
  return z.string().max(longestNumber, problemCode).regex(decimalPattern, problemCode);
});

// Read by schema-problems.ts, which names the problem by it.
const problemCode = "not-a-decimal";

function isPlain(value: number): boolean {
  const text = String(value);
  return text.length <= longestNumber && decimalPattern.test(text);
}
