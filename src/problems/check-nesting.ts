import { type Problem, problem, toPointer } from "./problem.js";

/** Deepest nesting of a document; real ones stay far below it. */
export const deepestNesting: number = 60;

/** Most values that a document may hold, one that stands at several places counted at each. */
export const mostValues: number = 5_000_000;

/** An object or list that is being walked through. */
interface Open {
  readonly value: object;
  readonly keys: readonly string[];
  next: number;
  /** Values inside, each counted wherever it stands. */
  size: number;
  /** Levels below. */
  height: number;
}

/**
 * The problem of a document that a schema cannot be held against without harm: nested so deep that
 * the stack could be exhausted, holding itself, or holding the same value so often that it would never
 * be read through. Found without recursion, in time linear in the distinct values.
 */
export function checkNesting(input: unknown): readonly Problem[] {
  const done = new Map<object, Open>();
  const path: Open[] = [];
  const tooNested = (): readonly Problem[] => {
    const place = { path: pointerTo(path.slice(0, 3)) };
    return [problem("too-nested", place, { limit: String(deepestNesting) })];
  };
  if (isObject(input)) path.push(opened(input));
  for (let open = path.at(-1); open !== undefined; open = path.at(-1)) {
    if (open.size > mostValues) {
      return [problem("too-large", { path: "" }, { limit: String(mostValues) })];
    }
    const key = open.keys[open.next];
    open.next += 1;
    if (key === undefined) {
      path.pop();
      done.set(open.value, open);
      addTo(path.at(-1), open);
      continue;
    }
    const inner = (open.value as Readonly<Record<string, unknown>>)[key];
    if (!isObject(inner)) continue;
    const known = done.get(inner);
    if (known !== undefined) {
      if (path.length + known.height > deepestNesting) return tooNested();
      addTo(open, known);
    } else if (path.some(({ value }) => value === inner)) {
      return [problem("holds-itself", { path: pointerTo(path) }, {})];
    } else if (path.length > deepestNesting) {
      return tooNested();
    } else {
      path.push(opened(inner));
    }
  }
  return [];
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function opened(value: object): Open {
  // A list is read from end to end, holes included.
  const size = Array.isArray(value) ? value.length : 0;
  const keys = size > mostValues ? [] : Object.keys(value);
  return { value, keys, next: 0, size: Math.max(size, keys.length) + 1, height: 0 };
}

function addTo(open: Open | undefined, inner: Open): void {
  if (open === undefined) return;
  open.size += inner.size;
  open.height = Math.max(open.height, inner.height + 1);
}

function pointerTo(path: readonly Open[]): string {
  return toPointer(path.map(({ keys, next }) => keys[next - 1] ?? ""));
}
