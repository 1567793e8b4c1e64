import { type Problem, problem, toPointer } from "./problem.js";

/** Deepest nesting of a document; real ones stay far below it. */
export const deepestNesting: number = 60;

/**
 * The problem of a document nested so deep that walking it could exhaust the stack; found
 * without recursion.
 */
export function checkNesting(input: unknown): readonly Problem[] {
  let layer: readonly { readonly value: object; readonly path: readonly string[] }[] =
    typeof input === "object" && input !== null ? [{ value: input, path: [] }] : [];
  for (let depth = 0; layer.length > 0; depth += 1) {
    if (depth > deepestNesting) {
      const path = toPointer(layer[0]?.path.slice(0, 3) ?? []);
      return [problem("too-nested", { path }, { limit: String(deepestNesting) })];
    }
    layer = layer.flatMap(({ value, path }) =>
      Object.entries(value).flatMap(([key, inner]) =>
        typeof inner === "object" && inner !== null ? [{ value: inner, path: [...path, key] }] : [],
      ),
    );
  }
  return [];
}
