import * as z from "zod";
import { builtOnce } from "../../problems/built-once.js";
import { typedSchema } from "../../problems/typed-schema.js";
import { type PlanOutline, planParts, resultPlaces } from "./plan-outline.js";

/** Schema of an outline as stored. */
export const planOutlineSchema: () => z.ZodType<PlanOutline> = /* @__PURE__ */ builtOnce(() => {
  return typedSchema<PlanOutline>()(
    z.strictObject({
      results: z.enum(resultPlaces).exactOptional(),
      parts: z.array(z.enum(planParts)).min(1).exactOptional(),
    }),
  );
});
