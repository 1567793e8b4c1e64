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
import {
  type IndexPlan,
  itemFields,
  type KeptRow,
  type PublishedResult,
  type RemediationItem,
  type RemediationPlan,
  type ResultTotal,
} from "./plan.js";
import type { ChosenAim } from "./plan-aim.js";

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
      confirmed: z.literal(true).exactOptional(),
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
      published: publishedResultSchema().exactOptional(),
      aim: chosenAimSchema().exactOptional(),
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
      kept: z.array(keptRowSchema()).exactOptional(),
      notAssessed: z.array(unassessedLeafSchema()),
      gaps: z.array(gapSchema()),
    }),
  );
});

const chosenAimSchema: () => z.ZodType<ChosenAim> = /* @__PURE__ */ builtOnce(() =>
  typedSchema<ChosenAim>()(
    z.union([
      z.strictObject({ class: wordsSchema(), ladder: wordsSchema() }),
      z.strictObject({ percentage: decimalTextSchema() }),
      z.strictObject({ gain: decimalTextSchema() }),
    ]),
  ),
);

/** Schema of what was published of an index. */
export const publishedResultSchema: () => z.ZodType<PublishedResult> = /* @__PURE__ */ builtOnce(
  () => {
    const words = wordsSchema();
    const place = z.int().min(1);
    const year = {
      points: words.exactOptional(),
      rank: place.exactOptional(),
      units: place.exactOptional(),
      class: words.exactOptional(),
      completion: words.exactOptional(),
    };
    return typedSchema<PublishedResult>()(
      z.strictObject({
        ...year,
        decision: words.exactOptional(),
        before: z.strictObject(year).exactOptional(),
        rankTarget: place.exactOptional(),
      }),
    );
  },
);

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
      needs: localizedTextSchema().exactOptional(),
      share: z
        .strictObject({
          kind: z.enum(["satisfied", "share", "rescaled"]),
          from: decimal.exactOptional(),
          to: decimal,
          full: decimal,
        })
        .exactOptional(),
      unclear: z.enum(["parts", "points"]).exactOptional(),
      measures: z.array(words),
      responsible: words.nullable(),
      coordinating: z.array(words),
      start: dateSchema(),
      due: dateSchema(),
      criterionDue: dateSchema().nullable(),
      evidence: z.array(words),
      ...officeWords(),
      proposed: z.array(z.enum(itemFields)).exactOptional(),
    }),
  );
});

const keptRowSchema: () => z.ZodType<KeptRow> = /* @__PURE__ */ builtOnce(() => {
  const words = wordsSchema();
  const decimal = decimalTextSchema();
  return typedSchema<KeptRow>()(
    z.strictObject({
      ...nodeNameSchema().shape,
      domain: nodeNameSchema(),
      lastPoints: decimal.nullable(),
      max: decimal,
      state: z.enum(["at-maximum", "not-assessed", "not-applicable", "heading"]),
      ...officeWords(),
      responsible: words.exactOptional(),
      coordinating: z.array(words).exactOptional(),
      due: dateSchema().exactOptional(),
    }),
  );
});

// What items and kept rows have in common.
const officeWords = /* @__PURE__ */ builtOnce(() => {
  const words = wordsSchema().exactOptional();
  return {
    shortcoming: words,
    cause: words,
    solution: words,
    product: words,
    leader: words,
    dueWords: words,
  };
});
