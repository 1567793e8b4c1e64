/** Documents with one or two places replaced by anything at all. */
import fc from "fast-check";

/** How many documents each property tries; `CHISO_FUZZ_RUNS` says otherwise. */
export const fuzzRuns: number = Number(process.env["CHISO_FUZZ_RUNS"] ?? 500);

type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, child]) =>
    pathsOf(child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [path, ...inner];
}

function replaceAt(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
    string | number,
    unknown
  >;
  const next = rest.length === 0 ? by : replaceAt(copy[key], rest, by);
  if (next === undefined) delete copy[key];
  else copy[key] = next;
  return copy;
}

/** What JSON can hold, and nothing at all. */
export const anyJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    true,
    false,
    0,
    -1,
    0.5,
    1e21,
    Number.NaN,
    "",
    "1",
    "x",
    "-0.5",
    "1e5",
    "__proto__",
    "constructor",
    "2023-02-30",
    [],
    {},
    [null],
    { number: "1e5" },
    { kind: "pass" },
    { kind: "constructor" },
    { points: "1" },
    JSON.parse('{"__proto__": 1, "constructor": 2}'),
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

function nested(levels: number): unknown {
  let deep: unknown = 1;
  for (let level = 0; level < levels; level += 1) deep = { a: deep };
  return deep;
}

function shared(levels: number): unknown {
  let twice: unknown = "x";
  for (let level = 0; level < levels; level += 1) twice = [twice, twice];
  return twice;
}

function throws(): never {
  throw new Error("no");
}

const cyclic: Record<string, unknown> = {};
cyclic["self"] = [cyclic];

const deepest = nested(20_000);

const revoked = Proxy.revocable({}, {});
revoked.revoke();

let reads = 0;

/** What only a program can hold, the same at every look. */
export const steadyValues: readonly unknown[] = [
  5n,
  Symbol("x"),
  () => 1,
  Number.POSITIVE_INFINITY,
  new Date(0),
  new Map([["a", 1]]),
  cyclic,
  nested(100),
  deepest,
  shared(40),
  new Array(3),
  Object.create(null),
  Object.defineProperty({}, "code", { get: throws, enumerable: true }),
  revoked.proxy,
  new Proxy({}, { get: throws, ownKeys: () => ["code"] }),
  new Proxy({}, { has: throws }),
  new Proxy([], { getPrototypeOf: throws }),
  new Proxy({}, { getOwnPropertyDescriptor: throws, ownKeys: throws }),
];

const strangeValues: readonly unknown[] = [
  ...steadyValues,
  // Throws now and then, so that no second look finds the place.
  new Proxy(
    { key: 1 },
    {
      get(target, key) {
        reads += 1;
        if (reads % 3 === 0) throws();
        return Reflect.get(target, key);
      },
    },
  ),
];

type Replace = (document: unknown) => unknown;

function replacements(document: unknown, by: fc.Arbitrary<() => unknown>): fc.Arbitrary<Replace> {
  const paths = pathsOf(document);
  const one = fc.tuple(fc.nat(paths.length - 1), by);
  return fc.array(one, { minLength: 1, maxLength: 2 }).map(
    (changes) => (given) =>
      changes.reduce<unknown>((changed, [index, value]) => {
        try {
          return replaceAt(changed, paths[index] as Path, value());
        } catch {
          return changed;
        }
      }, given),
  );
}

const given = anyJson.map((value) => () => value);

/** The document with one or two places replaced by what JSON can hold. */
export function mutations(document: unknown): fc.Arbitrary<unknown> {
  return replacements(document, given).map((replace) => replace(document));
}

/**
 * The same with what only a program can hold; made by the test itself, because fast-check looks into
 * the values that it generates.
 */
export function strangeMutations(
  document: unknown,
  values: readonly unknown[] = strangeValues,
): fc.Arbitrary<() => unknown> {
  const strange = fc.nat(values.length - 1).map((at) => () => values[at]);
  return replacements(document, fc.oneof(given, strange)).map((replace) => () => replace(document));
}

/** The document with each of its places replaced, in turn, by each of the values. */
export function* everyReplacement(
  document: unknown,
  values: readonly unknown[],
): Generator<unknown> {
  for (const path of pathsOf(document)) {
    for (const value of values) yield replaceAt(document, path, value);
  }
}
