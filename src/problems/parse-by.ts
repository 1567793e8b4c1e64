import { refuse } from "./chiso-error.js";
import { checkParseOptions, limitProblems, type ParseOptions } from "./parse-options.js";
import type { ParseResult } from "./parse-result.js";
import type { Problem } from "./problem.js";
import { whereReadable } from "./unreadable.js";

/** Reads a document by a check that finds every problem of any value whatever. */
export function parseBy<T>(
  input: unknown,
  check: () => readonly Problem[],
  options: ParseOptions,
): ParseResult<T> {
  refuse(checkParseOptions(options));
  const problems = whereReadable(input, check, (unreadable) => unreadable);
  return problems.length === 0
    ? { ok: true, value: input as T }
    : { ok: false, problems: limitProblems(problems, options.maxProblems) };
}
