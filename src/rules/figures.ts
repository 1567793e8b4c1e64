import { type DecimalInput, readDecimal, toDecimalText } from "../numbers/decimal-text.js";
import type { ExactDecimal } from "../numbers/exact-decimal.js";
import {
  below,
  type Place,
  type Problem,
  problem,
  scoreSheetProblem,
} from "../problems/problem.js";
import { typeNames } from "../problems/words.js";

/** Figures as an object of unknown values. */
export type Figures = Readonly<Record<string, unknown>>;

/** A quotient that a unit declares as its two numbers. */
export interface DeclaredQuotient {
  /** a: what was done. */
  readonly numerator: DecimalInput;
  /** b: what it is measured against. */
  readonly denominator: DecimalInput;
}

/** The figures as an object, or nothing when they are something else. */
export function asFigures(declared: unknown): Figures | undefined {
  return typeof declared === "object" && declared !== null && !Array.isArray(declared)
    ? (declared as Figures)
    : undefined;
}

/** True when an object has exactly these keys, as own properties. */
export function hasExactly(figures: Figures, keys: readonly string[]): boolean {
  let count = 0;
  for (const key in figures) {
    if (!keys.includes(key) || !Object.hasOwn(figures, key)) return false;
    count += 1;
  }
  return count === keys.length;
}

/** Notes that figures belong to another kind of rule. */
export function doesNotFit(
  kind: string,
  expected: string,
  place: Place,
  problems: Problem[],
): undefined {
  problems.push(scoreSheetProblem("declared-does-not-fit", place, { kind, expected }));
}

/** Reads a number of any sign. */
export function readNumber(
  value: unknown,
  place: Place,
  problems: Problem[],
): ExactDecimal | undefined {
  const number = readDecimal(value);
  if (number === undefined) problems.push(problem("not-a-decimal", place, {}));
  return number;
}

/** Reads a number from zero. */
export function readAmount(
  value: unknown,
  place: Place,
  problems: Problem[],
): ExactDecimal | undefined {
  const number = readNumber(value, place, problems);
  if (number === undefined || !number.isNegative()) return number;
  problems.push(problem("negative-number", place, { value: toDecimalText(number) }));
  return undefined;
}

/** Reads a whole number from zero. */
export function readCount(
  value: unknown,
  place: Place,
  problems: Problem[],
): ExactDecimal | undefined {
  const number = readNumber(value, place, problems);
  if (number === undefined) return undefined;
  if (!number.isNegative() && number.isInteger()) return number;
  problems.push(problem("not-a-count", place, { value: toDecimalText(number) }));
  return undefined;
}

/** Reads one of two values. */
export function readFlag(value: unknown, place: Place, problems: Problem[]): boolean | undefined {
  if (typeof value === "boolean") return value;
  problems.push(problem("wrong-type", place, { expected: typeNames.boolean }));
  return undefined;
}

/** Reads a number from zero to an end. */
export function readWithin(
  value: unknown,
  highest: ExactDecimal,
  place: Place,
  problems: Problem[],
): ExactDecimal | undefined {
  const number = readAmount(value, place, problems);
  if (number === undefined || !number.greaterThan(highest)) return number;
  const range = `0 - ${toDecimalText(highest)}`;
  problems.push(
    scoreSheetProblem("value-outside-range", place, { value: toDecimalText(number), range }),
  );
  return undefined;
}

/** Reads a record that holds exactly the given keys; its values come in their order. */
export function readRecord<T>(
  record: unknown,
  keys: readonly string[],
  place: Place,
  problems: Problem[],
  read: (value: unknown, at: number, place: Place) => T | undefined,
): readonly T[] | undefined {
  const figures = asFigures(record);
  if (figures === undefined) {
    problems.push(problem("wrong-type", place, { expected: typeNames.object }));
    return undefined;
  }
  const before = problems.length;
  for (const key of Object.keys(figures)) {
    if (!keys.includes(key)) problems.push(problem("unknown-key", below(place, key), { key }));
  }
  const values = keys.map((key, at) => {
    if (Object.hasOwn(figures, key)) return read(figures[key], at, below(place, key));
    problems.push(scoreSheetProblem("missing-figure", below(place, key), { key }));
    return undefined;
  });
  return problems.length > before ? undefined : (values as readonly T[]);
}
