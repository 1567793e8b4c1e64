import * as z from "zod";
import { builtOnce } from "../problems/built-once.js";
import { typedSchema } from "../problems/typed-schema.js";
import { wordsSchema } from "../text/text-schema.js";
import type { Letterhead } from "./letterhead.js";

/** Schema of a letterhead as stored. */
export const letterheadSchema: () => z.ZodType<Letterhead> = /* @__PURE__ */ builtOnce(() => {
  const words = wordsSchema().exactOptional();
  const list = z.array(wordsSchema()).exactOptional();
  return typedSchema<Letterhead>()(
    z.strictObject({
      superior: words,
      body: words,
      number: words,
      place: words,
      date: words,
      position: words,
      signer: words,
      recipients: list,
      bases: list,
      standing: words,
      leaders: list,
    }),
  );
});
