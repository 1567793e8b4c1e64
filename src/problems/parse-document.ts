import type { z } from "zod";
import { checkNesting } from "./check-nesting.js";
import type { ParseResult } from "./parse-result.js";
import type { Problem } from "./problem.js";
import { readShape } from "./schema-problems.js";
import type { Soundness } from "./soundness.js";

/**
 * Reads a document: its shape by the schema, then its meaning wherever the shape is right, so
 * that every problem comes out at once.
 */
export function parseDocument<T>(
  input: unknown,
  schema: z.ZodType<T>,
  check: (value: T, soundness: Soundness) => readonly Problem[],
): ParseResult<T> {
  const nesting = checkNesting(input);
  if (nesting.length > 0) return { ok: false, problems: nesting };
  const parsed = schema.safeParse(input);
  const shape = readShape(parsed.error?.issues ?? [], input);
  if (parsed.success) {
    const problems = check(input as T, shape.soundness);
    return problems.length === 0 ? { ok: true, value: parsed.data } : { ok: false, problems };
  }
  const named = [
    ...shape.problems,
    ...(shape.soundness.stands("") ? check(input as T, shape.soundness) : []),
  ];
  return { ok: false, problems: named.length === 0 ? shape.leftToCheck : named };
}
