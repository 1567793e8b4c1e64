import type * as z from "zod";
import { checkNesting } from "./check-nesting.js";
import { type CriterionAt, codeOfRow } from "./criterion-at.js";
import { parseBy } from "./parse-by.js";
import type { ParseOptions } from "./parse-options.js";
import type { ParseResult } from "./parse-result.js";
import type { Problem } from "./problem.js";
import { readShape } from "./schema-problems.js";
import type { Soundness } from "./soundness.js";
import { withoutCompiling } from "./without-compiling.js";

/**
 * Reads a document: its shape by the schema, then its meaning wherever the shape is right, so
 * that every problem comes out at once.
 */
export function parseDocument<T>(
  input: unknown,
  schema: z.ZodType<T>,
  check: (value: T, soundness: Soundness) => readonly Problem[],
  options: ParseOptions = {},
  criterionAt: CriterionAt = codeOfRow("code"),
): ParseResult<T> {
  return parseBy(input, () => documentProblems(input, schema, check, criterionAt), options);
}

// What zod says in words is not used, and writing it for very many mistakes takes long.
const withoutWords = { error: () => "Invalid input" };

/** Problems in the shape and in the meaning of a document. */
export function documentProblems<T>(
  input: unknown,
  schema: z.ZodType<T>,
  check: (value: T, soundness: Soundness) => readonly Problem[],
  criterionAt: CriterionAt = codeOfRow("code"),
): readonly Problem[] {
  const nesting = checkNesting(input);
  if (nesting.length > 0) return nesting;
  const { error } = withoutCompiling(() => schema.safeParse(input, withoutWords));
  const { problems, leftToCheck, soundness } = readShape(error?.issues ?? [], input, criterionAt);
  const meaning = soundness.stands("") ? check(input as T, soundness) : [];
  const named = problems.concat(meaning);
  return named.length === 0 ? leftToCheck : named;
}
