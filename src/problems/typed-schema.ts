import type * as z from "zod";
import type { Drift, Merged } from "./schema-drift.js";

/** A schema that describes `T` key by key; where it does not, what differs, so that it fails. */
export type Describing<T, S extends z.ZodType> = [Drift<T, z.output<S>>] extends [never]
  ? S
  : { readonly schemaAndTypeDifferAt: Drift<T, z.output<S>> };

/**
 * Pairs a schema with its type. A key that was renamed, added, dropped or made optional on one side
 * alone does not compile, at whatever depth.
 */
export function typedSchema<T>() {
  return <S extends z.ZodType<T>>(schema: Describing<T, S>): z.ZodType<T> => schema as S;
}

/** Which forms of a union there are, and who names the problem of a value that has none of them. */
export interface UnionForms<V> {
  /** True for a value that is one of the forms; its keys are right already. */
  readonly isOne: (value: V) => boolean;
  /** The forms in short, as a message shows them: "points | share". */
  readonly forms: string;
  /** The check of the document finds it too, and says more. */
  readonly namedByCheck?: boolean;
}

/**
 * Pairs a schema that has all keys of a union's forms with the union: one object, so that problems
 * are found key by key, held to one of the forms by `isOne`.
 */
export function typedUnion<T>() {
  return <S extends z.ZodType<Merged<T>>>(
    schema: Describing<T, S>,
    { isOne, forms, namedByCheck = false }: UnionForms<Merged<T>>,
  ): z.ZodType<T> =>
    (schema as S).refine((value): value is z.output<S> & T => isOne(value), {
      error: forms,
      params: { namedByCheck },
    });
}
