import type { ProblemCode } from "./messages/all.js";
import { limitProblems } from "./parse-options.js";
import type { Problem } from "./problem.js";

/**
 * The one error class of the library: thrown where an input that should have been right is not.
 * It carries every problem found, not only the first; of more than 200, a last one counts the rest.
 *
 * @example
 * try {
 *   score(set, sheet, { layer: "self" });
 * } catch (error) {
 *   if (isChisoError(error)) console.log(error.problems[0]?.message.vi);
 * }
 */
export class ChisoError extends Error {
  override readonly name = "ChisoError";
  /** Code of the first problem. */
  readonly code: ProblemCode;
  /** All problems, in the order of the document; at least one. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly [Problem, ...Problem[]]) {
    super(problems.map(describe).join("\n"));
    this.code = problems[0].code;
    this.problems = problems;
  }
}

/**
 * True for a {@link ChisoError}, also one of another copy of the library.
 *
 * @example
 * isChisoError(new Error("x")) // false
 */
export function isChisoError(error: unknown): error is ChisoError {
  return error instanceof Error && error.name === "ChisoError" && "problems" in error;
}

/** Throws a {@link ChisoError} when there is any problem; of very many it carries the first. */
export function refuse(problems: readonly Problem[]): void {
  const [first, ...rest] = limitProblems(problems);
  if (first !== undefined) throw new ChisoError([first, ...rest]);
}

function describe({ code, path, criterion, message }: Problem): string {
  const place = criterion === undefined ? path : `${criterion} (${path})`;
  return `${code}${place === "" ? "" : ` at ${place}`}: ${message.en}`;
}
