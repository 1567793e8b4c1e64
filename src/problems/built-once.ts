import { madeOnce } from "./made-once.js";
import { withoutCompiling } from "./without-compiling.js";

/** Builds schemas when they are first asked for, and never again. */
export function builtOnce<T>(build: () => T): () => T {
  return madeOnce(() => withoutCompiling(build));
}
