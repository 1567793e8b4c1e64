import type { Finding } from "../../src/entries/import.js";

/**
 * How a table was read: `right` without a question; `asked` at a cell; `refused` without one;
 * `wrong` in a figure and silent about it.
 */
export type Verdict = "right" | "asked" | "refused" | "wrong";

/** A verdict, and what is wrong or asked. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly reasons: readonly string[];
}

/**
 * @param differences of what was read from the truth; absent where nothing was read
 */
export function judge(
  findings: readonly Finding[],
  differences: (() => readonly string[]) | undefined,
): Judgement {
  const errors = findings.filter(({ severity }) => severity === "error");
  const reasons = errors.map(({ path, code, message }) => `${path} ${code}: ${message.vi}`);
  if (errors.length > 0) {
    return {
      verdict: errors.some(({ path }) => path.includes("!")) ? "asked" : "refused",
      reasons,
    };
  }
  if (differences === undefined) return { verdict: "refused", reasons: ["nothing was read"] };
  const wrong = differences();
  return wrong.length === 0
    ? { verdict: "right", reasons: [] }
    : { verdict: "wrong", reasons: wrong };
}
