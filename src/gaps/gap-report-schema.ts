import * as z from "zod";
import { decimalTextSchema } from "../numbers/decimal-schema.js";
import { builtOnce } from "../problems/built-once.js";
import { typedSchema } from "../problems/typed-schema.js";
import { resultHead, stepSchema } from "../scoring/scorecard-schema.js";
import { localizedTextSchema, textSchema, wordsSchema } from "../text/text-schema.js";
import type { Gap, GapReport, UnassessedLeaf } from "./gap.js";

/** Schema of a report of gaps as stored. */
export const gapReportSchema: () => z.ZodType<GapReport> = /* @__PURE__ */ builtOnce(() => {
  const decimal = decimalTextSchema();
  return typedSchema<GapReport>()(
    z.strictObject({
      ...resultHead(),
      applicableMax: decimal,
      basePoints: decimal.nullable(),
      lost: decimal,
      unknown: decimal,
      gaps: z.array(gapSchema()),
      notAssessed: z.array(unassessedLeafSchema()),
    }),
  );
});

const outline = /* @__PURE__ */ builtOnce(() => ({
  code: wordsSchema(),
  title: textSchema(),
  domain: nodeNameSchema(),
  max: decimalTextSchema(),
  scoredBy: z.enum(["unit", "superior", "survey"]),
  responsible: wordsSchema().nullable(),
}));

/** Schema of a node named in passing. */
export const nodeNameSchema = /* @__PURE__ */ builtOnce(() =>
  z.strictObject({ code: wordsSchema(), title: textSchema() }),
);

/** Schema of a leaf below its maximum. */
export const gapSchema: () => z.ZodType<Gap> = /* @__PURE__ */ builtOnce(() => {
  const words = wordsSchema();
  const decimal = decimalTextSchema();
  return typedSchema<Gap>()(
    z.strictObject({
      ...outline(),
      points: decimal,
      lost: decimal,
      weight: decimal.exactOptional(),
      whole: z.literal(true).exactOptional(),
      shareOfLoss: decimal,
      layer: words.nullable(),
      explanation: localizedTextSchema(),
      remark: words.exactOptional(),
      nextStep: stepSchema().nullable(),
      steps: z.array(stepSchema()),
      themes: z.array(z.array(words)),
      evidenceRequired: z.array(words),
    }),
  );
});

/** Schema of a leaf that nobody has assessed. */
export const unassessedLeafSchema: () => z.ZodType<UnassessedLeaf> = /* @__PURE__ */ builtOnce(() =>
  typedSchema<UnassessedLeaf>()(
    z.strictObject({ ...outline(), explanation: localizedTextSchema() }),
  ),
);
