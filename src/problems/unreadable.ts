import { type Problem, problem, toPointer } from "./problem.js";

/**
 * Reads a document, and names the place where its own code (a getter, a proxy) throws. Anything else
 * that is thrown is passed on.
 */
export function whereReadable<T>(
  input: unknown,
  read: () => T,
  refused: (problems: readonly Problem[]) => T,
): T {
  try {
    return read();
  } catch (error) {
    const place = unreadableIn(input);
    if (place === undefined) throw error;
    return refused([problem("cannot-read-value", { path: place }, {})]);
  }
}

// The pointer to the first value that cannot be read, where there is one.
function unreadableIn(input: unknown): string | undefined {
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
  return undefined;
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
