// Read by the compiler alone (`npm run types`): every line below an expectation must not compile.
import { z } from "zod";
import { typedSchema, typedUnion } from "../../src/problems/typed-schema.js";

interface Paper {
  readonly title: string;
  readonly note?: string;
  readonly state: "open" | "closed";
  readonly pages: readonly { readonly number: number; readonly text?: string }[];
  readonly counts: Readonly<Record<string, { readonly of?: number }>>;
}

const page = z.strictObject({ number: z.number(), text: z.string().exactOptional() });
const keys = {
  title: z.string(),
  note: z.string().exactOptional(),
  state: z.enum(["open", "closed"]),
  pages: z.array(page),
  counts: z.record(z.string(), z.strictObject({ of: z.number().exactOptional() })),
};
const { title, note, ...others } = keys;
const paper = typedSchema<Paper>();

paper(z.strictObject(keys));

// @ts-expect-error a required key has another name
paper(z.strictObject({ ...others, note, titel: title }));
// @ts-expect-error an optional key has another name
paper(z.strictObject({ ...others, title, remark: note }));
// @ts-expect-error a key is left out
paper(z.strictObject({ ...others, title }));
// @ts-expect-error a key is added
paper(z.strictObject({ ...keys, author: z.string().exactOptional() }));
// @ts-expect-error a required key is optional
paper(z.strictObject({ ...keys, title: title.exactOptional() }));
// @ts-expect-error an optional key is required
paper(z.strictObject({ ...keys, note: z.string() }));
// @ts-expect-error an optional key may be undefined
paper(z.strictObject({ ...keys, note: z.string().optional() }));
// @ts-expect-error a choice is left out
paper(z.strictObject({ ...keys, state: z.enum(["open"]) }));
// @ts-expect-error a choice is added
paper(z.strictObject({ ...keys, state: z.enum(["open", "closed", "lost"]) }));
// @ts-expect-error an optional key of what a list holds is left out
paper(z.strictObject({ ...keys, pages: z.array(page.omit({ text: true })) }));
// @ts-expect-error an optional key of what a record holds is added
paper(z.strictObject({ ...keys, counts: z.record(z.string(), page.partial()) }));

type Amount =
  | { readonly points: number; readonly share?: never; readonly note?: string }
  | { readonly share: number; readonly points?: never; readonly note?: string };

const points = z.number().exactOptional();
const share = points;
const amount = typedUnion<Amount>();
const forms = { isOne: () => true, forms: "points | share" };

amount(z.strictObject({ points, share, note }), forms);

// @ts-expect-error a key of one form is left out
amount(z.strictObject({ points, note }), forms);
// @ts-expect-error a key of every form is left out
amount(z.strictObject({ points, share }), forms);
// @ts-expect-error a key is added
amount(z.strictObject({ points, share, note, max: points }), forms);
// @ts-expect-error a key of one form is asked for
amount(z.strictObject({ points: z.number(), share, note }), forms);
// @ts-expect-error a key has another type
amount(z.strictObject({ points: z.string().exactOptional(), share, note }), forms);
// @ts-expect-error one object with all keys is not yet a union
typedSchema<Amount>()(z.strictObject({ points, share, note }));

// @ts-expect-error a list that may be empty
typedSchema<{ list: [number, ...number[]] }>()(z.strictObject({ list: z.array(z.number()) }));
typedSchema<{ list: [number, ...number[]] }>()(
  z.strictObject({ list: z.tuple([z.number()], z.number()) }),
);
