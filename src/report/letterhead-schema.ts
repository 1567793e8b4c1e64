import * as z from "zod";
import { builtOnce } from "../problems/built-once.js";
import { typedSchema } from "../problems/typed-schema.js";
import { wordsSchema } from "../text/text-schema.js";
import type { Letterhead } from "./letterhead.js";

/** Schema of a letterhead as stored: the keys of one form are unknown in the other. */
export const letterheadSchema: () => z.ZodType<Letterhead> = /* @__PURE__ */ builtOnce(() => {
  const words = wordsSchema().exactOptional();
  const list = z.array(wordsSchema()).exactOptional();
  const lines = {
    number: words,
    place: words,
    date: words,
    position: words,
    signer: words,
    recipients: list,
    bases: list,
    standing: words,
    leaders: list,
  };
  return typedSchema<Letterhead>()(
    z.discriminatedUnion("form", [
      z.strictObject({
        form: z.literal("state").exactOptional(),
        superior: words,
        body: words,
        ...lines,
      }),
      z.strictObject({
        form: z.literal("party"),
        organisation: words,
        committee: words,
        ...lines,
      }),
    ]),
  );
});
