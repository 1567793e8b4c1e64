import { isCivilDate } from "../dates/civil-date.js";
import { readDecimal } from "../numbers/decimal-text.js";
import type { LocalizedText } from "../text/language.js";
import { below, type Place, type Problem, problem } from "./problem.js";
import { isObject, listOf, wrongType } from "./shape.js";
import { showValue } from "./show-value.js";
import { bytesName as bytes, typeNames } from "./words.js";

/**
 * What a function expects of a value, as data: the name of a type, a list of one, an object by the
 * keys that are read of it, or one of some texts. It is no schema: what is not read is not looked at.
 */
export type Expected =
  | Name
  | `${Name}?`
  | { readonly listOf: Expected; readonly atLeast?: number; readonly optional?: boolean }
  | { readonly oneOf: readonly string[]; readonly optional?: boolean }
  | { readonly keys: Readonly<Record<string, Expected>>; readonly optional?: boolean };

/** What is expected of an object of a type: only its own keys may be asked for. */
export interface Outline<T> {
  readonly keys: { readonly [K in keyof T]?: Expected };
  readonly optional?: boolean;
}

type Name = keyof typeof typesByName;

interface NamedType {
  readonly is: (value: unknown) => boolean;
  readonly name: keyof typeof typeNames | "bytes";
  /** The problem of a value that is there, where it is not that of its type. */
  readonly refuse?: (place: Place, value: unknown) => Problem;
}

const isText = (value: unknown): boolean => typeof value === "string";
const isNumber = (value: unknown): boolean => typeof value === "number";

const isIterable = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  (Symbol.iterator in value || Symbol.asyncIterator in value);

// Without a call or a look into another object, so that a bundler can drop it.
const typesByName = {
  text: { is: isText, name: "string" },
  number: { is: isNumber, name: "number" },
  decimal: {
    is: (value: unknown) => readDecimal(value) !== undefined,
    name: "number",
    refuse: (place: Place) => problem("not-a-decimal", place, {}),
  },
  date: {
    is: (value: unknown) => isText(value) && isCivilDate(value as string),
    name: "string",
    refuse: (place: Place, value: unknown) =>
      problem("not-a-date", place, { value: showValue(value) }),
  },
  boolean: { is: (value: unknown) => typeof value === "boolean", name: "boolean" },
  object: { is: isObject, name: "object" },
  iterable: { is: isIterable, name: "array" },
  bytes: { is: (value: unknown) => value instanceof Uint8Array, name: "bytes" },
  file: { is: (value: unknown) => isText(value) || value instanceof Uint8Array, name: "bytes" },
  list: { is: (value: unknown) => Array.isArray(value), name: "array" },
  words: { is: (value: unknown) => isText(value) || isObject(value), name: "string" },
} as const;

/** Adds the problems of one value. */
export function checkPlace(
  value: unknown,
  expected: Expected,
  place: Place,
  problems: Problem[],
): void {
  if (typeof expected === "string") {
    checkName(value, expected, place, problems);
  } else if (value === undefined && expected.optional === true) {
    return;
  } else if ("listOf" in expected) {
    const { listOf: item, atLeast } = expected;
    listOf((one, at, found) => checkPlace(one, item, at, found), atLeast)(value, place, problems);
  } else if ("oneOf" in expected) {
    if (isText(value) && expected.oneOf.includes(value as string)) return;
    if (value === undefined) wrongType(value, typeNames.string, place, problems);
    else problems.push(problem("wrong-value", place, { expected: expected.oneOf.join(", ") }));
  } else if (isObject(value)) {
    for (const key in expected.keys) {
      const own = expected.keys[key] as Expected;
      if (typeof own === "string" && isNamed(value[key], own)) continue;
      checkPlace(value[key], own, below(place, key), problems);
    }
  } else wrongType(value, typeNames.object, place, problems);
}

function nameOf(name: NamedType["name"]): LocalizedText {
  return name === "bytes" ? bytes : typeNames[name];
}

function isNamed(value: unknown, expected: Name | `${Name}?`): boolean {
  return (value === undefined && expected.endsWith("?")) || typeOf(expected).is(value);
}

function typeOf(expected: Name | `${Name}?`): NamedType {
  return typesByName[expected.replace("?", "") as Name];
}

function checkName(
  value: unknown,
  expected: Name | `${Name}?`,
  place: Place,
  problems: Problem[],
): void {
  if (isNamed(value, expected)) return;
  const { name, refuse } = typeOf(expected);
  if (value === undefined || refuse === undefined) wrongType(value, nameOf(name), place, problems);
  else problems.push(refuse(place, value));
}
