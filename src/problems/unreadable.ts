import { isChisoError } from "./chiso-error.js";
import { type Problem, problem, toPointer } from "./problem.js";

/**
 * Reads a document, and names the place where its own code (a getter, a proxy) throws; the document
 * as a whole where that code does not throw again. What is wrong with something else is passed on.
 */
export function whereReadable<T>(
  input: unknown,
  read: () => T,
  refused: (problems: readonly Problem[]) => T,
): T {
  try {
    return read();
  } catch (error) {
    if (isChisoError(error)) throw error;
    return refused([problem("cannot-read-value", { path: unreadableIn(input) }, {})]);
  }
}

// The pointer to the first value that cannot be read.
function unreadableIn(input: unknown): string {
  const seen = new Set<unknown>();
  const open: { readonly value: unknown; readonly path: string }[] = [{ value: input, path: "" }];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const { value, path } = at;
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    const keys = attempt(() => Object.keys(value));
    if (keys === undefined) return path;
    for (const key of keys) {
      const place = path + toPointer([key]);
      const inner = attempt(() => ({ value: (value as Record<string, unknown>)[key] }));
      if (inner === undefined) return place;
      open.push({ value: inner.value, path: place });
    }
  }
  return "";
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
