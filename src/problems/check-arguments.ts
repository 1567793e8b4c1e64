import { checkPlace, type Expected } from "./expected.js";
import { below, type Place, type Problem } from "./problem.js";

/** An argument of a function, and what the function expects of it. */
export type Argument = readonly [given: unknown, expected: Expected];

const root: Place = { path: "" };

/**
 * Problems of what a function was called with, where it is no document with checks of its own: of
 * another type, or without a key that the function reads. Places start with the name of the
 * argument; options stand by themselves, so that a place in them starts with their key.
 */
export function checkArguments(
  given: Readonly<Record<string, Argument>>,
  options?: Argument,
): readonly Problem[] {
  const problems: Problem[] = [];
  for (const name in given) {
    const [value, expected] = given[name] as Argument;
    checkPlace(value, expected, below(root, name), problems);
  }
  if (options !== undefined) {
    const [value, expected] = options;
    const isThere = typeof value === "object" && value !== null && !Array.isArray(value);
    checkPlace(value, expected, isThere ? root : below(root, "options"), problems);
  }
  return problems;
}
