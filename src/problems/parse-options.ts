import { checkArguments } from "./check-arguments.js";
import { type Problem, problem } from "./problem.js";

/** How a document is parsed. */
export interface ParseOptions {
  /**
   * Most problems that are told, 200 when absent; where there are more, one more problem, the last,
   * says how many were left out.
   */
  readonly maxProblems?: number;
}

/** Most problems that are told where nobody says otherwise: a person reads no more, a server sends no more. */
export const usualMaxProblems = 200;

/** The problem of a limit that is no whole number from 1. */
export function checkParseOptions(options: ParseOptions): readonly Problem[] {
  const wrong = checkArguments({}, [options, { keys: { maxProblems: "number?" } }]);
  if (wrong.length > 0) return wrong;
  const { maxProblems } = options;
  if (maxProblems === undefined || (Number.isInteger(maxProblems) && maxProblems > 0)) return [];
  return [problem("wrong-value", { path: "/maxProblems" }, { expected: ">= 1" })];
}

/** The first problems, and one that counts the others. */
export function limitProblems(
  problems: readonly Problem[],
  maxProblems: number = usualMaxProblems,
): readonly Problem[] {
  const leftOut = problems.length - maxProblems;
  if (leftOut <= 0) return problems;
  const rest = problem("more-problems", { path: "" }, { count: String(leftOut) });
  return [...problems.slice(0, maxProblems), rest];
}
