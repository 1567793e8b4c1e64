import { isCivilDate } from "../dates/civil-date.js";
import { readDecimal } from "../numbers/decimal-text.js";
import type { LocalizedText } from "../text/language.js";
import { below, type Place, type Problem, problem } from "./problem.js";
import { isObject, wrongType } from "./shape.js";
import { showValue } from "./show-value.js";
import { typeNames } from "./type-names.js";

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
  readonly name: LocalizedText;
  /** The problem of a value that is there, where it is not that of its type. */
  readonly refuse?: (place: Place, value: unknown) => Problem;
}

const isText = (value: unknown): boolean => typeof value === "string";
const isNumber = (value: unknown): boolean => typeof value === "number";

const isIterable = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  (Symbol.iterator in value || Symbol.asyncIterator in value);

const bytes: LocalizedText = { vi: "nội dung tệp (Uint8Array)", en: "a file (Uint8Array)" };

const typesByName = {
  text: { is: isText, name: typeNames.string },
  number: { is: isNumber, name: typeNames.number },
  decimal: {
    is: (value: unknown) => readDecimal(value) !== undefined,
    name: typeNames.number,
    refuse: (place: Place) => problem("not-a-decimal", place, {}),
  },
  date: {
    is: (value: unknown) => isText(value) && isCivilDate(value as string),
    name: typeNames.string,
    refuse: (place: Place, value: unknown) =>
      problem("not-a-date", place, { value: showValue(value) }),
  },
  boolean: { is: (value: unknown) => typeof value === "boolean", name: typeNames.boolean },
  object: { is: isObject, name: typeNames.object },
  iterable: { is: isIterable, name: typeNames.array },
  bytes: { is: (value: unknown) => value instanceof Uint8Array, name: bytes },
  file: { is: (value: unknown) => isText(value) || value instanceof Uint8Array, name: bytes },
  list: { is: (value: unknown) => Array.isArray(value), name: typeNames.array },
  words: { is: (value: unknown) => isText(value) || isObject(value), name: typeNames.string },
};

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
    checkList(value, expected, place, problems);
  } else if ("oneOf" in expected) {
    if (isText(value) && expected.oneOf.includes(value as string)) return;
    if (value === undefined) wrongType(value, typeNames.string, place, problems);
    else problems.push(problem("wrong-value", place, { expected: expected.oneOf.join(", ") }));
  } else if (isObject(value)) {
    for (const key in expected.keys) {
      checkPlace(value[key], expected.keys[key] as Expected, below(place, key), problems);
    }
  } else wrongType(value, typeNames.object, place, problems);
}

function checkName(
  value: unknown,
  expected: Name | `${Name}?`,
  place: Place,
  problems: Problem[],
): void {
  const optional = expected.endsWith("?");
  if (optional && value === undefined) return;
  const type: NamedType = typesByName[(optional ? expected.slice(0, -1) : expected) as Name];
  if (type.is(value)) return;
  if (value === undefined || type.refuse === undefined)
    wrongType(value, type.name, place, problems);
  else problems.push(type.refuse(place, value));
}

function checkList(
  value: unknown,
  { listOf, atLeast = 0 }: { readonly listOf: Expected; readonly atLeast?: number },
  place: Place,
  problems: Problem[],
): void {
  if (!Array.isArray(value)) wrongType(value, typeNames.array, place, problems);
  else if (value.length < atLeast) {
    const given = String(value.length);
    problems.push(problem("list-too-short", place, { least: String(atLeast), given }));
  } else {
    for (let index = 0; index < value.length; index += 1) {
      checkPlace(value[index], listOf, below(place, index), problems);
    }
  }
}
