import * as z from "zod";
import { decimalSchema } from "../numbers/decimal-schema.js";
import { builtOnce } from "../problems/built-once.js";
import type { Describing } from "../problems/typed-schema.js";

/** Schemas of one kind of rule and of the figures that it reads. */
export interface KindSchema<RS extends z.ZodType, DS extends z.ZodType> {
  readonly rule: RS;
  readonly declared: DS;
}

/**
 * Pairs the schemas of a kind with its types. A key that was renamed, added, dropped or made optional
 * on one side alone does not compile.
 */
export function kindSchema<R, D>() {
  return <RS extends z.ZodType<R>, DS extends z.ZodType<D>>(
    rule: Describing<R, RS>,
    declared: Describing<D, DS>,
  ): KindSchema<RS, DS> => ({ rule: rule as RS, declared: declared as DS });
}

export { decimalSchema as decimal } from "../numbers/decimal-schema.js";
export { textSchema as text, wordsSchema as words } from "../text/text-schema.js";

export const whenZero = /* @__PURE__ */ builtOnce(() =>
  z.enum(["not-applicable", "full-points", "zero"]),
);

/** The two numbers of a declared quotient. */
export const quotientKeys = /* @__PURE__ */ builtOnce(() => ({
  numerator: decimalSchema(),
  denominator: decimalSchema(),
}));

/** What an option, a band or an occurrence is worth. */
export const worthKeys = /* @__PURE__ */ builtOnce(() => ({
  points: decimalSchema().exactOptional(),
  share: decimalSchema().exactOptional(),
}));

/** Holds a schema with the keys of a worth to one of them. */
export function exactlyOneWorth<T extends { points?: unknown; share?: unknown }>(
  schema: z.ZodType<T>,
): z.ZodType<T & OneWorth> {
  return schema.refine((value): value is T & OneWorth => isOneWorth(value), "points | share");
}

/** True for points or a share, not both and not neither. */
export function isOneWorth(value: { points?: unknown; share?: unknown }): boolean {
  return (value.points === undefined) !== (value.share === undefined);
}

type OneWorth =
  | { points: string | number; share?: never }
  | { share: string | number; points?: never };
