import { withoutCompiling } from "./without-compiling.js";

/** Builds schemas when they are first asked for, and never again. */
export function builtOnce<T>(build: () => T): () => T {
  let built: { readonly value: T } | undefined;
  return () => {
    built ??= { value: withoutCompiling(build) };
    return built.value;
  };
}
