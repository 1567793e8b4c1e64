import { canonicalJson } from "../text/canonical-json.js";

/**
 * A JSON Schema in which a tuple that goes on with what it begins with, as a list that is not empty
 * is typed, is written as a list: strict validators complain of the tuple.
 */
export function asLists(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(asLists);
  if (typeof schema !== "object" || schema === null) return schema;
  const inner = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, asLists(value)]),
  );
  const { prefixItems, items, additionalItems, ...others } = inner;
  const [first, rest] = prefixItems === undefined ? [items, additionalItems] : [prefixItems, items];
  if (!Array.isArray(first) || first.length !== 1) return inner;
  if (canonicalJson(first[0]) !== canonicalJson(rest)) return inner;
  return { ...others, items: rest, minItems: 1 };
}
