import type * as z from "zod";
import { parseBy } from "./parse-by.js";
import { documentProblems } from "./parse-document.js";
import type { ParseOptions } from "./parse-options.js";
import type { ParseResult } from "./parse-result.js";
import { type Problem, problem } from "./problem.js";
import { isObject } from "./shape.js";
import type { Soundness } from "./soundness.js";
import { typeNames } from "./words.js";

/** Keys that a file may have in front of a result and that are no part of it: for editors only. */
export const fileKeys = ["$schema"] as const;

/** Reads a result that was stored: as it was made, or from a file that names its JSON Schema. */
export function parseStored<T>(
  input: unknown,
  schema: z.ZodType<T>,
  check: (value: T, soundness: Soundness) => readonly Problem[],
  options: ParseOptions,
): ParseResult<T> {
  let result: unknown;
  const parsed = parseBy<T>(
    input,
    () => {
      const file = openFile(input);
      result = file.result;
      return [...file.problems, ...documentProblems(result, schema, check)];
    },
    options,
  );
  return parsed.ok ? { ok: true, value: result as T } : parsed;
}

function openFile(input: unknown): {
  readonly result: unknown;
  readonly problems: readonly Problem[];
} {
  if (!isObject(input)) return { result: input, problems: [] };
  const found = fileKeys.filter((key) => Object.hasOwn(input, key));
  if (found.length === 0) return { result: input, problems: [] };
  const result: Record<string, unknown> = { ...input };
  const problems: Problem[] = [];
  for (const key of found) {
    if (typeof result[key] !== "string") {
      problems.push(problem("wrong-type", { path: `/${key}` }, { expected: typeNames.string }));
    }
    delete result[key];
  }
  return { result, problems };
}
