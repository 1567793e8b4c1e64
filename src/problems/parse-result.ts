import type { Problem } from "./problem.js";

/** What parsing gives: the value, or every problem at once; never both, never a guess. */
export type ParseResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };
