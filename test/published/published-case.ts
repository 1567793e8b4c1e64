/** What a file of published cases holds: strict, so that a misspelt expectation is no case that passes. */
import * as z from "zod";

const printed = z.string().regex(/^\d+(?:\.\d+)?$/);

const expectation = z
  .strictObject({
    /** The figure by which the index is known, with the digits that were printed. */
    published: printed.optional(),
    /** How far it may be off, because what it is made from was rounded; not at all when absent. */
    within: printed.optional(),
    points: printed.optional(),
    /** Key of the class. */
    class: z.string().min(1).optional(),
    /** Shares of the maximum by code, to four decimals. */
    shares: z.record(z.string(), z.string().regex(/^[01]\.\d{4}$/)).optional(),
  })
  .refine(({ within, ...figures }) => Object.keys(figures).length > 0, "expects nothing")
  .refine(({ published, within }) => within === undefined || published !== undefined)
  .refine(
    ({ published = "", within }) => within === undefined || within === lastDigitOf(published),
    "may be off by one in the last printed digit, no more",
  );

const publishedCase = z
  .strictObject({
    name: z.string().min(1),
    /** The document of results, or a file of it in `fixtures/`. */
    document: z.unknown().optional(),
    file: z.string().min(1).optional(),
    /** Round that is scored. */
    layer: z.string().min(1),
    expected: expectation,
  })
  .refine(({ document, file }) => (document === undefined) !== (file === undefined));

/** Cases of one set, with where they were published. */
export const publishedCases = z.strictObject({
  source: z.string().min(1),
  /** What must be known of the cases. */
  note: z.string().min(1).optional(),
  cases: z.array(publishedCase).min(1),
});

export type PublishedCase = z.infer<typeof publishedCase>;

/** One in the last digit of a printed number: "0.0001" of "0.8002". */
function lastDigitOf(number: string): string {
  const [, decimals = ""] = number.split(".");
  return decimals === "" ? "1" : `0.${"1".padStart(decimals.length, "0")}`;
}
