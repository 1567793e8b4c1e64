import * as z from "zod";

/** A number as it was printed, with all its digits. */
export const printed = z.string().regex(/^-?\d+(?:\.\d+)?$/);

const rounded = z
  .strictObject({
    printed,
    /** How far it may be off, because what it is made from was printed rounded. */
    within: z.string().regex(/^0\.\d+$/),
  })
  .refine(
    ({ printed, within }) => Math.abs(Number(printed)) >= 1000 * Number(within),
    "may be off by a thousandth of the figure, no more",
  );

/** What is expected at a place of a result: text and digits as printed, a count, or nothing. */
const expectation = z.union([z.string(), z.int(), z.null(), rounded]);

export type Expectation = z.infer<typeof expectation>;

const common = {
  name: z.string().min(1),
  /** What of the case was not printed, but was derived from what was. */
  derived: z.string().min(1).optional(),
  /** By place in the result, such as `mainIndices[3].value`. */
  expected: z
    .record(z.string().min(1), expectation)
    .refine((places) => Object.keys(places).length > 0, "expects nothing"),
};

/** A case that was read, with the result that the library gives for it. */
export interface ReadCase {
  readonly name: string;
  readonly derived?: string | undefined;
  readonly expected: Readonly<Record<string, Expectation>>;
  readonly find: () => object;
}

/**
 * A kind of published case: what its input is, and how the library finds its result. Strict, so
 * that what is misspelt is no case that passes.
 */
export function caseKind<Kind extends string, Shape extends z.ZodRawShape>(
  kind: Kind,
  shape: Shape,
  find: (input: z.infer<z.ZodObject<Shape>>) => object,
) {
  const input = z.object(shape);
  return z
    .strictObject({ kind: z.literal(kind), ...common, ...shape })
    .transform((one): ReadCase => {
      const { name, derived, expected } = one as z.infer<z.ZodObject<typeof common>>;
      return { name, derived, expected, find: () => find(input.parse(one)) };
    });
}
