import type { CriteriaSet } from "./criteria-set.js";

// Of a literal whose type is inferred, the compiler lets keys pass that nobody reads. Here they would
// have to be `never`.

/** A given type, in which every key that its shape has not is `never`, however deep. */
type Exact<T, Shape> = [Shape] extends [T]
  ? T
  : T extends readonly unknown[]
    ? { readonly [I in keyof T]: Exact<T[I], ItemOf<Shape>> }
    : T extends object
      ? ExactObject<T, OfSameKind<T, Extract<Shape, object>>>
      : T;

type ExactObject<T, Shape> = {
  readonly [K in keyof T]: K extends KeyOf<Shape> ? Exact<T[K], ValueOf<Shape, K>> : never;
};

// Of the rules only the one of the same kind: a key of another kind is unknown as well.
type OfSameKind<T, Shape> = Shape extends { readonly kind: infer K }
  ? T extends { readonly kind: K }
    ? Shape
    : never
  : Shape;

type KeyOf<Shape> = Shape extends unknown ? keyof Shape : never;
type ValueOf<Shape, K> = Shape extends unknown
  ? K extends keyof Shape
    ? NonNullable<Shape[K]>
    : never
  : never;
type ItemOf<Shape> = Shape extends readonly (infer I)[] ? I : never;

/**
 * What a set defined in code must be besides a criteria set: without a key that none has, down to
 * its rules and their bands, options and conditions.
 */
export type ExactSet<S extends CriteriaSet> = Exact<S, CriteriaSet>;
