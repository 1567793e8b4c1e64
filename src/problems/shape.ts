import { readDecimal } from "../numbers/decimal-text.js";
import type { LocalizedText } from "../text/language.js";
import { madeOnce } from "./made-once.js";
import { below, type Place, type Problem, problem } from "./problem.js";
import { typeNames } from "./words.js";

/** An object whose keys are not known yet. */
export type Given = Readonly<Record<string, unknown>>;

/** Adds the problems in the shape of one value. */
export type ShapeCheck = (value: unknown, place: Place, problems: Problem[]) => void;

/** A shape that is put together when it is first used, so that bundlers can drop it unused. */
export function lazily(build: () => ShapeCheck): ShapeCheck {
  const shape = madeOnce(build);
  return (value, place, problems) => shape()(value, place, problems);
}

/** True for what may have keys: no list, no `null`. */
export function isObject(value: unknown): value is Given {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Notes a value of another type, or one that is not there. */
export function wrongType(
  value: unknown,
  expected: LocalizedText,
  place: Place,
  problems: Problem[],
): void {
  const { path } = place;
  problems.push(
    value === undefined && path !== ""
      ? problem("missing-key", place, { key: path.slice(path.lastIndexOf("/") + 1) })
      : problem("wrong-type", place, { expected }),
  );
}

/** Text that is not empty. */
export const words: ShapeCheck = (value, place, problems) => {
  if (typeof value !== "string") wrongType(value, typeNames.string, place, problems);
  else if (value === "") problems.push(problem("empty-text", place, {}));
};

/** Text in Vietnamese alone or in both languages. */
export const text: ShapeCheck = (value, place, problems) => {
  if (isObject(value)) bothLanguages(value, place, problems);
  else words(value, place, problems);
};

/** Anything that is there: it is looked at elsewhere. */
export const present: ShapeCheck = (value, place, problems) => {
  if (value === undefined) wrongType(value, typeNames.object, place, problems);
};

/** A decimal as text or number, without an exponent. */
export const decimal: ShapeCheck = (value, place, problems) => {
  if (value === undefined) wrongType(value, typeNames.string, place, problems);
  else if (readDecimal(value) === undefined) problems.push(problem("not-a-decimal", place, {}));
};

/** True or false. */
export const flag: ShapeCheck = (value, place, problems) => {
  if (typeof value !== "boolean") wrongType(value, typeNames.boolean, place, problems);
};

/** A whole number within limits. */
export function integer(from: number, to: number = Number.POSITIVE_INFINITY): ShapeCheck {
  return (value, place, problems) => {
    if (typeof value !== "number") wrongType(value, typeNames.int, place, problems);
    else if (!Number.isSafeInteger(value) || value < from || value > to) {
      const expected = to === Number.POSITIVE_INFINITY ? `>= ${from}` : `${from} - ${to}`;
      problems.push(problem("wrong-value", place, { expected }));
    }
  };
}

/** Text that has a form, said in the message. */
export function matching(pattern: RegExp, expected: string): ShapeCheck {
  return (value, place, problems) => {
    if (typeof value !== "string") wrongType(value, typeNames.string, place, problems);
    else if (!pattern.test(value)) problems.push(problem("wrong-value", place, { expected }));
  };
}

/** One of some texts. */
export function oneOf(...values: readonly string[]): ShapeCheck {
  return (value, place, problems) => {
    if (values.some((known) => known === value)) return;
    if (value === undefined) wrongType(value, typeNames.string, place, problems);
    else problems.push(problem("wrong-value", place, { expected: values.join(", ") }));
  };
}

/** A list, each item of one shape. */
export function listOf(item: ShapeCheck, atLeast = 0): ShapeCheck {
  return (value, place, problems) => {
    if (!Array.isArray(value)) wrongType(value, typeNames.array, place, problems);
    else if (value.length < atLeast) {
      const given = String(value.length);
      problems.push(problem("list-too-short", place, { least: String(atLeast), given }));
    } else {
      for (let index = 0; index < value.length; index += 1) {
        item(value[index], below(place, index), problems);
      }
    }
  };
}

/** An object with any keys but "", each value of one shape. */
export function recordOf(item: ShapeCheck): ShapeCheck {
  return (value, place, problems) => {
    if (!isObject(value)) wrongType(value, typeNames.object, place, problems);
    else {
      for (const key in value) {
        if (key === "") problems.push(problem("empty-text", below(place, key), {}));
        else item(value[key], below(place, key), problems);
      }
    }
  };
}

type OptionalKeys<T> = {
  [K in keyof T]-?: Record<never, never> extends Pick<T, K> ? K : never;
}[keyof T];

/**
 * An object of a type: every key that must be there, every key that may. A key that the type has
 * and the shape has not, or the other way round, does not compile; any other key is an error.
 */
export function objectOf<T extends object>(
  must: Readonly<Record<Exclude<keyof T, OptionalKeys<T>>, ShapeCheck>>,
  may: Readonly<Record<OptionalKeys<T>, ShapeCheck>>,
): ShapeCheck {
  const required: Readonly<Record<string, ShapeCheck>> = must;
  const optional: Readonly<Record<string, ShapeCheck>> = may;
  return (value, place, problems) => {
    if (!isObject(value)) {
      wrongType(value, typeNames.object, place, problems);
      return;
    }
    for (const key in required) required[key]?.(value[key], below(place, key), problems);
    for (const key in value) {
      if (Object.hasOwn(required, key)) continue;
      if (!Object.hasOwn(optional, key)) {
        problems.push(problem("unknown-key", below(place, key), { key }));
      } else if (value[key] !== undefined) {
        optional[key]?.(value[key], below(place, key), problems);
      }
    }
  };
}

/** A value that has one of several forms besides: said in the message where it has none. */
export function held(
  shape: ShapeCheck,
  isOne: (value: Given) => boolean,
  forms: string,
): ShapeCheck {
  return (value, place, problems) => {
    const before = problems.length;
    shape(value, place, problems);
    // A key that is not known stands beside the forms, and hides none of them.
    const broken = problems.slice(before).some(({ code }) => code !== "unknown-key");
    if (broken || isOne(value as Given)) return;
    problems.push(problem("wrong-value", place, { expected: forms }));
  };
}

const bothLanguages = /* @__PURE__ */ lazily(() =>
  objectOf<LocalizedText>({ vi: words, en: words }, {}),
);
