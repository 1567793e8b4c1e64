import * as z from "zod";
import { provenanceSchema } from "../criteria-set/criteria-set-schema.js";
import { civilDatePattern } from "../dates/civil-date.js";
import { gapSchema, nodeNameSchema, unassessedLeafSchema } from "../gaps/gap-report-schema.js";
import { decimalTextSchema } from "../numbers/decimal-schema.js";
import { builtOnce } from "../problems/built-once.js";
import { typedSchema } from "../problems/typed-schema.js";
import { unitSchema } from "../score-sheet/score-sheet-schema.js";
import { ladderClassSchema, resultOrigin } from "../scoring/scorecard-schema.js";
import { localizedTextSchema, textSchema, wordsSchema } from "../text/text-schema.js";
import {
  demandSchema,
  measureItemSchema,
  measureLevelSchema,
  measureOriginSchema,
} from "./measure-schema.js";
import type { IndexPlan, RemediationItem, RemediationPlan, ResultTotal } from "./plan.js";

/** Schema of a remediation plan as stored. */
export const planSchema: () => z.ZodType<RemediationPlan> = /* @__PURE__ */ builtOnce(() => {
  const words = wordsSchema();
  const year = z.int().min(2000).max(2101);
  return typedSchema<RemediationPlan>()(
    z.strictObject({
      $chiso: words.exactOptional(),
      unit: unitSchema(),
      baseYear: year,
      year,
      start: dateSchema(),
      due: dateSchema(),
      indices: z.array(indexPlanSchema()).min(1),
      measureItems: z.array(measureItemSchema()),
      measures: z.array(
        z.strictObject({
          key: words,
          item: words,
          text: textSchema(),
          origin: measureOriginSchema(),
          year: year.exactOptional(),
          level: measureLevelSchema().exactOptional(),
        }),
      ),
      demands: z.array(
        z.strictObject({
          demand: demandSchema(),
          status: z.enum(["met", "missed", "to-hold", "cannot-tell"]),
          detail: localizedTextSchema(),
          criteria: z.array(z.strictObject({ set: words, code: words })),
        }),
      ),
      catalogue: z
        .strictObject({ id: words, title: textSchema(), provenance: provenanceSchema() })
        .nullable(),
      calendar: z.strictObject({
        id: words,
        title: words,
        withoutHolidays: z.array(z.int()).exactOptional(),
      }),
    }),
  );
});

const dateSchema = /* @__PURE__ */ builtOnce(() =>
  z.string().regex(civilDatePattern, "YYYY-MM-DD"),
);

const indexPlanSchema: () => z.ZodType<IndexPlan> = /* @__PURE__ */ builtOnce(() => {
  const words = wordsSchema();
  const decimal = decimalTextSchema();
  return typedSchema<IndexPlan>()(
    z.strictObject({
      index: words,
      ...resultOrigin(),
      lastYear: resultTotalSchema(),
      target: resultTotalSchema(),
      lost: decimal,
      domains: z.array(
        z.strictObject({
          ...nodeNameSchema().shape,
          points: decimal.nullable(),
          max: decimal,
          weight: decimal.exactOptional(),
          whole: z.literal(true).exactOptional(),
          applicableMax: decimal,
          percentage: decimal.nullable(),
          lost: decimal,
          gaps: z.int().min(0),
        }),
      ),
      items: z.array(itemSchema()),
      catalogueHasMeasures: z.boolean(),
      withoutMeasure: z.array(words),
      notAssessed: z.array(unassessedLeafSchema()),
      gaps: z.array(gapSchema()),
    }),
  );
});

const resultTotalSchema: () => z.ZodType<ResultTotal> = /* @__PURE__ */ builtOnce(() => {
  const decimal = decimalTextSchema();
  return typedSchema<ResultTotal>()(
    z.strictObject({
      notEligible: wordsSchema().exactOptional(),
      points: decimal.nullable(),
      bonus: decimal,
      penalty: decimal,
      applicableMax: decimal,
      percentage: decimal.nullable(),
      classes: z.array(ladderClassSchema()),
    }),
  );
});

const itemSchema: () => z.ZodType<RemediationItem> = /* @__PURE__ */ builtOnce(() => {
  const words = wordsSchema();
  const decimal = decimalTextSchema();
  return typedSchema<RemediationItem>()(
    z.strictObject({
      ...nodeNameSchema().shape,
      domain: nodeNameSchema(),
      max: decimal,
      whole: z.literal(true).exactOptional(),
      lastPoints: decimal,
      lost: decimal,
      weight: decimal.exactOptional(),
      target: decimal,
      gain: decimal,
      needs: localizedTextSchema(),
      measures: z.array(words),
      responsible: words.nullable(),
      coordinating: z.array(words),
      start: dateSchema(),
      due: dateSchema(),
      criterionDue: dateSchema().nullable(),
      evidence: z.array(words),
    }),
  );
});
