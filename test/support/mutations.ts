import fc from "fast-check";

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

const anything = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    true,
    0,
    -1,
    0.5,
    1e21,
    Number.NaN,
    "",
    "1",
    "-0.5",
    "__proto__",
    "constructor",
    "2023-02-30",
    [],
    {},
    [null],
    { kind: "pass" },
    { kind: "constructor" },
    { points: "1" },
    JSON.parse('{"__proto__": 1, "constructor": 2}'),
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

/** A document with one or two of its places replaced by anything at all, or left out. */
export function mutations(document: unknown): fc.Arbitrary<unknown> {
  const paths = pathsOf(document);
  const one = fc.tuple(fc.nat(paths.length - 1), anything);
  return fc.array(one, { minLength: 1, maxLength: 2 }).map((changes) =>
    changes.reduce<unknown>((changed, [index, by]) => {
      const path = paths[index] as Path;
      try {
        return replaceAt(changed, path, by);
      } catch {
        return changed;
      }
    }, document),
  );
}
