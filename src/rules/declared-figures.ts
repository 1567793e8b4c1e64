import { type DecimalInput, readDecimal, toDecimalText } from "../numbers/decimal-text.js";
import { below, type Place, type Problem, problem } from "../problems/problem.js";
import type { RuleKindName } from "./rule.js";

/** The figures as an object, or nothing when they are something else. */
export function asFigures(declared: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof declared === "object" && declared !== null && !Array.isArray(declared)
    ? (declared as Readonly<Record<string, unknown>>)
    : undefined;
}

/** True when an object has exactly these keys, as own properties, with a value. */
export function hasExactly(
  figures: Readonly<Record<string, unknown>>,
  keys: readonly string[],
): boolean {
  const own = Object.keys(figures);
  return own.length === keys.length && keys.every((key) => Object.hasOwn(figures, key));
}

/** The problem of figures that belong to another kind of rule. */
export function doesNotFit(kind: RuleKindName, expected: string, place: Place): Problem {
  return problem("declared-does-not-fit", place, { kind, expected });
}

/** Problems of a figure that must be a number from zero. */
export function checkAmount(value: unknown, place: Place): readonly Problem[] {
  const number = readDecimal(value);
  if (number === undefined) return [problem("not-a-decimal", place, {})];
  if (number.isNegative()) {
    return [problem("negative-number", place, { value: toDecimalText(number) })];
  }
  return [];
}

/** Problems of a figure that must be a whole number from zero. */
export function checkCount(value: unknown, place: Place): readonly Problem[] {
  const number = readDecimal(value);
  if (number === undefined) return [problem("not-a-decimal", place, {})];
  if (number.isNegative() || !number.isInteger()) {
    return [problem("not-a-count", place, { value: toDecimalText(number) })];
  }
  return [];
}

/** Problems of a record that must hold exactly the given keys. */
export function checkRecord(
  record: unknown,
  keys: readonly string[],
  place: Place,
  checkValue: (value: unknown, key: string, place: Place) => readonly Problem[],
): readonly Problem[] {
  const figures = asFigures(record);
  if (figures === undefined) return [problem("wrong-type", place, { expected: "{…}" })];
  const unknown = Object.keys(figures)
    .filter((key) => !keys.includes(key))
    .map((key) => problem("unknown-key", below(place, key), { key }));
  const known = keys.flatMap((key) =>
    Object.hasOwn(figures, key)
      ? checkValue(figures[key], key, below(place, key))
      : [problem("missing-figure", below(place, key), { key })],
  );
  return [...unknown, ...known];
}

/** A quotient that a unit declares as its two numbers. */
export interface DeclaredQuotient {
  /** a: what was done. */
  readonly numerator: DecimalInput;
  /** b: what it is measured against. */
  readonly denominator: DecimalInput;
}
